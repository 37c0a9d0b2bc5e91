import { SHEETS } from '../../form/templates';
import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

function ofYear(draft: Draft, year: number): void {
  draft.setTabel1Field('jaar', year);
}

/** The year in a title alone. */
function titled(draft: Draft, year: number): void {
  entitled(draft, `Tabel 1 Resultaten eind ${String(year)}`);
}

function entitled(draft: Draft, title: string): void {
  draft.setTabel1Field('jaar', null);
  draft.put({ sheet: SHEETS.tabel1, row: 1, column: 1 }, title);
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
      entitled(draft, `Tabel 1, opgesteld op 15-01-${String(draft.year + 1)}`);
    },
    (draft) => {
      entitled(draft, `Tabel 1, versie van 3 februari ${String(draft.year + 1)}`);
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
    (draft) => {
      entitled(draft, `Tabel 1 per 31 december ${String(draft.year - 1)}`);
    },
  ],
  seed(draft, random) {
    return draft.setTabel1Field('jaar', draft.year - random.between(1, 2));
  },
};
