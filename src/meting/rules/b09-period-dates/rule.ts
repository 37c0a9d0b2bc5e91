import { publicPage } from '../../../law/sources';
import { PERIOD_TYPE_CODES } from '../../form/codes';
import { DAYS_1904, isoOfDay, turnedDay, yearOfDay } from '../../form/days';
import { opgaveNumber } from '../../form/opgave';
import { isFilledIn, type MetingSheet } from '../../form/records';
import { typeOfTijdvak } from '../../form/tijdvak';
import { filledDownPeriods } from '../../judge/filled-down-periods';
import type { RowRule, RuleContext } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

const CODES = PERIOD_TYPE_CODES.map(({ code }) => code);

/** Four weeks are cut short or stretched at the turn of a year only. */
const FOUR_WEEKS = { least: 24, usual: 28, most: 35 };

/** Whether days are a period of their kind: a calendar month, half year or year, or four weeks of the pay calendar. */
function fits(kind: string, first: number, last: number): boolean {
  const type = typeOfTijdvak({ first, last });
  if (kind !== '4WK') return type === kind;
  const days = last - first + 1;
  if (days === FOUR_WEEKS.usual || days === FOUR_WEEKS.most) return true;
  // A whole month is one of the pay calendar only where its weeks begin with it.
  if (days < FOUR_WEEKS.least || days > FOUR_WEEKS.most || (type === 'MND' && !isMonday(first))) return false;
  return isoOfDay(first).endsWith('-01-01') || isoOfDay(last).endsWith('-12-31');
}

/** Day 2 of the numbering is a Monday. */
const isMonday = (day: number): boolean => (day - 2) % 7 === 0;

export type B09Facts = {
  readonly begin: string;
  readonly einde: string;
  readonly dagen?: number;
  readonly type?: string;
  /** What would make a period of these days; empty where nothing usual does. */
  readonly lijkt: Likely;
  /** So many rows of periods that go on by one step each. */
  readonly rijen?: number;
};

type Likely =
  'vroeg' | 'laat' | 'stelsel' | 'vroeg-of-stelsel' | 'laat-of-stelsel' | 'omgedraaid' | 'reeks' | '';

/** What happens to all dates at once: a day by a time zone, four years by the other system of dates, day and month by a foreign setting. */
const SHIFTS: readonly (readonly ['vroeg' | 'laat' | 'stelsel', number])[] = [
  ['vroeg', 1],
  ['laat', -1],
  ['stelsel', DAYS_1904],
  ['stelsel', -DAYS_1904],
];

/**
 * What was done to the days, where undoing it gives a period of their kind, or for no kind one of any.
 *
 * @param year the year of the count; `null` where it follows from these days
 */
function likelyOf(kind: string, first: number, last: number, year: number | null): Likely {
  const isPeriod = (from: number, until: number) =>
    until >= from &&
    (kind === '' ? typeOfTijdvak({ first: from, last: until }) !== null : fits(kind, from, until));
  const shifts = SHIFTS.filter(([, days]) => isPeriod(first + days, last + days));
  // The first days of a month four years and a day ago are the last ones of the month before: the year of the count tells which it is.
  const shift = shifts.find(([, days]) => yearOfDay(last + days) === year) ?? shifts[0];
  if (shift) {
    const [kind] = shift;
    const isEither = year === null && kind !== 'stelsel' && shifts.some(([other]) => other === 'stelsel');
    return isEither ? `${kind}-of-stelsel` : kind;
  }
  const isTurned = [
    [turnedDay(first), last],
    [first, turnedDay(last)],
    [turnedDay(first), turnedDay(last)],
  ].some(([from = 0, until = 0]) => isPeriod(from, until));
  return isTurned ? 'omgedraaid' : '';
}

/** A period begins before it ends and is what its kind says: a calendar month, half year or year, or four weeks of the pay calendar. */
export const b09: RowRule<B09Facts> = {
  id: 'B09',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage('cbs.nl', 'Gegevensbeschrijving SPOLIS, STIJDVAKTYPE'),
  certainty: 'derived',
  suppressedBy: [],
  reads: ['tijdvakType', 'datAanvTv', 'datEindTv'],
  check(sheet, context, emit) {
    const year = isYearStated(sheet, context) ? context.year : null;
    const series = seriesOf(sheet);
    const [kinds, first, last] = [
      valuesOf(sheet, 'tijdvakType'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
    ];
    // A sheet has few periods and many rows.
    const seen = new Map<string, boolean>();
    const known = (kind: number, from: number, until: number): boolean => {
      const key = `${String(kind)} ${String(from)} ${String(until)}`;
      let answer = seen.get(key);
      if (answer === undefined) seen.set(key, (answer = fits(CODES[kind - 1] ?? '', from, until)));
      return answer;
    };
    for (let i = 0; i < sheet.count; i++) {
      const from = first[i] as number;
      const until = last[i] as number;
      const kind = kinds[i] as number;
      if (from === 0 || until === 0) continue;
      const days = until - from + 1;
      const rijen = series[i] ?? 0;
      const lijkt = () => (rijen > 0 ? 'reeks' : likelyOf(CODES[kind - 1] ?? '', from, until, year));
      if (rijen > 0)
        emit(
          i,
          ['datEindTv', 'datAanvTv'],
          () => ({ begin: isoOfDay(from), einde: isoOfDay(until), lijkt: lijkt(), rijen }),
          { cause: 'reeks' },
        );
      else if (days <= 0)
        emit(
          i,
          ['datEindTv', 'datAanvTv'],
          () => ({
            begin: isoOfDay(from),
            einde: isoOfDay(until),
            lijkt: lijkt(),
          }),
          { cause: 'volgorde' },
        );
      else if (kind !== 0 && !known(kind, from, until)) {
        emit(
          i,
          ['datEindTv', 'datAanvTv', 'tijdvakType'],
          () => ({
            dagen: days,
            type: CODES[kind - 1] ?? '',
            begin: isoOfDay(from),
            einde: isoOfDay(until),
            lijkt: lijkt(),
          }),
          { cause: 'lengte' },
        );
      }
    }
  },
};

/** Whether day and month of a period are the other way round, so that this rule says it of the dates of the row. */
export function turnedPeriods(sheet: MetingSheet, context: RuleContext): (record: number) => boolean {
  const unusable = context.unusable(sheet);
  const [kinds, first, last] = b09.reads.map((id) =>
    unusable.has(id) ? undefined : sheet.columns.get(id)?.values,
  );
  if (!kinds || !first || !last) return () => false;
  return (record) => {
    const [from, until, kind] = [first[record] ?? 0, last[record] ?? 0, CODES[(kinds[record] ?? 0) - 1]];
    if (from === 0 || until === 0 || kind === undefined || fits(kind, from, until)) return false;
    return likelyOf(kind, from, until, context.year) === 'omgedraaid';
  };
}

/** Whether something else than the days of the rows says which year it is. */
function isYearStated(sheet: MetingSheet, { opgave, tabellen }: RuleContext): boolean {
  return (
    opgaveNumber(opgave, 'jaar') !== null ||
    tabellen.some(({ jaar }) => jaar !== null) ||
    (['jaar', 'tijdvak'] as const).some((id) => sheet.columns.has(id) && isFilledIn(sheet, id))
  );
}

/** Of each record in how many rows its period goes on by one step; 0 for the first of them, which is right, and for all others. */
function seriesOf(sheet: MetingSheet): Readonly<Record<number, number>> {
  const rows: Record<number, number> = {};
  for (const { first, last } of filledDownPeriods(sheet))
    for (let record = first + 1; record <= last; record++) rows[record] = last - first + 1;
  return rows;
}
