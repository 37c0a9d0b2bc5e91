import type { RuleExamples } from '../../generate/rule-examples';
import { makeNational } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [makeNational],
  bad: [
    (draft) => {
      makeNational(draft);
      draft.setTabel1Field('sleutelOverheid', 0.27);
    },
  ],
  seed(draft, random) {
    makeNational(draft);
    return draft.setTabel1Field('sleutelOverheid', random.pick([0.25, 0.275, 0.3]));
  },
};
