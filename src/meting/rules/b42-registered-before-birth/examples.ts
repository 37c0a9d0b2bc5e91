import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ geboortedatum: 30_000, datRegistratie: 43_000 }]],
  bad: [[{ geboortedatum: 44_000, datRegistratie: 43_000 }]],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return draft.set(
      record,
      'geboortedatum',
      Number(draft.get(record, 'datRegistratie')) + random.between(1, 400),
    );
  },
};
