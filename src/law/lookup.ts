import { DomainError } from './domain-error';
import type { DatedValue, IsoDate, Series } from './types';

/** The value of a series on a date; `undefined` where it has none. */
export function valueOn<T>(series: Series<T>, date: IsoDate): DatedValue<T> | undefined {
  return series.values.find(({ from, until }) => from <= date && (until === null || date < until));
}

/**
 * The value of a series on a date. Nothing is extrapolated.
 *
 * @throws DomainError `unknown-date` with the nearest known dates: `before` is the last known day before, `after` the first
 * known day after; `known` lists the known periods as `from/until` (until exclusive, empty when open).
 */
export function lookup<T>(series: Series<T>, date: IsoDate): DatedValue<T> {
  const found = valueOn(series, date);
  if (found !== undefined) return found;
  let before: IsoDate | null = null;
  let after: IsoDate | null = null;
  for (const value of series.values) {
    if (value.until !== null && value.until <= date) before = dayBefore(value.until);
    if (after === null && value.from > date) after = value.from;
  }
  throw new DomainError('unknown-date', {
    name: series.name,
    date,
    before,
    after,
    known: series.values.map((value) => `${value.from}/${value.until ?? ''}`),
  });
}

/** The day on which a result of a year is measured: 31 December. */
export function yearEnd(year: number): IsoDate {
  return `${String(year).padStart(4, '0')}-12-31`;
}

/** 1 January of a year. */
export function yearStart(year: number): IsoDate {
  return `${String(year).padStart(4, '0')}-01-01`;
}

function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
