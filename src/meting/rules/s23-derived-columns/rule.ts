import { columnById } from '../../form/columns';
import type { DerivedFrom } from '../../form/derived';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S23Facts = {
  readonly kolom: string;
  readonly uit: DerivedFrom;
  readonly rijen: number;
};

/** What nobody filled in and the check took from elsewhere is named. */
export const s23: WorkbookRule<S23Facts> = {
  id: 'S23',
  severity: 'info',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ metingen }, emit) {
    if (metingen.length === 0) return 'no-meting';
    for (const { sheet, headerRow, derived = [], columns } of metingen) {
      for (const { column, from, rows } of derived) {
        emit(
          [{ sheet, row: headerRow, column: columns.get(column)?.index ?? 1 }],
          { kolom: columnById(column).nl, uit: from, rijen: rows },
          column,
        );
      }
    }
    return undefined;
  },
};
