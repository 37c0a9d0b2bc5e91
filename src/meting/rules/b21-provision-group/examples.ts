import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ grond: '2', beperkingVoor18: 'J' }]],
  bad: [[{ grond: '2', beperkingVoor18: null }], [{ grond: '2', beperkingVoor18: 'N' }]],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'grond', '2');
    return draft.set(record, 'beperkingVoor18', random.pick([null, 'N']));
  },
};
