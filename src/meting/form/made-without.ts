/**
 * What was left out while a meting was made from payroll files and the list of UWV: it stands in no row, so the workbook tells it
 * below the Opgave. Labels in column A, counts in column B, as with the Opgave itself.
 */
export const MADE_WITHOUT = [
  {
    id: 'list-not-on-payroll',
    nl: 'Personen op de lijst van UWV die niet op de loonlijst staan',
    en: 'People on the list from UWV who are not on the payroll',
  },
  {
    id: 'registration-outside',
    nl: 'Dienstverbanden van wie in dit tijdvak niet in het register staat, volgens de datums in de lijst van UWV',
    en: 'Employments of people who are not in the register in this period, by the dates in the list from UWV',
  },
  {
    id: 'payroll-elfproef',
    nl: 'BSN’s in het salarisbestand die niet kunnen kloppen, van wie niet op de lijst van UWV staat',
    en: 'BSNs in the payroll file that cannot be right, of people who are not on the list from UWV',
  },
  {
    id: 'without-bsn',
    nl: 'Regels of medewerkers in het salarisbestand zonder leesbaar BSN',
    en: 'Lines or employees in the payroll file without a readable BSN',
  },
  {
    id: 'lines-unreadable',
    nl: 'Regels in het salarisbestand met uren, een tijdvak of een correctie die niet te lezen zijn',
    en: 'Lines in the payroll file with hours, a period or a correction that cannot be read',
  },
  {
    id: 'lines-without-hours',
    nl: 'Regels in het salarisbestand zonder uren, naast andere regels van dezelfde medewerker',
    en: 'Lines in the payroll file without hours, beside other lines of the same employee',
  },
  {
    id: 'list-unreadable',
    nl: 'Regels in de lijst van UWV die niet te lezen zijn',
    en: 'Lines in the list from UWV that cannot be read',
  },
  {
    id: 'list-not-registered',
    nl: 'Personen in de lijst van UWV bij wie “nee” staat',
    en: 'People in the list from UWV with “no” beside them',
  },
  {
    id: 'no-work',
    nl: 'Dienstverbanden zonder werk, zoals een uitkering',
    en: 'Employments without work, such as a benefit',
  },
  {
    id: 'components-left',
    nl: 'Regels met een looncomponent die u niet als verloonde uren aanmerkte',
    en: 'Lines with a wage component that you did not take for paid hours',
  },
  {
    id: 'total-lines',
    nl: 'Regels in het salarisbestand met een totaal of een herhaalde kop',
    en: 'Lines in the payroll file with a total or a repeated heading',
  },
] as const;

export type MadeWithoutId = (typeof MADE_WITHOUT)[number]['id'];

/** How often something was left out. */
export interface MadeWithout {
  readonly id: MadeWithoutId;
  readonly count: number;
  /** Who or which lines, as far as the workbook names them: numbers of persons masked. */
  readonly where: string;
}

/** Stands below them: hours that have decimals because the files had them, which nobody typed and nothing can be done about. */
export const DECIMALS_OF_FILES = {
  nl: 'Rijen met decimalen in de verloonde uren, zoals in de bestanden waaruit de meting is gemaakt',
  en: 'Rows with decimals in the paid hours, as in the files from which the meting was made',
} as const;

/** What stands above them on the sheet, and in reports. */
export const MADE_WITHOUT_TITLE = {
  nl: 'Weggelaten bij het maken van deze meting',
  en: 'Left out when this meting was made',
} as const;

const labels = Object.fromEntries(MADE_WITHOUT.map(({ id, nl, en }) => [id, { nl, en }])) as Record<
  MadeWithoutId,
  { readonly nl: string; readonly en: string }
>;

export function madeWithoutLabel(id: MadeWithoutId, language: 'nl' | 'en'): string {
  return labels[id][language];
}
