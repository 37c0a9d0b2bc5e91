import { limits } from './limits';
import { CellKind, type Batch, type ColumnBatch } from './table';
import type { TextTable } from './text-table';
import { WorkbookError } from './workbook-error';

/** Rows of a full batch. */
const batchRows = 4096;
/** Cells for which a batch may hold room; very wide sheets get shorter batches. */
const batchCells = 1 << 20;
/** Characters of texts that the file does not number: with more than this a batch is full, whatever its rows. */
const batchCharacters = 1 << 23;
/** Room to begin with, so that a small sheet costs little; rows grow by `growth` at a time. */
const firstRows = 128;
const firstColumns = 16;
const growth = 4;

const noTexts: readonly undefined[] = [];

/** The arrays of a batch; both equally long. */
interface Cells {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
}

/** Arrays of batches that were released, for the next ones: also those of the next workbook. */
const spares: Cells[] = [];
/** As many as a reader holds at a time, and none so large that keeping it would be felt. */
const mostSpares = 2;
const mostSpareCells = 1 << 18;

/** Room for so many cells, all blank. */
function takeCells(count: number): Cells {
  const spareIndex = spares.findIndex(({ kinds }) => kinds.length >= count);
  const spare = spareIndex < 0 ? undefined : spares.splice(spareIndex, 1)[0];
  if (spare === undefined) return { kinds: new Uint8Array(count), numbers: new Float64Array(count) };
  spare.kinds.fill(0);
  return spare;
}

function releaseCells({ kinds, numbers }: Cells): void {
  if (kinds.length === 0 || kinds.length > mostSpareCells) return;
  spares.push({ kinds, numbers });
  spares.sort((a, b) => a.kinds.length - b.kinds.length);
  if (spares.length > mostSpares) spares.shift();
}

/** A column of a finished batch. Its texts become strings when they are first asked for: columns that nobody reads cost nothing. */
class FinishedColumn implements ColumnBatch {
  private made: readonly (string | undefined)[] | undefined;

  constructor(
    readonly kinds: Uint8Array,
    readonly numbers: Float64Array,
    private readonly own: readonly string[],
    readonly shared: TextTable | undefined,
  ) {}

  get texts(): readonly (string | undefined)[] {
    const { kinds } = this;
    this.made ??=
      kinds.includes(CellKind.text) || kinds.includes(CellKind.error) ? this.makeTexts() : noTexts;
    return this.made;
  }

  private makeTexts(): readonly (string | undefined)[] {
    const { kinds, numbers, own, shared } = this;
    const texts = new Array<string | undefined>(kinds.length);
    for (let i = 0; i < kinds.length; i++) {
      if (!hasText(kinds[i])) continue;
      const number = numbers[i] ?? 0;
      texts[i] = number >= 0 ? shared?.get(number) : own[-number - 1];
    }
    return texts;
  }
}

function hasText(kind: number | undefined): boolean {
  return kind === CellKind.text || kind === CellKind.error;
}

/**
 * Gathers cells, row by row, into batches of columns.
 *
 * All cells of a batch stand in two arrays, column after column, so that a small workbook costs a few allocations rather than
 * hundreds. Where a text stands, `numbers` holds the number of a shared text, or minus the number of one of our own minus one.
 */
export class BatchBuilder {
  /** Batches that are full and wait to be taken. */
  readonly ready: Batch[] = [];
  /** The kinds and numbers of all cells; other arrays as soon as a column is added or a row ends. */
  kinds: Uint8Array = new Uint8Array(0);
  numbers: Float64Array = new Float64Array(0);
  /** By column: where in these arrays its first row stands; -1 for one without cells so far. */
  starts = new Int32Array(firstColumns).fill(-1);
  /** The index within the batch of the row at hand; may change when a column is added. */
  index = 0;

  /** The columns in the order in which they came. */
  private columns: number[] = [];
  private columnRoom = 0;
  private columnsBefore = firstColumns;
  private rowRoom = firstRows;
  private rows = new Uint32Array(batchRows);
  private hiddenRows: Uint8Array | undefined;
  private own: string[] = [];
  private characters = 0;
  private struck: Map<number, number[]> | undefined;

  constructor(private readonly shared?: TextTable) {}

  /** Begins a row by its 1-based number; the row before it is kept if it had any cell. */
  beginRow(row: number, hidden: boolean): void {
    this.rows[this.index] = row;
    if (hidden) {
      this.hiddenRows ??= new Uint8Array(batchRows);
      this.hiddenRows[this.index] = 1;
    } else if (this.hiddenRows !== undefined) {
      this.hiddenRows[this.index] = 0;
    }
  }

  /** Ends the row; an empty one leaves no trace. */
  endRow(isEmpty: boolean): void {
    if (isEmpty) return;
    this.index++;
    if (this.characters > batchCharacters) {
      this.flush();
      return;
    }
    if (this.index < this.rowRoom) return;
    const more = Math.min(this.rowRoom * growth, batchRows);
    if (more > this.rowRoom && more * this.columnRoom <= batchCells) this.makeRoom(this.columnRoom, more);
    else this.flush();
  }

  /** Where the cell of the row at hand in this column (0-based) stands in `kinds` and `numbers`. */
  place(column: number): number {
    const start = this.starts[column] ?? -1;
    return (start < 0 ? this.addColumn(column) : start) + this.index;
  }

  setNumber(place: number, kind: CellKind, number: number): void {
    this.kinds[place] = kind;
    this.numbers[place] = number;
  }

  setText(place: number, kind: CellKind, text: string): void {
    if (text.length > limits.cellChars)
      throw new WorkbookError('cell-too-long', { row: this.rows[this.index] ?? 0 });
    this.characters += text.length;
    if (this.characters > limits.rowCharacters)
      throw new WorkbookError('too-large', { row: this.rows[this.index] ?? 0 });
    this.kinds[place] = kind;
    this.numbers[place] = -this.own.push(text);
  }

  /** Says that the cell of the row at hand in this column (0-based), which holds something, is crossed out. */
  strike(column: number): void {
    this.struck ??= new Map();
    const columns = this.struck.get(this.index);
    if (columns) columns.push(column);
    else this.struck.set(this.index, [column]);
  }

  /** Gives what has been gathered so far as a batch. */
  flush(): void {
    const { index, columns } = this;
    if (index > 0) this.ready.push(this.batch(index));
    else releaseCells(this);
    for (const column of columns) this.starts[column] = -1;
    this.columnsBefore = columns.length;
    this.columns = [];
    this.columnRoom = 0;
    this.rowRoom = index >= firstRows ? batchRows : firstRows;
    this.kinds = new Uint8Array(0);
    this.numbers = new Float64Array(0);
    this.rows = new Uint32Array(batchRows);
    this.hiddenRows = undefined;
    this.own = [];
    this.characters = 0;
    this.struck = undefined;
    this.index = 0;
  }

  private batch(rowCount: number): Batch {
    const { kinds, numbers, own, shared, struck } = this;
    const hiddenRows = this.hiddenRows?.subarray(0, rowCount);
    let held: Cells | undefined = { kinds, numbers };
    const columns: (ColumnBatch | undefined)[] = [];
    for (const column of this.columns) {
      const start = this.starts[column] ?? 0;
      const end = start + rowCount;
      const ofColumn = kinds.subarray(start, end);
      if (ofColumn.every((kind) => kind === CellKind.blank)) continue;
      // An array with holes is slow to walk.
      while (columns.length <= column) columns.push(undefined);
      columns[column] = new FinishedColumn(ofColumn, numbers.subarray(start, end), own, shared);
    }
    return {
      rowCount,
      rows: this.rows.subarray(0, rowCount),
      columns,
      ...(hiddenRows?.includes(1) ? { hiddenRows } : {}),
      ...(struck === undefined ? {} : { struck }),
      release: () => {
        if (held) releaseCells(held);
        held = undefined;
      },
    };
  }

  private addColumn(column: number): number {
    if (column >= this.starts.length) {
      const starts = new Int32Array(2 ** Math.ceil(Math.log2(column + 1))).fill(-1);
      starts.set(this.starts);
      this.starts = starts;
    }
    if (this.columns.length === this.columnRoom) this.makeColumnRoom();
    const start = this.columns.length * this.rowRoom;
    this.columns.push(column);
    this.starts[column] = start;
    return start;
  }

  private makeColumnRoom(): void {
    const columns = Math.max(2 * this.columnRoom, this.columnsBefore, firstColumns);
    if (columns * this.rowRoom > batchCells && this.index > 0) this.splitBeforeRow();
    let rows = this.rowRoom;
    while (columns * rows > batchCells && rows > 1) rows >>= 1;
    this.makeRoom(columns, rows);
  }

  private makeRoom(columnRoom: number, rowRoom: number): void {
    const { kinds, numbers } = takeCells(columnRoom * rowRoom);
    this.columns.forEach((column, i) => {
      const from = this.starts[column] ?? 0;
      const to = from + Math.min(this.index + 1, this.rowRoom);
      const start = i * rowRoom;
      kinds.set(this.kinds.subarray(from, to), start);
      numbers.set(this.numbers.subarray(from, to), start);
      this.starts[column] = start;
    });
    releaseCells(this);
    this.kinds = kinds;
    this.numbers = numbers;
    this.columnRoom = columnRoom;
    this.rowRoom = rowRoom;
  }

  /** Gives the rows before the one at hand as a batch and begins another with the cells it has so far. */
  private splitBeforeRow(): void {
    const { index, kinds, numbers, own, columns } = this;
    const row = this.rows[index] ?? 0;
    const hidden = this.hiddenRows?.[index] === 1;
    const places = columns.map((column) => (this.starts[column] ?? 0) + index);
    const struck = this.struck?.get(index) ?? [];
    this.struck?.delete(index);
    this.flush();
    this.beginRow(row, hidden);
    for (const column of struck) this.strike(column);
    columns.forEach((column, i) => {
      const from = places[i] ?? 0;
      const kind = (kinds[from] ?? 0) as CellKind;
      if (kind === CellKind.blank) return;
      const number = numbers[from] ?? 0;
      const place = this.place(column);
      if (hasText(kind) && number < 0) this.setText(place, kind, own[-number - 1] ?? '');
      else this.setNumber(place, kind, number);
    });
  }
}
