import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ grond: 'g', datEindTv: 46387, datAanvTv: 46357 }]],
  bad: [[{ grond: 'WIA' }], [{ grond: 'ww' }]],
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'grond', random.pick(['WIA', 'WW']));
  },
};
