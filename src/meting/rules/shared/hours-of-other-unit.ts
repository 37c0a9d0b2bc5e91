import type { MetingSheet } from '../../form/records';
import type { RuleContext } from '../../judge/rule';
import { hoursOfFourWeeks, oddRatio } from './contract-ratio';
import { lostComma } from './lost-comma';
import { hasOtherUnit, weeklyMedian } from './weekly-hours';

/**
 * Which rows have hours that rules S25 and S26 ask about as those of another unit or period: minutes, a year, four weeks of a month. Of a
 * sheet of which nothing is to be known (`wanted` 0) nothing is worked out.
 */
export function hoursOfOtherUnit(
  sheet: MetingSheet,
  context: RuleContext,
  wanted: number,
): (record: number) => boolean {
  if (wanted === 0) return () => false;
  const faults = context.rowFaults(sheet);
  const perWeek = weeklyMedian(sheet, faults) ?? 0;
  if (perWeek > context.settings.weekHours || hasOtherUnit(sheet, faults)) return () => true;
  const odd = oddRatio(sheet, context)?.records ?? hoursOfFourWeeks(sheet, context);
  const records = new Set([...odd, ...lostComma(sheet, context)]);
  return (record) => records.has(record);
}
