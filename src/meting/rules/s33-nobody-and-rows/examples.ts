import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';
import { SHEETS } from '../../form/templates';

/** Nobody in the meting, and the people on a sheet of its own that is no meting. */
function onOtherSheet(draft: Draft): void {
  draft.meting.cells.splice(1);
  draft.sheets.splice(draft.sheets.indexOf(draft.sheet(SHEETS.tabel1)), 1);
  draft.sheets.push({
    name: 'Medewerkers',
    cells: [['BSN', 'Naam', 'Uren'], ...Array.from({ length: 20 }, () => [draft.newBsn(), 'X', 100])],
  });
}

export const examples: RuleExamples = {
  good: [
    (draft) => draft.setOpgave('niemand', 'nee'),
    (draft) => {
      draft.setOpgave('niemand', 'ja');
      draft.meting.cells.splice(1);
      draft.recountTabel1();
      draft.sheets.push({ name: 'Blad1', cells: [] });
    },
  ],
  bad: [
    (draft) => draft.setOpgave('niemand', 'ja'),
    (draft) => draft.setOpgave('niemand', 'yes'),
    (draft) => {
      draft.setOpgave('niemand', 'ja');
      onOtherSheet(draft);
    },
  ],
  seed(draft) {
    return draft.setOpgave('niemand', 'ja');
  },
};
