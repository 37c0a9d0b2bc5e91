import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ datAanvTv: 45627, datEindTv: 45657, tijdvakType: 'MND' }]],
  bad: [
    [{ datAanvTv: 45657, datEindTv: 45627 }],
    [{ datAanvTv: 45597, datEindTv: 45657, tijdvakType: 'MND' }],
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
