import type { YearReportColumn, YearReportFault } from '../../meting/read/forms/read-year-report';
import type { YearReport } from '../../meting/form/year-report';
import type { GovernmentSectorCode } from '../../law';
import type { Language } from '../language';

/** Woorden van de jaarrapportage per overheidssector. */
export interface YearReportWords {
  readonly language: Language;
  readonly locale: string;
  readonly sheet: string;
  readonly templateTitle: string;
  readonly templateHow: readonly string[];
  readonly title: (year: number) => string;
  readonly sector: string;
  /** Doelstelling, formeel, inleen, totaal, vorig jaar, verandering, gehaald, tekort. */
  readonly columns: readonly string[];
  readonly explanation: string;
  readonly together: string;
  readonly unknown: string;
  readonly notes: (report: YearReport, nameOf: (sector: GovernmentSectorCode) => string) => readonly string[];
  readonly columnNames: Readonly<Record<YearReportColumn, string>>;
  readonly fault: (fault: YearReportFault) => string;
}

const columnNames: YearReportWords['columnNames'] = {
  sector: 'Overheidssector',
  year: 'Jaar',
  target: 'Doelstelling',
  formal: 'Formeel',
  lent: 'Inleen',
  before: 'Vorig jaar',
  explanation: 'Toelichting',
};

export const yearReportWords: YearReportWords = {
  language: 'nl',
  locale: 'nl-NL',
  sheet: 'Jaarrapportage',
  templateTitle: 'Jaarrapportage per overheidssector',
  templateHow: [
    'Vul per overheidssector het jaar en de extra banen in ten opzichte van de nulmeting (banen van 25,5 uur per week).',
    'Formeel is in dienst, inleen is ingeleend. Vorig jaar is het totaal van het jaar ervoor. Het totaal, de verandering en het tekort rekent het rapport uit.',
    'Schrijf in de toelichting geen namen of andere gegevens over personen. Laat een sector die niets opgeeft leeg.',
  ],
  title: (year) => `Jaarrapportage banenafspraak ${year} per overheidssector`,
  sector: 'Overheidssector',
  columns: ['Doelstelling', 'Formeel', 'Inleen', 'Totaal', 'Vorig jaar', 'Verandering', 'Gehaald', 'Tekort'],
  explanation: 'Toelichting',
  together: 'Samen',
  unknown: 'onbekend',
  notes: ({ sectors, absent }, nameOf) => [
    'Extra banen ten opzichte van de nulmeting van eind 2012. Een baan is 25,5 verloonde uren per week.',
    ...(absent.length === 0
      ? []
      : [
          `Niet opgegeven: ${absent.map((sector) => nameOf(sector)).join(', ')}. Samen telt alleen op wie iets heeft opgegeven.`,
        ]),
    ...sectors.flatMap(({ sector, target, total, published }) => [
      ...(published.target !== null && target !== null && published.target !== target
        ? [
            `${nameOf(sector)}: gepubliceerd is een doelstelling van ${published.target}, hier staat ${target}.`,
          ]
        : []),
      ...(published.total !== null && total !== null && published.total !== total
        ? [`${nameOf(sector)}: gepubliceerd zijn ${published.total} banen, hier staan er ${total}.`]
        : []),
    ]),
  ],
  columnNames,
  fault: (fault) => {
    switch (fault.code) {
      case 'no-headings':
        return 'Geen blad heeft de koppen van de jaarrapportage. Maak het sjabloon met: template jaarrapportage.';
      case 'heading-missing':
        return `De kolom "${columnNames[fault.column]}" ontbreekt.`;
      case 'no-lines':
        return 'Er staat nog geen enkel getal in.';
      case 'sector-unknown':
        return `Rij ${fault.row}: dit is geen overheidssector. Neem de namen uit het sjabloon over.`;
      case 'year-wrong':
        return `Rij ${fault.row}: het jaar ontbreekt of klopt niet. Vul een jaar in, zoals 2025.`;
      case 'not-a-number':
        return `Rij ${fault.row}, kolom "${columnNames[fault.column]}": dit is geen getal, of een dat op twee manieren te lezen is. Vul een getal in.`;
      case 'other-year':
        return `Rij ${fault.row}: dit is een ander jaar dan ${fault.year}. Maak per jaar een rapport.`;
      case 'sector-twice':
        return `Rij ${fault.row}: deze overheidssector staat ook in rij ${fault.other}.`;
    }
  },
};
