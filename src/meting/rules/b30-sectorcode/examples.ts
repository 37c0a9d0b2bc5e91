import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ sector: 'overheid', overheidssector: 'rijk', sectorcode: 62 }],
    [{ sector: 'markt', overheidssector: null, sectorcode: 12 }],
  ],
  bad: [
    [{ sector: 'overheid', overheidssector: 'rijk', sectorcode: 12 }],
    [{ sector: 'markt', overheidssector: null, sectorcode: 64 }],
    [{ sector: 'markt', overheidssector: 'po', sectorcode: 61 }],
  ],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    return draft.set(record, 'sectorcode', draft.get(record, 'sector') === 'markt' ? 64 : 12);
  },
};
