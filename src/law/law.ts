import { DomainError } from './domain-error';
import { lookup } from './lookup';
import documents from './figures/documents.json';
import { figureFiles } from './figures';
import { readFigures } from './figures/read-figures';
import type { SeriesName } from './series';
import type { DatedValue, IsoDate, Series } from './types';

/** Every numeric series by its name. A workbook's own values give another one (`withSupplied`). */
export type Law = ReadonlyMap<string, Series>;

/** The values as published, each with its source. */
export const publishedLaw: Law = new Map(
  readFigures(figureFiles, documents).map((series) => [series.name, series]),
);

/**
 * A series by the name that someone gave.
 *
 * @throws DomainError `not-allowed` with the names there are.
 */
export function seriesOf(law: Law, name: string): Series {
  const series = law.get(name);
  if (series === undefined) {
    throw new DomainError('not-allowed', { argument: 'naam', value: name, allowed: [...law.keys()] });
  }
  return series;
}

/**
 * The value of a series on a date.
 *
 * @throws DomainError `unknown-date` (no value then; see `lookup`).
 */
export function valueOf(law: Law, name: SeriesName, date: IsoDate): DatedValue {
  return lookup(seriesOf(law, name), date);
}
