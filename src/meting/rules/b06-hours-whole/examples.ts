import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ verloondeUren: 152 }]],
  bad: [[{ verloondeUren: 152.5, banen: null }], [{ verloondeUren: '152,25', banen: null }]],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.set(record, 'banen', null);
    draft.set(record, 'urenToegerekend', null);
    return draft.set(record, 'verloondeUren', Number(draft.get(record, 'verloondeUren')) + 0.5);
  },
};
