import { letterResults2021 } from '../../../law/sources';
import { partsToldApart } from '../../count/parts-told-apart';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

/** Below this many persons jobs and persons may happen to be the same number. */
const ENOUGH = 5;

export type B36Facts = {
  readonly personen: number;
  readonly banen: number;
};

/** Persons are no jobs: a Tabel 1 that counts heads is no Tabel 1. */
export const b36: TabelRule<B36Facts> = {
  id: 'B36',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'banen',
  valid: ALWAYS,
  source: letterResults2021(
    'Een terugblik: de resultaten over 2021, derde alinea',
    '25,5 verloonde uren per week',
  ),
  certainty: 'published',
  suppressedBy: ['S19'],
  check(table, context, emit) {
    if (context.rowsHaveErrors()) return 'rows-have-errors';
    const result = context.result();
    const rows = result?.tabel1;
    const total = table.cell('totaal', 'totaal');
    if (!result || !rows || total?.value == null) return 'field-empty';
    const { persons, jobs } = rows.cells.totaal.totaal;
    const parts = partsToldApart(result).map(([form, sector]) => ({
      given: table.cell(form, sector)?.value ?? null,
      rows: rows.cells[form][sector],
    }));
    const heads =
      total.value === persons &&
      parts.every(({ given, rows: row }) => given === null || given === row.persons);
    const differs = parts.some(({ given, rows: row }) => given !== null && Math.abs(given - row.jobs) > 1);
    if (persons >= ENOUGH && heads && differs) {
      emit(
        (['formeel', 'inleen', 'totaal'] as const)
          .flatMap((row) =>
            (['totaal', 'markt', 'overheid'] as const).flatMap(
              (column) => table.cell(row, column)?.cell ?? [],
            ),
          )
          .sort((a, b) => Number(b === total.cell) - Number(a === total.cell)),
        { personen: persons, banen: jobs },
      );
    }
  },
};
