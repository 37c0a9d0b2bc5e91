import type { RuleExamples } from '../../generate/rule-examples';
import { dayOfIso } from '../../form/days';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ lkvGevraagd: 'J', datAanvIkv: dayOfIso('2021-12-02') }]],
  bad: [[{ lkvGevraagd: 'J', datAanvIkv: dayOfIso('2021-12-01') }]],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'datAanvIkv', dayOfIso(`${draft.year - random.between(4, 9)}-03-01`));
    return draft.set(record, 'lkvGevraagd', 'J');
  },
};
