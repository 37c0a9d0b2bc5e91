import type { RowRule } from '../judge/rule';
import { ALWAYS, anyRecord } from './shared';

/** No cell of a column that is read holds a formula that was never computed. */
export const s05: RowRule = {
  id: 'S05',
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
        if (problem === 'uncached') emit(record, [id], () => ({ kop: data.heading, waarde: text }));
      }
    }
  },
  examples: { good: [[{ verloondeUren: 120 }]], bad: [[{ verloondeUren: { uncached: true } }]] },
  seed(draft, random) {
    return draft.set(
      anyRecord(draft, random),
      random.pick(['verloondeUren', 'datRegistratie', 'contracturenPW'] as const),
      { uncached: true },
    );
  },
};
