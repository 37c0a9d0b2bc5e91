import { columnById } from '../form/columns';
import { columnLetters } from '../form/ranges';
import type { WorkbookRule } from '../judge/rule';
import { ALWAYS } from './shared';

/** One thing has one column. */
export const s07: WorkbookRule = {
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
  examples: {
    good: [() => undefined],
    bad: [
      (draft) => draft.setHeading('bonusaandeel', 'Verloonde uren'),
      (draft) => draft.setHeading('lkvBedrag', 'LH-nummer'),
    ],
  },
  seed(draft, random) {
    const [empty, twin] = random.pick([
      ['bonusaandeel', 'Verloonde uren'],
      ['lkvBedrag', 'Begin registratie'],
      ['bonusaandeel', 'BSN'],
    ] as const);
    return draft.setHeading(empty, twin);
  },
};
