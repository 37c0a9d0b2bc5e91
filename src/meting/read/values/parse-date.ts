import { dayOf } from '../../form/days';

/** A day read from text; `doubt` where day and month could be the other way round, `swapped` being that reading. */
export interface ParsedDate {
  readonly day: number;
  readonly order: 'certain' | 'month-first' | 'doubt';
  readonly swapped?: number;
}

const MONTHS = [
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
  MONTHS.flatMap((names, index) => names.map((name) => [name as string, index + 1])),
);

/** The number of a month by its Dutch or English name or short name, or `null`. */
export function monthOf(name: string): number | null {
  return monthByName.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const yearLast = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4})(?: .*)?$/;
const named = /^(\d{1,2})[-.\s]+([a-z]+)\.?[-.\s]+(\d{4})$/i;
const namedFirst = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A calendar day as people write it: `31-12-2024`, `2024-12-31`, `20241231`, `31 december 2024`, `Dec 31, 2024`.
 * `null` for no date, a day that does not exist, or a year of two digits.
 */
export function parseDate(text: string): ParsedDate | null {
  const trimmed = text.replace(/\u00a0/g, ' ').trim();
  const certain = (year: number, month: number, day: number): ParsedDate | null => {
    const found = dayOf(year, month, day);
    return found === null ? null : { day: found, order: 'certain' };
  };
  const first = yearFirst.exec(trimmed) ?? compact.exec(trimmed);
  if (first) return certain(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = yearLast.exec(trimmed);
  if (last) {
    const [one, two, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
    const dayFirst = dayOf(year, two, one);
    const monthFirst = dayOf(year, one, two);
    if (dayFirst === null) return monthFirst === null ? null : { day: monthFirst, order: 'month-first' };
    if (monthFirst === null || monthFirst === dayFirst) return { day: dayFirst, order: 'certain' };
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
