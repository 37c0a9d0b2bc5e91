import type { RuleExamples } from '../../generate/rule-examples';
import { SHEETS } from '../../form/templates';

export const examples: RuleExamples = {
  good: [
    () => undefined,
    // Rule S12 tells of people on a sheet that was not read.
    (draft) => {
      const numbers = Array.from({ length: 8 }, () => [draft.newBsn(), 80]);
      draft.sheets.splice(0, Infinity, { name: 'Blad3', cells: [['Nummer', 'Uren'], ...numbers] });
    },
    (draft) => {
      draft.meting.cells.splice(1);
      draft.recountTabel1();
      draft.setOpgave('niemand', 'ja');
    },
  ],
  bad: [
    (draft) => draft.meting.cells.splice(1),
    (draft) => {
      draft.meting.cells.splice(1);
      draft.setOpgave('niemand', 'nee');
    },
    (draft) => {
      draft.sheets.splice(0);
      draft.sheets.push({ name: 'Blad1', cells: [['Aantekeningen']] });
    },
    // The yearly report is made of such a sheet, and is no meting.
    (draft) => {
      draft.sheets.splice(0);
      draft.sheets.push({
        name: 'Blad1',
        cells: [['Overheidssector', 'Jaar', 'Doelstelling', 'Formeel', 'Inleen']],
      });
    },
  ],
  seed(draft) {
    draft.meting.cells.splice(1);
    draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
    return draft.setOpgave('niemand', null);
  },
};
