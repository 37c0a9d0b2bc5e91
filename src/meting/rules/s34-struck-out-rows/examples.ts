import { cleanDraft, type Draft } from '../../generate/draft';
import type { RuleExamples } from '../../generate/rule-examples';

/** Some rows, of which these are crossed out. */
function withRows(draft: Draft, rows: number, struckRows: (last: number) => readonly number[]): void {
  const { meting } = cleanDraft({ rows, seed: 1, columns: draft.columns });
  draft.meting.cells.splice(1, Infinity, ...meting.cells.slice(1));
  draft.meting.struckRows = [...struckRows(rows + 1)];
}

const until = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1);

export const examples: RuleExamples = {
  good: [
    // The headings, and a row of nothing.
    (draft) => {
      withRows(draft, 8, (last) => [1, last + 2]);
    },
    // All of the table: that is how it looks.
    (draft) => {
      withRows(draft, 8, until);
    },
  ],
  bad: [
    (draft) => {
      withRows(draft, 8, () => [4]);
    },
    // All but one.
    (draft) => {
      withRows(draft, 8, (last) => until(last - 1));
    },
    // The only one that there is.
    (draft) => {
      withRows(draft, 1, until);
    },
  ],
  seed(draft) {
    draft.meting.struckRows = [...(draft.meting.struckRows ?? []), 6];
    return { sheet: draft.meting.name, row: 6, column: 1 };
  },
};
