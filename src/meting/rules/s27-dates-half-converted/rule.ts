import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS, columnOf } from '../shared/values';

export type S27Facts = { readonly kop: string };

/**
 * The dates of a column are all read the same way. Excel turns what it can read into dates, with day and month swapped, and leaves the rest
 * as text: then the dates are as wrong as the texts are foreign, though each looks right.
 */
export const s27: WorkbookRule<S27Facts> = {
  id: 'S27',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    if (context.metingen.length === 0) return 'no-meting';
    for (const sheet of context.metingen) {
      const half = [...context.unusable(sheet)].filter(([, { kind }]) => kind === 'half-converted');
      for (const [id] of half) {
        const { index, heading } = columnOf(sheet, id);
        // Several columns were opened with one setting that was wrong.
        const cause = half.length > 1 ? 'datums' : id;
        emit([{ sheet: sheet.sheet, row: sheet.headerRow, column: index }], { kop: heading }, cause);
      }
    }
  },
};
