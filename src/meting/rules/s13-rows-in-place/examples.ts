import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

export const examples: RuleExamples = {
  good: [[{}], [{ grond: null }]],
  bad: [
    (draft) => draft.meting.cells.slice(3, 8).forEach((cells) => cells.unshift(null)),
    (draft) => {
      const total = draft.columns.map((id) => (id === 'verloondeUren' ? 1234 : null));
      draft.meting.cells.push(total);
    },
  ],
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.meting.cells[record + 1]?.splice(1, 0, null);
    draft.sheets.splice(2, 1);
    return draft.cell(record, 'bsn');
  },
};
