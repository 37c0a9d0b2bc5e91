import type { RuleExamples } from '../../generate/rule-examples';
import { lentRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ vorm: 'inleen', cdAard: 11, sector: 'markt', sectorInlener: 'markt' }],
    [{ vorm: 'inleen', cdAard: 23, sector: 'markt', sectorInlener: null }],
  ],
  bad: [
    [{ vorm: 'inleen', cdAard: 11, sector: 'markt', sectorInlener: 'overheid' }],
    [{ vorm: 'inleen', cdAard: 11, sector: 'markt', sectorInlener: null }],
    [{ vorm: 'inleen', cdAard: 23, sector: 'markt', sectorInlener: 'overheid' }],
  ],
  seed(draft, random) {
    const record = lentRecord(draft, random);
    if (random.next() < 0.5) return draft.set(record, 'sectorInlener', null);
    draft.set(record, 'sectorInlener', draft.get(record, 'sector') === 'markt' ? 'overheid' : 'markt');
    return draft.cell(record, 'sector');
  },
};
