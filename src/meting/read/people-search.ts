import { CellKind, isNumberKind, type Batch } from '../../workbook/table';
import { isAsLong, StrayNumberSearch, writtenNumber, type StrayNumbers } from './meting/stray-numbers';

/** The numbers of persons on a sheet that is not read. */
export interface People extends StrayNumbers {
  /** Whether hours or days stand beside most of them, as in the rows of a meting; else it may be any list of people. */
  readonly hasFigures: boolean;
}

/** No hours of a month are more. */
const MOST_HOURS = 744;
const HOURS_AS_TEXT = /^\s*\d{1,3}(?:[.,]\d{1,2})?\s*$/;
/** This part of the persons at least has a figure. */
const MOST = 0.5;

/** What was seen up to here says enough of a sheet that is not read. */
const MOST_ROWS = 100_000;

/** Looks on a sheet that is not read for the numbers of persons: columns of which nearly all pass the elfproef. */
export class PeopleSearch {
  private readonly searches = new Map<number, StrayNumberSearch>();
  /** By column: the last text above the first number, which is its heading where it has one. */
  private readonly headings = new Map<number, string>();
  /** By column: in how many rows hours or a day can stand. */
  private readonly figures = new Map<number, number>();
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
        const row = batch.rows[i] as number;
        if (isNumberKind(kind)) kept += this.see(c, row, numbers[i] as number);
        else if (kind === CellKind.date) this.seeFigure(c);
        else if (kind === CellKind.text) {
          const text = texts[i] ?? '';
          const written = writtenNumber(text);
          if (written !== null) kept += this.see(c, row, written);
          else if (HOURS_AS_TEXT.test(text)) this.seeFigure(c);
          else if (!this.searches.has(c)) this.headings.set(c, text);
        }
      }
    });
    return kept;
  }

  private see(column: number, row: number, value: number): number {
    if (value > 0 && value <= MOST_HOURS) this.seeFigure(column);
    // A number above the heading, as a year, is none of them.
    if (!isAsLong(value)) return 0;
    let search = this.searches.get(column);
    if (!search) {
      search = new StrayNumberSearch(column + 1, this.headings.get(column) ?? '');
      this.searches.set(column, search);
    }
    return search.see(row, value);
  }

  private seeFigure(column: number): void {
    this.figures.set(column, (this.figures.get(column) ?? 0) + 1);
  }

  /** The column with the most of them; `null` where none holds any. */
  finish(): People | null {
    const [most] = [...this.searches.values()]
      .flatMap((search) => search.finish(undefined) ?? [])
      .sort((one, other) => other.numbers.length - one.numbers.length);
    if (most === undefined) return null;
    const enough = MOST * most.numbers.length;
    return { ...most, hasFigures: [...this.figures.values()].some((rows) => rows >= enough) };
  }
}
