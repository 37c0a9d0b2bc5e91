import { limits } from '../limits';
import type { SheetSource } from '../table';
import { WorkbookError } from '../workbook-error';
import type { XmlAttributes } from '../xml/xml-reader';
import { odf } from './namespaces';
import { OdsReader } from './ods-reader';

/** A sheet as the contents of an OpenDocument spreadsheet name it. */
export interface OdsTable {
  readonly name: string;
  readonly visibility: SheetSource['visibility'];
}

/** Tables stand at this depth. */
const TABLE_DEPTH = 4;

class TablesReader extends OdsReader {
  readonly tables: OdsTable[] = [];
  /** Names of the styles that cross out what stands in a cell. */
  readonly struckStyles = new Set<string>();
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private inSpreadsheet = false;

  constructor(private readonly tablesPart: string) {
    super(tablesPart);
  }

  protected override open(uri: string, local: string, attributes: XmlAttributes): void {
    const { depth, tablesPart: part } = this;
    if (depth === 1 && (uri !== odf.office || local !== 'document-content')) {
      throw new WorkbookError('not-a-workbook', { part });
    }
    if (depth === 3) {
      this.inSpreadsheet = uri === odf.office && local === 'spreadsheet';
      this.style = uri === odf.style && local === 'style' ? (attributes.get('name', odf.style) ?? '') : '';
    } else if (depth === TABLE_DEPTH && uri === odf.style && local === 'table-properties') {
      if (attributes.get('display', odf.table) === 'false') this.hiddenStyles.add(this.style);
    } else if (depth === TABLE_DEPTH && uri === odf.style && local === 'text-properties') {
      if (LINES.some((name) => (attributes.get(name, odf.style) ?? 'none') !== 'none') && this.style !== '')
        this.struckStyles.add(this.style);
    } else if (depth === TABLE_DEPTH && this.inSpreadsheet && uri === odf.table && local === 'table') {
      if (this.tables.length >= limits.sheets) throw new WorkbookError('too-large', { part });
      const hidden = this.hiddenStyles.has(attributes.get('style-name', odf.table) ?? '');
      this.tables.push({
        name: attributes.get('name', odf.table) ?? '',
        visibility: hidden ? 'hidden' : 'visible',
      });
      this.passOver();
    }
  }

  protected override text(): void {
    // Names stand in attributes.
  }
}

/** How a style says that a line goes through its text. */
const LINES = ['text-line-through-style', 'text-line-through-type'] as const;

/** The sheets, in order, and the styles of cells that are crossed out. Reads to the end; damage within a table shows when that is read. Throws `WorkbookError`. */
export async function readTables(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
): Promise<{ readonly tables: readonly OdsTable[]; readonly struckStyles: ReadonlySet<string> }> {
  const reader = new TablesReader(part);
  for await (const chunk of chunks) reader.push(chunk);
  reader.finish();
  return { tables: reader.tables, struckStyles: reader.struckStyles };
}
