import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ bsn: '111222333' }, { bsn: 123456782 }]],
  bad: [
    [{ bsn: '123456789' }],
    [{ bsn: '12345' }],
    [{ bsn: 'onbekend' }],
    [{ bsn: 1234567 }],
    [{ bsn: '1,23457E+08' }],
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    const bsn = String(draft.get(record, 'bsn'));
    const last = (Number(bsn.at(-1)) + random.between(1, 9)) % 10;
    return draft.set(record, 'bsn', bsn.slice(0, -1) + String(last));
  },
};
