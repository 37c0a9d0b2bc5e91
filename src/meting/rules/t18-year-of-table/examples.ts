import { SHEETS } from '../../form/templates';
import type { Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';
import { makeNational } from '../shared/draft-tabel1';

/** A national table alone in its workbook, as a table of a letter is. */
function alone(draft: Draft): void {
  makeNational(draft);
  draft.setTabel1Field('jaar', null);
  draft.sheets.splice(0, Infinity, draft.sheet(SHEETS.tabel1));
}

export const examples: RuleExamples = {
  good: [
    makeNational,
    (draft) => {
      alone(draft);
      draft.setTabel1Field('jaar', 2024);
    },
  ],
  bad: [alone],
  seed(draft) {
    alone(draft);
    return draft.tabel1Cell('formeel', 'totaal');
  },
};
