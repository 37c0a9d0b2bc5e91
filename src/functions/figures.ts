import type Decimal from 'decimal.js';
import { exact } from '../counting';
import { lookup, seriesOf, yearEnd, type DatedValue, type Law } from '../law';
import { FunctionError, asFunctionError } from './function-error';
import { inForceYear } from './periods';
import type { CellOut, Coerced } from './spec';

/** The value of a series on a day, exactly. */
export function decimalOn(law: Law, name: string, date: string): Decimal {
  return exact(lookup(seriesOf(law, name), date).value, name);
}

/** The value of a series at the end of a year, as a number for a cell. */
export function valueAtEnd(law: Law, name: string, year: Coerced): number {
  return decimalOn(law, name, yearEnd(year as number)).toNumber();
}

/**
 * The value of a series on a day; without a day the last one known.
 *
 * @throws DomainError `unknown-date` for a day without a value, and for a series without any.
 */
export function valueAt(law: Law, name: string, date: Coerced): DatedValue {
  const series = seriesOf(law, name);
  const last = series.values.at(-1);
  return date === undefined && last !== undefined ? last : lookup(series, String(date ?? ''));
}

/** The last year that has a value of its own: what holds from some year on, without an end, belongs to no year. */
export function lastYearOf(law: Law, name: string): number {
  const last = seriesOf(law, name)
    .values.filter(({ until }) => until !== null)
    .at(-1);
  return last === undefined ? NaN : Number(last.from.slice(0, 4));
}

/** The last year of which every one of these series has a value at its end. */
export function lastYearWith(law: Law, ...names: readonly string[]): number {
  const ends = names.map((name) => {
    const last = seriesOf(law, name).values.at(-1);
    return last?.until == null ? inForceYear : Number(last.until.slice(0, 4)) - 1;
  });
  return Math.min(...ends);
}

/** A percentage (1.93) as the fraction that Excel holds (0.0193). */
export function fractionOf(percent: Decimal): number {
  return percent.dividedBy(100).toNumber();
}

/** A dated value as a number for a cell: percentages as fractions, everything else in its own unit. */
export function cellValue({ value, unit }: DatedValue): number {
  const number = exact(value, unit);
  return unit === 'percent' ? fractionOf(number) : number.toNumber();
}

/** `a - b` without the noise of binary fractions. */
export function exactDifference(a: number, b: Decimal): number {
  return exact(a, '').minus(b).toNumber();
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
