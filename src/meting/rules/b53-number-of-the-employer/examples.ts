import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ bsn: '111222333', lhnr: '123456782L01' }],
    // Whom no number is known of is asked about elsewhere.
    [
      {
        bsn: null,
        lhnr: '123456782L01',
        vorm: 'inleen',
        cdAard: 11,
        sector: 'markt',
        sectorInlener: 'markt',
      },
    ],
  ],
  bad: [
    [{ bsn: '123456782', lhnr: '123456782L01' }],
    [
      {
        bsn: '123456782',
        lhnrInlener: '123456782L01',
        vorm: 'inleen',
        cdAard: 11,
        sector: 'markt',
        sectorInlener: 'markt',
      },
    ],
  ],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    return draft.set(record, 'bsn', String(draft.get(record, 'lhnr')).slice(0, 9));
  },
};
