import { amount } from '../amount';
import { errorPlace } from './errors';
import { sectorsLastText, sectorsTogether, sectorsTogetherOf } from './sectors-together';
import { annualAnswerWords } from './annual-answer';
import { statuses } from './citation';
import type { Facts } from '../../law/domain-error';
import type { Severity } from '../../meting/judge/finding';

/** The words of reports. */
export const reportWords = {
  lang: 'nl',
  locale: 'nl-NL',
  title: 'Controle van de meting banenafspraak',
  consolidationTitle: 'Samengevoegde meting banenafspraak',
  severity: { fout: 'Fout', waarschuwing: 'Waarschuwing', info: 'Ter informatie' } as Record<
    Severity,
    string
  >,
  severities: { fout: 'Fouten', waarschuwing: 'Waarschuwingen', info: 'Ter informatie' } as Record<
    Severity,
    string
  >,
  status: {
    unreadable: 'Niet te lezen',
    fout: 'Eerst herstellen',
    waarschuwing: 'Herstellen of toelichten',
    gereed: 'Klaar',
  },
  statusExplained: {
    unreadable: 'Dit bestand kon niet worden gecontroleerd.',
    fout: 'Er staan fouten in. Het bestand is nog niet samen te voegen.',
    waarschuwing: 'Er staan waarschuwingen open: herstel ze of licht ze toe. Fouten zijn er niet.',
    gereed: 'Er staat niets meer open.',
  },
  files: (n: number) => (n === 1 ? '1 bestand' : `${number(n)} bestanden`),
  causes: (n: number) => (n === 1 ? '1 oorzaak' : `${number(n)} oorzaken`),
  times: (n: number) => (n === 1 ? '1 keer' : `${number(n)} keer`),
  explained: (n: number, all: number) =>
    n === 0 ? '' : n === all ? 'alles toegelicht' : `${number(n)} van ${number(all)} toegelicht`,
  noFindings: 'Er is niets gevonden dat u moet herstellen of toelichten.',
  overview: 'Overzicht',
  findings: 'Bevindingen',
  finding: 'Bevinding',
  what: 'Wat',
  consequence: 'Gevolg',
  why: 'Waarom',
  action: 'Wat te doen',
  source: 'Bron',
  cells: 'Cellen',
  examples: 'Voorbeelden',
  examplesOf: (shown: number, all: number) => `${number(shown)} van ${number(all)}`,
  rule: 'Regel',
  sheet: 'Blad',
  file: 'Bestand',
  organisation: 'Organisatie',
  year: 'Jaar',
  template: 'Sjabloon',
  statusLabel: 'Status',
  count: 'Aantal',
  message: 'Melding',
  severityLabel: 'Soort',
  notRead: 'Opgevallen bij het lezen',
  notReadHint: 'Wat niet is gelezen, is niet gecontroleerd en telt niet mee.',
  questions: 'Vragen over kolommen',
  question: (heading: string, column: string, candidates: readonly string[]) =>
    `Kolom ${column} heet "${heading}". Bedoelt u ${candidates.join(' of ')}? De kolom is niet gelezen.`,
  columnAnswers: 'Gezegd over kolommen',
  columnAnswer: (sheet: string, heading: string, column: string, as: string | null) =>
    as === null
      ? `Blad ${sheet}, kolom ${column} ("${heading}") is niet gelezen: dat zei wie controleerde.`
      : `Blad ${sheet}, kolom ${column} ("${heading}") is gelezen als ${as}: dat zei wie controleerde.`,
  answer: annualAnswerWords,
  result: 'Resultaat',
  resultHint: 'Een baan is geen persoon: één baan is 25,5 verloonde uren per week.',
  resultProvisional: 'Er staan nog fouten in dit bestand. Deze cijfers zijn daarom voorlopig.',
  tabel1: 'Tabel 1. Banen uit de rijen die meetellen',
  tabel1Persons: 'Personen uit de rijen die meetellen',
  form: { formeel: 'Formeel', inleen: 'Inleen', totaal: 'Totaal' },
  sector: { markt: 'Markt', overheid: 'Overheid', totaal: 'Totaal' },
  errorPlace,
  sectorsTogether,
  sectorsTogetherOf,
  sectorsLastText,
  formLabel: 'Vorm',
  jobs: 'Banen',
  persons: 'Personen',
  rows: 'Rijen',
  hours: 'Verloonde uren',
  perOverheidssector: 'Per overheidssector',
  perRegio: 'Per arbeidsmarktregio',
  perWerkgever: 'Per werkgever (loonheffingennummer)',
  empty: '(niet ingevuld)',
  notCounted: 'Rijen die niet meetellen',
  /** How many rows were left out, and how much they could matter. */
  leftOut: annualAnswerWords.leftOut,
  reason: 'Reden',
  previous: 'Vorige meting',
  difference: 'Verschil',
  chart: 'Banen per sector en vorm',
  ledger: 'Alle regels',
  ledgerHint: 'De uitkomst van elke regel. Zo ziet u ook wat niet is gecontroleerd.',
  outcome: {
    passed: 'In orde',
    findings: (n: number) => (n === 1 ? '1 bevinding' : `${number(n)} bevindingen`),
    'not-applicable': (why: string) => `Niet van toepassing: ${why}`,
    failed: (why: string) => `Niet uitgevoerd: ${why}`,
  },
  parameters: 'Gebruikte waarden',
  parameter: 'Waarde',
  parameterName: 'Naam',
  parameterStatus: { ...statuses, setting: 'instelling' },
  supplied: 'opgegeven in de werkmap',
  receipt: 'Bewijs',
  receiptToVerify: 'Bewijs om na te rekenen met verify',
  /** What can be repeated, and what cannot: an open workbook is no file. */
  receiptHint: (files: number, open: number) =>
    [
      files > 0 &&
        'Wie de bestanden heeft, kan de controle herhalen. Voer banenafspraak verify uit met dit rapport en dezelfde bestanden: dat maakt het rapport opnieuw en vergelijkt het woord voor woord.',
      open > 0 &&
        `${files > 0 ? 'Dat kan niet voor een' : 'Deze controle is niet te herhalen: het gaat om een'} werkmap die open stond. Daarvan is er geen bestand om mee te vergelijken.`,
      open > 0 && files === 0 && 'Wilt u dat wel? Sla de werkmap op en controleer het bestand.',
      'Aan het bewijs is niet te zien wie het rapport heeft gemaakt. De dag van de controle komt van de klok van de computer; die is niet na te gaan.',
    ]
      .filter(Boolean)
      .join(' '),
  checkedOn: 'Gecontroleerd op',
  cover: 'Voorblad',
  provisional: 'voorlopig',
  coverMany: (ready: number, all: number) =>
    `${number(ready)} van ${amount(number(all), 'bestand is', 'bestanden zijn')} klaar.`,
  coverOpen: (open: number, explained: number) =>
    [`${number(open)} open`, ...(explained > 0 ? [`${number(explained)} toegelicht`] : [])].join(', '),
  coverJobs: (formal: string, lent: string) => `${formal} in dienst, ${lent} ingeleend`,
  explanation: 'Toelichting',
  explanationOf: (said: string, role: string, day: string, cell: string | null) =>
    `“${said}”${bracketed([role, day, cell === null ? '' : `bij ${cell}`])}`,
  product: 'Programma',
  rulesVersion: 'Versie van de regels',
  hash: 'SHA-256',
  openWorkbook: 'open werkmap, geen bestand',
  masked: 'Burgerservicenummers zijn onherkenbaar gemaakt.',
  printHint:
    'In dit rapport staat geen volledig burgerservicenummer (BSN), maar er staan wel gegevens over uw organisatie in.',
  internal:
    'Voor intern gebruik: hierin staan ook kleine groepen. Maak dit niet openbaar. Gebruik daarvoor de publicatie.',
  notReadCodes: {
    'sheet-unknown': ({ sheet, soort }) =>
      soort === undefined
        ? `Blad "${text(sheet)}" is niet herkend en niet gelezen.`
        : `Blad "${text(sheet)}" is een jaarrapportage per overheidssector, geen deel van een meting, en niet gelezen.`,
    'sheet-empty': ({ sheet }) => `Blad "${text(sheet)}" is leeg.`,
    'sheet-failed': ({ sheet }) => `Blad "${text(sheet)}" kon niet tot het einde worden gelezen.`,
    'look-alike-letters': ({ kop }) =>
      `“${text(kop)}” is niet herkend: er staan letters uit een ander schrift in die op gewone letters lijken. Typ deze naam opnieuw.`,
    'column-ignored': ({ kop }) => `Kolom "${text(kop)}" is niet herkend en niet gelezen.`,
    'totals-rows': () => 'Rijen met totalen of gemiddelden zijn niet als gegevens gelezen.',
    'note-rows': () => 'Rijen met alleen opmerkingen zijn niet als gegevens gelezen.',
    'rows-before-header': () => 'Rijen boven de koppen zijn niet als gegevens gelezen.',
    'records-before-header': ({ aantal }) =>
      aantal === 1
        ? 'Boven de koppen staat één rij met gegevens. Die is niet gelezen.'
        : `Boven de koppen staan ${String(aantal)} rijen met gegevens. Die zijn niet gelezen.`,
    'hidden-rows-counted': () => 'Verborgen rijen zijn wel gecontroleerd en meegeteld.',
    'hidden-columns-read': () => 'Verborgen kolommen zijn wel gelezen en gecontroleerd.',
    'hidden-sheet-counted': ({ sheet }) =>
      `Blad "${text(sheet)}" is verborgen, maar wel gecontroleerd en meegeteld.`,
    'merged-cells': () =>
      'Van samengevoegde cellen is alleen de cel linksboven gelezen; de andere tellen als leeg. Splits de cellen en vul ze allemaal in.',
    'rows-under-other-headings': ({ rij, aantal }) =>
      `In rij ${text(rij)} staan opnieuw koppen, maar in een andere volgorde of met andere kolommen. ${text(aantal) === '1' ? 'De rij daaronder is' : `De ${text(aantal)} rijen daaronder zijn`} niet gelezen en niet meegeteld.`,
    'table-in-one-column': ({ sheet }) =>
      `Op blad "${text(sheet)}" staat de hele tabel in één kolom. Er is niets gelezen.`,
    'sheet-doubtful': ({ sheet, soort }) =>
      `Blad "${text(sheet)}" lijkt op een blad ${sheetNames[text(soort)] ?? ''}, maar is niet zo gelezen. Is het dat wel? Geef het ${soort === 'meting' ? 'een naam die met Meting begint, zoals "Meting 2"' : 'die naam'}.`,
  } as Record<string, (facts: Facts & { readonly sheet: string }) => string>,
  /** Why a rule did not run. */
  ledgerWhy: {
    'outside-validity': 'de regel geldt niet op de datum van deze meting',
    'no-tabel1': 'er is geen blad Tabel 1',
    'other-year': 'Tabel 1 is van een ander jaar dan de rijen',
    'other-basis': 'de regel hoort bij een andere soort Tabel 1',
    'no-meting': 'er is geen blad Meting',
    'one-meting': 'er is maar één blad Meting',
    'no-rows': 'er zijn geen rijen',
    'missing-column': 'een kolom die nodig is, ontbreekt',
    'unusable-column': 'een kolom die nodig is, is niet bruikbaar',
    'no-opgave': 'er is geen blad Opgave',
    'no-year': 'het jaar van de meting is niet bekend',
    'no-day': 'de dag van de controle is niet bekend',
    'no-norm': 'voor dit jaar is geen waarde bekend',
    'field-empty': 'het veld is niet ingevuld',
    'rows-have-errors': 'over de rijen moet eerst iets worden hersteld of uitgelegd',
    'hours-of-files':
      'de verloonde uren met decimalen stonden zo in de bestanden waaruit de meting is gemaakt; in de loonaangifte staan hele uren',
    'hours-with-decimals':
      'de meeste verloonde uren hebben decimalen, zoals in een salarisexport; in de loonaangifte staan hele uren',
    order: 'de volgorde van de regels klopt niet',
  } as Readonly<Record<string, string>>,
  toc: 'Inhoud',
  page: 'Pagina',
  backToTop: 'Naar boven',
  provenance: 'Herkomst',
  index: 'Bestanden',
  addends: 'Opgeteld uit',
  yes: 'ja',
  no: 'nee',
  countsLabel: 'Telt mee',
  notReceived: (organisations: number) =>
    `Van ${amount(number(organisations), 'organisatie', 'organisaties')} op de lijst is niets ontvangen.`,
  countedFiles: (counted: number, all: number) =>
    `Opgeteld: ${number(counted)} van ${amount(number(all), 'bestand', 'bestanden')}.`,
  explainedLabel: 'Toegelicht',
  sectorLabel: 'Sector',
  settings: 'Instellingen',
  outcomeLabel: 'Uitkomst (SHA-256)',
  received: 'Ontvangen',
  together: 'Vergelijking',
  openLabel: 'Waarschuwingen open',
  hoursPerJob: 'Uren van één baan, per tijdvaktype',
  breakdown: 'Uitsplitsing',
  personsInEachLine:
    'Iemand die in meer regels staat, telt in elk van die regels als persoon. In het totaal telt hij of zij één keer.',
  now: 'Deze meting',
  filesNaming: (n: number) => (n === 1 ? 'staat in 1 bestand' : `staat in ${number(n)} bestanden`),
  personsOnce: 'Iemand die in meer bestanden staat, telt hier één keer.',
  reconciliation: 'Verschil met de bestanden apart opgeteld (rijen, uren)',
  overheidssectorLabel: 'Overheidssector',
  regioLabel: 'Arbeidsmarktregio',
  werkgeverLabel: 'Loonheffingennummer',
  total: 'Totaal',
};

export type ReportWords = typeof reportWords;

const sheetNames: Readonly<Record<string, string>> = {
  meting: 'Meting',
  opgave: 'Opgave',
  tabel1: 'Tabel 1',
};

function bracketed(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function number(n: number): string {
  return n.toLocaleString('nl-NL');
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value as string | number);
}
