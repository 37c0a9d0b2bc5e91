import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';
import { REQUIRED } from './rule';

export const examples: RuleExamples = {
  good: [[{}], [{ inRegister: null }], [{ grond: null, datRegistratie: null }]],
  bad: [
    [{ verloondeUren: null }],
    [{ bsn: '' }],
    [{ sector: ' ' }],
    [{ inRegister: null, grond: null, datRegistratie: null }],
  ],
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), random.pick(REQUIRED), null);
  },
};
