import { OPGAVE_FIELDS } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S18Facts = {
  readonly veld: string;
  readonly waarde: string;
};

/** The Opgave says whose meting it is and of which year, in cells that can be read. */
export const s18: WorkbookRule<S18Facts> = {
  id: 'S18',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  check({ opgave }, emit) {
    if (!opgave) return 'no-opgave';
    for (const { id, nl, required } of OPGAVE_FIELDS) {
      const field = opgave.fields.get(id);
      if (field?.unreadable != null) emit([field.cell], { veld: nl, waarde: field.unreadable }, id);
      else if (field && id === 'peilmaand' && !isMonth(field.value ?? DECEMBER))
        emit([field.cell], { veld: nl, waarde: String(field.value) }, id);
      else if (required && (field?.value ?? null) === null) {
        emit([field?.cell ?? { sheet: opgave.sheet, row: 1, column: 1 }], { veld: nl, waarde: '' }, id);
      }
    }
  },
};

const DECEMBER = 12;

const isMonth = (value: number | string): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= DECEMBER;
