import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ datAanvIkv: 45656, verloondeUren: 16 }], [{ datAanvIkv: 45627, verloondeUren: 173 }]],
  bad: [[{ datAanvIkv: 45656, verloondeUren: 49 }]],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.set(record, 'datAanvIkv', Number(draft.get(record, 'datEindTv')));
    return draft.set(record, 'verloondeUren', random.between(25, 80));
  },
};
