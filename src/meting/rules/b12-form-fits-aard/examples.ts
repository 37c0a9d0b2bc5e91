import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord, lentRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ cdAard: 11, vorm: 'inleen', sector: 'markt', sectorInlener: 'markt' }],
    [{ cdAard: 1, vorm: 'formeel' }],
  ],
  bad: [
    [{ cdAard: 22, vorm: 'formeel' }],
    [{ cdAard: 1, vorm: 'inleen', sector: 'markt', sectorInlener: 'markt' }],
  ],
  seed(draft, random) {
    if (random.next() < 0.5) {
      const record = formalRecord(draft, random);
      draft.set(record, 'cdAard', random.pick([11, 22]));
      return draft.cell(record, 'vorm');
    }
    const record = lentRecord(draft, random);
    draft.set(record, 'cdAard', 1);
    return draft.cell(record, 'vorm');
  },
};
