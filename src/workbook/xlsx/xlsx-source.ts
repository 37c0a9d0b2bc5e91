import type { Batch, SheetSource, Table, WorkbookSource } from '../table';
import { TextTable } from '../text-table';
import { WorkbookError } from '../workbook-error';
import { readSmallPart } from '../xml/read-small-part';
import type { Inflate } from '../zip/inflate';
import { isSpreadsheetNamespace, relationshipNamespaces } from './namespaces';
import { XlsxPackage } from './package';
import { readProperties } from './properties';
import { readRelations, type Relation } from './relations';
import { SharedStringsReader } from './shared-strings';
import { SheetReader, type SheetContext } from './sheet-reader';
import { readDateStyles } from './styles';

interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSource['visibility'];
  readonly relation: string;
}

interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
}

function visibilityOf(state: string | undefined): SheetSource['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

async function readWorkbookPart(pack: XlsxPackage, path: string): Promise<WorkbookPart> {
  let date1904 = false;
  const sheets: SheetEntry[] = [];
  await readSmallPart(pack.smallPart(path), path, {
    open(uri, local, attributes, depth) {
      if (depth === 1 && (!isSpreadsheetNamespace(uri) || local !== 'workbook')) {
        throw new WorkbookError('not-a-workbook', { part: path });
      }
      if (!isSpreadsheetNamespace(uri)) return;
      if (depth === 2 && local === 'workbookPr') {
        date1904 = ['1', 'true', 'on'].includes(attributes.get('date1904') ?? '');
      }
      if (depth !== 3 || local !== 'sheet') return;
      const relation = relationshipNamespaces
        .map((ns) => attributes.get('id', ns))
        .find((id) => id !== undefined);
      sheets.push({
        name: attributes.get('name') ?? '',
        visibility: visibilityOf(attributes.get('state')),
        relation: relation ?? '',
      });
    },
  });
  return { date1904, sheets };
}

/** What the first part that a package names says it is, when that is no .xlsx workbook. */
function refuseOtherFormats(pack: XlsxPackage, main: Relation | undefined): void {
  if (main?.target.toLowerCase().endsWith('.bin')) throw new WorkbookError('xlsb');
  if (main !== undefined && pack.has(main.target)) return;
  if (pack.has('mimetype') && pack.has('content.xml')) throw new WorkbookError('ods');
  throw new WorkbookError('not-a-workbook');
}

/** A workbook in an .xlsx, .xlsm, .xltx or .xltm file. Nothing is held but its texts, once a sheet has been opened. */
export async function openXlsx(blob: Blob, name: string, inflate: Inflate): Promise<WorkbookSource> {
  const pack = await XlsxPackage.open(blob, inflate);
  const roots = await readRelations(pack, '');
  const main = roots.find((relation) => relation.type === 'officeDocument');
  refuseOtherFormats(pack, main);
  const path = main?.target ?? '';
  const { date1904, sheets } = await readWorkbookPart(pack, path);
  const relations = await readRelations(pack, path);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const custom = roots.find((relation) => relation.type === 'custom-properties')?.target;
  const properties =
    custom !== undefined && pack.has(custom)
      ? await readProperties(pack.smallPart(custom), custom)
      : new Map<string, string>();

  let shared: Promise<Pick<SheetContext, 'strings' | 'dateStyles'>> | undefined;
  const readShared = async () => {
    const stylesPart = partOf('styles');
    const stringsPart = partOf('sharedStrings');
    const dateStyles =
      stylesPart === undefined
        ? new Uint8Array(0)
        : await readDateStyles(pack.smallPart(stylesPart), stylesPart);
    if (stringsPart === undefined) return { dateStyles, strings: new TextTable() };
    const reader = new SharedStringsReader(stringsPart);
    for await (const chunk of pack.part(stringsPart)) reader.push(chunk);
    reader.finish();
    return { dateStyles, strings: reader.table };
  };

  const worksheets = sheets.flatMap((sheet): SheetSource[] => {
    const relation = relations.find(({ id }) => id === sheet.relation);
    // Chart sheets, dialogs and macro sheets have no cells of the user.
    if (relation !== undefined && relation.type !== 'worksheet') return [];
    return [
      {
        name: sheet.name,
        visibility: sheet.visibility,
        async open(): Promise<Table> {
          if (relation === undefined) throw new WorkbookError('missing-part', { sheet: sheet.name });
          pack.entry(relation.target);
          shared ??= readShared();
          const context = { sheet: sheet.name, part: relation.target, date1904, ...(await shared) };
          return xlsxTable(pack, context);
        },
      },
    ];
  });
  if (worksheets.length === 0) throw new WorkbookError('no-sheets');

  return {
    name,
    kind: 'xlsx',
    sheets: worksheets,
    properties,
    close() {
      shared = undefined;
    },
  };
}

function xlsxTable(pack: XlsxPackage, context: SheetContext): Table {
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
      for await (const chunk of pack.part(context.part)) {
        if (signal?.aborted) throw new WorkbookError('cancelled');
        reader.push(chunk);
        for (let batch = ready.shift(); batch !== undefined; batch = ready.shift()) yield batch;
      }
      reader.finish();
      yield* ready;
    },
  };
}
