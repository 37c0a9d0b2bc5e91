import type { WorkbookRule } from '../judge/rule';
import { SHEETS } from '../form/templates';
import { ALWAYS } from './shared';

/** Every sheet of the workbook can be read to its end. */
export const s10: WorkbookRule = {
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
  examples: { good: [() => undefined], bad: [(draft) => (draft.sheet(SHEETS.meting).fails = true)] },
  seed(draft) {
    draft.sheets.push({ name: 'Bijlage', cells: [['Toelichting bij de meting']], fails: true });
    return { sheet: 'Bijlage', row: 1, column: 1 };
  },
};
