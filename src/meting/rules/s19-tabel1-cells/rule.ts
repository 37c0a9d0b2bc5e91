import { TABEL1_COLUMNS, TABEL1_ROWS, TABEL1_FIELDS, type Tabel1Field } from '../../form/tabel1';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S19Facts = {
  readonly waarde: string;
};

/** Every figure of a Tabel 1 is a number that can be read. */
export const s19: TabelRule<S19Facts> = {
  id: 'S19',
  severity: 'fout',
  scope: 'tabel1',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(table, _context, emit) {
    const cells = [
      ...TABEL1_ROWS.flatMap((row) => TABEL1_COLUMNS.map((column) => table.cell(row, column))),
      ...(Object.keys(TABEL1_FIELDS) as Tabel1Field[]).map((id) => table.field(id)),
    ];
    for (const cell of cells)
      if (cell?.unreadable != null) emit([cell.cell], { waarde: cell.unreadable }, 'cel');
  },
};
