import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [
      { bsn: '111222333', numIv: 1, verloondeUren: 60 },
      { bsn: '111222333', numIv: 2, verloondeUren: 70 },
    ],
  ],
  bad: [
    [
      { bsn: '111222333', numIv: 1, verloondeUren: 440 },
      { bsn: '111222333', numIv: 2, verloondeUren: 430 },
    ],
  ],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    const copies = [record];
    for (let n = 2; n <= 9; n++) {
      const copy = draft.copyRecord(record);
      draft.set(copy, 'numIv', n);
      copies.push(copy);
    }
    copies.forEach((each, n) => {
      draft.set(each, 'banen', null);
      draft.set(each, 'contracturenPW', 38);
      draft.set(each, 'verloondeUren', 160 + n);
    });
    draft.recountTabel1();
    return draft.cell(record, 'verloondeUren');
  },
};
