import { DomainError, valueOf, yearEnd } from '../../../law';
import { dayOfIso, isoOfDay } from '../../form/days';
import type { RuleContext } from '../../judge/rule';

/** The AOW age in the year of the count, in whole months; `null` where none is known. */
export function aowMonths({ law, year }: Pick<RuleContext, 'law' | 'year'>): number | null {
  if (year === null) return null;
  try {
    return Number(valueOf(law, 'aow.leeftijd', yearEnd(year)).value);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unknown-date') return null;
    throw error;
  }
}

/** Whether someone had reached an age before a day: both are day numbers, 0 for none. */
export function reachedBefore(birth: number, months: number, day: number): boolean {
  // A quick look by days first: only those near or over the age are worked out on the calendar.
  if (birth === 0 || day === 0 || day - birth < months * 30) return false;
  return addMonths(birth, months) < day;
}

function addMonths(day: number, months: number): number {
  const [year = 0, month = 1, date = 1] = isoOfDay(day).split('-').map(Number);
  return dayOfIso(new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10));
}
