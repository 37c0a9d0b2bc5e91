import type { RuleExamples } from '../../generate/rule-examples';
import { makeNational } from '../shared/draft-tabel1';

export const examples: RuleExamples = {
  good: [makeNational],
  bad: [
    (draft) => {
      makeNational(draft);
      draft.setTabel1Field('nulmeting', 75_000);
    },
    (draft) => {
      makeNational(draft);
      draft.setTabel1Field('sleutelOverheidNulmeting', 0.25);
    },
  ],
  seed(draft, random) {
    makeNational(draft);
    return random.next() < 0.5
      ? draft.setTabel1Field('nulmeting', 75_179 + random.pick([-79, 1, 1_000]))
      : draft.setTabel1Field('nulmetingInleen', 36_206 + random.pick([-6, 1, 794]));
  },
};
