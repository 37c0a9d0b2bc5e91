import { quotumDuty } from '../../counting';
import { besluitWfsv } from '../../law/sources';
import { opgaveNumber } from '../form/opgave';
import type { WorkbookRule } from '../judge/rule';

/** An employer below the threshold of hours has no quotum; a shortage or levy does not belong there. */
export const q01: WorkbookRule = {
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
  examples: {
    good: [
      (draft) => {
        draft.setOpgave('urenVorigJaar', 40_575);
        draft.setOpgave('quotumtekort', 1);
        draft.setOpgave('quotumheffing', 5_000);
      },
      (draft) => draft.setOpgave('urenVorigJaar', 10_000),
    ],
    bad: [
      (draft) => {
        draft.setOpgave('urenVorigJaar', 40_574);
        draft.setOpgave('quotumtekort', 1);
      },
      (draft) => {
        draft.setOpgave('urenVorigJaar', 50_000);
        draft.setOpgave('urenTotaal', 40_574);
        draft.setOpgave('quotumheffing', 5_000);
      },
    ],
  },
  seed(draft, random) {
    draft.setOpgave('urenVorigJaar', random.between(1_000, 40_574));
    return draft.setOpgave('quotumtekort', random.pick([0.4, 1, 2.5]));
  },
};

function smaller(one: number | null, other: number | null): number {
  return Math.min(one ?? Infinity, other ?? Infinity);
}
