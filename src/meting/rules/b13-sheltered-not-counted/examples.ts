import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ cdAard: 24, banen: 0 }]],
  bad: [[{ cdAard: 24, banen: 1 }], [{ cdAard: 21, banen: 0.5 }]],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'cdAard', random.pick([21, 24]));
    return draft.cell(record, 'banen');
  },
};
