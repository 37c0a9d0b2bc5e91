import type { RuleExamples } from '../../generate/rule-examples';
import { lentRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ vorm: 'inleen', cdAard: 11, sector: 'markt', sectorInlener: 'markt' }]],
  bad: [[{ vorm: 'inleen', cdAard: 11, sector: 'markt', sectorInlener: 'markt', bsn: null }]],
  seed(draft, random) {
    return draft.set(lentRecord(draft, random), 'bsn', null);
  },
};
