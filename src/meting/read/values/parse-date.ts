import { dayOf } from '../../form/days';
import { isTooLongForValue } from './text-length';

/**
 * A day read from text. `day-first` and `month-first`: day and month can only be this way round, and so say how dates are written here;
 * `doubt`: they could be the other way round, `swapped` being that reading; `certain`: nothing else is possible.
 */
export interface ParsedDate {
  readonly day: number;
  readonly order: 'certain' | 'day-first' | 'month-first' | 'doubt';
  readonly swapped?: number;
}

/** Of each month its Dutch and English names, long and short. */
export const MONTH_NAMES = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const monthByName = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name as string, index + 1])),
);

/** The number of a month by its Dutch or English name or short name, or `null`. */
export function monthOf(name: string): number | null {
  return monthByName.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
/** A moment with its zone, as systems write it. */
const moment =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|([+-])(\d{2}):?(\d{2}))$/i;
const yearLast = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4})(?: .*)?$/;
const named = /^(\d{1,2})[-.\s]+([a-z]+)\.?[-.\s]+(\d{4})$/i;
const namedFirst = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A calendar day as people write it: `31-12-2024`, `2024-12-31`, `20241231`, `31 december 2024`, `Dec 31, 2024`.
 * `null` for no date, a day that does not exist, or a year of two digits.
 */
export function parseDate(text: string): ParsedDate | null {
  if (isTooLongForValue(text)) return null;
  const trimmed = text.replace(/\u00a0/g, ' ').trim();
  const certain = (year: number, month: number, day: number): ParsedDate | null => {
    const found = dayOf(year, month, day);
    return found === null ? null : { day: found, order: 'certain' };
  };
  const stamped = moment.exec(trimmed);
  if (stamped) return dutchDay(stamped);
  const first = yearFirst.exec(trimmed) ?? compact.exec(trimmed);
  if (first) return certain(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = yearLast.exec(trimmed);
  if (last) {
    const [one, two, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
    const dayFirst = dayOf(year, two, one);
    const monthFirst = dayOf(year, one, two);
    if (dayFirst === null) return monthFirst === null ? null : { day: monthFirst, order: 'month-first' };
    if (monthFirst === null) return { day: dayFirst, order: 'day-first' };
    if (monthFirst === dayFirst) return { day: dayFirst, order: 'certain' };
    return { day: dayFirst, order: 'doubt', swapped: monthFirst };
  }
  const written = named.exec(trimmed);
  if (written) {
    const month = monthOf(written[2] ?? '');
    return month === null ? null : certain(Number(written[3]), month, Number(written[1]));
  }
  const english = namedFirst.exec(trimmed);
  if (english) {
    const month = monthOf(english[1] ?? '');
    return month === null ? null : certain(Number(english[3]), month, Number(english[2]));
  }
  return null;
}

/** Whether a text is a day only with its month first. */
export const isMonthFirst = (text: string): boolean => parseDate(text)?.order === 'month-first';

const MINUTES_OF_DAY = 1440;

/** The day that a moment falls on in the Netherlands: 2024-12-31T23:00Z is 1 January there. */
function dutchDay(stamped: RegExpExecArray): ParsedDate | null {
  const [year, month, dayOfMonth, hour, minute] = stamped.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const day = dayOf(year, month, dayOfMonth);
  if (day === null || hour > 23 || minute > 59) return null;
  const ahead = (Number(stamped[7] ?? 0) * 60 + Number(stamped[8] ?? 0)) * (stamped[6] === '-' ? -1 : 1);
  const utc = day * MINUTES_OF_DAY + hour * 60 + minute - ahead;
  const summer = utc >= changeOfClock(year, 3) && utc < changeOfClock(year, 10);
  return { day: Math.floor((utc + (summer ? 120 : 60)) / MINUTES_OF_DAY), order: 'certain' };
}

/** When the clock changes: one o'clock UTC on the last Sunday of March and of October. In minutes of the day numbers. */
function changeOfClock(year: number, month: 3 | 10): number {
  const last = dayOf(year, month, 31) ?? 0;
  // Day 1 of the numbering is a Sunday: 1 January 1900 as Excel has it, which comes right from 1 March 1900 on.
  return (last - ((last - 1) % 7)) * MINUTES_OF_DAY + 60;
}
