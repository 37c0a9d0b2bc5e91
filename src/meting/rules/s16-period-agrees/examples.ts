import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ jaar: 2024, tijdvak: '2024-12', tijdvakType: 'MND', datAanvTv: 45627, datEindTv: 45657 }],
    [{ jaar: 2024, tijdvak: '202413', tijdvakType: '4WK', datAanvTv: 45628, datEindTv: 45655 }],
    [{ jaar: 2024, tijdvak: '2024-2', tijdvakType: 'HJR', datAanvTv: 45474, datEindTv: 45657 }],
  ],
  bad: [
    [{ jaar: 2023 }],
    [{ tijdvak: '2024-P12', tijdvakType: '4WK', datAanvTv: 45628, datEindTv: 45655 }],
    [{ tijdvak: '2024-12', tijdvakType: '4WK', datAanvTv: 45628, datEindTv: 45655 }],
    [{ tijdvak: '2024-11', tijdvakType: 'MND', datAanvTv: 45627, datEindTv: 45657 }],
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return random.next() < 0.5
      ? draft.set(record, 'jaar', draft.year - random.between(1, 3))
      : draft.set(record, 'tijdvak', `${draft.year - 1}-12`);
  },
};
