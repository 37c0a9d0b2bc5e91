import { FIRST_METING, isMetingYear } from '../../form/meting-year';
import { OPGAVE_FIELDS, type OpgaveField } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { quoted } from '../../read/values/quote';
import { ALWAYS } from '../shared/values';

export type S18Facts = {
  readonly veld: string;
  /** Empty where nothing is filled in. */
  readonly waarde: string;
  /** What can stand there instead, where that is one of these. */
  readonly mag: 'jaar' | 'maand' | 'nummer' | 'sector' | '';
  /** The first year of a meting. */
  readonly vanaf: number;
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
      const facts = { veld: nl, mag: ALLOWED[id] ?? '', vanaf: FIRST_METING } as const;
      if (field?.unreadable != null) emit([field.cell], { ...facts, waarde: field.unreadable }, id);
      else if (field && field.value !== null && !canBe(id, field.value))
        emit([field.cell], { ...facts, waarde: quoted(String(field.value)) }, id);
      else if (required && (field?.value ?? null) === null) {
        emit([field?.cell ?? { sheet: opgave.sheet, row: 1, column: 1 }], { ...facts, waarde: '' }, id);
      }
    }
  },
};

const ALLOWED: Partial<Readonly<Record<OpgaveField, S18Facts['mag']>>> = {
  jaar: 'jaar',
  peilmaand: 'maand',
  lhnr: 'nummer',
  sector: 'sector',
};

const DECEMBER = 12;
const LHNR = /\d{9}/;
/** Words that refer to a list or a sheet hold fewer. */
const DIGITS_OF_A_NUMBER = 6;

/** Whether it is a number, but not one of nine digits. */
const isOtherNumber = (text: string): boolean =>
  !LHNR.test(text) && text.replace(/\D/g, '').length >= DIGITS_OF_A_NUMBER;

/** Whether a value that can be read can be that of the field. */
function canBe(id: OpgaveField, value: number | string): boolean {
  switch (id) {
    case 'jaar':
      return isMetingYear(value);
    case 'peilmaand':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= DECEMBER;
    case 'lhnr':
      return !isOtherNumber(String(value).replace(/[\s.-]/g, ''));
    default:
      return true;
  }
}
