import type { MetingSheet } from '../../form/records';
import type { RuleContext } from '../../judge/rule';

/**
 * The first day of the period on which someone was in service: that of the income relation for who came in the course of it, else that of
 * the period; 0 where the period has none. Who leaves can be paid for leave that was not taken: the end says nothing of the hours.
 */
export function firstInService(
  sheet: MetingSheet,
  { unusable }: Pick<RuleContext, 'unusable'>,
): (record: number) => { readonly day: number; readonly isLater: boolean } {
  const [first, last] = [sheet.columns.get('datAanvTv')?.values, sheet.columns.get('datEindTv')?.values];
  const hired = unusable(sheet).has('datAanvIkv') ? undefined : sheet.columns.get('datAanvIkv')?.values;
  return (record) => {
    const [from = 0, until = 0, start = 0] = [first?.[record], last?.[record], hired?.[record]];
    // That a relation begins after the period is told by rule B10.
    const isLater = from !== 0 && start > from && start <= until;
    return { day: isLater ? start : from, isLater };
  };
}
