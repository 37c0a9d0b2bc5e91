import type { RuleExamples } from '../../generate/rule-examples';
import { makeNational } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [makeNational],
  bad: [
    (draft) => {
      makeNational(draft);
      draft.setTabel1Field('banenTotaal', 170_974);
    },
  ],
  seed(draft, random) {
    makeNational(draft);
    return draft.setTabel1Field('banenTotaal', 170_973 + random.pick([-100, 1, 5_000]));
  },
};
