import { addressOf } from '../host/a1';

/** The last of a column that is the same from cell to cell. */
interface Run<T> {
  readonly from: number;
  to: number;
  readonly held: T;
}

/**
 * What stands in many cells, as the engine takes it at the least cost: what is repeated down a column is one entry for the
 * whole run (`B2:B500`). Rows and columns are 1-based; the cells of a column have to come from top to bottom.
 */
export class CellRuns<T> {
  private readonly ranges: Record<string, T> = {};
  private readonly open = new Map<number, Run<T>>();

  add(row: number, column: number, held: T): void {
    const run = this.open.get(column);
    if (run?.held === held && run.to === row - 1) {
      run.to = row;
      return;
    }
    if (run !== undefined) this.close(column, run);
    this.open.set(column, { from: row, to: row, held });
  }

  /** Every run, by its address. */
  finished(): Record<string, T> {
    for (const [column, run] of this.open) this.close(column, run);
    this.open.clear();
    return this.ranges;
  }

  private close(column: number, { from, to, held }: Run<T>): void {
    this.ranges[addressOf({ row: from, column, rows: to - from + 1, columns: 1 })] = held;
  }
}
