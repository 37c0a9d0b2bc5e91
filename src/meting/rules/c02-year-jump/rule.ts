import { opgaveNumber } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

/** Smaller differences than this many jobs or persons say nothing, whatever their share. */
const ENOUGH = 3;

export type C02Facts = {
  readonly vorig: number;
  readonly nu: number;
  readonly grens: number;
};

/** A large change since the previous measurement is asked about. The limit is a setting of this product. */
export const c02: WorkbookRule<C02Facts> = {
  id: 'C02',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check(context, emit) {
    const { opgave, settings } = context;
    if (!opgave) return 'no-opgave';
    const [jobs, persons] = [
      opgaveNumber(opgave, 'banenVorigJaar'),
      opgaveNumber(opgave, 'personenVorigJaar'),
    ];
    if (jobs === null && persons === null) return 'field-empty';
    if (context.rowsHaveErrors()) return 'rows-have-errors';
    const rows = context.result()?.tabel1;
    if (!rows) return 'no-meting';
    const now = rows.cells.totaal.totaal;
    for (const [field, before, after] of [
      ['banenVorigJaar', jobs, now.jobs],
      ['personenVorigJaar', persons, now.persons],
    ] as const) {
      const cell = opgave.fields.get(field)?.cell;
      if (before === null || !cell || Math.abs(after - before) < ENOUGH) continue;
      if (Math.abs(after - before) > settings.yearJump * Math.max(before, 0)) {
        emit([cell], { vorig: before, nu: after, grens: settings.yearJump * 100 }, field);
      }
    }
  },
};
