import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{ verloondeUren: 139, contracturenPW: 32 }], [{ verloondeUren: 0, contracturenPW: null }]],
  bad: [
    [{ verloondeUren: 0, contracturenPW: 32, banen: null }],
    [{ verloondeUren: 300, contracturenPW: 24, banen: null }],
    [{ verloondeUren: 24, contracturenPW: 24, banen: null }],
    [{ verloondeUren: 36, contracturenPW: 36.2, banen: null }],
    [{ verloondeUren: 10, contracturenPW: 24, banen: null }],
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    const paid = Number(draft.get(record, 'verloondeUren'));
    // Far too many hours for the contract, or exactly those of one week; of a longer one rule B47 tells.
    draft.set(record, 'contracturenPW', random.next() < 0.5 || paid > 60 ? 1 : paid);
    return draft.cell(record, 'verloondeUren');
  },
};
