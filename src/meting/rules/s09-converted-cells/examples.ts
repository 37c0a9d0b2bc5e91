import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ verloondeUren: 152, bsn: '123456782' }]],
  bad: [
    [{ verloondeUren: '152' }],
    [{ datRegistratie: '1 januari 2020' }],
    [{ bsn: 12345672 }],
    [{ lhnr: '10633522L01' }],
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return draft.set(record, 'verloondeUren', `${String(draft.get(record, 'verloondeUren'))},0`);
  },
};
