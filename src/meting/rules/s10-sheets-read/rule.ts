import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S10Facts = {
  readonly blad: string;
  readonly reden: string | number | boolean | readonly string[] | readonly number[];
};

/** Every sheet of the workbook can be read to its end. */
export const s10: WorkbookRule<S10Facts> = {
  id: 'S10',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ notRead }, emit) {
    for (const { code, sheet, facts } of notRead) {
      if (code === 'sheet-failed')
        emit([{ sheet, row: Number(facts['row'] ?? 1), column: Number(facts['column'] ?? 1) }], {
          blad: sheet,
          reden: facts['fout'] ?? '',
        });
    }
  },
};
