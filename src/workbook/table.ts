import type { FileKind } from './file-kinds';

/** An Excel error value in a cell. */
export interface CellError {
  readonly error:
    | '#NULL!'
    | '#DIV/0!'
    | '#VALUE!'
    | '#REF!'
    | '#NAME?'
    | '#NUM!'
    | '#N/A'
    | '#SPILL!'
    | '#CALC!'
    | '#OTHER!';
}

/** One cell as a person would see it. Dates are serial numbers in the table's date system. */
export type Cell = string | number | boolean | null | CellError;

/** What stands in a cell of a column batch. `uncached` is a formula whose value was never computed: not zero, not blank. */
export const CellKind = {
  blank: 0,
  number: 1,
  text: 2,
  boolean: 3,
  error: 4,
  uncached: 5,
  /** A number whose cell shows a date or time. */
  date: 6,
  /** A number whose cell shows a share: 0.5 as `50%`. */
  percent: 7,
  /** A number whose cell shows an amount of money. */
  money: 8,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** Whether a number stands there that is no date, whatever unit its cell shows. */
export function isNumberKind(kind: number): boolean {
  return kind === CellKind.number || kind >= CellKind.percent;
}

/**
 * One column of a batch. `kinds[i]` says where the value of row `i` stands:
 * `number`, `date`, `percent`, `money` and `boolean` (0 or 1) in `numbers[i]`; `text` and `error` (`#N/A`, ...) in `texts[i]`.
 * Elsewhere numbers mean nothing, but see `shared`. A column without numbers may have empty `numbers`, one without texts empty `texts`. Texts may be made when first asked for:
 * take `texts` once, before a loop, and only where they are needed.
 */
export interface ColumnBatch {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: readonly (string | undefined)[];
  /**
   * The distinct texts of the file, where it numbers them: `numbers[i]` of a text is then its number, unless below zero. Who
   * remembers what a number means need not ask for `texts` at all.
   */
  readonly shared?: DistinctTexts | undefined;
}

/** Texts by their number, from 0. */
export interface DistinctTexts {
  get(number: number): string;
}

/** A block of consecutive rows as they stand in the sheet, column by column. Its arrays are never used again, but see `release`. */
export interface Batch {
  /** How many rows the arrays hold. */
  readonly rowCount: number;
  /** The 1-based sheet row of each row in the batch, strictly increasing; wholly empty rows may be left out. */
  readonly rows: Uint32Array;
  /** Column `c` (0-based, A = 0); `undefined` for a column without any cell in this batch. */
  readonly columns: readonly (ColumnBatch | undefined)[];
  /** 1 for a row the user does not see; absent when the batch has no such row. */
  readonly hiddenRows?: Uint8Array;
  /** Columns (0-based) of filled cells that are crossed out, by the place of their row in the batch; absent where none are. */
  readonly struck?: ReadonlyMap<number, readonly number[]>;
  /**
   * Says that nobody will look at the batch any more: its arrays may serve for another one. Who keeps a batch does not call it.
   * With hundreds of workbooks memory that is thrown away costs more than reading them.
   */
  readonly release?: () => void;
}

/** What a sheet says beside its cells; filled in while the sheet is read. */
export interface SheetLayout {
  /** Hidden columns as inclusive spans, 0-based; complete once the first batch has been given. */
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  /** Merged areas as A1 ranges, e.g. `A1:F1`; complete once the last batch has been given. */
  readonly merges: readonly string[];
}

/**
 * What a file reader and the open workbook both give: one sheet, to be read from top to bottom.
 * A table from a .csv file has texts and blanks only: what a text such as `1.234,5` means is for the reader of the meting to say.
 */
export interface Table {
  readonly sheet: string;
  readonly date1904: boolean;
  readonly layout?: SheetLayout;
  /** Never buffers the whole sheet. Throws `WorkbookError` where the sheet cannot be read further. */
  batches(signal?: AbortSignal): AsyncIterable<Batch>;
}

export interface SheetSource {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  open(): Promise<Table>;
}

/** A workbook, wherever it lives: a file, or the workbook that is open in the host. */
export interface WorkbookSource {
  /** File name or workbook name, as the user knows it. */
  readonly name: string;
  readonly kind: FileKind | 'host';
  readonly sheets: readonly SheetSource[];
  /** Custom document properties: the template writes its name, version and fingerprint there. */
  readonly properties: ReadonlyMap<string, string>;
  /** Frees what the source holds. */
  close(): void;
}
