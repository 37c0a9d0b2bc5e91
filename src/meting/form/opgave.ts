import { isBsnNumber } from '../../privacy/bsn';
import type { CellRef } from './cell-ref';
import type { MadeWithout } from './made-without';

export type OpgaveField =
  | 'organisatie'
  | 'organisatienummer'
  | 'jaar'
  | 'peilmaand'
  | 'sector'
  | 'overheidssector'
  | 'regio'
  | 'lhnr'
  | 'contactrol'
  | 'urenTotaal'
  | 'urenDoelgroep'
  | 'quotumpercentage'
  | 'quotumtekort'
  | 'quotumheffing'
  | 'urenVorigJaar'
  | 'datumIndiening'
  | 'datumInleenovereenkomst'
  | 'banenVorigJaar'
  | 'personenVorigJaar'
  | 'niemand';

export type OpgaveType = 'text' | 'integer' | 'number' | 'percent' | 'euro' | 'date' | 'code';

export interface OpgaveFieldSpec {
  readonly id: OpgaveField;
  /** Label in the Dutch template: column A, its value in column B. */
  readonly nl: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly type: OpgaveType;
  readonly required: boolean;
  /** Hours or euros, which reach eight digits with a large employer: no other number of the Opgave does. */
  readonly large?: true;
  /** Allowed codes of a `code` field; `columns.ts` has the same lists for `sector` and `overheidssector`. */
  readonly codes?: readonly string[];
}

function field(
  id: OpgaveField,
  nl: string,
  en: string,
  type: OpgaveType,
  more: Partial<OpgaveFieldSpec> = {},
): OpgaveFieldSpec {
  return { id, nl, en, type, aliases: [], required: false, ...more };
}

const YES = ['ja', 'j', 'yes', 'y', 'waar', 'true', '1'] as const;

/** The sheet `Opgave`, in template order: one label and one value a row. */
export const OPGAVE_FIELDS: readonly OpgaveFieldSpec[] = [
  field('organisatie', 'Organisatie', 'Organisation', 'text', {
    required: true,
    aliases: ['Naam organisatie', 'Bestuur', 'Schoolbestuur', 'Werkgever'],
  }),
  field('organisatienummer', 'Nummer organisatie', 'Organisation number', 'text', {
    aliases: ['Bestuursnummer', 'KvK-nummer', 'RSIN'],
  }),
  field('jaar', 'Jaar', 'Year', 'integer', { required: true, aliases: ['Meetjaar', 'Verslagjaar'] }),
  field('peilmaand', 'Peilmaand', 'Reference month', 'integer', {
    aliases: ['Referentiemaand', 'Maand', 'Meetmaand'],
  }),
  field('sector', 'Sector', 'Sector', 'code', { codes: ['markt', 'overheid'] }),
  field('overheidssector', 'Overheidssector', 'Government sector', 'text'),
  field('regio', 'Arbeidsmarktregio', 'Labour market region', 'text', { aliases: ['Regio'] }),
  field('lhnr', 'Loonheffingennummer', 'Payroll tax number', 'text', {
    aliases: ['LHnr', 'LH-nummer', 'Loonheffingsnummer'],
  }),
  field('contactrol', 'Rol van de contactpersoon', 'Role of the contact', 'text', {
    aliases: ['Contactrol', 'Functie van de contactpersoon'],
  }),
  field(
    'urenTotaal',
    'Verloonde uren van alle werknemers in het jaar',
    'Paid hours of all employees in the year',
    'number',
    {
      aliases: ['Totaal verloonde uren', 'Uren totaal'],
      large: true,
    },
  ),
  field(
    'urenVorigJaar',
    'Verloonde uren van alle werknemers in het jaar ervoor',
    'Paid hours of all employees in the year before',
    'number',
    {
      aliases: ['Totaal verloonde uren vorig jaar'],
      large: true,
    },
  ),
  field(
    'urenDoelgroep',
    'Verloonde uren van de doelgroep in het jaar',
    'Paid hours of the target group in the year',
    'number',
    { large: true },
  ),
  field('quotumpercentage', 'Quotumpercentage', 'Quotum percentage', 'percent'),
  field('quotumtekort', 'Quotumtekort', 'Quotum shortage', 'number'),
  field('quotumheffing', 'Quotumheffing', 'Quotum levy', 'euro', { large: true }),
  field('datumIndiening', 'Datum van de loonaangifte', 'Date the payroll returns were filed', 'date', {
    aliases: ['Datum indiening'],
  }),
  field(
    'datumInleenovereenkomst',
    'Datum van de inleenovereenkomst',
    'Date of the lending agreement',
    'date',
  ),
  field('banenVorigJaar', 'Banen in de vorige meting', 'Jobs in the previous measurement', 'number', {
    aliases: ['Banen vorig jaar'],
  }),
  field(
    'personenVorigJaar',
    'Personen in de vorige meting',
    'Persons in the previous measurement',
    'integer',
    {
      aliases: ['Personen vorig jaar'],
    },
  ),
  field('niemand', 'Niemand uit de doelgroep', 'Nobody from the target group', 'code', {
    aliases: ['Geen mensen uit de doelgroep', 'Niemand uit de doelgroep in dienst of ingeleend'],
    codes: [...YES, 'nee', 'n', 'no', 'onwaar', 'false', '0'],
  }),
];

/** Whether the Opgave declares that nobody from the target group worked there: a meting without rows is then whole. */
export function declaresNobody(opgave: Opgave | null): boolean {
  return YES.some((yes) => yes === opgave?.fields.get('niemand')?.value);
}

/** A value of a form cell, with the cell it stands in; `null` for empty or unreadable. */
export interface FormCell<T> {
  readonly value: T | null;
  /** What stands in the cell when it gave no value, for messages. */
  readonly unreadable: string | null;
  readonly cell: CellRef;
}

/** The sheet `Opgave` as read: numbers for number-like fields (a percentage as a fraction), dates as `YYYY-MM-DD`. */
export interface Opgave {
  readonly sheet: string;
  readonly fields: ReadonlyMap<OpgaveField, FormCell<string | number>>;
  /** What was left out while the meting was made from payroll files. */
  readonly madeWithout: readonly MadeWithout[];
  /** In so many rows the hours have decimals because the files from which the meting was made had them. */
  readonly decimalsOfFiles: number;
}

/** The number in a field, or `null`. */
export function opgaveNumber(opgave: Opgave | null, id: OpgaveField): number | null {
  const value = opgave?.fields.get(id)?.value;
  return typeof value === 'number' ? value : null;
}

/** The text (or date) in a field, or `null`. */
export function opgaveText(opgave: Opgave | null, id: OpgaveField): string | null {
  const value = opgave?.fields.get(id)?.value;
  return typeof value === 'string' ? value : null;
}

/**
 * The hours and amounts of the Opgave that can be burgerservicenummers. They may as well be what they should be, so they are
 * counted with, but not repeated.
 */
export function opgaveBsns(
  opgave: Opgave | null,
): readonly { readonly value: number; readonly cell: CellRef }[] {
  return [...(opgave?.fields.values() ?? [])].flatMap(({ value, cell }) =>
    typeof value === 'number' && isBsnNumber(value) ? [{ value, cell }] : [],
  );
}
