import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ datRegistratie: 45000, datEindRegistratie: null }]],
  bad: [
    [{ datRegistratie: 45700 }],
    [{ datRegistratie: 44000, datEindRegistratie: 45000 }],
    [{ datRegistratie: 45000, datEindRegistratie: 44000 }],
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return draft.set(
      record,
      'datRegistratie',
      Number(draft.get(record, 'datEindTv')) + random.between(1, 200),
    );
  },
};
