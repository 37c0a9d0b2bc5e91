import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [
      { bsn: '111222333', lhnr: '123456782L01', numIv: 1 },
      { bsn: '111222333', lhnr: '123456782L01', numIv: 2 },
    ],
  ],
  bad: [
    [
      { bsn: '111222333', lhnr: '123456782L01', numIv: 1 },
      { bsn: '111222333', lhnr: '123456782L01', numIv: 1 },
    ],
  ],
  seed(draft, random) {
    return draft.cell(draft.copyRecord(anyRecord(draft, random)), 'bsn');
  },
};
