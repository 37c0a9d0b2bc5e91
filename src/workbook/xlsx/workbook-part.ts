import { limits } from '../limits';
import type { SheetSource } from '../table';
import { WorkbookError } from '../workbook-error';
import { readSmallPart } from '../xml/read-small-part';
import { partKey } from '../zip/directory';
import { isSpreadsheetNamespace, relationshipNamespaces } from './namespaces';
import type { XlsxPackage } from './package';
import { readRelations, type Relation } from './relations';

/** A worksheet of the workbook; without `path` where the workbook names a part that it does not point to. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetSource['visibility'];
  readonly path: string | undefined;
}

/** Where the parts of a workbook stand in its package. */
export interface WorkbookParts {
  readonly date1904: boolean;
  /** Chart sheets, dialogs and macro sheets have no cells of the user and are left out. */
  readonly sheets: readonly SheetPart[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly customProperties: string | undefined;
}

/** Throws `WorkbookError`: `xlsb`, `ods`, `document` or `not-a-workbook` for other packages, `no-sheets` for an empty workbook. */
export async function findWorkbookParts(parcel: XlsxPackage): Promise<WorkbookParts> {
  const roots = await readRelations(parcel, '');
  const main = roots.find((relation) => relation.type === 'officeDocument');
  refuseOtherFormats(parcel, main);
  const path = main?.target ?? '';
  const { date1904, sheets } = await readWorkbookPart(parcel, path);
  const relations = await readRelations(parcel, path);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const taken = new Set<string>();
  const worksheets = sheets.flatMap(({ name, visibility, relation: id }): SheetPart[] => {
    const relation = byId.get(id);
    if (relation !== undefined && relation.type !== 'worksheet') return [];
    const path = relation?.target;
    // The rows of one part would count for two sheets.
    if (path !== undefined && taken.has(partKey(path))) throw new WorkbookError('corrupt', { sheet: name });
    if (path !== undefined) taken.add(partKey(path));
    return [{ name, visibility, path }];
  });
  if (worksheets.length === 0) throw new WorkbookError('no-sheets');
  return {
    date1904,
    sheets: worksheets,
    styles: partOf('styles'),
    sharedStrings: partOf('sharedStrings'),
    customProperties: roots.find((relation) => relation.type === 'custom-properties')?.target,
  };
}

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

async function readWorkbookPart(parcel: XlsxPackage, path: string): Promise<WorkbookPart> {
  let date1904 = false;
  const sheets: SheetEntry[] = [];
  await readSmallPart(parcel.smallPart(path), path, {
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
      if (sheets.length >= limits.sheets) throw new WorkbookError('too-large', { part: path });
      sheets.push({
        name: attributes.get('name') ?? '',
        visibility: visibilityOf(attributes.get('state')),
        relation: relation ?? '',
      });
    },
  });
  return { date1904, sheets };
}

/** Whether a part is of a document or a presentation of Office. */
export function isDocumentPart(path: string): boolean {
  return /^(?:word|ppt)\//i.test(path);
}

/** What the first part that a parcelage names says it is, when that is no .xlsx workbook. */
function refuseOtherFormats(parcel: XlsxPackage, main: Relation | undefined): void {
  if (main?.target.toLowerCase().endsWith('.bin')) throw new WorkbookError('xlsb');
  if (main !== undefined && isDocumentPart(main.target)) throw new WorkbookError('document');
  if (main !== undefined && parcel.has(main.target)) return;
  if (parcel.has('mimetype') && parcel.has('content.xml')) throw new WorkbookError('ods');
  throw new WorkbookError('not-a-workbook');
}
