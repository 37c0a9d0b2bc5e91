import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ datRegistratie: 41_274, geboortedatum: null }],
    [{ datRegistratie: 43_000 }],
    [{ datRegistratie: 38_000, grond: 'c' }],
  ],
  bad: [
    [{ datRegistratie: 41_273, grond: 'a', geboortedatum: null }],
    [{ datRegistratie: 36_000, grond: null, geboortedatum: null }],
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.set(record, 'geboortedatum', null);
    draft.set(record, 'grond', 'a');
    return draft.set(record, 'datRegistratie', draft.dayOf('2012-12-30') - random.between(0, 3000));
  },
};
