import { openWorkbook, type OpenOptions } from '../../../src/workbook';
import { cellReference } from '../../../src/workbook/xlsx/cell-reference';
import { CellKind, type Cell, type ColumnBatch, type Table } from '../../../src/workbook/table';

/** A cell as the tests compare it: dates and numbers of a unit apart from others, formulas without a value apart from blanks. */
export type SeenCell =
  Cell | { readonly date: number } | { readonly percent: number } | { readonly money: number } | 'UNCACHED';

/** What stands in row `i` of a column batch. */
export function seenCell(column: ColumnBatch, i: number): SeenCell {
  const number = column.numbers[i] ?? NaN;
  switch (column.kinds[i]) {
    case CellKind.number:
      return number;
    case CellKind.date:
      return { date: number };
    case CellKind.percent:
      return { percent: number };
    case CellKind.money:
      return { money: number };
    case CellKind.boolean:
      return number === 1;
    case CellKind.text:
      return column.texts[i] ?? null;
    case CellKind.error:
      return { error: column.texts[i] } as Cell;
    case CellKind.uncached:
      return 'UNCACHED';
    default:
      return null;
  }
}

/** Every cell of a table that is not blank, by its address. */
export async function cellsOf(table: Table): Promise<Record<string, SeenCell>> {
  const cells: Record<string, SeenCell> = {};
  for await (const batch of table.batches()) {
    batch.columns.forEach((column, c) => {
      for (let i = 0; column !== undefined && i < batch.rowCount; i++) {
        const cell = seenCell(column, i);
        if (cell !== null) cells[cellReference(batch.rows[i] ?? 0, c + 1)] = cell;
      }
    });
  }
  return cells;
}

/** The cells of one sheet of a file. */
export async function readCells(
  bytes: Uint8Array | string,
  name = 'test.xlsx',
  sheet = 0,
  options: OpenOptions = {},
): Promise<Record<string, SeenCell>> {
  const source = await openWorkbook(new Blob([bytes as BlobPart]), name, options);
  const entry = source.sheets[sheet];
  if (entry === undefined) throw new Error(`no sheet ${String(sheet)}`);
  return cellsOf(await entry.open());
}
