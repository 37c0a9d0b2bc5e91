import type { ComposeErrorCode } from '../../compose/compose-error';
import type { Assumed } from '../../compose/compose';
import type { ExportField } from '../../compose/export/fields';
import type { HoursUnit } from '../../compose/export/match-columns';
import type { ReadExportQuestion } from '../../compose/export/read-export';
import type { PayrollNote } from '../../compose/read-payroll';
import type { RegisterNote } from '../../compose/register/read-register';
import { annualAnswerWords } from './annual-answer';

const rows = (numbers: readonly number[], count: number) =>
  `${numbers.length === 1 ? 'rij' : 'rijen'} ${numbers.join(', ')}${count > numbers.length ? ' en meer' : ''}`;
const many = (n: number, one: string, more: string) => `${String(n)} ${n === 1 ? one : more}`;

const fields: Readonly<Record<ExportField, string>> = {
  bsn: 'BSN',
  personNumber: 'personeelsnummer',
  hours: 'verloonde uren',
  periodStart: 'begin van het tijdvak',
  periodEnd: 'einde van het tijdvak',
  period: 'tijdvak',
  year: 'jaar',
  lhnr: 'loonheffingennummer',
  number: 'nummer inkomstenverhouding',
  begin: 'datum in dienst',
  end: 'datum uit dienst',
  aard: 'code aard arbeidsverhouding',
  weeklyHours: 'contracturen per week',
  component: 'looncomponent',
};

const units: Readonly<Record<HoursUnit['kind'], string>> = {
  hours: 'uren van het hele tijdvak',
  minutes: 'minuten',
  week: 'uren per week',
  day: 'uren per werkdag',
  fte: 'deeltijdfactor of fte',
};

/** De woorden bij het maken van een meting uit salarisbestanden en de lijst van UWV. */
export const composeWords = {
  fields,
  units,
  /** Per fout: wat er is en wat u doet. */
  errors: {
    'other-xml':
      'Dit is een XML-bestand, maar geen loonaangifte: het begint met "{root}". Haal de loonaangifte (XML) uit uw salarispakket.',
    'return-cut-off':
      'Deze loonaangifte houdt halverwege op. Waarschijnlijk is het bestand niet helemaal gekopieerd. Haal het opnieuw op.',
    'return-damaged':
      'Deze loonaangifte is beschadigd: de XML klopt niet. Haal het bestand opnieuw uit uw salarispakket.',
    'return-with-dtd':
      'In dit bestand staan opdrachten die in een loonaangifte niet thuishoren (DTD). We lezen het voor de veiligheid niet. Haal het opnieuw uit uw salarispakket.',
    'return-too-old':
      'Deze loonaangifte is van {year}. De banenafspraak telt vanaf 2013. Kies de loonaangifte van de maand van de meting.',
    'return-incomplete':
      'In deze loonaangifte ontbreekt het loonheffingennummer of het tijdvak. Haal het bestand opnieuw uit uw salarispakket.',
    'return-other-month':
      'Deze loonaangifte gaat over {periods}, niet over de maand van de meting. Kies de aangifte van die maand, of een andere maand.',
    'map-unreadable':
      'Dit is geen kolommenbestand van dit programma, of er klopt iets niet in ({what}). Maak het opnieuw.',
    'export-without-bsn':
      'In dit bestand is geen kolom met BSN gevonden. Voeg in uw salarispakket het BSN aan de export toe. De koppen zijn: {headings}.',
    'export-without-hours':
      'In dit bestand is geen kolom met verloonde uren gevonden. Voeg in uw salarispakket de verloonde uren aan de export toe. De koppen zijn: {headings}.',
    'export-other-month':
      'Dit bestand gaat over andere maanden dan die van de meting: {periods}. Kies de export van de juiste maand.',
    'export-several-sheets':
      'Op verschillende bladen ({sheets}) staan medewerkers, en nergens staat van welke maand. Bewaar het blad voor de meting als apart bestand.',
    'export-is-list':
      'In dit bestand staan BSN’s maar geen uren. Is dit de lijst van UWV? Geef het dan als lijst, en geef hier de loonaangifte of de salarisexport.',
    'export-empty':
      'In dit bestand staan geen koppen met rijen eronder. Kies de export van uw salarispakket.',
    'list-without-bsn': 'In dit bestand staat geen enkel BSN. Kies de lijst met BSN’s die u van UWV kreeg.',
    'list-two-numbers':
      'Twee kolommen kunnen het BSN zijn: {columns}. Zet "BSN" boven de juiste, of haal de andere weg.',
    'list-is-export':
      'Dit lijkt een salarisexport: er staan verloonde uren in. Geef dit bestand als salarisbestand, en geef hier de lijst van UWV.',
    'list-is-return':
      'Dit is een loonaangifte (XML). Geef dit bestand als salarisbestand, en geef hier de lijst van UWV.',
    'exports-overlap':
      'In {file} en {other} staan dezelfde medewerkers in dezelfde maand. Geef een van de twee.',
    'return-and-export':
      'In {file} staan medewerkers die ook in de loonaangifte staan. Geef de loonaangifte of de export, niet allebei.',
    'hired-unreadable':
      'In de lijst van ingeleende mensen staat iets dat niet te lezen is: {what} (rij {row}). Verbeter dat en probeer het opnieuw.',
  } satisfies Record<ComposeErrorCode, string> as Readonly<Record<ComposeErrorCode, string>>,

  payrollNote: (note: PayrollNote, day: (number: number) => string): string => {
    switch (note.code) {
      case 'no-full-return':
        return `Van ${note.lhnr} is er geen volledige aangifte van deze maand. Er kunnen medewerkers ontbreken.`;
      case 'newer-return':
        return `Van ${note.lhnr} zijn er twee volledige aangiften van deze maand. De nieuwste is gebruikt: ${note.taken}. Niet gebruikt: ${note.left}.`;
      case 'order-unknown':
        return `Van ${note.lhnr} is niet te zien welke aangifte de nieuwste is (${note.files.join(', ')}). De laatste die u gaf, is gebruikt.`;
      case 'other-tijdvak':
        return `${note.file} gaat over ${day(note.first)} tot en met ${day(note.last)} (${many(note.relations, 'medewerker', 'medewerkers')}). Dat is een andere maand. Daarom is dit niet gebruikt.`;
      case 'definition-not-seen':
        return note.year === null
          ? `${note.file} noemt geen bekende versie van de loonaangifte. Kijk extra goed of de aantallen kloppen.`
          : `${note.file} is volgens de loonaangifte van ${String(note.year)}. Die versie kenden we nog niet toen we dit programma maakten. Kijk extra goed of de aantallen kloppen.`;
      case 'two-tijdvakken':
        return `${note.lhnr} geeft deze maand in twee tijdvakken aan, bijvoorbeeld per maand en per vier weken. Kijk of niemand dubbel telt.`;
      case 'hours-missing':
        return `Bij ${many(note.relations, 'inkomstenverhouding', 'inkomstenverhoudingen')} ontbreken de verloonde uren of zijn ze niet te lezen.`;
      case 'total-lines':
        return `${note.file}: ${many(note.lines, 'regel met een totaal of herhaalde kop is', 'regels met totalen of herhaalde koppen zijn')} overgeslagen.`;
      case 'lines-without-bsn':
        return `${note.file}: ${many(note.lines, 'regel heeft', 'regels hebben')} geen BSN (samen ${String(note.hours)} uur). Die mensen zijn niet te vinden in de lijst van UWV.`;
      case 'bsn-elfproef':
        return `${note.file}: ${many(note.lines, 'BSN kan', 'BSN’s kunnen')} niet kloppen (elfproef). Zoek ze na in de salarisadministratie.`;
      case 'hours-unreadable':
        return `${note.file}: op ${rows(note.rows, note.lines)} staat bij de uren iets dat geen getal is. Die regels zijn niet geteld.`;
      case 'other-periods':
        return `${note.file}: ${many(note.lines, 'regel gaat', 'regels gaan')} over andere tijdvakken (${note.periods.join(', ')}) en telt niet mee.`;
      case 'month-assumed':
        return `${note.file}: nergens staat over welke maand dit gaat. We nemen aan: de maand van de meting.`;
      case 'year-assumed':
        return `${note.file}: bij de tijdvakken staat geen jaar. We nemen aan: het jaar van de meting.`;
      case 'lines-added':
        return `${note.file}: ${String(note.lines)} regels zijn opgeteld tot ${many(note.relations, 'inkomstenverhouding', 'inkomstenverhoudingen')}.`;
      case 'hours-converted':
        return `${note.file}: de uren zijn omgerekend uit ${units[note.unit]}. Dat zijn niet precies de verloonde uren van de loonaangifte.`;
      case 'lines-differ':
        return `${note.file}: bij ${many(note.relations, 'medewerker staan', 'medewerkers staan')} verschillende waarden op meer regels. De laatste is gebruikt.`;
      case 'hours-impossible':
        return `${note.file}: bij ${many(note.relations, 'medewerker kunnen', 'medewerkers kunnen')} de uren niet kloppen: minder dan nul, of meer dan er in een maand zijn.`;
    }
  },

  registerNote: (note: RegisterNote): string => {
    switch (note.code) {
      case 'list-elfproef':
        return `In de lijst ${note.count === 1 ? 'staat een BSN dat niet kan kloppen' : `staan ${String(note.count)} BSN’s die niet kunnen kloppen`} (elfproef), op ${rows(note.rows, note.count)}.`;
      case 'list-unreadable':
        return `In de lijst staat op ${rows(note.rows, note.count)} geen BSN. Die ${note.count === 1 ? 'regel is' : 'regels zijn'} niet gelezen.`;
      case 'list-twice':
        return `${many(note.count, 'BSN staat', 'BSN’s staan')} meer dan één keer in de lijst en ${note.count === 1 ? 'telt' : 'tellen'} één keer.`;
      case 'list-not-registered':
        return `Bij ${many(note.count, 'persoon', 'personen')} staat in de lijst "nee".`;
      case 'list-flag-unclear':
        return `In de lijst staat op ${rows(note.rows, note.count)} geen ja of nee. Die ${note.count === 1 ? 'persoon is' : 'personen zijn'} niet gebruikt.`;
      case 'list-other-columns':
        return 'De lijst heeft meer kolommen dan nodig, bijvoorbeeld namen. Die zijn niet gelezen. Laat ze de volgende keer weg.';
      case 'list-dates-unused':
        return 'Het is niet duidelijk wat de datums in de lijst betekenen. Ze zijn niet gebruikt. Is het de begindatum van de registratie? Zet er dan "Begin registratie" boven.';
    }
  },

  question: (question: ReadExportQuestion): string => {
    switch (question.code) {
      case 'which-column':
        return {
          several: `Verschillende kolommen kunnen “${fields[question.field]}” zijn. Welke is het?`,
          name: `Geen kop zegt duidelijk “${fields[question.field]}”. Welke kolom is het?`,
          content: `Een kolom heet “${fields[question.field]}”, maar wat erin staat, past daar niet bij. Klopt het toch?`,
        }[question.why];
      case 'which-unit':
        return `Wat staat er in de kolom met uren${question.heading === '' ? '' : ` ("${question.heading}")`}? Het kan zijn: ${units[question.suggestion]}.`;
      case 'period-days':
        return `De tijdvakken zijn perioden van vier weken (${question.periods.join(', ')}). Wat is de eerste en de laatste dag van de periode van de meting?`;
    }
  },

  candidate: (heading: string, example: string, confidence: number) =>
    `"${heading}" (bijvoorbeeld ${example === '' ? 'leeg' : example}; past voor ${String(Math.round(confidence * 100))}%)`,
  column: (heading: string, field: string) => `"${heading}" is ${field}`,

  /** "412 medewerkers, 23 in het register, 18,4 banen". */
  headline: (employees: string, registered: string, jobs: string) =>
    `${employees} medewerkers, ${registered} in het register, ${jobs} banen`,
  jobs: (formal: string, lent: string) => `${formal} banen in dienst, ${lent} banen ingeleend`,
  anonymous: (n: number) =>
    `${many(n, 'medewerker heeft', 'medewerkers hebben')} in de loonaangifte geen BSN. Het is niet te zien of zij in het register staan.`,
  payrollElfproef: (n: number) =>
    `${many(n, 'BSN in het salarisbestand kan', 'BSN’s in het salarisbestand kunnen')} niet kloppen (elfproef).`,
  hired: (n: number, anonymous: number) =>
    `${many(n, 'ingeleende persoon', 'ingeleende personen')}${anonymous > 0 ? `, van wie ${String(anonymous)} zonder BSN: niemand kan nagaan of zij in het register staan, of dubbel tellen` : ''}.`,
  leftOut: (reason: string, relations: number, hours: string) =>
    `${many(relations, 'inkomstenverhouding', 'inkomstenverhoudingen')} (${hours} uur): ${reason}`,
  noWork: 'Geen werk, maar bijvoorbeeld een uitkering. Niet in de meting gezet.',
  notOnPayroll: (n: number, failing: number) =>
    `${many(n, 'persoon staat', 'personen staan')} op de lijst maar niet op de loonlijst van deze maand: uit dienst, ingeleend, of een typefout${failing > 0 ? ` (bij ${String(failing)} klopt het BSN niet)` : ''}.`,
  notOnPayrollRow: (masked: string, row: number, elfproef: boolean) =>
    `${masked}, rij ${String(row)} van de lijst${elfproef ? '' : ': dit BSN kan niet kloppen'}`,
  gone: (left: number, notListed: number) =>
    `Vergeleken met de vorige meting ${left + notListed === 1 ? 'ontbreekt 1 persoon' : `ontbreken ${String(left + notListed)} personen`}: ${String(left)} niet meer op de loonlijst, ${String(notListed)} wel op de loonlijst maar niet op de lijst van UWV.`,
  fresh: (n: number) => `${many(n, 'persoon is', 'personen zijn')} nieuw ten opzichte van de vorige meting.`,
  tijdvak: (lhnr: string, first: string, last: string, relations: number) =>
    `${lhnr}: ${first} tot en met ${last}, ${many(relations, 'inkomstenverhouding', 'inkomstenverhoudingen')}`,
  settled: (replaced: number, dropped: number, withdrawn: number, doubled: number) =>
    [
      ...(replaced > 0 ? [`${String(replaced)} verbeterd door een latere aangifte`] : []),
      ...(dropped > 0 ? [`${String(dropped)} vervallen in een nieuwere volledige aangifte`] : []),
      ...(withdrawn > 0 ? [`${String(withdrawn)} ingetrokken`] : []),
      ...(doubled > 0 ? [`${String(doubled)} dubbel in één aangifte (de laatste is gebruikt)`] : []),
    ].join(', '),
  assumed: (column: Assumed['column'], n: number): string =>
    ({
      aard: `Bij ${many(n, 'rij', 'rijen')} ontbreekt de code aard arbeidsverhouding. We nemen aan: een arbeidsovereenkomst (code 1). Is er beschut werk bij? Vul dan de code in.`,
      form: `Bij ${many(n, 'rij', 'rijen')} is de vorm afgeleid.`,
      lhnr: `Bij ${many(n, 'rij', 'rijen')} is het loonheffingennummer van uw organisatie gebruikt.`,
      sector: `Bij ${many(n, 'rij', 'rijen')} is de sector van uw organisatie gebruikt.`,
      number: `Bij ${many(n, 'rij', 'rijen')} is het nummer van de inkomstenverhouding geteld, niet gelezen.`,
    })[column],
  derived:
    'Dit hebben we niet gevraagd maar afgeleid: jaar, tijdvak en tijdvaktype uit de datums, de vorm uit de code aard arbeidsverhouding, sector en regio uit uw organisatie.',
  answer: annualAnswerWords,
};

export type ComposeWords = typeof composeWords;
