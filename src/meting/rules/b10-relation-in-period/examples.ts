import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ datAanvIkv: 45627, datEindIkv: null }]],
  bad: [
    [{ datAanvIkv: 45700 }],
    [{ datAanvIkv: 44000, datEindIkv: 45000 }],
    [{ datAanvIkv: 45100, datEindIkv: 45000 }],
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return draft.set(record, 'datAanvIkv', Number(draft.get(record, 'datEindTv')) + random.between(1, 300));
  },
};
