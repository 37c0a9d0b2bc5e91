import { CellKind, isNumberKind, type Batch } from '../../workbook/table';
import { StrayNumberSearch, writtenNumber, type StrayNumbers } from './meting/stray-numbers';

/** What was seen up to here says enough of a sheet that is not read. */
const MOST_ROWS = 100_000;

/** Looks on a sheet that is not read for the numbers of persons: columns of which nearly all pass the elfproef. */
export class PeopleSearch {
  private readonly searches = new Map<number, StrayNumberSearch>();
  /** By column: the last text above the first number, which is its heading where it has one. */
  private readonly headings = new Map<number, string>();
  private rows = 0;

  get done(): boolean {
    return this.rows >= MOST_ROWS;
  }

  /** Gives how many numbers more are kept. */
  take(batch: Batch): number {
    this.rows += batch.rowCount;
    let kept = 0;
    batch.columns.forEach((column, c) => {
      if (!column) return;
      const { kinds, numbers } = column;
      const texts = kinds.includes(CellKind.text) ? column.texts : [];
      for (let i = 0; i < batch.rowCount; i++) {
        const kind = kinds[i] as number;
        if (isNumberKind(kind)) kept += this.see(c, batch.rows[i] as number, numbers[i] as number);
        else if (kind === CellKind.text) {
          const text = texts[i] ?? '';
          const written = writtenNumber(text);
          if (written !== null) kept += this.see(c, batch.rows[i] as number, written);
          else if (!this.searches.has(c)) this.headings.set(c, text);
        }
      }
    });
    return kept;
  }

  private see(column: number, row: number, value: number): number {
    let search = this.searches.get(column);
    if (!search) {
      search = new StrayNumberSearch(column + 1, this.headings.get(column) ?? '');
      this.searches.set(column, search);
    }
    return search.see(row, value);
  }

  /** The column with the most of them; `null` where none holds any. */
  finish(): StrayNumbers | null {
    const [most = null] = [...this.searches.values()]
      .flatMap((search) => search.finish(undefined) ?? [])
      .sort((one, other) => other.numbers.length - one.numbers.length);
    return most;
  }
}
