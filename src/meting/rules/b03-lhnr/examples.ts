import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ lhnr: '123456782L01' }, { lhnr: '123456782l01' }]],
  bad: [
    [{ lhnr: '123456789L01' }],
    [{ lhnr: '123456782L00' }],
    [{ lhnr: '12345678L01' }],
    [{ lhnr: '123456782B01' }],
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    const lhnr = String(draft.get(record, 'lhnr'));
    return draft.set(
      record,
      'lhnr',
      random.pick([lhnr.replace('L', 'B'), lhnr.slice(0, 7) + lhnr.slice(9), `${lhnr.slice(0, -2)}00`]),
    );
  },
};
