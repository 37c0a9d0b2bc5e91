import { columnById } from '../../form/columns';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S08Facts = {
  readonly kop: string;
  readonly betekenis: string;
};

/** A heading that only resembles a column the count needs is asked about, never guessed. */
export const s08: WorkbookRule<S08Facts> = {
  id: 'S08',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ contents, metingen }, emit) {
    if (metingen.length === 0) return 'no-meting';
    for (const { meting, questions } of contents) {
      for (const { index, heading, candidates } of questions) {
        const [best] = candidates;
        if (!meting || !best || meting.columns.has(best.column)) continue;
        const { required, identity } = columnById(best.column);
        if (!required && !identity) continue;
        emit(
          [{ sheet: meting.sheet, row: meting.headerRow, column: index }],
          { kop: heading, betekenis: columnById(best.column).nl },
          best.column,
        );
      }
    }
  },
};
