import { columnById } from '../../form/columns';
import { dayOf, yearOfDay, isoOfDay } from '../../form/days';
import { codeIndex, shownAt } from '../../form/records';
import { quoted } from '../../read/values/quote';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

/** What a text of a period says: its year, its letter if any, and its number. */
interface Period {
  readonly year: number | null;
  readonly letter: string;
  readonly number: number | null;
}

function periodOf(text: string): Period {
  const parts = /^(?:(\d{4})-?)?(?:([PHQ])?(\d{1,2}))?$/.exec(text);
  return {
    year: parts?.[1] === undefined ? null : Number(parts[1]),
    letter: parts?.[2] ?? '',
    number: parts?.[3] === undefined ? null : Number(parts[3]),
  };
}

const [MONTH, FOUR_WEEKS, HALF_YEAR, YEAR] = (['MND', '4WK', 'HJR', 'JR'] as const).map((code) =>
  codeIndex(columnById('tijdvakType'), code),
);
/** Letters that a label of that kind may have; a label without one goes by the kind of the row. */
const LETTERS: ReadonlyMap<number | undefined, string> = new Map([
  [MONTH, ''],
  [FOUR_WEEKS, 'P'],
  [HALF_YEAR, 'H'],
]);
const WEEKS = 28;
const MOST_PERIODS = 13;

/** The number of a period of that kind in its year by its days. */
function numberOf(kind: number, first: number, last: number): number {
  if (kind !== FOUR_WEEKS) {
    const month = Number(isoOfDay(first).slice(5, 7));
    return kind === HALF_YEAR ? (month > 6 ? 2 : 1) : month;
  }
  const middle = Math.floor((first + last) / 2);
  const newYear = dayOf(yearOfDay(middle), 1, 1) ?? 0;
  return Math.min(MOST_PERIODS, Math.ceil((middle - newYear + 1) / WEEKS));
}

/** Whether the number in a label is another than that of the days. */
function isOther({ letter, number }: Period, kind: number, first: number, last: number): boolean {
  if (number === null) return false;
  if (kind === YEAR) return true;
  const own = LETTERS.get(kind);
  if (own === undefined) return letter === '' && number !== numberOf(MONTH as number, first, last);
  return (letter !== '' && letter !== own) || number !== numberOf(kind, first, last);
}

export type S16Facts = {
  readonly jaar: null | number;
  readonly tijdvak: string;
  readonly begin: string;
  readonly einde: string;
};

/** Year, label, kind and dates of a period say the same. */
export const s16: RowRule<S16Facts> = {
  id: 'S16',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B09'],
  reads: ['jaar', 'datAanvTv', 'datEindTv'],
  uses: ['tijdvak', 'tijdvakType'],
  check(sheet, _context, emit) {
    const [jaar, first, last] = [
      valuesOf(sheet, 'jaar'),
      valuesOf(sheet, 'datAanvTv'),
      valuesOf(sheet, 'datEindTv'),
    ];
    const tijdvak = sheet.columns.get('tijdvak');
    const periods = tijdvak?.dictionary.map(periodOf);
    const kinds = sheet.columns.get('tijdvakType')?.values;
    const seen = new Map<string, boolean>();
    const wrongLabel = (place: number, kind: number, from: number, until: number): boolean => {
      const key = [place, kind, from, until].join(' ');
      let wrong = seen.get(key);
      if (wrong === undefined) {
        const period = periods?.[place];
        seen.set(key, (wrong = period !== undefined && isOther(period, kind, from, until)));
      }
      return wrong;
    };
    // A sheet has few days and many rows: the calendar is asked once for each day.
    const yearOf = memo(yearOfDay);
    const factsOf = (i: number) => () => ({
      jaar: Number.isNaN(jaar[i]) ? null : (jaar[i] as number),
      tijdvak: tijdvak ? quoted(shownAt(tijdvak, i)) : '',
      begin: isoOfDay(first[i] as number),
      einde: isoOfDay(last[i] as number),
    });
    for (let i = 0; i < sheet.count; i++) {
      const from = first[i] as number;
      const until = last[i] as number;
      if (from === 0 || until === 0 || until < from) continue;
      const fromYear = yearOf(from);
      const untilYear = yearOf(until);
      const isOtherYear = (year: number) => year !== fromYear && year !== untilYear;
      const otherYear = !Number.isNaN(jaar[i]) && isOtherYear(jaar[i] as number);
      const period = tijdvak ? periods?.[tijdvak.values[i] as number] : undefined;
      // Year and label say the same, and the days do not: then it is the days.
      if (otherYear && period?.year === jaar[i]) {
        emit(i, ['datAanvTv', 'datEindTv', 'jaar', 'tijdvak'], factsOf(i));
        continue;
      }
      if (otherYear) emit(i, ['jaar', 'datAanvTv', 'datEindTv'], factsOf(i));
      if (!period) continue;
      const wrongYear = period.year !== null && isOtherYear(period.year);
      const wrongNumber = wrongLabel(
        tijdvak?.values[i] as number,
        kinds ? (kinds[i] as number) : 0,
        from,
        until,
      );
      if (wrongYear || wrongNumber) emit(i, ['tijdvak', 'datAanvTv', 'datEindTv'], factsOf(i));
    }
  },
};

function memo(work: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    let value = known.get(day);
    if (value === undefined) known.set(day, (value = work(day)));
    return value;
  };
}
