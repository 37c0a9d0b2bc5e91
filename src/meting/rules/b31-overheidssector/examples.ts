import type { RuleExamples } from '../../generate/rule-examples';
import { recordWhere } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ sector: 'overheid', overheidssector: 'po' }],
    [{ sector: 'markt', overheidssector: null }],
    // Rule B30 tells of these.
    [{ sector: 'markt', overheidssector: 'po', sectorcode: 61 }],
    [{ sector: 'overheid', overheidssector: null, sectorcode: 12 }],
  ],
  bad: [
    [{ sector: 'markt', overheidssector: 'po' }],
    [{ sector: 'overheid', overheidssector: null, sectorcode: 61 }],
    [{ sector: 'overheid', overheidssector: 'kerk' }],
  ],
  seed(draft, random) {
    const record = recordWhere(draft, random, (each) => draft.get(each, 'sector') === 'overheid');
    return draft.set(record, 'overheidssector', random.pick([null, 'kerk', 'zelfstandig']));
  },
};
