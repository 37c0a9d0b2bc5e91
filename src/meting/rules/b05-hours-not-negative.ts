import { countingSources } from '../../law';

import type { RowRule } from '../judge/rule';
import { ALWAYS, anyRecord, valuesOf } from './shared';

/** Paid hours are never below zero. */
export const b05: RowRule = {
  id: 'B05',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.hours,
  certainty: 'derived',
  suppressedBy: [],
  reads: ['verloondeUren'],
  check(sheet, _context, emit) {
    const hours = valuesOf(sheet, 'verloondeUren');
    for (let i = 0; i < sheet.count; i++) {
      if ((hours[i] as number) < 0) emit(i, ['verloondeUren'], () => ({ uren: hours[i] as number }));
    }
  },
  examples: {
    good: [[{ verloondeUren: 0, contracturenPW: null }], [{ verloondeUren: 152 }]],
    bad: [[{ verloondeUren: -1 }], [{ verloondeUren: '- 12' }]],
  },
  seed(draft, random) {
    return draft.set(anyRecord(draft, random), 'verloondeUren', -random.between(1, 40));
  },
};
