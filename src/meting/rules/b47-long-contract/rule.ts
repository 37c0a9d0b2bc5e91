import type { MetingSheet } from '../../form/records';
import type { RowRule, RuleContext } from '../../judge/rule';
import { oddRatio } from '../shared/contract-ratio';
import { ALWAYS, valuesOf } from '../shared/values';

export type B47Facts = {
  readonly contract: number;
  readonly grens: number;
};

/** A contract is for no more than a very long working week. */
export const b47: RowRule<B47Facts> = {
  id: 'B47',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B08', 'S25'],
  reads: ['contracturenPW'],
  check(sheet, context, emit) {
    const { settings } = context;
    const contract = valuesOf(sheet, 'contracturenPW');
    const long = Array.from({ length: sheet.count }, (_, i) => i).filter(
      (i) => (contract[i] as number) > settings.weekHours,
    );
    if (long.length === 0 || isColumn(long, sheet, context)) return;
    for (const i of long)
      emit(i, ['contracturenPW'], () => ({ contract: contract[i] as number, grens: settings.weekHours }));
  },
};

/** Whether these are most of the rows by which rule S26 tells that the column holds other hours than those of a week. */
function isColumn(long: readonly number[], sheet: MetingSheet, context: RuleContext): boolean {
  const odd = oddRatio(sheet, context);
  if (odd?.of !== 'contract' || odd.ratio > 1) return false;
  const told = new Set(odd.records);
  const among = long.filter((record) => told.has(record)).length;
  return among === long.length && 2 * among > told.size;
}
