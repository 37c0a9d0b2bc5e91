import { DomainError } from './domain-error';
import { lookup } from './lookup';
import { aowSeries } from './series/aow';
import { hourSeries } from './series/hours';
import { keySeries } from './series/keys';
import { levelSeries } from './series/levels';
import { lkvSeries } from './series/lkv';
import { nulmetingSeries } from './series/nulmeting';
import { quotumSeries } from './series/quotum';
import { resultSeries } from './series/results';
import { retentionSeries } from './series/retention';
import { sectorSplitSeries } from './series/sector-split';
import { targetSeries } from './series/targets';
import { trendSeries } from './series/trend';
import type { DatedValue, IsoDate, Series } from './types';

/** Every numeric series by its name. A workbook's own values give another one (`withSupplied`). */
export type Law = ReadonlyMap<string, Series>;

/** The values as published, each with its source. */
export const publishedLaw: Law = new Map(
  [
    ...hourSeries,
    ...nulmetingSeries,
    ...keySeries,
    ...targetSeries,
    ...resultSeries,
    ...levelSeries,
    ...trendSeries,
    ...quotumSeries,
    ...lkvSeries,
    ...sectorSplitSeries,
    ...retentionSeries,
    ...aowSeries,
  ].map((series) => [series.name, series]),
);

/**
 * A series by name.
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
 * The value of a named series on a date.
 *
 * @throws DomainError `not-allowed` (no such series) or `unknown-date` (no value then; see `lookup`).
 */
export function valueOf(law: Law, name: string, date: IsoDate): DatedValue {
  return lookup(seriesOf(law, name), date);
}
