import { cleanDraft, type Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';
import { anyRecord } from '../shared/draft-records';

/** Clean rows for a sheet with these columns. */
const rowsOf = ({ columns }: Draft) => cleanDraft({ rows: 6, seed: 5, columns }).meting.cells.slice(1);

export const examples: RuleExamples = {
  good: [
    [
      { bsn: '111222333', lhnr: '123456782L01', numIv: 1 },
      { bsn: '111222333', lhnr: '123456782L01', numIv: 2 },
    ],
  ],
  bad: [
    [
      { bsn: '111222333', lhnr: '123456782L01', numIv: 1 },
      { bsn: '111222333', lhnr: '123456782L01', numIv: 1 },
    ],
    // All rows once more below themselves, or each of them changed.
    (draft) => draft.meting.cells.push(...rowsOf(draft), ...rowsOf(draft)),
    (draft) => {
      draft.meting.cells.push(...rowsOf(draft));
      for (let record = 0, rows = draft.records; record < rows; record++) {
        const copy = draft.copyRecord(record);
        draft.set(copy, 'verloondeUren', Number(draft.get(copy, 'verloondeUren')) + 1);
      }
    },
  ],
  seed(draft, random) {
    return draft.cell(draft.copyRecord(anyRecord(draft, random)), 'bsn');
  },
};
