/** A cell of a sheet; `row` and `column` are 1-based, column A = 1. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
