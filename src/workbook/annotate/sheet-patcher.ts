import { limits } from '../limits';
import { WorkbookError } from '../workbook-error';
import { XmlReader, type XmlAttributes } from '../xml/xml-reader';
import { cellReference, columnLetters, parseCellReference } from '../xlsx/cell-reference';
import { isSpreadsheetNamespace } from '../xlsx/namespaces';
import type { MarkSeverity } from './mark-styles';

/** What is to be written on one row: marks by column, and a message at its end. */
export interface RowPatch {
  readonly marks: ReadonlyMap<number, MarkSeverity>;
  readonly message: string;
}

/** A cell stands in the column meant for messages, or beyond it. */
export class ColumnTaken extends Error {
  constructor(readonly column: number) {
    super('column taken');
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const LT = 60;
const SLASH = 47;
const messageWidth = 60;

/** Passes a worksheet part through, byte for byte but for the rows that have patches and the column of the messages. */
export class SheetPatcher extends XmlReader {
  /** The highest column in which a cell stands. */
  lastColumn = 0;
  private output: Uint8Array[] = [];
  private copied = 0;
  private prefix = '';
  private inSheetData = false;
  private readonly targets: readonly number[];
  private nextTarget = 0;
  private row = 0;
  private column = 0;
  private patch: RowPatch | undefined;
  private pendingMarks: number[] = [];
  private rowSelfCloses = false;
  private hasColumns = false;
  private lastDefinedColumn = 0;

  /**
   * `messageColumn` is 1-based; 0 writes no messages. `style` gives the style of a marked cell for the one it has.
   */
  constructor(
    part: string,
    private readonly patches: ReadonlyMap<number, RowPatch>,
    private readonly messageColumn: number,
    private readonly style: (base: number, severity: MarkSeverity) => number,
  ) {
    super(part);
    this.targets = [...patches.keys()].sort((a, b) => a - b);
  }

  /** Takes the next bytes and gives what may be written, good until it takes the next. */
  pass(chunk: Uint8Array): Uint8Array[] {
    this.receive(chunk);
    // Reading goes on where it stopped; all before that has been written.
    this.copied = this.read;
    this.readOn();
    return this.take(this.read);
  }

  /** To be called after the last chunk; gives what is left. */
  rest(): Uint8Array[] {
    const before = this.read;
    this.copied = before;
    this.finish();
    return this.take(this.read);
  }

  private take(upTo: number): Uint8Array[] {
    this.copyTo(upTo);
    const output = this.output;
    this.output = [];
    return output;
  }

  private copyTo(at: number): void {
    if (at > this.copied) this.output.push(this.bytes.subarray(this.copied, at));
    this.copied = at;
  }

  private write(text: string): void {
    this.output.push(encoder.encode(text));
  }

  protected override text(): void {
    return;
  }

  protected override open(uri: string, local: string, attributes: XmlAttributes): void {
    if (!isSpreadsheetNamespace(uri)) return;
    if (this.depth === 1)
      this.prefix = this.currentName()?.prefix === '' ? '' : `${this.currentName()?.prefix ?? ''}:`;
    else if (this.depth === 2 && local === 'dimension') this.widenDimension(attributes);
    else if (this.depth === 2 && local === 'cols') this.hasColumns = true;
    else if (this.depth === 3 && local === 'col')
      this.lastDefinedColumn = Number(attributes.get('max') ?? limits.columns);
    else if (this.depth === 2 && local === 'sheetData') this.openSheetData();
    else if (this.inSheetData && this.depth === 3 && local === 'row') this.openRow(attributes);
    else if (this.inSheetData && this.depth === 4 && local === 'c') this.openCell(attributes);
  }

  protected override close(uri: string, local: string): void {
    if (!isSpreadsheetNamespace(uri)) return;
    if (this.depth === 2 && local === 'cols') this.addColumnWidth(this.tagStart);
    else if (this.depth === 2 && local === 'sheetData' && this.inSheetData) {
      this.insertRowsBefore(limits.rows + 1, this.tagStart);
      this.inSheetData = false;
    } else if (this.inSheetData && this.depth === 3 && local === 'row') this.closeRow();
  }

  private widenDimension(attributes: XmlAttributes): void {
    const last = parseCellReference((attributes.get('ref') ?? '').split(':').at(-1) ?? '');
    if (this.messageColumn === 0 || last === undefined || last.column >= this.messageColumn) return;
    const first = (attributes.get('ref') ?? '').split(':')[0] ?? '';
    const widened = `${first}:${cellReference(last.row, this.messageColumn)}`;
    this.replaceTag((tag) => tag.replace(/(\sref=)(?:"[^"]*"|'[^']*')/, `$1"${widened}"`));
  }

  private openSheetData(): void {
    this.inSheetData = true;
    if (this.hasColumns || this.messageColumn === 0) return;
    this.copyTo(this.tagStart);
    this.write(`<${this.prefix}cols>${this.columnWidth()}</${this.prefix}cols>`);
  }

  private addColumnWidth(at: number): void {
    if (this.messageColumn === 0 || this.lastDefinedColumn >= this.messageColumn) return;
    this.copyTo(at);
    this.write(this.columnWidth());
  }

  private columnWidth(): string {
    const column = String(this.messageColumn);
    return `<${this.prefix}col min="${column}" max="${column}" width="${String(messageWidth)}" customWidth="1"/>`;
  }

  private replaceTag(change: (tag: string) => string): void {
    this.copyTo(this.tagStart);
    this.write(change(decoder.decode(this.bytes.subarray(this.tagStart, this.tagEnd))));
    this.copied = this.tagEnd;
  }

  private openRow(attributes: XmlAttributes): void {
    const row = Number(attributes.get('r') ?? this.row + 1);
    this.insertRowsBefore(row, this.tagStart);
    this.row = row;
    this.column = 0;
    this.patch = this.patches.get(this.row);
    if (this.patch === undefined) return;
    this.nextTarget++;
    this.pendingMarks = sortedColumns(this.patch);
    this.rowSelfCloses = this.bytes[this.tagEnd - 2] === SLASH;
    // `spans` is a hint that the new cell would make untrue; without it nothing changes.
    this.replaceTag((tag) => tag.replace(/\sspans=(?:"[^"]*"|'[^']*')/, '').replace(/\s{0,9}\/?>$/, '>'));
  }

  private closeRow(): void {
    if (this.patch === undefined) return;
    this.copyTo(this.rowSelfCloses ? this.tagEnd : this.tagStart);
    this.write(this.missingCells(limits.columns + 1) + this.messageCell(this.row, this.patch.message));
    if (this.rowSelfCloses) this.write(`</${this.prefix}row>`);
    this.patch = undefined;
  }

  /** Rows with patches that do not stand in the sheet, because nothing stood in them. */
  private insertRowsBefore(row: number, at: number): void {
    for (;;) {
      const target = this.targets[this.nextTarget];
      if (target === undefined || target >= row) return;
      this.nextTarget++;
      const patch = this.patches.get(target);
      if (patch === undefined) continue;
      this.row = target;
      this.pendingMarks = sortedColumns(patch);
      this.patch = patch;
      const cells = this.missingCells(limits.columns + 1) + this.messageCell(target, patch.message);
      this.patch = undefined;
      this.copyTo(at);
      this.write(`<${this.prefix}row r="${String(target)}">${cells}</${this.prefix}row>`);
    }
  }

  private openCell(attributes: XmlAttributes): void {
    const reference = attributes.get('r');
    const column = reference === undefined ? this.column + 1 : (parseCellReference(reference)?.column ?? 0);
    if (column <= this.column)
      throw new WorkbookError('bad-reference', { ...this.facts(), cell: reference ?? '' });
    this.seeColumn(column);
    this.column = column;
    if (this.patch === undefined) return;
    const missing = this.missingCells(column);
    if (missing !== '') {
      this.copyTo(this.tagStart);
      this.write(missing);
    }
    const severity = this.patch.marks.get(column);
    if (severity === undefined) return;
    this.pendingMarks.shift();
    const style = this.style(Number(attributes.get('s') ?? 0), severity);
    this.replaceTag((tag) =>
      tag.replace(/\ss=(?:"[^"]*"|'[^']*')/, '').replace(/\s{0,9}(\/?)>$/, ` s="${String(style)}"$1>`),
    );
  }

  private seeColumn(column: number): void {
    if (column > this.lastColumn) this.lastColumn = column;
    if (this.messageColumn > 0 && column >= this.messageColumn) throw new ColumnTaken(column);
  }

  /** Marked cells that do not stand in the row at hand, up to a column. */
  private missingCells(before: number): string {
    let cells = '';
    for (
      let column = this.pendingMarks[0];
      column !== undefined && column < before;
      column = this.pendingMarks[0]
    ) {
      this.pendingMarks.shift();
      const severity = this.patch?.marks.get(column) ?? 'info';
      cells += `<${this.prefix}c r="${cellReference(this.row, column)}" s="${String(this.style(0, severity))}"/>`;
    }
    return cells;
  }

  private messageCell(row: number, message: string): string {
    if (this.messageColumn === 0 || message === '') return '';
    const p = this.prefix;
    return `<${p}c r="${columnLetters(this.messageColumn)}${String(row)}" t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeText(message)}</${p}t></${p}is></${p}c>`;
  }

  /** Passes over whole rows without patches; anything unusual is left to the general path. */
  protected override fast(from: number): number {
    if (!this.inSheetData || this.prefix !== '' || this.patch !== undefined) return from;
    if (this.depth === 3) return this.skipInRow(from);
    const { bytes } = this;
    const target = this.targets[this.nextTarget] ?? Infinity;
    let done = from;
    while (this.depth === 2 && this.holds(done, '<row r="')) {
      let row = 0;
      let at = done + 8;
      for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0)
        row = row * 10 + byte - 48;
      if (row >= target || row <= this.row) break;
      const end = this.skipToRowEnd(at);
      if (end < 0) break;
      this.row = row;
      done = end + 6;
    }
    return done;
  }

  /** From within a row to its end tag, or as far as whole tags go. */
  private skipInRow(from: number): number {
    const end = this.skipToRowEnd(from);
    return end < 0 ? from : end;
  }

  /** Where the `</row>` of the row begins; -1 when it is not there yet or something unusual comes before it. */
  private skipToRowEnd(from: number): number {
    const { bytes, end } = this;
    let at = from;
    let lastCell = -1;
    for (;;) {
      while (at < end && bytes[at] !== LT) at++;
      if (at + 6 > end) return -1;
      const next = bytes[at + 1];
      // c, then a space
      if (next === 0x63 && bytes[at + 2] === 32) lastCell = at;
      // /r, of </row>: no other element of a row begins with r but that of rich texts, <r>
      else if (next === SLASH && bytes[at + 2] === 0x72 && bytes[at + 3] === 0x6f) break;
      // ! or ? or another row: its own end tag was in its start tag
      else if (next === 0x21 || next === 0x3f || (next === 0x72 && bytes[at + 2] === 0x6f)) return -1;
      at++;
    }
    if (!this.holds(at, '</row>')) return -1;
    if (lastCell >= 0 && !this.seeLastCell(lastCell)) return -1;
    return at;
  }

  private seeLastCell(at: number): boolean {
    if (!this.holds(at, '<c r="')) return false;
    let column = 0;
    let offset = at + 6;
    for (let byte = this.bytes[offset] ?? 0; byte >= 65 && byte <= 90; byte = this.bytes[++offset] ?? 0) {
      column = column * 26 + byte - 64;
    }
    this.seeColumn(column);
    return column > 0;
  }
}

function sortedColumns(patch: RowPatch): number[] {
  return [...patch.marks.keys()].sort((a, b) => a - b);
}

function escapeText(text: string): string {
  return (
    text
      .replace(/[&<>]/g, (character) => `&#${String(character.charCodeAt(0))};`)
      // Characters that XML cannot hold, in Excel's way of writing them.
      .replace(
        /[\x00-\x08\x0b\x0c\x0d\x0e-\x1f]/g,
        (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
      )
  );
}
