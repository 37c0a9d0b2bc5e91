import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ cdAard: 1 }]],
  bad: [[{ cdAard: 82 }]],
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'cdAard', 82);
  },
};
