import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ grond: 'c', duurzaamGeenArbeidsvermogen: 'N' }]],
  bad: [[{ grond: 'c', duurzaamGeenArbeidsvermogen: 'J' }]],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'grond', 'c');
    return draft.set(record, 'duurzaamGeenArbeidsvermogen', 'J');
  },
};
