import type { NumberUnit } from './parse-number';
import { CellKind, type Batch, type Cell, type CellError, type ColumnBatch } from '../../../workbook/table';

/** A formula whose value was never computed, among the cells of a small sheet. */
export const UNCACHED = Symbol('uncached');
export type GridCell = Cell | typeof UNCACHED | DateCell | UnitCell;

/** A number shown as a date. */
export interface DateCell {
  readonly serial: number;
}

/** A number shown as a share or as an amount of money, for who asks for units. */
export interface UnitCell {
  readonly number: number;
  readonly unit: NumberUnit;
}

/** One row of a small sheet as cells; `cells[c]` is column `c + 1`. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
  /** True where a filled cell of it is crossed out. */
  readonly isStruck?: true;
}

/** The rows of a batch as cells: for headings and forms only, records stay in columns. A number is a number in whatever unit. */
export function gridRows(batch: Batch, from = 0, until = batch.rowCount): GridRow[] {
  return rowsOf(batch, from, until, cellOf);
}

/** As `gridRows`, where a share or an amount of money is told apart from a number of hours. */
export function unitRows(batch: Batch, from = 0, until = batch.rowCount): GridRow[] {
  return rowsOf(batch, from, until, (column, i) => {
    const kind = column?.kinds[i];
    if (kind !== CellKind.percent && kind !== CellKind.money) return cellOf(column, i);
    const unit = kind === CellKind.percent ? 'percent' : 'money';
    return { number: column?.numbers[i] as number, unit };
  });
}

type ReadCell = (column: Batch['columns'][number], i: number) => GridCell;

function rowsOf(batch: Batch, from: number, until: number, read: ReadCell): GridRow[] {
  const rows: GridRow[] = [];
  for (let i = from; i < until; i++) {
    const cells = batch.columns.map((column) => read(column, i));
    const row = batch.rows[i] as number;
    rows.push(batch.struck?.has(i) === true ? { row, cells, isStruck: true } : { row, cells });
  }
  return rows;
}

function cellOf(column: Batch['columns'][number], i: number): GridCell {
  switch (column?.kinds[i]) {
    case CellKind.number:
    case CellKind.percent:
    case CellKind.money:
      return column.numbers[i] as number;
    case CellKind.date:
      return { serial: column.numbers[i] as number };
    case CellKind.boolean:
      return column.numbers[i] !== 0;
    case CellKind.text:
      return textOf(column, i);
    case CellKind.error:
      return { error: (column.texts[i] ?? '#OTHER!') as CellError['error'] };
    case CellKind.uncached:
      return UNCACHED;
    default:
      return null;
  }
}

/** Without the texts of all other rows of the batch being made, where the file numbers them. */
function textOf(column: ColumnBatch, i: number): string {
  const number = column.numbers[i] ?? -1;
  return (column.shared && number >= 0 ? column.shared.get(number) : column.texts[i]) ?? '';
}

export const isText = (cell: GridCell | undefined): cell is string =>
  typeof cell === 'string' && cell.trim() !== '';

export const isBlank = (cell: GridCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
