import { limits } from '../limits';
import type { Batch, Table, WorkbookSource } from '../table';
import { WorkbookError } from '../workbook-error';
import type { XlsxPackage } from '../xlsx/package';
import { readSmallPart } from '../xml/read-small-part';
import { CellShapes } from './cell-shapes';
import { odf } from './namespaces';
import { OdsSheetReader } from './sheet-reader';
import { readTables } from './tables';

const contents = 'content.xml';
const manifest = 'META-INF/manifest.xml';
const metadata = 'meta.xml';

/** Whether a package is an OpenDocument spreadsheet or a template of one. */
export async function isOds(parcel: XlsxPackage): Promise<boolean> {
  if (!parcel.has('mimetype') || !parcel.has(contents)) return false;
  let type = '';
  for await (const chunk of parcel.smallPart('mimetype')) {
    if (type.length < 100) type += String.fromCharCode(...chunk.subarray(0, 100));
  }
  return /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?\s*$/.test(type);
}

/**
 * An OpenDocument spreadsheet as LibreOffice and Excel save it. All sheets stand in one part, which is read anew for each.
 * Throws `WorkbookError`.
 */
export async function openOds(parcel: XlsxPackage, name: string): Promise<WorkbookSource> {
  await refuseEncrypted(parcel);
  const { tables, struckStyles } = await readTables(parcel.part(contents), contents);
  if (tables.length === 0) throw new WorkbookError('no-sheets');
  if (tables.length * parcel.entry(contents).size > limits.totalBytes) throw new WorkbookError('too-large');
  const shapes = new CellShapes();
  return {
    name,
    kind: 'ods',
    sheets: tables.map((table, index) => ({
      ...table,
      open: () => Promise.resolve(odsTable(parcel, table.name, index, { shapes, struckStyles })),
    })),
    properties: await readUserDefined(parcel),
    close() {
      parcel.close();
    },
  };
}

async function refuseEncrypted(parcel: XlsxPackage): Promise<void> {
  if (!parcel.has(manifest)) return;
  await readSmallPart(parcel.smallPart(manifest), manifest, {
    open(uri, local) {
      if (uri === odf.manifest && local === 'encryption-data') throw new WorkbookError('encrypted');
    },
  });
}

/** Properties that a user, or the template, has added. */
async function readUserDefined(parcel: XlsxPackage): Promise<ReadonlyMap<string, string>> {
  const properties = new Map<string, string>();
  if (!parcel.has(metadata)) return properties;
  let name: string | undefined;
  await readSmallPart(parcel.smallPart(metadata), metadata, {
    open(uri, local, attributes, depth) {
      if (depth === 3)
        name = uri === odf.meta && local === 'user-defined' ? attributes.get('name', odf.meta) : undefined;
    },
    close(_uri, _local, text, depth) {
      if (depth === 3 && name !== undefined) properties.set(name, text);
    },
  });
  return properties;
}

function odsTable(
  parcel: XlsxPackage,
  sheet: string,
  index: number,
  cells: { readonly shapes: CellShapes; readonly struckStyles: ReadonlySet<string> },
): Table {
  const hiddenColumns: (readonly [number, number])[] = [];
  const merges: string[] = [];
  return {
    sheet,
    // Dates stand there as calendar days, whatever day the spreadsheet counts from.
    date1904: false,
    layout: { hiddenColumns, merges },
    async *batches(signal?: AbortSignal): AsyncGenerator<Batch, void> {
      hiddenColumns.length = 0;
      merges.length = 0;
      const reader = new OdsSheetReader(sheet, index, contents, { hiddenColumns, merges }, cells);
      const { ready } = reader.builder;
      for await (const chunk of parcel.part(contents)) {
        if (signal?.aborted) throw new WorkbookError('cancelled');
        reader.push(chunk);
        for (let batch = ready.shift(); batch !== undefined; batch = ready.shift()) yield batch;
        if (reader.done) return;
      }
      throw new WorkbookError('bad-xml', { sheet, part: contents });
    },
  };
}
