import type { GridRow } from '../meting/read/values/grid';
import type { Batch, Table } from '../workbook/table';
import { WorkbookError } from '../workbook/workbook-error';

/** Cells of a list of people, and characters in them: a million people with what stands beside their number. */
const MOST_CELLS = 4_000_000;
const MOST_CHARACTERS = 64 * 2 ** 20;

/** Keeps the rows of lists that are looked at as a whole, as far as they fit in the memory of a tab. */
export class ListRows {
  private cells = 0;
  private characters = 0;

  constructor(
    private readonly toRows: (batch: Batch) => readonly GridRow[],
    private readonly signal?: AbortSignal,
  ) {}

  /** @throws {WorkbookError} `too-large` for a sheet that, with those before it, has more than a list of people */
  async of(table: Table): Promise<readonly GridRow[]> {
    const rows: GridRow[] = [];
    for await (const batch of table.batches(this.signal)) {
      this.cells += batch.rowCount * batch.columns.length;
      this.refuseWhenFull();
      for (const row of this.toRows(batch)) {
        for (const cell of row.cells) if (typeof cell === 'string') this.characters += cell.length;
        rows.push(row);
      }
      this.refuseWhenFull();
    }
    return rows;
  }

  private refuseWhenFull(): void {
    if (this.cells > MOST_CELLS || this.characters > MOST_CHARACTERS) throw new WorkbookError('too-large');
  }
}
