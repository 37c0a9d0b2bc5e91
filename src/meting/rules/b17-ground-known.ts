import { countingSources } from '../../law';

import type { RowRule } from '../judge/rule';
import { ALWAYS, formalRecord } from './shared';

/** The ground of the registration is one of those of the law. */
export const b17: RowRule = {
  id: 'B17',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.grounds,
  certainty: 'published',
  suppressedBy: [],
  reads: ['grond'],
  check(sheet, _context, emit) {
    for (const [record, { problem, text }] of sheet.columns.get('grond')?.problems ?? []) {
      if (problem === 'unknown-code') emit(record, ['grond'], () => ({ waarde: text }));
    }
  },
  examples: {
    good: [[{ grond: 'a' }, { grond: 'C' }, { grond: 'lid 6' }]],
    bad: [[{ grond: 'x' }], [{ grond: 'onbekend' }]],
  },
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'grond', random.pick(['x', 'h', '9', 'onbekend']));
  },
};
