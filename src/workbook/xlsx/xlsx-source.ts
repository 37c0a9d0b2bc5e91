import type { Batch, Table, WorkbookSource } from '../table';
import { TextTable } from '../text-table';
import { WorkbookError } from '../workbook-error';
import type { XlsxPackage } from './package';
import { readProperties } from './properties';
import { SharedStringsReader } from './shared-strings';
import { SheetReader, type SheetContext } from './sheet-reader';
import { readCellStyles } from './styles';
import { findWorkbookParts } from './workbook-part';

/** A workbook in an .xlsx, .xlsm, .xltx or .xltm file. Nothing is held but its texts, once a sheet has been opened. */
export async function openXlsx(parcel: XlsxPackage, name: string): Promise<WorkbookSource> {
  const parts = await findWorkbookParts(parcel);
  const { customProperties, date1904 } = parts;
  const properties =
    customProperties !== undefined && parcel.has(customProperties)
      ? await readProperties(parcel.smallPart(customProperties), customProperties)
      : new Map<string, string>();

  let shared: Promise<Pick<SheetContext, 'strings' | 'numberKinds' | 'struck'>> | undefined;
  const readShared = async () => {
    const { styles, sharedStrings } = parts;
    const ofCells =
      styles === undefined
        ? { numberKinds: new Uint8Array(0), struck: new Uint8Array(0) }
        : await readCellStyles(parcel.smallPart(styles), styles);
    if (sharedStrings === undefined) return { ...ofCells, strings: new TextTable() };
    const reader = new SharedStringsReader(sharedStrings);
    for await (const chunk of parcel.part(sharedStrings)) reader.push(chunk);
    reader.finish();
    return { ...ofCells, strings: reader.table };
  };

  return {
    name,
    kind: 'xlsx',
    sheets: parts.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      async open(): Promise<Table> {
        if (sheet.path === undefined) throw new WorkbookError('missing-part', { sheet: sheet.name });
        parcel.entry(sheet.path);
        shared ??= readShared();
        return xlsxTable(parcel, { sheet: sheet.name, part: sheet.path, date1904, ...(await shared) });
      },
    })),
    properties,
    close() {
      shared = undefined;
      parcel.close();
    },
  };
}

function xlsxTable(parcel: XlsxPackage, context: SheetContext): Table {
  const hiddenColumns: (readonly [number, number])[] = [];
  const merges: string[] = [];
  return {
    sheet: context.sheet,
    date1904: context.date1904,
    layout: { hiddenColumns, merges },
    async *batches(signal?: AbortSignal): AsyncGenerator<Batch, void> {
      hiddenColumns.length = 0;
      merges.length = 0;
      const reader = new SheetReader(context, { hiddenColumns, merges });
      const { ready } = reader.builder;
      for await (const chunk of parcel.part(context.part)) {
        if (signal?.aborted) throw new WorkbookError('cancelled');
        reader.push(chunk);
        for (let batch = ready.shift(); batch !== undefined; batch = ready.shift()) yield batch;
      }
      reader.finish();
      yield* ready;
    },
  };
}
