import { publicPage } from '../../../law/sources';
import { DAYS_1904, isoOfDay, turnedDay, yearOfDay } from '../../form/days';
import { opgaveNumber } from '../../form/opgave';
import { isFilledIn, type MetingSheet } from '../../form/records';
import { monthOfYear } from '../../form/tijdvak';
import { filledDownPeriods } from '../../judge/filled-down-periods';
import type { RowRule, RuleContext } from '../../judge/rule';
import { fits, kindOf, periodFits } from '../shared/period-fits';
import { ALWAYS, valuesOf } from '../shared/values';

export type B09Facts = {
  readonly begin: string;
  readonly einde: string;
  readonly dagen?: number;
  /** Empty where the row has none and its days tell none. */
  readonly type?: string;
  /** Of one day: the first and last day of its month. */
  readonly eerste?: string;
  readonly laatste?: string;
  /** What would make a period of these days; empty where nothing usual does. */
  readonly lijkt: Likely;
  /** So many rows of periods that go on by one step each. */
  readonly rijen?: number;
};

type Likely =
  'vroeg' | 'laat' | 'stelsel' | 'vroeg-of-stelsel' | 'laat-of-stelsel' | 'omgedraaid' | 'reeks' | 'dag' | '';

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
  if (first === last) return 'dag';
  const isPeriod = (from: number, until: number) => until >= from && fits(kind, from, until);
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
    const isPeriod = periodFits(sheet);
    // A gap in a column that is filled otherwise is told by rule S02.
    const isKindAsked = !isFilledIn(sheet, 'tijdvakType');
    for (let i = 0; i < sheet.count; i++) {
      const from = first[i] as number;
      const until = last[i] as number;
      const kind = kinds[i] as number;
      if (from === 0 || until === 0) continue;
      const days = until - from + 1;
      const rijen = series[i] ?? 0;
      const factsOf = (): Pick<B09Facts, 'begin' | 'einde' | 'lijkt'> => ({
        begin: isoOfDay(from),
        einde: isoOfDay(until),
        lijkt: rijen > 0 ? 'reeks' : likelyOf(kindOf(kind), from, until, year),
      });
      if (rijen > 0) emit(i, ['datEindTv', 'datAanvTv'], () => ({ ...factsOf(), rijen }), { cause: 'reeks' });
      else if (days <= 0) emit(i, ['datEindTv', 'datAanvTv'], factsOf, { cause: 'volgorde' });
      else if ((kind !== 0 || isKindAsked) && !isPeriod(i))
        emit(
          i,
          ['datEindTv', 'datAanvTv', 'tijdvakType'],
          () => ({
            ...factsOf(),
            dagen: days,
            type: kindOf(kind),
            ...(days === 1 ? monthOf(from) : {}),
          }),
          { cause: days === 1 ? 'dag' : 'lengte' },
        );
    }
  },
};

/** The first and last day of the month of a day. */
function monthOf(day: number): Required<Pick<B09Facts, 'eerste' | 'laatste'>> {
  const [year, month] = isoOfDay(day).split('-').map(Number) as [number, number];
  const { first, last } = monthOfYear(year, month);
  return { eerste: isoOfDay(first), laatste: isoOfDay(last) };
}

/** Whether day and month of a period are the other way round, so that this rule says it of the dates of the row. */
export function turnedPeriods(sheet: MetingSheet, context: RuleContext): (record: number) => boolean {
  const unusable = context.unusable(sheet);
  const [kinds, first, last] = b09.reads.map((id) =>
    unusable.has(id) ? undefined : sheet.columns.get(id)?.values,
  );
  if (!kinds || !first || !last) return () => false;
  const isKindAsked = !isFilledIn(sheet, 'tijdvakType');
  return (record) => {
    const [from, until, kind] = [first[record] ?? 0, last[record] ?? 0, kindOf(kinds[record] ?? 0)];
    if (from === 0 || until === 0 || (kind === '' && !isKindAsked) || fits(kind, from, until)) return false;
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
