import { columnById } from '../../form/columns';
import { columnLetters } from '../../form/ranges';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S07Facts = {
  readonly kop: string;
  readonly betekenis: string;
  readonly gelezen: string;
};

/** One thing has one column. */
export const s07: WorkbookRule<S07Facts> = {
  id: 'S07',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ contents, metingen }, emit) {
    if (metingen.length === 0) return 'no-meting';
    for (const { meting, duplicates } of contents) {
      if (!meting) continue;
      for (const { index, heading, column } of duplicates) {
        const read = meting.columns.get(column);
        emit(
          [index, read?.index ?? index].map((each) => ({
            sheet: meting.sheet,
            row: meting.headerRow,
            column: each,
          })),
          { kop: heading, betekenis: columnById(column).nl, gelezen: columnLetters(read?.index ?? index) },
          column,
        );
      }
    }
  },
};
