import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S05Facts = {
  readonly kop: string;
  readonly waarde: string;
};

/** No cell of a column that is read holds a formula that was never computed. */
export const s05: RowRule<S05Facts> = {
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
};
