import type { RowRule } from '../judge/rule';
import { ALWAYS, anyRecord } from './shared';

/** What was read in another shape than it stands in is said: numbers and dates as text, a BSN without its zero. */
export const s09: RowRule = {
  id: 'S09',
  severity: 'info',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B02', 'B05', 'B06', 'S21'],
  reads: [],
  check(sheet, context, emit) {
    const unusable = context.unusable(sheet);
    for (const [id, data] of sheet.columns) {
      if (unusable.has(id)) continue;
      for (const record of data.converted)
        emit(record, [id], () => ({ kop: data.heading, soort: data.column.type }));
    }
  },
  examples: {
    good: [[{ verloondeUren: 152, bsn: '123456782' }]],
    bad: [[{ verloondeUren: '152' }], [{ datRegistratie: '1 januari 2020' }], [{ bsn: 12345672 }]],
  },
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return draft.set(record, 'verloondeUren', `${String(draft.get(record, 'verloondeUren'))},0`);
  },
};
