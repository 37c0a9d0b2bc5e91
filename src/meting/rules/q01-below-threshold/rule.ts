import { quotumDuty } from '../../../counting';
import { besluitWfsv } from '../../../law/sources';
import { opgaveNumber } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';

export type Q01Facts = {
  readonly waarde: number;
  readonly uren: number;
  readonly drempel: number;
  readonly jaar: number;
};

/** An employer below the threshold of hours has no quotum; a shortage or levy does not belong there. */
export const q01: WorkbookRule<Q01Facts> = {
  id: 'Q01',
  severity: 'fout',
  scope: 'workbook',
  valid: { from: '2017-01-01', until: null },
  source: besluitWfsv('artikel 2.21, eerste lid', 'minder dan 40.575 verloonde uren'),
  certainty: 'published',
  suppressedBy: ['S18'],
  check({ opgave, year, law }, emit) {
    if (opgave === null) return 'no-opgave';
    if (year === null) return 'no-year';
    const [before, now] = [opgaveNumber(opgave, 'urenVorigJaar'), opgaveNumber(opgave, 'urenTotaal')];
    const hours = before ?? now;
    if (hours === null) return 'field-empty';
    const duty = quotumDuty(hours, year, now ?? undefined, law);
    if (duty.liable) return;
    for (const id of ['quotumtekort', 'quotumheffing'] as const) {
      const field = opgave.fields.get(id);
      if (field === undefined || typeof field.value !== 'number' || field.value <= 0) continue;
      emit([field.cell], {
        waarde: field.value,
        uren: smaller(before, now),
        drempel: Number(duty.threshold.value),
        jaar: year,
      });
      return;
    }
  },
};

function smaller(one: number | null, other: number | null): number {
  return Math.min(one ?? Infinity, other ?? Infinity);
}
