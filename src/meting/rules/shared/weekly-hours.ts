import { DAYS_PER_WEEK } from '../../form/days';
import { columnById } from '../../form/columns';
import { codeIndex, type MetingSheet } from '../../form/records';
import type { RowFaults } from '../../judge/row-faults';
import { periodFits } from './period-fits';
import { valuesOf } from './values';
import { rounded } from '../../../counting/rounded';

/** A month or four weeks never last longer: such a period is one of which the days are wrong. */
const LONGEST = 35;
const SHORT = (['MND', '4WK'] as const).map((code) => codeIndex(columnById('tijdvakType'), code));

/** Fewer rows with hours say nothing about a column. */
const ENOUGH = 5;

/** Hours a week of each row; `null` where it has no hours or no period of its type, or hours that can be read in two ways. */
function weeklyHours(sheet: MetingSheet): (record: number) => number | null {
  const [hours, first, last] = [
    valuesOf(sheet, 'verloondeUren'),
    valuesOf(sheet, 'datAanvTv'),
    valuesOf(sheet, 'datEindTv'),
  ];
  const kinds = sheet.columns.get('tijdvakType')?.values;
  const doubted = new Set(sheet.columns.get('verloondeUren')?.doubts?.records);
  return (record) => {
    if (doubted.has(record)) return null;
    const [paid, from, to] = [hours[record] as number, first[record] as number, last[record] as number];
    const days = to - from + 1;
    if (days > LONGEST && kinds && SHORT.includes(kinds[record] as number)) return null;
    return paid > 0 && from !== 0 && to !== 0 && days > 0 ? paid / (days / DAYS_PER_WEEK) : null;
  };
}

/**
 * Hours a week in the middle row of a sheet, to one decimal; `null` where too few rows have hours and a period. Days that are no period say
 * nothing of the hours.
 */
export function weeklyMedian(sheet: MetingSheet, { marks }: RowFaults): number | null {
  const weekly: number[] = [];
  const weeklyOf = weeklyHours(sheet);
  const isPeriod = periodFits(sheet);
  for (let i = 0; i < sheet.count; i++) {
    const perWeek = marks[i] === 0 && isPeriod(i) ? weeklyOf(i) : null;
    if (perWeek !== null) weekly.push(perWeek);
  }
  if (weekly.length < ENOUGH) return null;
  const middle = Float64Array.from(weekly).sort()[weekly.length >> 1] as number;
  return rounded(middle, 1);
}

/** Half of a whole sheet works fewer hours a week than this: rather the hours are of one week, or days, or parts of a full job. */
const HARDLY_ANY = 8;

/** True where the hours of a sheet can hardly be those of its periods, because they are so few. */
export function hasOtherUnit(sheet: MetingSheet, faults: RowFaults): boolean {
  const columns = ['verloondeUren', 'datAanvTv', 'datEindTv'] as const;
  if (columns.some((id) => !sheet.columns.has(id))) return false;
  const perWeek = weeklyMedian(sheet, faults);
  return perWeek !== null && perWeek < HARDLY_ANY;
}

/** True where a row has hours, and so few that they can hardly be those of its period. */
export function hasHardlyAny(sheet: MetingSheet, record: number): boolean {
  const perWeek = weeklyHours(sheet)(record);
  return perWeek !== null && perWeek < HARDLY_ANY;
}
