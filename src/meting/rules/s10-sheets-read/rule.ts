import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S10Facts = {
  readonly blad: string;
  readonly reden: string | number | boolean | readonly string[] | readonly number[];
  /** Of a quotation mark that closes in another line: both lines of the file. */
  readonly regel: number;
  readonly totRegel: number;
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
          regel: Number(facts['line'] ?? 0),
          totRegel: Number(facts['until'] ?? 0),
        });
    }
  },
};
