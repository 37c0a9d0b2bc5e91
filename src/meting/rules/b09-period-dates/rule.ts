import { publicPage } from '../../../law/sources';
import { PERIOD_TYPE_CODES } from '../../form/codes';
import { DAYS_1904, dayOf, isoOfDay, yearOfDay } from '../../form/days';
import { typeOfTijdvak } from '../../form/tijdvak';
import type { RowRule } from '../../judge/rule';
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
};

type Likely = 'vroeg' | 'laat' | 'stelsel' | 'omgedraaid' | '';

/** What happens to all dates at once: a day by a time zone, four years by the other system of dates, day and month by a foreign setting. */
const SHIFTS: readonly (readonly [Likely, number])[] = [
  ['vroeg', 1],
  ['laat', -1],
  ['stelsel', DAYS_1904],
  ['stelsel', -DAYS_1904],
];

/** A day with its day and month the other way round; itself where that is no day. */
function turned(day: number): number {
  const [year, month, dayOfMonth] = isoOfDay(day).split('-').map(Number) as [number, number, number];
  return dayOf(year, dayOfMonth, month) ?? day;
}

/** What was done to the days, where undoing it gives a period of their kind, or for no kind one of any. */
function likelyOf(kind: string, first: number, last: number, year: number | null): Likely {
  const isPeriod = (from: number, until: number) =>
    until >= from &&
    (kind === '' ? typeOfTijdvak({ first: from, last: until }) !== null : fits(kind, from, until));
  const shifts = SHIFTS.filter(([, days]) => isPeriod(first + days, last + days));
  // The first days of a month four years and a day ago are the last ones of the month before: the year of the count tells which it is.
  const shift = shifts.find(([, days]) => yearOfDay(last + days) === year) ?? shifts[0];
  if (shift) return shift[0];
  const isTurned = [
    [turned(first), last],
    [first, turned(last)],
    [turned(first), turned(last)],
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
  check(sheet, { year }, emit) {
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
      if (days <= 0)
        emit(
          i,
          ['datEindTv', 'datAanvTv'],
          () => ({
            begin: isoOfDay(from),
            einde: isoOfDay(until),
            lijkt: likelyOf(CODES[kind - 1] ?? '', from, until, year),
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
            lijkt: likelyOf(CODES[kind - 1] ?? '', from, until, year),
          }),
          { cause: 'lengte' },
        );
      }
    }
  },
};
