import { BatchBuilder } from '../batch-builder';
import { limits } from '../limits';
import { CellKind } from '../table';
import { WorkbookError } from '../workbook-error';
import type { XmlAttributes } from '../xml/xml-reader';
import { cellReference } from '../xlsx/cell-reference';
import { isoDateSerial } from '../xlsx/iso-date';
import { numberPattern, type WritableLayout } from '../xlsx/sheet-reader';
import { CellLearner } from './cell-learner';
import type { CellShape, CellShapes } from './cell-shapes';
import { odf } from './namespaces';
import { RecentDays, RecentTexts } from './recent-values';
import { RowShapes, type RowShape } from './row-shapes';
import { durationDays, shownError } from './values';

/** Elements of a table around its rows and columns. */
const around: ReadonlySet<string> = new Set([
  'table-row-group',
  'table-header-rows',
  'table-rows',
  'table-column-group',
  'table-header-columns',
  'table-columns',
]);

/** Formulas as which LibreOffice saves the booleans of an .xlsx file, with a number or even a date for their value. */
const constants: ReadonlyMap<string, boolean> = new Map([
  ['of:=TRUE()', true],
  ['of:=FALSE()', false],
]);

/** A cell, as often as it stands in its row. */
interface OdsCell {
  readonly column: number;
  readonly times: number;
  readonly kind: CellKind;
  readonly number: number;
  readonly text: string | undefined;
  readonly isStruck: boolean;
}

/** Reads the cells of one table of an OpenDocument spreadsheet into batches; of the other tables nothing. */
export class OdsSheetReader extends CellLearner {
  readonly builder = new BatchBuilder();
  /** The table has been read to its end; what follows is not its own. */
  done = false;

  private inSpreadsheet = false;
  private inTable = false;
  private tablesSeen = 0;
  /** Depth of an element of which nothing is read; 0 where there is none. */
  private skipped = 0;
  private inRow = false;
  private rowDepth = 0;
  private row = 1;
  private rowTimes = 1;
  private rowHidden = false;
  /** How the row is written, if rows before it were written so. */
  private rowShape: RowShape | undefined;
  private cells: OdsCell[] = [];
  private column = 1;
  private firstColumn = 1;
  private inCell = false;
  private cellTimes = 1;
  private type = '';
  private given: string | undefined;
  private isFormula = false;
  private isError = false;
  /** What is read of a cell whose style crosses it out. */
  private isStruck = false;
  private constant: boolean | undefined;
  private paragraphs = 0;
  private inParagraph = false;
  private paragraphDepth = 0;
  private shown = '';
  private afterSpace = true;
  private repeated = 0;
  private rowIsEmpty = true;
  private readonly rowShapes = new RowShapes();
  private readonly texts = new RecentTexts((from, to) => this.decode(from, to));
  private readonly days = new RecentDays((from, to) => isoDateSerial(this.decode(from, to), false));

  constructor(
    private readonly sheet: string,
    /** Which table of the spreadsheet, from 0. */
    private readonly index: number,
    private readonly sheetPart: string,
    private readonly layout: WritableLayout,
    private readonly ofCells: { readonly shapes: CellShapes; readonly struckStyles: ReadonlySet<string> },
  ) {
    super(sheetPart, ofCells.shapes);
  }

  protected override facts(): Record<string, string | number> {
    const facts: Record<string, string | number> = { sheet: this.sheet, part: this.sheetPart };
    if (this.inRow) facts['row'] = this.row;
    if (this.inCell && this.column <= limits.columns) facts['cell'] = cellReference(this.row, this.column);
    return facts;
  }

  /** Reads rows and cells that are written as others before them, without taking their tags apart. */
  protected override fast(from: number): number {
    if (!this.inTable) return super.fast(from);
    if (this.skipped > 0 || !this.declaredByRoot) return from;
    let at = from;
    for (;;) {
      const next = this.inRow ? this.fastInRow(at) : this.fastRow(at);
      if (next === at) return at;
      at = next;
    }
  }

  private fastRow(from: number): number {
    const shape = this.rowShapes.find(this.view, from, this.end);
    if (shape === undefined) return from;
    this.enter(shape.name);
    this.startRow(1, false);
    this.rowShape = shape;
    return from + shape.tag.length;
  }

  /** Reads as many cells as it knows, and the end of the row. */
  private fastInRow(from: number): number {
    if (this.depth !== this.rowDepth) return from;
    const { shapes, bytes, view, end } = this;
    let at = from;
    for (;;) {
      const next = shapes.find(bytes, view, at, end, this.column);
      if (next === at || !this.readShaped(shapes.shape)) break;
      at = next;
    }
    const close = this.rowShape?.close;
    if (close?.standsAt(at, view, end) !== true) return at;
    this.endRow();
    this.leave();
    return at + close.length;
  }

  /** Whether the cell that was found could be read; if not, it is read tag by tag, which also says what is wrong with it. */
  private readShaped(shape: CellShape | undefined): boolean {
    if (shape === undefined) return false;
    const { type, times, close, inTag } = shape;
    const { shapes, column } = this;
    if (column + times - 1 > limits.columns) return false;
    if (inTag || close.length > 0) {
      if (inTag && !shapes.isAscii) return false;
      const { valueStart, valueEnd } = shapes;
      if (!inTag) this.put(column, times, CellKind.text, 0, this.texts.of(this.bytes, valueStart, valueEnd));
      else if (type === 'date') {
        const serial = this.days.of(this.bytes, valueStart, valueEnd);
        if (serial === undefined) return false;
        this.put(column, times, CellKind.date, serial, undefined);
      } else {
        const number = plainNumber(this.bytes, valueStart, valueEnd);
        if (number !== number) return false;
        this.put(column, times, kindOfNumber(type), number, undefined);
      }
    }
    this.column += times;
    return true;
  }

  protected override open(uri: string, local: string, attributes: XmlAttributes): void {
    if (this.skipped > 0) return;
    if (this.depth === 3) this.inSpreadsheet = uri === odf.office && local === 'spreadsheet';
    else if (this.depth === 4) {
      if (this.inSpreadsheet && uri === odf.table && local === 'table') {
        this.inTable = this.tablesSeen++ === this.index;
        if (!this.inTable) this.passOver();
      }
    } else if (!this.inTable) return;
    else if (this.inParagraph) this.openInParagraph(uri, local, attributes);
    else if (this.inCell) {
      if (uri === odf.text && (local === 'p' || local === 'h')) this.beginParagraph();
      else this.skipped = this.depth;
    } else this.openInTable(uri, local, attributes);
  }

  protected override close(): void {
    if (this.skipped > 0) {
      if (this.skipped === this.depth) this.skipped = 0;
      this.wantsText = this.inParagraph && this.skipped === 0;
      return;
    }
    if (!this.inTable) {
      super.close();
      return;
    }
    if (this.inParagraph) {
      if (this.depth === this.paragraphDepth) {
        this.inParagraph = false;
        this.wantsText = false;
      }
    } else if (this.inCell) this.endCell();
    else if (this.inRow && this.depth === this.rowDepth) this.endRow();
    else if (this.depth === 4) {
      this.inTable = false;
      this.done = true;
      this.builder.flush();
    }
  }

  /** White space counts as one space, and not at all where a paragraph begins (ODF 1.2, part 1, 6.1.2). */
  protected override text(value: string): void {
    let text = value.replace(/[\t\r\n ]+/g, ' ');
    if (this.afterSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.afterSpace = text.endsWith(' ');
    this.show(text);
  }

  private openInTable(uri: string, local: string, attributes: XmlAttributes): void {
    if (uri !== odf.table) this.skipped = this.depth;
    else if (local === 'table-row') this.beginRow(attributes);
    else if (this.inRow && (local === 'table-cell' || local === 'covered-table-cell'))
      this.beginCell(attributes);
    else if (local === 'table-cell' || local === 'covered-table-cell') throw this.bad();
    else if (local === 'table-column') this.readColumn(attributes);
    else if (!around.has(local)) this.skipped = this.depth;
  }

  private readColumn(attributes: XmlAttributes): void {
    const first = this.firstColumn;
    this.firstColumn += this.times(attributes, 'number-columns-repeated');
    if (!isHidden(attributes)) return;
    if (this.layout.hiddenColumns.length >= limits.columns)
      throw new WorkbookError('too-large', this.facts());
    const last = Math.min(this.firstColumn - 1, limits.columns);
    if (first <= last) this.layout.hiddenColumns.push([first - 1, last - 1]);
  }

  private beginRow(attributes: XmlAttributes): void {
    if (this.inRow) throw this.bad();
    this.inRow = true;
    const times = this.times(attributes, 'number-rows-repeated');
    const hidden = isHidden(attributes);
    const name = this.currentName();
    if (times === 1 && !hidden && this.declaredByRoot && name !== undefined)
      this.rowShapes.learn(this.bytes.slice(this.tagStart, this.tagEnd), name);
    this.startRow(times, hidden);
  }

  private startRow(times: number, hidden: boolean): void {
    this.inRow = true;
    this.rowDepth = this.depth;
    this.rowTimes = times;
    this.rowHidden = hidden;
    this.rowShape = undefined;
    this.cells = [];
    this.rowIsEmpty = true;
    this.column = 1;
    if (this.rowTimes === 1) this.builder.beginRow(this.row, this.rowHidden);
  }

  private endRow(): void {
    if (this.rowTimes === 1) this.builder.endRow(this.rowIsEmpty);
    else if (this.cells.length > 0) {
      const width = this.cells.reduce((sum, { times }) => sum + times, 0);
      this.countRepeated(width * this.rowTimes - this.cells.length);
      if (this.row + this.rowTimes - 1 > limits.rows) throw new WorkbookError('bad-reference', this.facts());
      for (let i = 0; i < this.rowTimes; i++) this.writeRow(this.row + i);
    }
    this.row += this.rowTimes;
    this.inRow = false;
  }

  /** Takes a cell as often as it stands in its row: at once where the row stands there once. */
  private put(column: number, times: number, kind: CellKind, number: number, text: string | undefined): void {
    if (this.rowTimes > 1) {
      this.cells.push({ column, times, kind, number, text, isStruck: this.isStruck });
      return;
    }
    if (this.rowIsEmpty && this.row > limits.rows) throw new WorkbookError('bad-reference', this.facts());
    this.rowIsEmpty = false;
    if (times > 1) this.countRepeated(times - 1);
    this.write({ column, times, kind, number, text, isStruck: this.isStruck });
  }

  private write({ column, times, kind, number, text, isStruck }: OdsCell): void {
    const { builder } = this;
    for (let c = column; c < column + times; c++) {
      const place = builder.place(c - 1);
      if (text === undefined) builder.setNumber(place, kind, number);
      else builder.setText(place, kind, text);
      if (isStruck) builder.strike(c - 1);
    }
  }

  private writeRow(row: number): void {
    const { builder } = this;
    builder.beginRow(row, this.rowHidden);
    for (const cell of this.cells) this.write(cell);
    builder.endRow(false);
  }

  /** A few bytes may stand for a million rows of sixteen thousand cells. */
  private countRepeated(cells: number): void {
    this.repeated += cells;
    if (this.repeated > limits.repeatedCells) throw new WorkbookError('too-large', this.facts());
  }

  private beginCell(attributes: XmlAttributes): void {
    this.inCell = true;
    this.cellTimes = this.times(attributes, 'number-columns-repeated');
    this.type = attributes.get('value-type', odf.office) ?? '';
    this.given = this.givenValue(attributes);
    const formula = attributes.get('formula', odf.table);
    this.isFormula = formula !== undefined;
    this.constant = constants.get(formula ?? '');
    this.isError = attributes.get('value-type', odf.calcext) === 'error';
    this.paragraphs = 0;
    this.shown = '';
    this.noteMerge(attributes);
    const { struckStyles } = this.ofCells;
    this.isStruck = struckStyles.size > 0 && struckStyles.has(attributes.get('style-name', odf.table) ?? '');
    this.noteCell(attributes, this.isStruck);
  }

  private givenValue(attributes: XmlAttributes): string | undefined {
    switch (this.type) {
      case 'date':
      case 'time':
      case 'boolean':
      case 'string':
        return attributes.get(`${this.type}-value`, odf.office);
      default:
        return attributes.get('value', odf.office);
    }
  }

  private noteMerge(attributes: XmlAttributes): void {
    const wide = this.times(attributes, 'number-columns-spanned');
    const high = this.times(attributes, 'number-rows-spanned');
    if (wide === 1 && high === 1) return;
    const { merges } = this.layout;
    if (merges.length >= limits.merges) throw new WorkbookError('too-large', this.facts());
    const right = Math.min(this.column + wide - 1, limits.columns);
    const below = Math.min(this.row + high - 1, limits.rows);
    if (this.column > limits.columns || this.row > limits.rows) return;
    merges.push(`${cellReference(this.row, this.column)}:${cellReference(below, right)}`);
  }

  private times(attributes: XmlAttributes, name: string): number {
    const text = attributes.get(name, odf.table) ?? '1';
    if (!/^\d{1,9}$/.test(text) || Number(text) === 0) throw new WorkbookError('bad-reference', this.facts());
    return Number(text);
  }

  private beginParagraph(): void {
    if (this.paragraphs++ > 0) this.show('\n');
    this.noteParagraph();
    this.inParagraph = true;
    this.paragraphDepth = this.depth;
    this.afterSpace = true;
    this.wantsText = true;
  }

  private openInParagraph(uri: string, local: string, attributes: XmlAttributes): void {
    if (uri === odf.text && local === 's') {
      const count = attributes.get('c', odf.text) ?? '1';
      if (!/^\d{1,5}$/.test(count)) throw new WorkbookError('cell-too-long', this.facts());
      this.show(' '.repeat(Number(count)));
    } else if (uri === odf.text && local === 'tab') this.show('\t');
    else if (uri === odf.text && local === 'line-break') this.show('\n');
    else if (uri !== odf.text || local === 'note' || local === 'ruby-text') {
      this.skipped = this.depth;
      this.wantsText = false;
      return;
    } else return;
    this.afterSpace = false;
  }

  private show(text: string): void {
    this.shown += text;
    if (this.shown.length > limits.tokenBytes) throw new WorkbookError('cell-too-long', this.facts());
  }

  private endCell(): void {
    const [kind, number, text] = this.value();
    const { column, cellTimes: times } = this;
    if (kind !== CellKind.blank) {
      if (column + times - 1 > limits.columns) throw new WorkbookError('bad-reference', this.facts());
      this.put(column, times, kind, number, text);
    }
    this.learnCell();
    this.column += times;
    this.inCell = false;
    this.isStruck = false;
  }

  private value(): readonly [CellKind, number, string?] {
    const { given, shown } = this;
    if (this.constant !== undefined) return [CellKind.boolean, this.constant ? 1 : 0];
    if (this.isError) return [CellKind.error, 0, shownError(shown) ?? '#OTHER!'];
    switch (this.type) {
      case 'float':
      case 'percentage':
      case 'currency': {
        const number = numberPattern.test(given ?? '') ? Number(given) : NaN;
        if (!Number.isFinite(number)) throw this.badValue();
        return [kindOfNumber(this.type), number];
      }
      case 'date':
      case 'time': {
        const serial = this.type === 'time' ? durationDays(given ?? '') : isoDateSerial(given ?? '', false);
        if (serial === undefined) throw this.badValue();
        return [CellKind.date, serial];
      }
      case 'boolean':
        if (given !== 'true' && given !== 'false') throw this.badValue();
        return [CellKind.boolean, given === 'true' ? 1 : 0];
      case '':
      case 'void':
        if (this.isFormula && this.paragraphs === 0) return [CellKind.uncached, 0];
        return this.textValue(shown);
      case 'string': {
        const error = this.isFormula && (given ?? '') === '' ? shownError(shown) : undefined;
        return error === undefined ? this.textValue(given ?? shown) : [CellKind.error, 0, error];
      }
      default:
        throw this.badValue();
    }
  }

  private textValue(text: string): readonly [CellKind, number, string?] {
    return text === '' && !this.isFormula ? [CellKind.blank, 0] : [CellKind.text, 0, text];
  }

  private badValue(): WorkbookError {
    return new WorkbookError('bad-value', this.facts());
  }
}

/** The kind of a number by the type that OpenDocument gives its cell. */
function kindOfNumber(type: string): CellKind {
  if (type === 'percentage') return CellKind.percent;
  return type === 'currency' ? CellKind.money : CellKind.number;
}

const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
/** So many digits are a whole number that a double holds, and dividing it by a power of ten it holds too rounds once, as it should. */
const mostDigits = 15;
const tensOf = Array.from({ length: mostDigits + 1 }, (_, i) => 10 ** i);

/** A number in plain digits; NaN for any other, which may be a number all the same. */
function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === MINUS;
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = negative ? from + 1 : from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) {
      whole = whole * 10 + (byte - ZERO);
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === DOT && decimals < 0) decimals = 0;
    else return NaN;
  }
  if (digits === 0 || digits > mostDigits) return NaN;
  const value = decimals > 0 ? whole / (tensOf[decimals] as number) : whole;
  return negative ? -value : value;
}

/** Rows and columns that are hidden by hand or by a filter. */
function isHidden(attributes: XmlAttributes): boolean {
  const visibility = attributes.get('visibility', odf.table);
  return visibility === 'collapse' || visibility === 'filter';
}
