import { dayOf, DAYS_PER_WEEK, isoOfDay, yearOfDay } from './days';

/** A tijdvak by its first and last day, as day numbers. */
export interface Tijdvak {
  readonly first: number;
  readonly last: number;
}

export type TijdvakType = 'MND' | '4WK' | 'HJR' | 'JR';

const SHORTEST_FOUR_WEEKS = 28;
/** The four weeks at the end of a year of 53 weeks. */
const LONGEST_FOUR_WEEKS = 35;
/** Four weeks are cut short or stretched at the turn of a year only. */
const CUT_SHORT_FOUR_WEEKS = 24;
const FOUR_WEEKS_OF_YEAR = 13;

/** A calendar month. */
export function monthOfYear(year: number, month: number): Tijdvak {
  const first = dayOf(year, month, 1) ?? 0;
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return { first, last: (next ?? 0) - 1 };
}

/** The fifteenth of a month: the day by which a tijdvak is known to be the one of that month. */
export function middleOf(year: number, month: number): number {
  return dayOf(year, month, 15) ?? 0;
}

/** The type of a tijdvak by its days; `null` for any other stretch of days. */
export function typeOfTijdvak({ first, last }: Tijdvak): TijdvakType | null {
  const [from, until] = [isoOfDay(first), isoOfDay(last + 1)];
  const year = Number(from.slice(0, 4));
  const begins = (monthDay: string) => from.slice(5) === monthDay;
  const ends = (date: string) => until === date;
  if (begins('01-01') && ends(`${String(year + 1)}-01-01`)) return 'JR';
  if (begins('01-01') && ends(`${String(year)}-07-01`)) return 'HJR';
  if (begins('07-01') && ends(`${String(year + 1)}-01-01`)) return 'HJR';
  if (from.endsWith('-01') && until.endsWith('-01') && last - first < 31) return 'MND';
  const days = last - first + 1;
  return days === SHORTEST_FOUR_WEEKS || days === LONGEST_FOUR_WEEKS ? '4WK' : null;
}

/** Whether days are four weeks of the pay calendar, which the turn of a year cuts short or stretches. */
export function isFourWeeks({ first, last }: Tijdvak): boolean {
  const days = last - first + 1;
  if (days === SHORTEST_FOUR_WEEKS || days === LONGEST_FOUR_WEEKS) return true;
  if (days < CUT_SHORT_FOUR_WEEKS || days > LONGEST_FOUR_WEEKS) return false;
  // A whole month is one of the pay calendar only where its weeks begin with it.
  if (typeOfTijdvak({ first, last }) === 'MND' && !isMonday(first)) return false;
  return isoOfDay(first).endsWith('-01-01') || isoOfDay(last).endsWith('-12-31');
}

/** Whether these are the first or last four weeks of a year, to or from the very week with which the next or last ones begin. */
export function isFourWeeksAtTurn({ first, last }: Tijdvak): boolean {
  if (!isFourWeeks({ first, last })) return false;
  const year = yearOfDay(last);
  // The fourth of January is always in the first week.
  const inFirstWeek = dayOf(year, 1, 4) ?? 0;
  const monday = inFirstWeek - ((inFirstWeek - MONDAY) % DAYS_PER_WEEK);
  return isoOfDay(last).endsWith('-12-31')
    ? first === monday + (FOUR_WEEKS_OF_YEAR - 1) * SHORTEST_FOUR_WEEKS
    : last === monday + SHORTEST_FOUR_WEEKS - 1;
}

/** Day 2 of the numbering is a Monday. */
const MONDAY = 2;
const isMonday = (day: number): boolean => (day - MONDAY) % DAYS_PER_WEEK === 0;

/** The label of a tijdvak: `2025-12`, `2025-P13`, `2025-H2`, `2025`; `''` where its type is none. */
export function labelOf(tijdvak: Tijdvak, type = typeOfTijdvak(tijdvak)): string {
  const { first, last } = tijdvak;
  switch (type) {
    case 'MND':
      return isoOfDay(first).slice(0, 7);
    case 'JR':
      return isoOfDay(first).slice(0, 4);
    case 'HJR':
      return `${isoOfDay(first).slice(0, 4)}-H${isoOfDay(first).slice(5, 7) === '01' ? '1' : '2'}`;
    case '4WK': {
      // The year of most of its days; its number follows from its middle.
      const middle = Math.floor((first + last) / 2);
      const year = yearOfDay(middle);
      const number = Math.min(13, Math.ceil((middle - (dayOf(year, 1, 1) ?? 0) + 1) / SHORTEST_FOUR_WEEKS));
      return `${String(year)}-P${String(number).padStart(2, '0')}`;
    }
    case null:
      return '';
  }
}
