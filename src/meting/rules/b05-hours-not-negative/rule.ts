import { countingSources } from '../../../law';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B05Facts = {
  readonly uren: number;
};

/** Paid hours are never below zero. */
export const b05: RowRule<B05Facts> = {
  id: 'B05',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.hours,
  certainty: 'derived',
  suppressedBy: ['S25', 'B04'],
  reads: ['verloondeUren'],
  check(sheet, _context, emit) {
    const hours = valuesOf(sheet, 'verloondeUren');
    for (let i = 0; i < sheet.count; i++) {
      if ((hours[i] as number) < 0) emit(i, ['verloondeUren'], () => ({ uren: hours[i] as number }));
    }
  },
};
