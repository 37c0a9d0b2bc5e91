import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ bonusaandeel: 0.3333 }], [{ bonusaandeel: 1 }]],
  bad: [[{ bonusaandeel: 1.2 }], [{ bonusaandeel: -0.1 }]],
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'bonusaandeel', random.pick([1.5, -0.25, 33]));
  },
};
