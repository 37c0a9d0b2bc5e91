import type { Column, ColumnId } from './columns';
import type { CellRef } from './cell-ref';
import type { DerivedColumn } from './derived';

/** Why a filled cell gave no value. */
export type CellProblem =
  /** The text cannot be read as what the column holds. */
  | 'unreadable'
  /** A share or an amount of money where hours are asked. */
  | 'other-unit'
  /** A number of a person of which a program kept the first digits only: `1,23E+08`. */
  | 'rounded'
  /** A number of a person of which some digits were covered: `*****6782`. */
  | 'covered'
  /** Not in the list of the column. */
  | 'unknown-code'
  /** An Excel error such as `#N/A`. */
  | 'error'
  /** A formula whose value was never computed: not zero, not blank. */
  | 'uncached';

/** A problem cell: what is wrong and what stands there. */
export interface ProblemCell {
  readonly problem: CellProblem;
  readonly text: string;
}

/** Problem cells by record, in the order of the records. */
export interface ProblemCells extends Iterable<readonly [record: number, cell: ProblemCell]> {
  readonly size: number;
  has(record: number): boolean;
  get(record: number): ProblemCell | undefined;
  values(): Iterable<ProblemCell>;
}

/** The place of a column that the sheet has not. */
export const NO_PLACE = 0;

/** One value for each record, see `ColumnType` for what stands for none. */
export type Values = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** One column of the records of a sheet. */
export interface ColumnData {
  readonly column: Column;
  /** Where the column stands in the sheet, 1-based; `NO_PLACE` where its values follow from others and it stands nowhere. */
  readonly index: number;
  /** The heading as it stands in the sheet. */
  readonly heading: string;
  readonly values: Values;
  /** Of a `text` column: the distinct texts, `values` being indexes in here; `dictionary[0]` is the empty text. */
  readonly dictionary: readonly string[];
  /**
   * What cells show that are kept in another form, by the place of that in the dictionary; where different cells that are kept as one show
   * the same. Absent for most columns.
   */
  readonly shown?: ReadonlyMap<number, string>;
  /** By record: filled cells without a usable value. Empty for most columns. */
  readonly problems: ProblemCells;
  /**
   * Cells that can be read in two ways (`1.234`, `01-02-2024`) and that no other cell of the column settles: by record, the
   * reading that was not taken. `null` for most columns.
   */
  readonly doubts: { readonly records: Uint32Array; readonly others: Float64Array } | null;
  /**
   * Why no cell of the column can be trusted, though each can be read. `half-converted`: the dates that can be read the other way
   * round have become dates, day and month swapped, and the others have stayed text. `null` for most columns.
   */
  readonly suspicion: 'half-converted' | null;
  /** Records whose value stood in the sheet in another shape (a number as text, a date as text). */
  readonly converted: Uint32Array;
  /** What happened to some of the converted cells on their way, by record: nothing of it was lost. */
  readonly spoilt: ReadonlyMap<number, Spoilt>;
}

/**
 * What a program did to a text or number that can be undone. `zero`: a leading zero was lost; `invisible`: signs that nobody sees were
 * put in; `formula`: `="0123"`; `apostrophe`: `'0123`.
 */
export type Spoilt = 'zero' | 'invisible' | 'formula' | 'apostrophe';

/** Rows below headings of their own, or below the name of an organisation. */
export interface SheetBlock {
  /** The 1-based sheet row above its first record. */
  readonly row: number;
  /** The organisation that is named there. */
  readonly title: string | null;
}

/** The rows of a sheet `Meting` as typed columns. Records are numbered from 0; `rows` gives their sheet rows. */
export interface MetingSheet {
  readonly sheet: string;
  readonly headerRow: number;
  readonly count: number;
  /** The 1-based sheet row of each record. */
  readonly rows: Uint32Array;
  readonly columns: ReadonlyMap<ColumnId, ColumnData>;
  /** Where a table on the sheet begins once more, under the same headings or the name of an organisation; absent where none does. */
  readonly blocks?: readonly SheetBlock[];
  /** Records of which the whole line stands in one cell, with its column, and what separates most of their values; absent where there are none. */
  readonly joined?: { readonly columnOf: ReadonlyMap<number, number>; readonly separator: string };
  /** Records with a filled cell that is crossed out, by column; absent where there are none. */
  readonly struck?: ReadonlyMap<ColumnId, Uint32Array>;
  /** Columns that nobody filled in; absent where there are none. */
  readonly derived?: readonly DerivedColumn[];
  /** Of columns in which nobody filled in anything: the cell of the Opgave that their values come from, or that cannot give them. */
  readonly fromOpgave?: ReadonlyMap<ColumnId, CellRef>;
  /** Of rows that were gathered from several sheets, where each stands; absent on a sheet of the workbook itself. */
  readonly origins?: readonly SheetRecord[];
}

/** A record of one of several sheets. */
export interface SheetRecord {
  readonly sheet: MetingSheet;
  readonly record: number;
}

/** Where a record stands in the workbook. */
export function originOf(sheet: MetingSheet, record: number): SheetRecord {
  return sheet.origins?.[record] ?? { sheet, record };
}

/** Whether someone filled the column in, so that it does not only follow from others. */
export function isFilledIn({ derived = [] }: MetingSheet, id: ColumnId): boolean {
  return !derived.some(({ column }) => column === id);
}

/** True where the cell is empty or gave no value. */
export function isNone(data: ColumnData, record: number): boolean {
  const value = data.values[record] as number;
  return data.values instanceof Float64Array ? Number.isNaN(value) : value === 0;
}

/** True where the cell is empty, not merely without a value. */
export function isEmpty(data: ColumnData, record: number): boolean {
  return isNone(data, record) && !data.problems.has(record);
}

/** The code in a `code` column, or `''` for none. */
export function codeAt(data: ColumnData, record: number): string {
  const place = data.values[record] as number;
  return place === 0 ? '' : (data.column.codes?.[place - 1]?.code ?? '');
}

/** The text in a `text` column, or `''` for none. */
export function textAt(data: ColumnData, record: number): string {
  return data.dictionary[data.values[record] as number] ?? '';
}

/** The text in a `text` column as the cell shows it. */
export function shownAt(data: ColumnData, record: number): string {
  return data.shown?.get(data.values[record] as number) ?? textAt(data, record);
}

/** The index (1-based) of a code in the list of its column, to compare with `values` directly. */
export function codeIndex(column: Column, code: string): number {
  const index = column.codes?.findIndex((each) => each.code === code) ?? -1;
  if (index < 0) throw new Error(`column ${column.id} has no code ${code}`);
  return index + 1;
}
