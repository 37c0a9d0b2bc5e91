import type { WorkbookRule } from '../judge/rule';
import { SHEETS } from '../form/templates';
import { ALWAYS } from './shared';

/** A workbook has rows of a meting or a Tabel 1: without either nothing was checked. */
export const s11: WorkbookRule = {
  id: 'S11',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S10'],
  check({ metingen, tabellen, contents }, emit) {
    const [first] = contents;
    const empty = metingen.find(({ count }) => count === 0);
    if (empty)
      emit(
        [{ sheet: empty.sheet, row: empty.headerRow + 1, column: 1 }],
        { blad: empty.sheet },
        'geen-rijen',
      );
    else if (metingen.length === 0 && tabellen.length === 0) {
      emit(
        [{ sheet: first?.seen.name ?? '', row: 1, column: 1 }],
        { bladen: contents.length },
        'niets-herkend',
      );
    }
  },
  examples: {
    good: [() => undefined],
    bad: [
      (draft) => draft.meting.cells.splice(1),
      (draft) => {
        draft.sheets.splice(0);
        draft.sheets.push({ name: 'Blad1', cells: [['Aantekeningen']] });
      },
    ],
  },
  seed(draft) {
    draft.meting.cells.splice(1);
    draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
    return { sheet: draft.meting.name, row: 2, column: 1 };
  },
};
