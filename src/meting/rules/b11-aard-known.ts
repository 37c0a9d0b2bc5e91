import { publicPage } from '../../law/sources';

import type { RowRule } from '../judge/rule';
import { ALWAYS, formalRecord } from './shared';

/** The code aard arbeidsverhouding is one of the known ones. */
export const b11: RowRule = {
  id: 'B11',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage('subadvies.nl', 'Code aard arbeidsverhouding in de loonaangifte'),
  certainty: 'published',
  suppressedBy: [],
  reads: ['cdAard'],
  check(sheet, _context, emit) {
    for (const [record, { problem, text }] of sheet.columns.get('cdAard')?.problems ?? []) {
      if (problem === 'unknown-code') emit(record, ['cdAard'], () => ({ waarde: text }));
    }
  },
  examples: {
    good: [[{ cdAard: 1 }, { cdAard: '18' }]],
    bad: [[{ cdAard: 99 }], [{ cdAard: 'vast' }]],
  },
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'cdAard', random.pick([2, 3, 5, 12, 99]));
  },
};
