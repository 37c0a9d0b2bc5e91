import { DAYS_PER_WEEK } from '../../form/days';
import type { MetingSheet } from '../../form/records';
import type { RuleContext } from '../../judge/rule';
import { SEVERAL_WEEKS } from './attributed-hours';

const READS = ['verloondeUren', 'contracturenPW', 'datAanvTv', 'datEindTv'] as const;
/** Up to so far from the paid hours, as a part of them, a contract is one of the whole period. */
const ABOUT = 0.15;

/**
 * Rows of which the contract hours are those of the period and not of a week: more than anyone works in a week, and about the paid hours. Where
 * both can be of a week, the paid hours are as likely to be wrong: rule B08 asks about both.
 */
export function contractsOfPeriod(
  sheet: MetingSheet,
  { settings, unusable }: Pick<RuleContext, 'settings' | 'unusable'>,
): ReadonlySet<number> {
  if (READS.some((id) => unusable(sheet).has(id))) return new Set();
  const [hours, weekly, first, last] = READS.map((id) => sheet.columns.get(id)?.values);
  const rows = Array.from({ length: sheet.count }, (_, i) => i).filter((i) => {
    const [paid = 0, contract = 0, from = 0, until = 0] = [hours?.[i], weekly?.[i], first?.[i], last?.[i]];
    const lasts = from !== 0 && until - from + 1 >= SEVERAL_WEEKS * DAYS_PER_WEEK;
    return lasts && contract > settings.weekHours && paid > 0 && Math.abs(contract / paid - 1) <= ABOUT;
  });
  return new Set(rows);
}
