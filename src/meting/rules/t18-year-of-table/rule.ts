import { formsAndTotal, sectorsAndTotal } from '../../../law';
import type { FormCell } from '../../form/opgave';
import type { Tabel1 } from '../../form/tabel1';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

/** A table of increases says of which year it is: without it nothing can be held against the figures and the target of a year. */
export const t18: TabelRule = {
  id: 'T18',
  severity: 'waarschuwing',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S18', 'S19'],
  check(table, _context, emit) {
    if (table.jaar !== null || !holdsFigures(table)) return;
    // A table is known by this row and this column.
    const { cell } = table.cell('formeel', 'totaal') as FormCell<number>;
    emit([cell], {});
  },
};

/** A template that is still to be filled in holds nothing, or totals of nothing. */
function holdsFigures(table: Tabel1): boolean {
  return formsAndTotal.some((row) =>
    sectorsAndTotal.some((column) => (table.cell(row, column)?.value ?? 0) !== 0),
  );
}
