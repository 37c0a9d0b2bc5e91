import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    (draft) => {
      draft.setHeading('bonusaandeel', 'Opmerking');
      draft.set(0, 'bonusaandeel', 'uren van juni alsnog toegevoegd');
    },
  ],
  bad: [
    (draft) => {
      draft.setHeading('bonusaandeel', 'Opmerking');
      draft.set(0, 'bonusaandeel', 'mw. Jansen heeft een depressie');
    },
    (draft) => draft.setHeading('bonusaandeel', 'Achternaam'),
  ],
  seed(draft, random) {
    draft.setHeading('bonusaandeel', 'Opmerking');
    return draft.set(anyRecord(draft, random), 'bonusaandeel', 'wisselt van uren door epilepsie');
  },
};
