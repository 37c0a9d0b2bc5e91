import { limits } from '../limits';
import type { SheetSource } from '../table';
import { WorkbookError } from '../workbook-error';
import type { XmlAttributes } from '../xml/xml-reader';
import type { CellShapes } from './cell-shapes';
import { odf } from './namespaces';
import { OdsReader } from './ods-reader';

/** A sheet as the contents of an OpenDocument spreadsheet name it. */
export interface OdsTable {
  readonly name: string;
  readonly visibility: SheetSource['visibility'];
}

/** Tables stand at this depth, their rows deeper. */
const TABLE_DEPTH = 4;

class TablesReader extends OdsReader {
  readonly tables: OdsTable[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private inSpreadsheet = false;
  /** Depth of the cell at hand; 0 outside cells. */
  private cellDepth = 0;
  private column = 0;

  constructor(
    private readonly tablesPart: string,
    shapes: CellShapes,
  ) {
    super(tablesPart, shapes);
  }

  /** Passes cells that are written as others before them: only what is new is taken apart. */
  protected override fast(from: number): number {
    if (this.depth <= TABLE_DEPTH || this.cellDepth > 0 || !this.declaredByRoot) return from;
    let at = from;
    for (;;) {
      const next = this.shapes.find(this.bytes, this.view, at, this.end, this.column);
      if (next === at) return at;
      this.column++;
      at = next;
    }
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
    } else if (depth === TABLE_DEPTH && this.inSpreadsheet && uri === odf.table && local === 'table') {
      if (this.tables.length >= limits.sheets) throw new WorkbookError('too-large', { part });
      const hidden = this.hiddenStyles.has(attributes.get('style-name', odf.table) ?? '');
      this.tables.push({
        name: attributes.get('name', odf.table) ?? '',
        visibility: hidden ? 'hidden' : 'visible',
      });
    } else if (this.inSpreadsheet && depth > TABLE_DEPTH) this.openInTable(uri, local, attributes);
  }

  private openInTable(uri: string, local: string, attributes: XmlAttributes): void {
    if (this.cellDepth > 0) {
      if (this.depth === this.cellDepth + 1 && uri === odf.text && local === 'p') this.noteParagraph();
    } else if (uri === odf.table && local === 'table-row') this.column = 0;
    else if (uri === odf.table && (local === 'table-cell' || local === 'covered-table-cell')) {
      this.cellDepth = this.depth;
      this.noteCell(attributes);
    }
  }

  protected override close(): void {
    if (this.cellDepth === 0 || this.depth !== this.cellDepth) return;
    this.learnCell();
    this.cellDepth = 0;
    this.column++;
  }

  protected override text(): void {
    // Names stand in attributes.
  }
}

/** The sheets, in order. Reads to the end, so that damage anywhere shows. Throws `WorkbookError`. */
export async function readTables(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
  shapes: CellShapes,
): Promise<readonly OdsTable[]> {
  const reader = new TablesReader(part, shapes);
  for await (const chunk of chunks) reader.push(chunk);
  reader.finish();
  return reader.tables;
}
