import { besluitWfsv } from '../../../law/sources';
import { opgaveText, type OpgaveField } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

const LAST_DAYS: readonly { readonly id: OpgaveField; readonly day: string }[] = [
  { id: 'datumIndiening', day: '05-01' },
  { id: 'datumInleenovereenkomst', day: '08-01' },
];

export type Q05Facts = {
  readonly datum: string;
  readonly uiterlijk: string;
  readonly jaar: number;
};

/** What was filed after 1 May, or agreed after 1 August, of the next year does not take part. */
export const q05: WorkbookRule<Q05Facts> = {
  id: 'Q05',
  severity: 'waarschuwing',
  scope: 'workbook',
  valid: ALWAYS,
  source: besluitWfsv(
    'artikel 2.28, derde lid; Wfsv artikel 38e, derde lid',
    'uiterlijk 1 augustus van het jaar volgend',
  ),
  certainty: 'published',
  suppressedBy: ['S18'],
  check({ opgave, year }, emit) {
    if (opgave === null) return 'no-opgave';
    if (year === null) return 'no-year';
    let compared = false;
    for (const { id, day } of LAST_DAYS) {
      const date = opgaveText(opgave, id);
      const field = opgave.fields.get(id);
      if (date === null || field === undefined) continue;
      compared = true;
      const last = `${year + 1}-${day}`;
      if (date > last) emit([field.cell], { datum: date, uiterlijk: last, jaar: year }, id);
    }
    if (!compared) return 'field-empty';
  },
};
