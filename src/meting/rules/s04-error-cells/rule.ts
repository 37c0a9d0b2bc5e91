import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S04Facts = {
  readonly kop: string;
  readonly waarde: string;
};

/** No cell of a column that is read holds an Excel error. */
export const s04: RowRule<S04Facts> = {
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
};
