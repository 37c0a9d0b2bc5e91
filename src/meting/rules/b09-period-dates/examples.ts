import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ datAanvTv: 45627, datEindTv: 45657, tijdvakType: 'MND', tijdvak: '2024-12' }],
    [{ datAanvTv: 45628, datEindTv: 45655, tijdvakType: '4WK', tijdvak: '2024-P13' }],
    // The last four weeks of a year run to its end.
    [{ datAanvTv: 45628, datEindTv: 45657, tijdvakType: '4WK', tijdvak: '2024-P13' }],
  ],
  bad: [
    [{ datAanvTv: 45657, datEindTv: 45627 }],
    [{ datAanvTv: 45597, datEindTv: 45657, tijdvakType: 'MND' }],
    [{ datAanvTv: 45631, datEindTv: 45660, tijdvakType: 'MND' }],
    [{ datAanvTv: 45627, datEindTv: 45657, tijdvakType: '4WK' }],
    [{ datAanvTv: 45628, datEindTv: 45655, tijdvakType: 'MND' }],
    [{ datAanvTv: 45628, datEindTv: 45662, tijdvakType: 'JR' }],
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    const [from, until] = [Number(draft.get(record, 'datAanvTv')), Number(draft.get(record, 'datEindTv'))];
    return draft.set(
      record,
      'datEindTv',
      random.pick([from - random.between(1, 20), until + random.between(32, 60)]),
    );
  },
};
