import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ verloondeUren: '152' }, { datAanvTv: '1-12-2024' }]],
  bad: [[{ verloondeUren: 'ca. 150' }], [{ datAanvTv: '31-02-2024' }], [{ jaar: 2024.5 }]],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return random.next() < 0.5
      ? draft.set(record, 'verloondeUren', 'ca. 150')
      : draft.set(record, 'datRegistratie', '31-02-2020');
  },
};
