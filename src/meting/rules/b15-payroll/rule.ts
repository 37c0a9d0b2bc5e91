import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B15Facts = {
  readonly aard: string;
};

/** How payrolling is treated was not found; the form given decides. */
export const b15: RowRule<B15Facts> = {
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
    const payroll = codeIndex(columnById('cdAard'), '82');
    for (let i = 0; i < sheet.count; i++)
      if (aard[i] === payroll) emit(i, ['cdAard'], () => ({ aard: '82' }));
  },
};
