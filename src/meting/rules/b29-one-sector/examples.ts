import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [
      { lhnr: '123456782L01', sector: 'markt' },
      { lhnr: '123456782L01', sector: 'markt' },
    ],
    // A name can be that of several employers.
    [
      { lhnr: 'Stichting De Linde', sector: 'markt' },
      { lhnr: 'Stichting De Linde', sector: 'markt' },
      { lhnr: 'Stichting De Linde', sector: 'overheid' },
    ],
  ],
  bad: [
    [
      { lhnr: '123456782L01', sector: 'markt' },
      { lhnr: '123456782L01', sector: 'markt' },
      { lhnr: '123456782L01', sector: 'overheid' },
    ],
    // That supported work should be formeel does not make two sectors of an inlener right.
    ['markt', 'markt', 'overheid'].map((sector) => ({
      ...{ vorm: 'inleen', cdAard: 23, lhnrInlener: '123456782L01' },
      ...{ sector, sectorInlener: sector },
    })),
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    const inlener = draft.get(record, 'vorm') === 'inleen';
    const lhnr = draft.get(record, inlener ? 'lhnrInlener' : 'lhnr');
    const sector = draft.get(record, 'sector') === 'markt' ? 'overheid' : 'markt';
    // Two more rows in the old sector, so that the new one is the exception wherever it falls.
    for (let i = 0; i < 2; i++) {
      const copy = draft.copyRecord(record);
      draft.set(copy, 'bsn', draft.newBsn());
      draft.set(copy, inlener ? 'lhnrInlener' : 'lhnr', lhnr);
    }
    draft.set(record, 'sector', sector);
    draft.set(record, 'overheidssector', sector === 'overheid' ? 'rijk' : null);
    if (inlener) draft.set(record, 'sectorInlener', sector);
    draft.set(record, 'sectorcode', null);
    draft.recountTabel1();
    return draft.cell(record, 'sector');
  },
};
