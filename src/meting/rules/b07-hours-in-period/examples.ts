import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ verloondeUren: 173 }]],
  bad: [[{ verloondeUren: 900 }]],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return draft.set(record, 'verloondeUren', 24 * 31 + random.between(1, 900));
  },
};
