import type { FormCell } from '../../form/opgave';
import type { MetingSheet } from '../../form/records';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type T19Facts = {
  readonly tabeljaar: number;
  readonly jaar: number;
};

/** The Tabel 1 beside the rows is of the year of the rows. One of an earlier year may stand beside it. */
export const t19: TabelRule<T19Facts> = {
  id: 'T19',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'banen',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S18', 'S19'],
  check(table, { year, metingen, tabellen }, emit) {
    if (year === null) return 'no-year';
    if (metingen.every(({ count }) => count === 0)) return 'no-meting';
    if (table.jaar === null || table.jaar === year) return;
    if (tabellen.some(({ basis, jaar }) => basis === 'banen' && jaar === year)) return;
    // Then the Opgave is of another year than rows and table: rule B32 tells.
    if (metingen.some((sheet) => mostRowsAreOf(sheet, table.jaar))) return;
    // Where the title names the year, the table is known by this row and this column.
    const { cell } = table.field('jaar') ?? (table.cell('formeel', 'totaal') as FormCell<number>);
    emit([cell], { tabeljaar: table.jaar, jaar: year });
  },
};

function mostRowsAreOf({ columns, count }: MetingSheet, year: number | null): boolean {
  let rows = 0;
  for (const each of columns.get('jaar')?.values ?? []) if (each === year) rows += 1;
  return rows > count / 2;
}
