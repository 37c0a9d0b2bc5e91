import { columnById } from '../form/columns';
import { placeOf } from '../form/records';
import type { RowRule } from '../judge/rule';
import { ALWAYS, formalRecord, valuesOf } from './shared';

/** How payrolling is treated was not found; the form given decides. */
export const b15: RowRule = {
  id: 'B15',
  severity: 'info',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'unverified',
  suppressedBy: [],
  reads: ['cdAard'],
  check(sheet, _context, emit) {
    const aard = valuesOf(sheet, 'cdAard');
    const payroll = placeOf(columnById('cdAard'), '82');
    for (let i = 0; i < sheet.count; i++)
      if (aard[i] === payroll) emit(i, ['cdAard'], () => ({ aard: '82' }));
  },
  examples: {
    good: [[{ cdAard: 1 }]],
    bad: [[{ cdAard: 82 }]],
  },
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'cdAard', 82);
  },
};
