import { BatchBuilder } from '../batch-builder';
import { limits } from '../limits';
import { CellKind, type CellError } from '../table';
import type { TextTable } from '../text-table';
import { WorkbookError } from '../workbook-error';
import { XmlReader, type QName, type XmlAttributes } from '../xml/xml-reader';
import { cellReference, parseCellReference } from './cell-reference';
import {
  doubleOfDigits,
  leadingDigits,
  subtractAsciiZero,
  maxExactHead,
  maxTailDigits,
  valueOfDigits,
} from './decimal-digits';
import { isoDateSerial } from './iso-date';
import { isSpreadsheetNamespace } from './namespaces';
import {
  DOT,
  EQUALS,
  FOUR_CELL,
  FOUR_END_CELL,
  FOUR_END_ROW,
  FOUR_END_VALUE,
  FOUR_ROW,
  FOUR_ROW_NUMBER,
  FOUR_STR,
  FOUR_STYLE,
  FOUR_TYPE,
  FOUR_VALUE,
  GT,
  LOWER_B,
  LOWER_H,
  LOWER_I,
  LOWER_N,
  LOWER_R,
  LOWER_S,
  LOWER_T,
  LT,
  MINUS,
  NINE,
  QUOTE,
  SLASH,
  SPACE,
  TWO_END_EMPTY,
  TWO_END_ROW,
  TWO_EQUALS_QUOTE,
  UPPER_A,
  UPPER_Z,
  ZERO,
} from './sheet-bytes';
import { unescapeText } from './text-value';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sheet: string;
  readonly part: string;
  readonly date1904: boolean;
  readonly strings: TextTable;
  /** For each cell style the kind of a number in it. */
  readonly numberKinds: Uint8Array;
  /** 1 for each cell style that crosses out; empty where none does. */
  readonly struck: Uint8Array;
}

/** Where the reader notes what the sheet says beside its cells. */
export interface WritableLayout {
  readonly hiddenColumns: (readonly [first: number, last: number])[];
  readonly merges: string[];
}

const errorCodes: ReadonlySet<string> = new Set<CellError['error']>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** Characters of `$XFD$1048576:$XFD$1048576`. */
const longestArea = 25;

/** Numbers as XML writes them. */
export const numberPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Longer numbers than any that Excel writes are left to `Number`. */
const mostNumberBytes = 32;
const tenTo = Int32Array.of(1, 10, 100, 1000, 10_000);

type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';
const cellTypes: ReadonlySet<string> = new Set<CellType>(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd']);

function isCellType(text: string): text is CellType {
  return cellTypes.has(text);
}

/** Reads the cells of one worksheet part into batches. */
export class SheetReader extends XmlReader {
  readonly builder: BatchBuilder;

  private sheetDataSeen = false;
  private inSheetData = false;
  private inRow = false;
  private inCell = false;
  private inPhonetic = false;
  /** The root has no prefix, so that `fast` may look for `<row` and `<c`. */
  private plain = false;
  private rowName: QName | undefined;

  private row = 0;
  private rowIsEmpty = true;
  /** The digits of the row as bytes: the first four and their mask, the others and theirs. */
  private readonly rowDigits = new Int32Array(4);
  private rowDigitCount = 0;
  /** What followed the number in the tag of the row before, and its last four bytes at the end. */
  private readonly rowTail = new Int32Array(65);
  private rowTailLength = 0;
  private numberEnd = 0;
  private column = 0;
  private type: CellType = 'n';
  private style = 0;
  private hasFormula = false;
  private value: string | undefined;
  private inline: string | undefined;

  constructor(
    private readonly context: SheetContext,
    private readonly layout: WritableLayout,
  ) {
    super(context.part);
    this.builder = new BatchBuilder(context.strings);
  }

  protected override facts(): Record<string, string | number> {
    const facts: Record<string, string | number> = { sheet: this.context.sheet, part: this.context.part };
    if (this.inRow) facts['row'] = this.row;
    if (this.inCell) facts['cell'] = cellReference(this.row, this.column);
    return facts;
  }

  override finish(): void {
    super.finish();
    this.builder.flush();
  }

  protected override open(uri: string, local: string, attributes: XmlAttributes): void {
    const ours = isSpreadsheetNamespace(uri);
    if (this.depth === 1) {
      if (!ours || local !== 'worksheet') throw this.bad();
      this.plain = isSpreadsheetNamespace(this.namespaceOf(''));
      return;
    }
    if (!ours) return;
    if (this.inCell) this.openInCell(local);
    else if (this.inSheetData) this.openInSheetData(local, attributes);
    else if (this.depth === 2 && local === 'sheetData') {
      if (this.sheetDataSeen) throw this.bad();
      this.inSheetData = true;
      this.sheetDataSeen = true;
    } else if (this.depth === 3 && local === 'col') this.readColumn(attributes);
    else if (this.depth === 3 && local === 'mergeCell') this.readMerge(attributes);
  }

  protected override close(uri: string, local: string): void {
    if (!isSpreadsheetNamespace(uri)) return;
    if (this.inCell) this.closeInCell(local);
    else if (this.inRow && this.depth === 3) {
      this.builder.endRow(this.rowIsEmpty);
      this.inRow = false;
    } else if (this.inSheetData && this.depth === 2) this.inSheetData = false;
  }

  protected override text(value: string): void {
    if (this.inline === undefined) this.value = (this.value ?? '') + value;
    else this.inline += value;
    if ((this.inline ?? this.value ?? '').length > limits.tokenBytes) {
      throw new WorkbookError('cell-too-long', this.facts());
    }
  }

  private readColumn(attributes: XmlAttributes): void {
    if (!isTrue(attributes.get('hidden'))) return;
    const first = wholeNumber(attributes.get('min') ?? '');
    const last = wholeNumber(attributes.get('max') ?? '');
    if (this.layout.hiddenColumns.length >= limits.columns)
      throw new WorkbookError('too-large', this.facts());
    if (first >= 1 && last >= first && last <= limits.columns)
      this.layout.hiddenColumns.push([first - 1, last - 1]);
  }

  private readMerge(attributes: XmlAttributes): void {
    const area = attributes.get('ref');
    if (area === undefined || area.length > longestArea) throw this.bad();
    if (this.layout.merges.length >= limits.merges) throw new WorkbookError('too-large', this.facts());
    this.layout.merges.push(area);
  }

  private openInSheetData(local: string, attributes: XmlAttributes): void {
    if (!this.inRow && this.depth === 3 && local === 'row') {
      const given = attributes.get('r');
      // Programs that count from nought, or not at all, mean the next row.
      const row = given === undefined || given === '0' ? this.row + 1 : wholeNumber(given);
      if (!(row > this.row && row <= limits.rows)) {
        throw new WorkbookError('bad-reference', { ...this.facts(), row: given ?? row });
      }
      this.beginRow(row, isTrue(attributes.get('hidden')));
      this.noteRowDigitsOf(row);
      this.rowName = this.currentName();
    } else if (this.inRow && this.depth === 4 && local === 'c') this.beginCell(attributes);
    // Ignoring these would silently drop data.
    else if (local === 'row' || local === 'c') throw this.bad();
  }

  private beginRow(row: number, hidden: boolean): void {
    this.row = row;
    this.inRow = true;
    this.rowIsEmpty = true;
    this.column = 0;
    this.builder.beginRow(row, hidden);
  }

  /** Keeps the digits of the row as bytes, to compare those of each cell with at once. */
  private noteRowDigits(low: number, high: number, count: number): void {
    const { rowDigits } = this;
    this.rowDigitCount = count;
    const mask = count >= 4 ? -1 : (1 << (8 * count)) - 1;
    const maskMore = count > 4 ? (1 << (8 * (count - 4))) - 1 : 0;
    rowDigits[0] = low & mask;
    rowDigits[1] = mask;
    rowDigits[2] = high & maskMore;
    rowDigits[3] = maskMore;
  }

  private noteRowDigitsOf(row: number): void {
    const digits = new DataView(new ArrayBuffer(8));
    const text = String(row);
    for (let i = 0; i < text.length; i++) digits.setUint8(i, text.charCodeAt(i));
    this.noteRowDigits(digits.getInt32(0, true), digits.getInt32(4, true), text.length);
  }

  private beginCell(attributes: XmlAttributes): void {
    const given = attributes.get('r');
    // Of a row numbered 0 only the letters of its cells say anything.
    const reference = given?.replace(/^([A-Z]+)0$/, `$1${String(this.row)}`);
    const place =
      reference === undefined ? { row: this.row, column: this.column + 1 } : parseCellReference(reference);
    if (place?.row !== this.row || place.column > limits.columns) {
      throw new WorkbookError('bad-reference', {
        ...this.facts(),
        ...(reference === undefined ? {} : { cell: reference }),
      });
    }
    this.column = place.column;
    this.inCell = true;
    const type = attributes.get('t') ?? 'n';
    if (!isCellType(type)) throw this.badValue();
    this.type = type;
    this.style = Number(attributes.get('s') ?? 0);
    this.hasFormula = false;
    this.value = undefined;
    this.inline = undefined;
  }

  private openInCell(local: string): void {
    if (local === 'row' || local === 'c') throw this.bad();
    if (this.depth === 5 && local === 'v') {
      if (this.value !== undefined) throw this.bad();
      this.value = '';
      this.inline = undefined;
      this.wantsText = true;
    } else if (this.depth === 5 && local === 'f') this.hasFormula = true;
    else if (this.depth === 5 && local === 'is') this.inline = '';
    else if (local === 'rPh') this.inPhonetic = true;
    else if (local === 't' && this.inline !== undefined && !this.inPhonetic) this.wantsText = true;
  }

  private closeInCell(local: string): void {
    if (local === 'v' || local === 't') this.wantsText = false;
    else if (local === 'rPh') this.inPhonetic = false;
    else if (this.depth === 4) {
      this.endCell();
      this.inCell = false;
    }
  }

  private endCell(): void {
    const text = this.value ?? this.inline;
    if (this.value === undefined && text !== undefined) this.type = 'inlineStr';
    if (text === undefined || (text === '' && this.type !== 'str' && this.type !== 'inlineStr')) {
      if (this.hasFormula) this.write(CellKind.uncached, 0);
      return;
    }
    switch (this.type) {
      case 's': {
        const { strings } = this.context;
        if (!/^\d{1,9}$/.test(text) || Number(text) >= strings.count) throw this.badValue();
        return this.write(CellKind.text, 0, strings.get(Number(text)));
      }
      case 'str':
      case 'inlineStr':
        return this.write(CellKind.text, 0, unescapeText(text));
      case 'b':
        if (text !== '0' && text !== '1' && text !== 'true' && text !== 'false') throw this.badValue();
        return this.write(CellKind.boolean, isTrue(text) ? 1 : 0);
      case 'e':
        return this.write(CellKind.error, 0, errorCodes.has(text) ? text : '#OTHER!');
      case 'd': {
        const serial = isoDateSerial(text, this.context.date1904);
        if (serial === undefined) throw this.badValue();
        return this.write(CellKind.date, serial);
      }
      case 'n': {
        const trimmed = text.trim();
        const value = numberPattern.test(trimmed) ? Number(trimmed) : NaN;
        if (!Number.isFinite(value)) throw this.badValue();
        return this.write(kindOfStyle(this.context.numberKinds, this.style), value);
      }
    }
  }

  private write(kind: CellKind, value: number, text?: string): void {
    const { builder } = this;
    const place = builder.place(this.column - 1);
    if (builder.kinds[place] !== CellKind.blank) throw new WorkbookError('bad-reference', this.facts());
    if (text === undefined) builder.setNumber(place, kind, value);
    else builder.setText(place, kind, text);
    if (this.context.struck[this.style] === 1) builder.strike(this.column - 1);
    this.rowIsEmpty = false;
  }

  private badValue(): WorkbookError {
    return new WorkbookError('bad-value', this.facts());
  }

  /** Takes rows and cells as nearly all writers write them; leaves everything else, and every error, to the general path. */
  protected override fast(from: number): number {
    if (!this.plain || !this.inSheetData || this.inCell) return from;
    const { view, end } = this;
    let at = from;
    for (;;) {
      if (!this.inRow) {
        const next = this.fastRow(at);
        if (next < 0) return at;
        at = next;
      }
      at = this.fastCells(at);
      if (view.getInt32(at, true) !== FOUR_END_ROW || view.getUint16(at + 4, true) !== TWO_END_ROW) return at;
      if (at + 6 > end) return at;
      at += 6;
      this.builder.endRow(this.rowIsEmpty);
      this.inRow = false;
      this.leave();
    }
  }

  private fastRow(from: number): number {
    const { bytes, view, rowName } = this;
    if (rowName === undefined || view.getInt32(from, true) !== FOUR_ROW) return -1;
    let row = 0;
    let digitsAt = from + 8;
    let at = digitsAt;
    let digitCount = 0;
    if (view.getInt32(from + 4, true) === FOUR_ROW_NUMBER) {
      for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0)
        row = (row * 10 + byte - ZERO) | 0;
      digitCount = at - digitsAt;
    }
    if (digitCount > 0 && digitCount <= 7 && this.isLikeRowBefore(at)) at += this.rowTailLength;
    else {
      const tailAt = at;
      const numberFirst = digitCount > 0;
      row = this.row + 1;
      digitCount = 0;
      at = from + 4;
      while (bytes[at] !== GT) {
        if (bytes[at] !== SPACE) return -1;
        at++;
        const isNumber = bytes[at] === LOWER_R && bytes[at + 1] === EQUALS;
        if (bytes[at] === LOWER_H && bytes[at + 1] === LOWER_I) return -1;
        let byte = bytes[at] ?? 0;
        if (byte === EQUALS) return -1;
        while (byte > SLASH && byte !== EQUALS && byte !== GT && byte !== LT) byte = bytes[++at] ?? 0;
        if (byte !== EQUALS || bytes[at + 1] !== QUOTE) return -1;
        at += 2;
        const valueAt = at;
        byte = bytes[at] ?? 0;
        if (isNumber) {
          if (digitCount > 0) return -1;
          row = 0;
          while (byte >= ZERO && byte <= NINE) {
            row = row * 10 + byte - ZERO;
            byte = bytes[++at] ?? 0;
          }
          digitsAt = valueAt;
          digitCount = at - valueAt;
          if (digitCount === 0 || digitCount > 7) return -1;
        } else {
          while (byte !== QUOTE && byte !== LT && byte !== 0) byte = bytes[++at] ?? 0;
        }
        if (byte !== QUOTE) return -1;
        at++;
      }
      at++;
      if (numberFirst && at <= this.end) this.noteRowTail(tailAt, at);
    }
    if (at > this.end || row <= this.row || row > limits.rows) return -1;
    this.enter(rowName);
    this.beginRow(row, false);
    if (digitCount === 0) this.noteRowDigitsOf(row);
    else this.noteRowDigits(view.getInt32(digitsAt, true), view.getInt32(digitsAt + 4, true), digitCount);
    return at;
  }

  /** Keeps what follows the number in the tag of a row: most often it is the same in the next. */
  private noteRowTail(from: number, to: number): void {
    const { view, rowTail } = this;
    const length = to - from;
    this.rowTailLength = length >= 4 && length <= 4 * rowTail.length ? length : 0;
    for (let i = 0; i + 4 <= this.rowTailLength; i += 4) rowTail[i >> 2] = view.getInt32(from + i, true);
    rowTail[rowTail.length - 1] = view.getInt32(to - 4, true);
  }

  private isLikeRowBefore(at: number): boolean {
    const { view, rowTail, rowTailLength } = this;
    if (rowTailLength === 0 || at + rowTailLength > this.end) return false;
    const last = rowTailLength - 4;
    for (let i = 0; i < last; i += 4) if (view.getInt32(at + i, true) !== rowTail[i >> 2]) return false;
    return view.getInt32(at + last, true) === rowTail[rowTail.length - 1];
  }

  private fastCells(from: number): number {
    const { bytes, view, end, builder } = this;
    const { numberKinds, struck } = this.context;
    const mayBeStruck = struck.length > 0;
    const textCount = this.context.strings.count;
    const { rowDigitCount } = this;
    const [rowDigits = 0, rowDigitsMask = 0, rowDigitsMore = 0, rowDigitsMoreMask = 0] = this.rowDigits;
    const { index } = builder;
    let { kinds, numbers, starts } = builder;
    let column = this.column;
    let isEmpty = true;
    let done = from;
    while (view.getInt32(done, true) === FOUR_CELL && view.getUint16(done + 4, true) === TWO_EQUALS_QUOTE) {
      let at = done + 6;
      let byte = bytes[at] ?? 0;
      let letters = 0;
      while (byte >= UPPER_A && byte <= UPPER_Z) {
        letters = (letters * 26 + byte - UPPER_A + 1) | 0;
        byte = bytes[++at] ?? 0;
      }
      if (
        letters < 1 ||
        letters > limits.columns ||
        (view.getInt32(at, true) & rowDigitsMask) !== rowDigits ||
        (view.getInt32(at + 4, true) & rowDigitsMoreMask) !== rowDigitsMore
      ) {
        break;
      }
      at += rowDigitCount;
      if (bytes[at] !== QUOTE) break;
      at++;

      let style = 0;
      let type = 0;
      let next = view.getInt32(at, true);
      if (next === FOUR_STYLE) {
        at += 4;
        byte = bytes[at] ?? 0;
        while (byte >= ZERO && byte <= NINE) {
          style = (style * 10 + byte - ZERO) | 0;
          byte = bytes[++at] ?? 0;
        }
        if (byte !== QUOTE) break;
        next = view.getInt32(++at, true);
      }
      // What is crossed out is rare, and left to the general path.
      if (mayBeStruck && struck[style] === 1) break;
      if (next === FOUR_TYPE) {
        type = bytes[at + 4] ?? 0;
        if (bytes[at + 5] === QUOTE && type !== LOWER_T) at += 6;
        else if (view.getInt32(at + 4, true) === FOUR_STR) {
          type = LOWER_T;
          at += 8;
        } else if (type === LOWER_I) {
          at = this.fastInline(at, letters);
          if (at < 0) break;
          ({ kinds, numbers, starts } = builder);
          isEmpty = false;
          column = letters;
          done = at;
          continue;
        } else break;
        next = view.getInt32(at, true);
      }
      if (next !== FOUR_VALUE) {
        if ((next & 0xffff) !== TWO_END_EMPTY || at + 2 > end) break;
        column = letters;
        done = at + 2;
        continue;
      }
      at += 4;

      let kind: CellKind;
      let value = 0;
      let text: string | undefined;
      if (type === LOWER_S) {
        kind = CellKind.text;
        let four = subtractAsciiZero(view.getInt32(at, true));
        let count = leadingDigits(four);
        if (count === 0) break;
        let number = valueOfDigits(four, count);
        at += count;
        if (count === 4) {
          four = subtractAsciiZero(view.getInt32(at, true));
          count = leadingDigits(four);
          if (count > 0) {
            number = number * (tenTo[count] ?? 0) + valueOfDigits(four, count);
            at += count;
          }
        }
        if (number >= textCount) break;
        value = number;
      } else if (type === 0 || type === LOWER_N) {
        kind = kindOfStyle(numberKinds, style);
        value = this.fastNumber(at);
        if (Number.isNaN(value)) break;
        at = this.numberEnd;
      } else if (type === LOWER_T) {
        kind = CellKind.text;
        const to = this.textEnd(at);
        if (to < 0) break;
        text = unescapeText(this.decode(at, to));
        at = to;
      } else if (type === LOWER_B) {
        kind = CellKind.boolean;
        value = (bytes[at] ?? 0) - ZERO;
        if (value !== 0 && value !== 1) break;
        at++;
      } else break;

      if (
        at + 8 > end ||
        view.getInt32(at, true) !== FOUR_END_VALUE ||
        view.getInt32(at + 4, true) !== FOUR_END_CELL
      ) {
        break;
      }
      const start = starts[letters - 1] ?? -1;
      let place = start + index;
      if (start < 0) {
        place = builder.place(letters - 1);
        ({ kinds, numbers, starts } = builder);
      }
      if (kinds[place] !== CellKind.blank) break;
      if (text === undefined) {
        kinds[place] = kind;
        numbers[place] = value;
      } else builder.setText(place, kind, text);
      isEmpty = false;
      column = letters;
      done = at + 8;
    }
    this.column = column;
    if (!isEmpty) this.rowIsEmpty = false;
    return done;
  }

  /** The number written at `from`, up to the `<` at `numberEnd`; NaN for what is none. */
  private fastNumber(from: number): number {
    const { bytes, view } = this;
    const negative = bytes[from] === MINUS;
    const start = negative ? from + 1 : from;
    let at = start;
    let head = 0;
    let tail = 0;
    let tailDigits = 0;
    let pointAt = 0;
    while (at - start < mostNumberBytes) {
      const four = subtractAsciiZero(view.getInt32(at, true));
      const count = leadingDigits(four);
      if (count > 0) {
        const value = valueOfDigits(four, count);
        if (head < maxExactHead / 10_000 && tailDigits === 0) head = head * (tenTo[count] ?? 0) + value;
        else {
          tail = tail * (tenTo[count] ?? 0) + value;
          tailDigits += count;
        }
        at += count;
        if (count === 4) continue;
      }
      if (pointAt > 0 || bytes[at] !== DOT) break;
      pointAt = ++at;
    }
    if (bytes[at] === LT && at > start && bytes[at - 1] !== DOT && tailDigits <= maxTailDigits) {
      this.numberEnd = at;
      const value = doubleOfDigits(head, tail, tailDigits, pointAt === 0 ? 0 : at - pointAt);
      if (!Number.isNaN(value)) return negative ? -value : value;
    }
    while (bytes[at] !== LT && bytes[at] !== 0 && at - from < 100) at++;
    this.numberEnd = at;
    const written = String.fromCharCode(...bytes.subarray(from, at));
    return numberPattern.test(written) ? finite(Number(written)) : NaN;
  }

  /** Takes ` t="inlineStr"><is><t>text</t></is></c>`; -1 for anything else. */
  private fastInline(from: number, column: number): number {
    const mark = ' t="inlineStr"><is><t>';
    if (!this.holds(from, mark)) return -1;
    const start = from + mark.length;
    const to = this.textEnd(start);
    if (to < 0 || to + 13 > this.end || !this.holds(to, '</t></is></c>')) return -1;
    const { builder } = this;
    const place = builder.place(column - 1);
    if (builder.kinds[place] !== CellKind.blank) return -1;
    builder.setText(place, CellKind.text, unescapeText(this.decode(start, to)));
    this.rowIsEmpty = false;
    this.column = column;
    return to + 13;
  }

  /** Where the text that begins at `from` ends; -1 when that is not all there or too far. */
  private textEnd(from: number): number {
    const { bytes, end } = this;
    let at = from;
    while (at < end && bytes[at] !== LT) at++;
    return at < end && at - from <= limits.tokenBytes ? at : -1;
  }
}

/** The kind of a number in a cell of this style; of a style that the workbook does not name, a number. */
function kindOfStyle(numberKinds: Uint8Array, style: number): CellKind {
  return (numberKinds[style] as CellKind | undefined) ?? CellKind.number;
}

/** The number written in digits only; NaN for anything else. */
function wholeNumber(text: string): number {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : NaN;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
