import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ datRegistratie: 45000 }]],
  bad: [[{ datRegistratie: 45640 }], [{ datRegistratie: 45000, datEindRegistratie: 45640 }]],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return draft.set(
      record,
      'datRegistratie',
      Number(draft.get(record, 'datAanvTv')) + random.between(1, 20),
    );
  },
};
