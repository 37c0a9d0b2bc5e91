import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ grond: 'a' }, { grond: 'C' }, { grond: 'lid 6' }]],
  bad: [[{ grond: 'x' }], [{ grond: 'onbekend' }]],
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'grond', random.pick(['x', 'h', '9', 'onbekend']));
  },
};
