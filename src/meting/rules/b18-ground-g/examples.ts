import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ grond: 'a' }]],
  bad: [[{ grond: 'g' }]],
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'grond', 'g');
  },
};
