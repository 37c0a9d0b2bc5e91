import { CellKind, type Batch, type Table } from '../../workbook/table';
import type { GridCell } from './show-cell';

/** A few rows of a sheet, from column A on. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

/** The asked rows, in ascending order; reading stops at the last of them. Rows without a cell are left out. */
export async function readRows(table: Table, rows: readonly number[]): Promise<readonly SheetRow[]> {
  const wanted = new Set(rows);
  const last = Math.max(...rows);
  const found: SheetRow[] = [];
  for await (const batch of table.batches()) {
    for (let index = 0; index < batch.rowCount; index++) {
      const row = batch.rows[index] as number;
      if (row > last) return found;
      if (wanted.has(row)) found.push({ row, cells: cellsOf(batch, index, table.date1904) });
    }
  }
  return found;
}

/** Days between the two date systems of Excel. */
const days1904 = 1462;

function cellsOf(batch: Batch, index: number, date1904: boolean): GridCell[] {
  return Array.from(batch.columns, (column): GridCell => {
    const number = column?.numbers[index] ?? 0;
    const text = column?.texts[index] ?? '';
    switch (column?.kinds[index]) {
      case CellKind.number:
      case CellKind.percent:
      case CellKind.money:
        return number;
      case CellKind.date:
        return { date: date1904 ? number + days1904 : number };
      case CellKind.boolean:
        return number !== 0;
      case CellKind.text:
      case CellKind.error:
        return text;
      default:
        return null;
    }
  });
}
