import { DomainError, type Law, type Source } from '../law';
import { keyOf, makeKey, mostJobsOfARow } from '../counting';
import { normOf } from '../meting/count/count-records';
import { PERIOD_TYPE_CODES } from '../meting/form/codes';
import type { Settings } from '../meting/form/settings';

/** The hours of one job in a kind of period, as arithmetic: `norm × multiply / divide`. */
export interface SqlNorm {
  readonly code: string;
  readonly norm: string;
  readonly multiply: number;
  readonly divide: number;
  readonly source: Source;
}

/**
 * The norms of a year, by kind of period.
 *
 * @throws DomainError `unknown-date` for a year without them
 */
export function normsOf(year: number, law: Law, settings: Settings): readonly SqlNorm[] {
  return PERIOD_TYPE_CODES.map(({ code }) => {
    const found = normOf(code, year, law, settings);
    if (found === null) throw new DomainError('unknown-date', { series: 'uren.baan', date: String(year) });
    const { norm, multiply, divide } = found;
    return { code, norm: norm.value, multiply, divide, source: norm.source };
  });
}

/** Hours of a row above which they tell nothing of how many jobs it stands for, by kind of period. */
export function mostHoursOfARow(year: number, law: Law, settings: Settings): readonly number[] {
  const most = mostJobsOfARow(year, law);
  return normsOf(year, law, settings).map(
    ({ norm, multiply, divide }) => ((Number(norm) * multiply) / divide) * most,
  );
}

/** The verdeelsleutel by which lent jobs are divided, as decimal text; `null`: none is known for the year. */
export interface SqlKey {
  readonly markt: string;
  readonly overheid: string;
  /** `null` for a key that the user gave. */
  readonly source: Source | null;
}

/** The published key of a year, or `null`. */
export function publishedKey(year: number, law: Law): SqlKey | null {
  try {
    const { values } = keyOf(year, law);
    return { markt: values.markt.value, overheid: values.overheid.value, source: values.markt.source };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unknown-date') return null;
    throw error;
  }
}

/**
 * A key that the user gave.
 *
 * @throws DomainError where the shares are no shares, or not 1 together
 */
export function givenKey(markt: string, overheid: string): SqlKey {
  makeKey(markt, overheid);
  return { markt, overheid, source: null };
}
