import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ cdAard: 23, lkvGevraagd: 'J' }]],
  bad: [
    [{ cdAard: 21, banen: 0, lkvGevraagd: 'J' }],
    [{ cdAard: 21, banen: 0, lkvBedrag: 100 }],
    [{ cdAard: 24, banen: 0, lkvGevraagd: 'J' }],
    [{ cdAard: 22, vorm: 'inleen', sectorInlener: 'markt', lkvGevraagd: 'J' }],
  ],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'cdAard', 21);
    draft.set(record, 'banen', 0);
    return draft.set(record, 'lkvGevraagd', 'J');
  },
};
