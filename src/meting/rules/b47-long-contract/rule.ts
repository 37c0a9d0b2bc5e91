import type { MetingSheet } from '../../form/records';
import type { RowRule, RuleContext } from '../../judge/rule';
import { contractsOfPeriod } from '../shared/contract-of-period';
import { oddRatio } from '../shared/contract-ratio';
import { hoursBeside } from '../shared/hours-beside';
import { ALWAYS, valuesOf } from '../shared/values';

export type B47Facts = {
  readonly contract: number;
  readonly grens: number;
  /** The paid hours where the contract hours are about those, of the whole period; 0 where they are not. */
  readonly uren: number;
};

/** A contract is for no more than a very long working week, and its hours are not those of the whole period. */
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
    const ofPeriod = contractsOfPeriod(sheet, context);
    // Rule S02 asks for hours that stand in the place of a contract.
    const beside = hoursBeside(sheet, context);
    const long = Array.from({ length: sheet.count }, (_, i) => i).filter(
      (i) => (contract[i] as number) > settings.weekHours && beside.get(i) !== 'contracturenPW',
    );
    if (long.length === 0 || isColumn(long, sheet, context)) return;
    const hours = sheet.columns.get('verloondeUren')?.values;
    for (const i of long)
      emit(i, ['contracturenPW'], () => ({
        contract: contract[i] as number,
        grens: settings.weekHours,
        uren: ofPeriod.has(i) ? (hours?.[i] ?? 0) : 0,
      }));
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
