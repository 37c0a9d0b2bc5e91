import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ contracturenPW: 40 }], [{ contracturenPW: 60, verloondeUren: 200, banen: null }]],
  bad: [[{ contracturenPW: 61, verloondeUren: 139, banen: null }], [{ contracturenPW: 152 }]],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    // The hours of a month in the place of those of a week, or a comma that was lost.
    const paid = Number(draft.get(record, 'verloondeUren'));
    return draft.set(record, 'contracturenPW', Math.max(61, paid + random.between(1, 20)));
  },
};
