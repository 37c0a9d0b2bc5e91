import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ verloondeUren: 0, contracturenPW: null }], [{ verloondeUren: 152 }]],
  bad: [[{ verloondeUren: -1 }], [{ verloondeUren: '- 12' }]],
  seed(draft, random) {
    return draft.set(anyRecord(draft, random), 'verloondeUren', -random.between(1, 40));
  },
};
