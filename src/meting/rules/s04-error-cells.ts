import type { RowRule } from '../judge/rule';
import { ALWAYS, anyRecord } from './shared';

/** No cell of a column that is read holds an Excel error. */
export const s04: RowRule = {
  id: 'S04',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: [],
  check(sheet, _context, emit) {
    for (const [id, data] of sheet.columns) {
      for (const [record, { problem, text }] of data.problems) {
        if (problem === 'error') emit(record, [id], () => ({ kop: data.heading, waarde: text }));
      }
    }
  },
  examples: { good: [[{ verloondeUren: 120 }]], bad: [[{ verloondeUren: { error: '#N/A' } }]] },
  seed(draft, random) {
    return draft.set(
      anyRecord(draft, random),
      random.pick(['verloondeUren', 'datRegistratie', 'contracturenPW'] as const),
      { error: '#N/A' },
    );
  },
};
