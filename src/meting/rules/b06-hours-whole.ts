import { publicPage } from '../../law/sources';

import type { RowRule } from '../judge/rule';
import { ALWAYS, anyRecord, valuesOf } from './shared';

/** The payroll return knows whole hours only. */
export const b06: RowRule = {
  id: 'B06',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage(
    'Belastingdienst',
    'Gegevensspecificaties aangifte loonheffingen, aantal verloonde uren',
  ),
  certainty: 'published',
  suppressedBy: ['B05', 'S21'],
  reads: ['verloondeUren'],
  check(sheet, _context, emit) {
    const hours = valuesOf(sheet, 'verloondeUren');
    for (let i = 0; i < sheet.count; i++) {
      const value = hours[i] as number;
      if (value % 1 !== 0 && !Number.isNaN(value)) emit(i, ['verloondeUren'], () => ({ uren: value }));
    }
  },
  examples: {
    good: [[{ verloondeUren: 152 }]],
    bad: [[{ verloondeUren: 152.5 }], [{ verloondeUren: '152,25' }]],
  },
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.set(record, 'banen', null);
    draft.set(record, 'urenToegerekend', null);
    return draft.set(record, 'verloondeUren', Number(draft.get(record, 'verloondeUren')) + 0.5);
  },
};
