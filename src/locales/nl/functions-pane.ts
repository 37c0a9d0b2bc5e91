import { amount } from '../amount';
import type { Source } from '../../law/types';
import { writtenDay } from '../written-day';
import { seen, statuses } from './citation';

const count = (n: number): string => n.toLocaleString('nl-NL');

/** De woorden van de schermen Functies en Parameters. */
export const functionsPane = {
  search: 'Zoek een functie',
  searchParameters: 'Zoek een cijfer',
  shown: (shown: number, all: number) => `${count(shown)} van ${count(all)} in beeld`,
  noneFound:
    'Niets gevonden. Zoek op een ander woord, bijvoorbeeld uren, sleutel of quotum. Begrippen en regels staan bij Hulp.',
  back: 'Alle functies',
  backParameters: 'Alle cijfers',

  form: 'Formule maken',
  optional: 'mag leeg',
  valueOrRange: 'Een waarde of een bereik, bijvoorbeeld A2:A20',
  useSelection: 'Selectie',
  useSelectionFor: (name: string) => `Selectie overnemen voor ${name}`,
  formula: 'Formule',
  preview: 'Voorbeeld van de uitkomst',
  previewNeeds: (names: string) => `Vul nog in: ${names}.`,
  previewExpression: 'U ziet de uitkomst zodra de formule in een cel staat: Excel rekent dit deel uit.',
  previewLarge: (cells: number) =>
    `Het bereik heeft ${count(cells)} cellen; dat is te veel voor het voorbeeld. De formule werkt gewoon.`,
  previewFailed: 'Het bereik is niet te lezen.',
  rows: (shown: number, all: number) => `${count(shown)} van ${amount(count(all), 'rij', 'rijen')}`,
  blank: 'leeg',

  insert: 'Invoegen in de actieve cel',
  insertTwin: 'Deze formule invoegen',
  inserted: (address: string) => `Ingevoegd in ${address}.`,
  occupied: (address: string) => `In ${address} staat al iets.`,
  overwrite: 'Overschrijven',
  insertFailed: 'Invoegen is niet gelukt.',
  noWorkbook: 'Er is geen werkmap verbonden. U kunt de formule wel kopiëren.',

  twin: 'Zonder de invoegtoepassing',
  help: 'Uitleg en voorbeelden',
  sources: 'Bronnen',

  tools: 'Formules in deze werkmap',
  recalculate: 'Herberekenen',
  recalculated: 'Alle formules zijn herberekend.',
  repair: 'Formules herstellen (#NAAM?)',
  repairing: 'De bladen worden nagelopen',
  repairHint:
    'Staat er #NAAM? in een cel met een functie van Banenafspraak, dan wordt die formule opnieuw ingevoerd.',
  repaired: (n: number, first: string) =>
    n === 1 ? `1 formule hersteld: ${first}.` : `${count(n)} formules hersteld, de eerste in ${first}.`,
  nothingToRepair: 'Er staat nergens #NAAM? bij een functie van Banenafspraak.',
  toolFailed: 'Dit is niet gelukt.',

  parametersIntro: 'Alle cijfers waarmee wordt gerekend, met hun vindplaats.',
  period: 'Periode',
  value: 'Waarde',
  status: 'Status',
  statuses,
  from: (date: string) => `vanaf ${writtenDay(date, 'nl')}`,
  between: (first: string, last: string) => `${writtenDay(first, 'nl')} t/m ${writtenDay(last, 'nl')}`,
  noValue: 'Geen waarde gepubliceerd.',
  values: (n: number) => (n === 1 ? '1 waarde' : `${count(n)} waarden`),
  insertValue: 'Waarde invoegen',
  insertFormula: 'Formule invoegen',
  insertSource: 'Bron invoegen',
  derivation: (derivation: string) => `Berekening: ${derivation}`,
  margin: (margin: string) => `op ${margin} na`,
  place: 'Vindplaats',
  seen: (source: Source) => seen({ ...source, read: writtenDay(source.read, 'nl') }),
};

export type FunctionsPaneWords = typeof functionsPane;
