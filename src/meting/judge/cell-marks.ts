import type { CellRef } from '../form/cell-ref';

/** Which cells were spoken about: row numbers by sheet and column, so that a cell costs no text of its own. */
export class CellMarks {
  private readonly sheets = new Map<string, Map<number, Set<number>>>();

  add({ sheet, row, column }: CellRef): void {
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map()));
    let rows = columns.get(column);
    if (!rows) columns.set(column, (rows = new Set()));
    rows.add(row);
  }

  has({ sheet, row, column }: CellRef): boolean {
    return this.sheets.get(sheet)?.get(column)?.has(row) === true;
  }
}
