import { publishedLaw, valueOf, yearEnd } from '../law';
import { FunctionError, asFunctionError } from './function-error';
import type { CellOut, Coerced } from './spec';

/** The published value of a series on a day, as a number for a cell. */
export function published(name: string, date: string): number {
  return Number(valueOf(publishedLaw, name, date).value);
}

/** The published value of a series at the end of a year. */
export function publishedAtEnd(name: string, year: Coerced): number {
  return published(name, yearEnd(year as number));
}

/** An answer, or its error: for one cell of a table, so that one unknown figure does not cost the others. */
export function cell(answer: () => CellOut): CellOut {
  try {
    return answer();
  } catch (thrown) {
    return asFunctionError(thrown);
  }
}

/** A row of a table for a year out of a list: an error stays that error, a blank year stays blank. */
export function rowFor(
  year: Coerced | FunctionError,
  columns: number,
  row: (year: number) => CellOut[],
): CellOut[] {
  if (year instanceof FunctionError) return new Array<CellOut>(columns).fill(year);
  if (year === undefined) return new Array<CellOut>(columns).fill('');
  return row(year as number);
}
