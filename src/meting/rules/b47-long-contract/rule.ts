import type { RowRule } from '../../judge/rule';
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
  check(sheet, { settings }, emit) {
    const contract = valuesOf(sheet, 'contracturenPW');
    for (let i = 0; i < sheet.count; i++) {
      const weekly = contract[i] as number;
      if (weekly > settings.weekHours)
        emit(i, ['contracturenPW'], () => ({ contract: weekly, grens: settings.weekHours }));
    }
  },
};
