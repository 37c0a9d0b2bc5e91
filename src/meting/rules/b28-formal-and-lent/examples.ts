import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord, lentRecord, ofSamePerson } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [
      { bsn: '111222333', verloondeUren: 80 },
      {
        bsn: '111222333',
        vorm: 'inleen',
        cdAard: 11,
        sector: 'markt',
        sectorInlener: 'markt',
        verloondeUren: 80,
      },
    ],
  ],
  bad: [
    [
      { bsn: '111222333', verloondeUren: 170 },
      {
        bsn: '111222333',
        vorm: 'inleen',
        cdAard: 11,
        sector: 'markt',
        sectorInlener: 'markt',
        verloondeUren: 170,
      },
    ],
  ],
  seed(draft, random) {
    const [own, hired] = [formalRecord(draft, random), lentRecord(draft, random)];
    ofSamePerson(draft, hired, own);
    for (const record of [own, hired]) {
      draft.set(record, 'contracturenPW', 38);
      draft.set(record, 'banen', null);
      draft.set(record, 'urenToegerekend', null);
      draft.set(record, 'verloondeUren', 168);
    }
    draft.recountTabel1();
    return draft.cell(hired, 'verloondeUren');
  },
};
