import { DomainError, publishedLaw, sectorsApart, yearEnd } from '../law';
import type { CliWords } from '../locales/nl/cli';
import { DEFAULT_SETTINGS, type Settings } from '../meting/form/settings';
import { givenKey, normsOf, publishedKey, type SqlKey } from '../sql/norms';
import { oneOf, wholeNumber } from './arguments';
import { UsageError } from './usage-error';

/** Options that say of what is counted. */
export const PERIOD_OPTIONS = {
  year: { type: 'string' },
  month: { type: 'string' },
  'four-weeks': { type: 'string' },
} as const;

/** Options of the commands that count in SQL. */
export const COUNT_OPTIONS = { ...PERIOD_OPTIONS, key: { type: 'string' } } as const;

export interface CountChoices {
  readonly year: number;
  readonly month: number;
  readonly settings: Settings;
  /** The key to divide lent jobs by; `null` where none is known and none was given. */
  readonly key: SqlKey | null;
}

const DECEMBER = '12';
const FIRST_YEAR = 2012;
const LAST_YEAR = 2099;

/**
 * What is counted, out of the options.
 *
 * @throws {UsageError}
 */
export function countChoices(
  values: Readonly<Partial<Record<keyof typeof COUNT_OPTIONS, string>>>,
  words: CliWords,
): CountChoices {
  if (values.year === undefined) throw new UsageError(words.optionNeeded('--year'));
  const year = wholeNumber('--year', values.year, { min: FIRST_YEAR, max: LAST_YEAR }, words);
  const month = wholeNumber('--month', values.month ?? DECEMBER, { min: 1, max: 12 }, words);
  const fourWeeks = oneOf('--four-weeks', values['four-weeks'] ?? 'week', ['week', 'year'] as const, words);
  const settings = { ...DEFAULT_SETTINGS, fourWeeks };
  try {
    normsOf(year, publishedLaw, settings);
  } catch (error) {
    if (error instanceof DomainError) throw new UsageError(words.noNorm(year));
    throw error;
  }
  if (!sectorsApart(yearEnd(year))) throw new UsageError(words.noSplit(year));
  return { year, month, settings, key: keyOf(values.key, year, words) };
}

/** `0.735/0.265`, with a point or a comma. */
function keyOf(value: string | undefined, year: number, words: CliWords): SqlKey | null {
  if (value === undefined) return publishedKey(year, publishedLaw);
  const shares = /^([01](?:[.,]\d{1,8})?)\/([01](?:[.,]\d{1,8})?)$/.exec(value);
  const [markt, overheid] = [shares?.[1], shares?.[2]].map((share) => share?.replace(',', '.'));
  if (markt === undefined || overheid === undefined) throw new UsageError(words.badKey(value));
  try {
    return givenKey(markt, overheid);
  } catch (error) {
    if (error instanceof DomainError) throw new UsageError(words.badKey(value));
    throw error;
  }
}
