import type { RuleExamples } from '../../generate/rule-examples';
import { formalRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [
    // Another cell of the column says which notation it is.
    [{ verloondeUren: '1,234' }, { verloondeUren: '12,5' }],
    [{ datRegistratie: '01-02-2019' }],
  ],
  bad: [[{ verloondeUren: '1,234' }], [{ datEindRegistratie: '05-12-2024' }]],
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'contracturenPW', null);
    draft.set(record, 'banen', null);
    draft.set(record, 'verloondeUren', 1.234);
    draft.recountTabel1();
    return draft.set(record, 'verloondeUren', '1,234');
  },
};
