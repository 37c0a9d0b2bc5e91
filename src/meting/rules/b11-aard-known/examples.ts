import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ cdAard: 1 }, { cdAard: '18' }]],
  bad: [[{ cdAard: 99 }], [{ cdAard: 'vast' }]],
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'cdAard', random.pick([2, 3, 5, 12, 99]));
  },
};
