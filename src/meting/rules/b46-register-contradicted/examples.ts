import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    [{ inRegister: 'J' }],
    [{ inRegister: null }],
    [{ inRegister: 'N', datRegistratie: null, grond: null }],
  ],
  bad: [[{ inRegister: 'N' }], [{ inRegister: 'N', datRegistratie: null, grond: 'a' }]],
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'inRegister', 'N');
  },
};
