import type { RuleExamples } from '../../generate/rule-examples';
import { lentRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ urenToegerekend: 100, verloondeUren: 100, banen: null }]],
  bad: [[{ urenToegerekend: 120, verloondeUren: 100, banen: null, contracturenPW: null }]],
  seed(draft, random) {
    const record = lentRecord(draft, random);
    return draft.set(
      record,
      'urenToegerekend',
      Number(draft.get(record, 'verloondeUren')) + random.between(1, 40),
    );
  },
};
