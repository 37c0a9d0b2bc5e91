import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ tijdvakType: 'MND', divisor: 110.9167 }],
    [{ tijdvakType: '4WK', tijdvak: '2024-P13', datAanvTv: 45628, datEindTv: 45655, divisor: 102.38 }],
  ],
  bad: [[{ tijdvakType: 'MND', divisor: 102 }]],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return draft.set(record, 'divisor', random.pick([120, 135.25, 173.33]));
  },
};
