import type { Batch } from './table';

/** Rows of a full batch. */
const batchRows = 4096;
/** Cells for which a batch may hold room; very wide sheets get shorter batches. */
const batchCells = 1 << 20;
const firstCapacity = 64;

const noTexts: (string | undefined)[] = [];

/** A column while its batch is being filled. */
export class ColumnBuilder {
  kinds: Uint8Array;
  numbers: Float64Array;
  texts: readonly (string | undefined)[] = noTexts;
  private ownTexts: (string | undefined)[] = noTexts;

  constructor(public capacity: number) {
    this.kinds = new Uint8Array(capacity);
    this.numbers = new Float64Array(capacity);
  }

  grow(capacity: number): void {
    const kinds = new Uint8Array(capacity);
    kinds.set(this.kinds);
    const numbers = new Float64Array(capacity);
    numbers.set(this.numbers);
    this.kinds = kinds;
    this.numbers = numbers;
    if (this.texts !== noTexts) this.roomForTexts(capacity);
    this.capacity = capacity;
  }

  setText(index: number, text: string): void {
    if (this.texts === noTexts) this.roomForTexts(this.capacity);
    this.ownTexts[index] = text;
  }

  /** All room at once: an array that is written far beyond its end turns into a slow map. */
  private roomForTexts(capacity: number): void {
    const texts = new Array<string | undefined>(capacity).fill(undefined);
    for (let i = 0; i < this.texts.length; i++) texts[i] = this.texts[i];
    this.ownTexts = texts;
    this.texts = texts;
  }
}

/** Gathers cells, row by row, into batches of columns. */
export class BatchBuilder {
  /** Batches that are full and wait to be taken. */
  readonly ready: Batch[] = [];
  /** The index within the batch of the row at hand. */
  index = 0;
  columns: (ColumnBuilder | undefined)[] = [];

  private rows = new Uint32Array(batchRows);
  private hiddenRows: Uint8Array | undefined;
  private capacity = firstCapacity;
  private room = 0;

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

  /** The column to write the cell of the row at hand in (`kinds`, `numbers`, `texts` at `index`). */
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
    const columns = Array.from(this.columns, (column) => {
      if (column === undefined) return undefined;
      if (column.capacity < rowCount) column.grow(rowCount);
      return {
        kinds: column.kinds.subarray(0, rowCount),
        numbers: column.numbers.subarray(0, rowCount),
        texts: column.texts,
      };
    });
    const hiddenRows = this.hiddenRows?.subarray(0, rowCount);
    return {
      rowCount,
      rows: this.rows.subarray(0, rowCount),
      columns,
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
