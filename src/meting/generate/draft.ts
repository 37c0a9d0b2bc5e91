import type { Cell } from '../../workbook/table';
import type { ColumnId } from '../columns';
import type { CellRef } from '../finding';
import type { OpgaveField } from '../opgave';
import type { Tabel1Column, Tabel1Field, Tabel1Row } from '../tabel1';

/** A sheet in the making: cells by row, everything may be changed. */
export interface DraftSheet {
  name: string;
  readonly cells: Cell[][];
}

/** A workbook in the making, by which clean examples are broken on purpose. */
export interface Draft {
  readonly name: string;
  readonly sheets: DraftSheet[];
  readonly properties: Map<string, string>;
  /** Number of records on the sheet `Meting`. */
  readonly records: number;
  get(record: number, column: ColumnId): Cell;
  set(record: number, column: ColumnId, value: Cell): CellRef;
  cell(record: number, column: ColumnId): CellRef;
  has(column: ColumnId): boolean;
  setOpgave(field: OpgaveField, value: Cell): CellRef;
  getTabel1(row: Tabel1Row, column: Tabel1Column): Cell;
  setTabel1(row: Tabel1Row, column: Tabel1Column, value: Cell): CellRef;
  setTabel1Field(field: Tabel1Field, value: Cell): CellRef;
}
