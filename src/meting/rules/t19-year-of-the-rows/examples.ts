import { SHEETS } from '../../form/templates';
import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

function ofYear(draft: Draft, year: number): void {
  draft.setTabel1Field('jaar', year);
}

/** The year in a title alone. */
function titled(draft: Draft, year: number): void {
  draft.setTabel1Field('jaar', null);
  draft.put({ sheet: SHEETS.tabel1, row: 1, column: 1 }, `Tabel 1 Resultaten eind ${String(year)}`);
}

export const examples: RuleExamples = {
  good: [
    (draft) => {
      ofYear(draft, draft.year);
    },
    (draft) => {
      titled(draft, draft.year);
    },
    (draft) => {
      draft.setOpgave('jaar', draft.year - 1);
    },
  ],
  bad: [
    (draft) => {
      ofYear(draft, draft.year - 1);
    },
    (draft) => {
      titled(draft, draft.year - 1);
    },
  ],
  seed(draft, random) {
    return draft.setTabel1Field('jaar', draft.year - random.between(1, 2));
  },
};
