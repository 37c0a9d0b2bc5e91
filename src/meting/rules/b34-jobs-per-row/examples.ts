import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [
      {
        verloondeUren: 102,
        tijdvakType: '4WK',
        tijdvak: '2024-P13',
        datAanvTv: 45628,
        datEindTv: 45655,
        divisor: null,
        banen: 1,
      },
    ],
    [{ verloondeUren: 139, tijdvakType: 'MND', divisor: 102, banen: 1.2532 }],
  ],
  bad: [
    [
      {
        verloondeUren: 51,
        tijdvakType: '4WK',
        tijdvak: '2024-P13',
        datAanvTv: 45628,
        datEindTv: 45655,
        divisor: null,
        banen: 1,
      },
    ],
    [{ verloondeUren: 139, tijdvakType: 'MND', divisor: null, banen: 1.25 }],
    [14, 16, 12, 11, 18].map((verloondeUren) => ({
      verloondeUren,
      tijdvakType: 'MND',
      divisor: null,
      banen: 1,
      contracturenPW: null,
    })),
  ],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    return draft.set(record, 'banen', Number(draft.get(record, 'banen')) + random.pick([0.01, 0.3, 2]));
  },
};
