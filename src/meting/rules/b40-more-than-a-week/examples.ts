import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ verloondeUren: 180, contracturenPW: null }]],
  bad: [
    [{ verloondeUren: 400, contracturenPW: null, banen: null }],
    [
      { bsn: '111222333', numIv: 1, verloondeUren: 150, contracturenPW: 38, banen: null },
      { bsn: '111222333', numIv: 2, verloondeUren: 160, contracturenPW: 38, banen: null },
    ],
  ],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'contracturenPW', null);
    draft.set(record, 'banen', null);
    draft.set(record, 'verloondeUren', random.between(320, 440));
    draft.recountTabel1();
    return draft.cell(record, 'verloondeUren');
  },
};
