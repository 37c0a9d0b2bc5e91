import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS, columnOf } from '../shared/values';

export type S14Facts = { readonly kop: string; readonly andere: string };

/** Headings stand above their own columns. Two that changed places are one mistake, and their cells are not to be typed again. */
export const s14: WorkbookRule<S14Facts> = {
  id: 'S14',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    if (context.metingen.length === 0) return 'no-meting';
    for (const sheet of context.metingen) {
      for (const [id, fault] of context.unusable(sheet)) {
        if (fault.kind !== 'swapped') continue;
        const [one, other] = [columnOf(sheet, id), columnOf(sheet, fault.with)];
        // Each pair is told once, from its left column.
        if (one.index > other.index) continue;
        emit(
          [one, other].map(({ index }) => ({ sheet: sheet.sheet, row: sheet.headerRow, column: index })),
          { kop: one.heading, andere: other.heading },
          id,
        );
      }
    }
  },
};
