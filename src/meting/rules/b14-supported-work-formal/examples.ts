import type { RuleExamples } from '../../generate/rule-examples';
import { lentRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ cdAard: 23, grond: 'b', vorm: 'formeel' }]],
  bad: [[{ cdAard: 23, grond: 'b', vorm: 'inleen', sector: 'markt', sectorInlener: 'markt' }]],
  seed(draft, random) {
    const record = lentRecord(draft, random);
    draft.set(record, 'grond', 'b');
    draft.set(record, 'cdAard', 23);
    return draft.cell(record, 'vorm');
  },
};
