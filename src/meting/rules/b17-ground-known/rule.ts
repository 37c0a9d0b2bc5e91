import { countingSources } from '../../../law';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type B17Facts = {
  readonly waarde: string;
};

/** The ground of the registration is one of those of the law. */
export const b17: RowRule<B17Facts> = {
  id: 'B17',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.grounds,
  certainty: 'published',
  suppressedBy: ['S28'],
  reads: ['grond'],
  check(sheet, _context, emit) {
    for (const [record, { problem, text }] of sheet.columns.get('grond')?.problems ?? []) {
      if (problem === 'unknown-code') emit(record, ['grond'], () => ({ waarde: text }));
    }
  },
};
