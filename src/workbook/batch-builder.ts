import { CellKind, type Batch, type ColumnBatch } from './table';
import type { TextTable } from './text-table';

/** Rows of a full batch. */
const batchRows = 4096;
/** Cells for which a batch may hold room; very wide sheets get shorter batches. */
const batchCells = 1 << 20;
const firstCapacity = 64;

const noTexts: readonly undefined[] = [];
const noNumbers = new Float64Array(0);
const noCodes = new Int32Array(0);

/** A column of a finished batch. Its texts become strings when they are first asked for: columns that nobody reads cost nothing. */
class FinishedColumn implements ColumnBatch {
  private made: readonly (string | undefined)[] | undefined;

  constructor(
    readonly kinds: Uint8Array,
    readonly numbers: Float64Array,
    private readonly codes: Int32Array,
    private readonly own: readonly string[],
    private readonly shared: TextTable | undefined,
  ) {}

  get texts(): readonly (string | undefined)[] {
    this.made ??= this.codes.length === 0 ? noTexts : this.makeTexts();
    return this.made;
  }

  private makeTexts(): readonly (string | undefined)[] {
    const { codes, own, shared } = this;
    const texts = new Array<string | undefined>(codes.length);
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] ?? 0;
      texts[i] = code > 0 ? shared?.get(code - 1) : code < 0 ? own[-code - 1] : undefined;
    }
    return texts;
  }
}

/** A column while its batch is being filled. */
export class ColumnBuilder {
  kinds: Uint8Array;
  private numbers = noNumbers;
  /** Number of a shared text plus one, or minus the number of one of our own texts minus one; 0 where no text stands. */
  private codes = noCodes;
  private readonly own: string[] = [];

  constructor(public capacity: number) {
    this.kinds = new Uint8Array(capacity);
  }

  setNumber(index: number, kind: CellKind, number: number): void {
    if (this.numbers.length === 0) this.numbers = new Float64Array(this.capacity);
    this.kinds[index] = kind;
    this.numbers[index] = number;
  }

  setText(index: number, kind: CellKind, text: string): void {
    if (this.codes.length === 0) this.codes = new Int32Array(this.capacity);
    this.kinds[index] = kind;
    this.codes[index] = -this.own.push(text);
  }

  /** Sets a text by its number in the table of shared texts. */
  setShared(index: number, number: number): void {
    if (this.codes.length === 0) this.codes = new Int32Array(this.capacity);
    this.kinds[index] = CellKind.text;
    this.codes[index] = number + 1;
  }

  grow(capacity: number): void {
    const kinds = new Uint8Array(capacity);
    kinds.set(this.kinds);
    this.kinds = kinds;
    if (this.numbers.length > 0) {
      const numbers = new Float64Array(capacity);
      numbers.set(this.numbers);
      this.numbers = numbers;
    }
    if (this.codes.length > 0) {
      const codes = new Int32Array(capacity);
      codes.set(this.codes);
      this.codes = codes;
    }
    this.capacity = capacity;
  }

  finish(rowCount: number, shared: TextTable | undefined): ColumnBatch {
    if (this.capacity < rowCount) this.grow(rowCount);
    return new FinishedColumn(
      this.kinds.subarray(0, rowCount),
      this.numbers.subarray(0, rowCount),
      this.codes.subarray(0, rowCount),
      this.own,
      shared,
    );
  }
}

/** Gathers cells, row by row, into batches of columns. */
export class BatchBuilder {
  /** Batches that are full and wait to be taken. */
  readonly ready: Batch[] = [];
  /** The index within the batch of the row at hand. */
  index = 0;

  private columns: (ColumnBuilder | undefined)[] = [];
  private rows = new Uint32Array(batchRows);
  private hiddenRows: Uint8Array | undefined;
  private capacity = firstCapacity;
  private room = 0;

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
    if (this.index === batchRows || this.room > batchCells) this.flush();
  }

  /** The column to write the cell of the row at hand in, at `index`. */
  column(column: number): ColumnBuilder {
    const known = this.columns[column];
    if (known === undefined) return this.addColumn(column);
    if (this.index >= known.capacity) this.growColumn(known);
    return known;
  }

  /** Gives what has been gathered so far as a batch. */
  flush(): void {
    const rowCount = this.index;
    if (rowCount > 0) this.ready.push(this.batch(rowCount));
    this.capacity = rowCount === batchRows ? batchRows : firstCapacity;
    this.columns = [];
    this.rows = new Uint32Array(batchRows);
    this.hiddenRows = undefined;
    this.index = 0;
    this.room = 0;
  }

  private batch(rowCount: number): Batch {
    const hiddenRows = this.hiddenRows?.subarray(0, rowCount);
    return {
      rowCount,
      rows: this.rows.subarray(0, rowCount),
      columns: this.columns.map((column) => column?.finish(rowCount, this.shared)),
      ...(hiddenRows?.includes(1) ? { hiddenRows } : {}),
    };
  }

  private addColumn(column: number): ColumnBuilder {
    // A column array with holes is slow to walk; fill it up to the column at hand.
    while (this.columns.length <= column) this.columns.push(undefined);
    while (this.capacity <= this.index) this.capacity *= 2;
    const added = new ColumnBuilder(this.capacity);
    this.columns[column] = added;
    this.room += added.capacity;
    return added;
  }

  private growColumn(column: ColumnBuilder): void {
    const before = column.capacity;
    let capacity = before;
    while (capacity <= this.index) capacity *= 2;
    column.grow(capacity);
    this.room += capacity - before;
  }
}
