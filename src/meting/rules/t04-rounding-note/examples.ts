import type { RuleExamples } from '../../generate/rule-examples';
import { addTo, makeNational } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [() => undefined, makeNational],
  bad: [
    (draft) => {
      makeNational(draft);
      addTo(draft, [['formeel', 'totaal']], 1);
    },
  ],
  seed(draft, random) {
    makeNational(draft);
    return addTo(draft, [['formeel', 'totaal']], random.pick([1, -1]));
  },
};
