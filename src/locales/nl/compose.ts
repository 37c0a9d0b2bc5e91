import { amount as many, isOne } from '../amount';
import type { ComposeErrorCode } from '../../compose/compose-error';
import type { Assumed, Trouble } from '../../compose/compose';
import type { ExportField } from '../../compose/export/fields';
import type { HoursUnit } from '../../compose/export/hours-unit';
import type { PeriodEvidence } from '../../compose/export/period-evidence';
import type { LinesDoubt, ReadExportQuestion } from '../../compose/export/export-reading';
import type { PayrollNote } from '../../compose/read-payroll';
import type { DateColumn, DateMeaning, DateQuestion } from '../../compose/register/date-columns';
import type { RegisterNote } from '../../compose/register/read-register';
import { annualAnswerWords } from './annual-answer';
import { writtenDay } from '../written-day';
import { writtenPeriod, writtenPeriods } from '../written-period';

const rows = (numbers: readonly number[], count: number) =>
  `${numbers.length === 1 ? 'rij' : 'rijen'} ${numbers.join(', ')}${count > numbers.length ? ' en meer' : ''}`;

const fields: Readonly<Record<ExportField, string>> = {
  bsn: 'BSN',
  personNumber: 'personeelsnummer',
  hours: 'verloonde uren',
  periodStart: 'begin van het tijdvak',
  periodEnd: 'einde van het tijdvak',
  period: 'tijdvak',
  year: 'jaar',
  correction: 'tijdvak van een correctie',
  lhnr: 'loonheffingennummer',
  number: 'nummer inkomstenverhouding',
  begin: 'datum in dienst',
  end: 'datum uit dienst',
  aard: 'aard arbeidsverhouding',
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

const number = (value: number) => value.toLocaleString('nl-NL');

/** A heading that stands there more than once has the letter of its column behind it. */
const headed = (heading: string): string => heading.replace(/ \(=([A-Z]+)\)$/, ' (kolom $1)');

const seenIn = ({ where, name, says }: PeriodEvidence): string => {
  const said = writtenPeriod(says, 'nl');
  return {
    title: `Boven de koppen staat ${said}.`,
    heading: `In de kop "${name}" staat ${said}.`,
    column: `In de kolom "${name}" staat ${said}.`,
    file: `In de naam van het bestand staat ${said}.`,
    lines: `Op ${many(name, 'regel', 'regels')} staat geen maand.`,
    hours: `De meeste mensen hebben meer dan ${name} uur. Dat is veel voor één maand.`,
  }[where];
};

const nothingSays = {
  month: 'In het bestand staat niet over welke maand de uren gaan.',
  year: 'In het bestand staat niet over welk jaar de uren gaan.',
};

const linesWhy: Readonly<Record<LinesDoubt, (people: string, at: string) => string>> = {
  same: (people, at) => `Bij ${people} staat precies dezelfde regel meer dan één keer (op ${at}).`,
  sum: (people) => `Bij ${people} is één regel precies de som van de andere. Dat lijkt een totaal.`,
  equal: (people) => `Bij ${people} staan op elke regel dezelfde uren.`,
  several: (people) => `Bij ${people} staan meer regels, en er staat niet waarom.`,
  contracts: (people) => `Bij ${people} staan meer regels met uren per week of een deeltijdfactor.`,
};

/** Waarom we vragen waarin de uren zijn geteld, en waar het op lijkt. */
const unitWhy = ({
  suggestion,
  most,
}: Pick<Extract<ReadExportQuestion, { readonly code: 'which-unit' }>, 'suggestion' | 'most'>) => {
  const greatest = most === undefined ? '' : `Het hoogste getal is ${most.toLocaleString('nl-NL')}. `;
  return suggestion === 'hours'
    ? `${greatest}Zoveel uren heeft een maand niet: misschien is dat een typefout. De andere getallen lijken op: ${units.hours}`
    : `${greatest}Het kan zijn: ${units[suggestion]}`;
};

const unitDoubt = (suggestion: HoursUnit['kind']) =>
  `De waarden lijken op: ${units[suggestion]}. Klopt uw keuze niet? Dan klopt het aantal banen niet.`;

/** Wat iemand zelf kan nagaan bij een loonaangifte die wij niet kennen. */
const COMPARE =
  'Vergelijk het aantal medewerkers, en de uren van een paar mensen op het blad Meting, met uw salarispakket.';

/** De woorden bij het maken van een meting uit salarisbestanden en de lijst van UWV. */
export const composeWords = {
  fields,
  units,
  unitDoubt,
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
    'export-bsn-other':
      'In de kolom “{column}” staan woorden, geen BSN’s. Neem in uw salarispakket het BSN op in de export.',
    'export-column-empty':
      'De kolom “{column}” is helemaal leeg. Maak de export opnieuw, met die kolom gevuld.',
    'export-only-headings':
      'In dit bestand staan koppen, maar geen medewerkers. Maak de export opnieuw, of kies een ander bestand.',
    'export-other-month':
      'Dit bestand gaat over andere maanden dan die van de meting: {periods}. Kies de export van de juiste maand.',
    'export-period-unreadable':
      'Bij het tijdvak staat op geen enkele regel een maand of periode. Kies bij de kolommen een andere kolom, of maak de export opnieuw.',
    'export-odd-period':
      'De regels gaan over {periods}. Dat is geen maand, vier weken, half jaar of jaar. Maak de export opnieuw, per maand.',
    'export-several-sheets':
      'Op verschillende bladen ({sheets}) staan medewerkers, en nergens staat van welke maand. Bewaar het blad voor de meting als apart bestand.',
    'export-is-list':
      'In dit bestand staan BSN’s maar geen uren. Is dit de lijst van UWV? Geef het dan als lijst, en geef hier de loonaangifte of de salarisexport.',
    'export-empty':
      'In dit bestand staan geen koppen met rijen eronder. Kies de export van uw salarispakket.',
    'list-without-bsn':
      'In dit bestand staat geen enkel BSN. Kies de lijst met BSN’s die u van UWV kreeg. Staat er volgens UWV niemand van u in het register? Geef dan geen lijst, en zeg dat.',
    'list-two-numbers':
      'Twee kolommen kunnen het BSN zijn: {columns}. Zet "BSN" boven de juiste, of haal de andere weg.',
    'list-flag-doubt':
      'Zegt de kolom {columns} wie in het register staat? Zet er dan "In doelgroepregister" boven, en bij elke persoon ja of nee. Zegt hij iets anders? Haal hem dan weg.',
    'list-is-export':
      'Dit lijkt een salarisexport: er staan verloonde uren in. Geef dit bestand als salarisbestand, en geef hier de lijst van UWV.',
    'list-is-return':
      'Dit is een loonaangifte (XML). Geef dit bestand als salarisbestand, en geef hier de lijst van UWV.',
    'exports-overlap':
      'In {file} en {other} staan dezelfde medewerkers in dezelfde maand. Geef een van de twee.',
    'return-and-export':
      'In {file} staan medewerkers die ook in de loonaangifte staan. Geef de loonaangifte of de export, niet allebei.',
    'hired-unreadable':
      'In de lijst van ingeleende mensen klopt “{what}” niet (rij {row}). Zo hoort het: Uren is een getal van 0 tot en met 744, met een komma voor decimalen, BSN is juist of leeg, Sector uitlener is markt of overheid, Soort is uitzendbureau of Wsw, In doelgroepregister is ja of nee. Toegerekende uren zijn niet meer dan de uren.',
  } satisfies Record<ComposeErrorCode, string> as Readonly<Record<ComposeErrorCode, string>>,

  fileRead: (file: string, relations: number) =>
    `${file}: gelezen, ${many(relations, 'dienstverband', 'dienstverbanden')}.`,
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
          ? `${note.file} noemt geen bekende versie van de loonaangifte. ${COMPARE}`
          : `${note.file} is volgens de loonaangifte van ${String(note.year)}. Die versie kenden we niet toen we dit programma maakten. ${COMPARE}`;
      case 'two-tijdvakken':
        return `${note.lhnr} geeft deze maand in twee tijdvakken aan, bijvoorbeeld per maand en per vier weken. Kijk of niemand dubbel telt.`;
      case 'hours-missing':
        return `Bij ${many(note.relations, 'dienstverband', 'dienstverbanden')} zijn de verloonde uren niet te lezen, of ze ontbreken.`;
      case 'return-hours-impossible':
        return `In de loonaangifte kunnen bij ${many(note.relations, 'dienstverband', 'dienstverbanden')} de uren niet kloppen: minder dan nul, of meer dan er in het tijdvak zijn.`;
      case 'total-lines':
        return `${note.file}: ${many(note.lines, 'regel met een totaal of herhaalde kop is', 'regels met totalen of herhaalde koppen zijn')} overgeslagen.`;
      case 'lines-without-bsn':
        return `${note.file}: ${many(note.lines, 'regel heeft', 'regels hebben')} geen BSN (samen ${note.hours.toLocaleString('nl-NL')} uur). Die uren tellen niet mee. Staat het BSN alleen op de eerste regel van een persoon? Zet het dan op elke regel.`;
      case 'bsn-elfproef':
        return `${note.file}: op ${rows(note.rows, note.lines)} staat een BSN dat niet kan kloppen (elfproef). Zoek ${isOne(note.lines) ? 'het' : 'ze'} na in de salarisadministratie.`;
      case 'hours-unreadable':
        return `${note.file}: op ${rows(note.rows, note.lines)} staat bij de uren iets dat geen getal is. Die ${isOne(note.lines) ? 'regel telt' : 'regels tellen'} niet mee. Wie geen andere uren heeft en in het register staat, komt zonder uren in de meting. Verbeter het salarisbestand, of vul de uren straks in op het blad Meting.`;
      case 'hours-empty':
        return `${note.file}: op ${rows(note.rows, note.lines)} staan geen uren. Dat is niet hetzelfde als 0 uur. Wie in het register staat, komt zonder uren in de meting en telt nog niet mee. Vul het salarisbestand aan (0 als er geen uren zijn verloond), of vul de uren straks in op het blad Meting.`;
      case 'hours-empty-beside':
        return `${note.file}: op ${rows(note.rows, note.lines)} staan geen uren, maar op een andere regel van ${isOne(note.lines) ? 'die medewerker' : 'die medewerkers'} wel. Alleen die andere regel telt. Kijk of er uren ontbreken.`;
      case 'other-periods':
        return `${note.file}: ${many(note.lines, 'regel gaat', 'regels gaan')} over andere tijdvakken (${writtenPeriods(note.periods, 'nl')}) en ${isOne(note.lines) ? 'telt' : 'tellen'} niet mee.`;
      case 'period-unreadable':
        return `${note.file}: op ${rows(note.rows, note.lines)} staat bij het tijdvak iets dat geen tijdvak is. ${isOne(note.lines) ? 'Die regel telt' : 'Die regels tellen'} niet mee. Staan de cellen daar een kolom te ver? Zet ze goed en geef het bestand opnieuw.`;
      case 'bsn-cut':
        return `${note.file}: op ${rows(note.rows, note.lines)} staat een BSN dat Excel heeft afgekapt (${note.written}). ${isOne(note.lines) ? 'Die regel telt' : 'Die regels tellen'} niet mee (${note.hours.toLocaleString('nl-NL')} uur). Maak de export opnieuw en bewaar haar niet eerst in Excel.`;
      case 'bsn-columns-not-read':
        return `${note.file}: ook in kolom ${note.letters.join(', ')} staan BSN’s. Die kolom is niet gelezen. Staan daar andere mensen? Zet hun regels dan onder de andere en geef het bestand opnieuw.`;
      case 'correction-unclear':
        return `${note.file}: op ${rows(note.rows, note.lines)} staat een correctie, maar niet van welk tijdvak. ${isOne(note.lines) ? 'Die regel telt' : 'Die regels tellen'} niet mee. Hoort de correctie bij deze maand? Zet die maand in de cel, of maak haar leeg.`;
      case 'month-told':
        return `${note.file}: dat dit de maand van de meting is, hebt u gezegd.`;
      case 'components-left':
        return `${note.file}: ${many(note.lines, 'regel telt', 'regels tellen')} niet mee, omdat u ${isOne(note.lines) ? 'dat looncomponent' : 'die looncomponenten'} niet aanvinkte.`;
      case 'sheets-not-read':
        return `${note.file}: er staan ook BSN’s op ${note.sheets.length === 1 ? 'het blad' : 'de bladen'} ${note.sheets.join(', ')}, maar de kolommen daar zijn anders. Dat is niet gelezen. Hoort het erbij? Bewaar het blad dan als apart bestand en geef het ook.`;
      case 'hidden-lines':
        return `${note.file}: ${many(note.lines, 'rij die u niet ziet, is', 'rijen die u niet ziet, zijn')} ook gelezen. ${isOne(note.lines) ? 'Hoort die' : 'Horen die'} er niet bij? Geef het bestand dan zonder wat verborgen is.`;
      case 'struck-lines':
        return `${note.file}: op ${rows(note.rows, note.lines)} is iets doorgestreept. Die ${isOne(note.lines) ? 'regel telt' : 'regels tellen'} gewoon mee. ${isOne(note.lines) ? 'Hoort die' : 'Horen die'} er niet bij? Verwijder ${isOne(note.lines) ? 'haar' : 'ze'} en geef het bestand opnieuw.`;
      case 'lines-added':
        return `${note.file}: ${many(note.lines, 'regel is', 'regels zijn')} opgeteld tot ${many(note.relations, 'dienstverband', 'dienstverbanden')}.`;
      case 'hours-converted':
        return `${note.file}: de uren zijn omgerekend uit ${units[note.unit]}. Dat zijn niet precies de verloonde uren van de loonaangifte.`;
      case 'last-line-short':
        return `${note.file}: de laatste regel (rij ${String(note.row)}) is korter dan de andere. Misschien is het bestand niet helemaal gekopieerd. Kijk of er niemand ontbreekt, of haal het bestand opnieuw op.`;
      case 'end-without-total':
        return `${note.file}: na de laatste regel (rij ${String(note.row)}) staat geen totaal, en eerder in het bestand wel. Misschien is het bestand niet helemaal gekopieerd. Kijk of er niemand ontbreekt, of haal het bestand opnieuw op.`;
      case 'total-differs':
        return `${note.file}: het bestand noemt een totaal van ${note.said.toLocaleString('nl-NL')} uur. We tellen ${note.counted.toLocaleString('nl-NL')} uur. Kijk of er iets ontbreekt of dubbel staat.`;
      case 'hours-many':
        return `${note.file}: bij ${many(note.relations, 'medewerker', 'medewerkers')} zijn het meer dan ${String(note.most)} uur in één maand. Klopt dat?`;
      case 'unit-told':
        return `${note.file}: u koos “${units[note.unit]}”. ${unitDoubt(note.suggestion)}`;
      case 'hours-impossible':
        return `${note.file}: op ${rows(note.rows, note.relations)} staat een aantal uren dat niet kan kloppen: minder dan nul, of meer dan er in een maand zijn.`;
    }
  },

  registerNote: (note: RegisterNote): string => {
    switch (note.code) {
      case 'list-elfproef':
        return `In de lijst ${note.count === 1 ? 'staat een BSN dat niet kan kloppen' : `staan ${String(note.count)} BSN’s die niet kunnen kloppen`} (elfproef), op ${rows(note.rows, note.count)}.`;
      case 'list-eight-digits':
        return `In de lijst ${note.count === 1 ? 'heeft een BSN' : `hebben ${String(note.count)} BSN’s`} 8 cijfers, op ${rows(note.rows, note.count)}. We hebben er een 0 voor gezet. Ontbreekt er een ander cijfer? Verbeter het dan.`;
      case 'list-unreadable':
        return `In de lijst staat op ${rows(note.rows, note.count)} geen BSN. Die ${note.count === 1 ? 'regel is' : 'regels zijn'} niet gelezen.`;
      case 'list-other-sheets':
        return `Er staan ook BSN’s op ${note.sheets.length === 1 ? 'het blad' : 'de bladen'} ${note.sheets.join(', ')}. Alleen het eerste blad met BSN’s is gelezen. Zet alle BSN’s op één blad.`;
      case 'list-last-short':
        return 'Het laatste BSN van de lijst is korter dan de andere. Misschien is de lijst niet helemaal gekopieerd. Kijk of er niemand ontbreekt.';
      case 'list-struck':
        return `Op ${rows(note.rows, note.count)} van de lijst is iets doorgestreept. ${isOne(note.count) ? 'Die persoon telt' : 'Die personen tellen'} gewoon mee. ${isOne(note.count) ? 'Staat die' : 'Staan die'} niet meer in het register? Verwijder de ${isOne(note.count) ? 'rij' : 'rijen'} en geef de lijst opnieuw.`;
      case 'list-twice':
        return `${many(note.count, 'BSN staat', 'BSN’s staan')} meer dan één keer in de lijst en ${note.count === 1 ? 'telt' : 'tellen'} één keer.`;
      case 'list-not-registered':
        return `Bij ${many(note.count, 'persoon', 'personen')} staat in de lijst "nee".`;
      case 'list-flag-unclear':
        return `In de lijst staat op ${rows(note.rows, note.count)} geen ja of nee. Die ${note.count === 1 ? 'persoon is' : 'personen zijn'} niet gebruikt.`;
      case 'list-other-columns':
        return 'De lijst heeft meer kolommen dan nodig, bijvoorbeeld namen. Die zijn niet gelezen. Laat ze de volgende keer weg.';
      case 'list-dates-unreadable':
        return `In de lijst staat op ${rows(note.rows, note.count)} bij het begin of het einde van de registratie iets dat geen datum is. Dat is niet gebruikt: de persoon telt alsof die datum er niet staat. Verbeter de datum.`;
      case 'list-reversed':
        return `In de lijst ligt op ${rows(note.rows, note.count)} het einde van de registratie voor het begin. ${isOne(note.count) ? 'Die persoon telt' : 'Die mensen tellen'} zo niet mee. ${note.swapped ? 'Misschien zijn de kolommen met begin en einde verwisseld: wissel ze dan om.' : 'Kijk de datums na, en geef de lijst opnieuw.'}`;
      case 'list-dates-unused':
        return 'Het is niet duidelijk wat de datums in de lijst betekenen. Ze zijn niet gebruikt. Is het de begindatum van de registratie? Zet er dan "Begin registratie" boven, en schrijf elke datum als dag-maand-jaar.';
    }
  },

  dateQuestion: ({ heading, why, examples }: DateQuestion): string => {
    const question =
      why === 'several'
        ? `Meer dan één kolom van de lijst kan hetzelfde zijn. Wat zijn de datums in de kolom “${headed(heading)}”?`
        : `Wat zijn de datums in de kolom “${headed(heading)}” van de lijst?`;
    const days = examples.map((day) => writtenDay(day, 'nl'));
    return days.length === 0 ? question : `${question} Daar staat bijvoorbeeld ${days.join(', ')}.`;
  },
  dateColumn: ({ heading, meaning, endless }: DateColumn): string =>
    `“${headed(heading)}” in de lijst van UWV is ${{ begin: 'het begin van de registratie', end: 'het einde van de registratie (tot en met die dag)', other: 'iets anders, en niet gebruikt' }[meaning]}${endless === true ? '; bij iedereen staat er dat er geen einde is' : ''}`,
  /** Wat datums in de lijst van UWV kunnen zijn. */
  dateMeanings: {
    begin: 'Het begin van de registratie',
    end: 'Het einde van de registratie (tot en met die dag)',
    other: 'Iets anders',
  } satisfies Record<DateMeaning, string> as Readonly<Record<DateMeaning, string>>,

  question: (question: ReadExportQuestion): string => {
    switch (question.code) {
      case 'which-column':
        return {
          several: `Verschillende kolommen kunnen “${fields[question.field]}” zijn. Welke is het?`,
          name: `Geen kop zegt duidelijk “${fields[question.field]}”. Welke kolom is het?`,
          content: `In de kolom “${headed(question.candidates[0]?.heading ?? '')}” staat iets anders dan we verwachten bij “${fields[question.field]}”. Is het toch die kolom?`,
        }[question.why];
      case 'which-unit':
        return `Wat staat er in de kolom met uren${question.heading === '' ? '' : ` ("${headed(question.heading)}")`}? ${unitWhy(question)}${question.suggestion === 'minutes' ? ', of uren van meer dan dit tijdvak. Geef in dat geval een export van alleen die maand' : ''}.`;
      case 'which-dates':
        return question.end === ''
          ? `Wat staat er in de kolom "${question.begin}"?`
          : `Wat staat er in de kolommen "${question.begin}" en "${question.end}"?`;
      case 'which-month':
        return [
          ...(question.missing === null || question.evidence.length > 0
            ? []
            : [nothingSays[question.missing]]),
          ...question.evidence.map(seenIn),
          `Zijn het de uren van ${writtenPeriod(question.asked, 'nl')}?`,
        ].join(' ');
      case 'which-lines':
        return `${linesWhy[question.why](many(question.relations, 'medewerker', 'medewerkers'), rows(question.rows, question.relations))} Hoe tellen we die?`;
      case 'which-decimal':
        return `In de kolom met uren staat ${question.written}${isOne(question.lines) ? '' : ` (zo zijn er ${String(question.lines)} regels)`}. De andere regels maken niet duidelijk welk getal dat is. Welk getal is het?`;
      case 'which-components':
        return 'Er staat een regel per looncomponent. Welke regels zijn verloonde uren? Vink ze aan.';
      case 'period-days':
        return `${question.periods.some((each) => each !== '') ? `In het bestand staan genummerde perioden (${question.periods.join(', ')}).` : 'De uren in het bestand zijn van vier weken.'} Wat zijn de eerste en de laatste dag van de periode waarin ${writtenDay(question.day, 'nl')} valt?`;
    }
  },

  /** Wat datums in een salarisbestand kunnen zijn. */
  dates: {
    period: 'Begin en einde van het tijdvak waarover loon is betaald',
    relation: 'In en uit dienst',
    other: 'Iets anders',
  },
  /** Zonder punt bij de duizenden: daar gaat de vraag over. */
  decimal: (number: number) =>
    number.toLocaleString('nl-NL', { useGrouping: false, maximumFractionDigits: 10 }),
  /** Wat we met meer regels van een medewerker doen. */
  linesAnswers: {
    same: { once: 'Dubbel: één keer tellen', add: 'Niet dubbel: optellen' },
    sum: { once: 'Het is een totaal: niet meetellen', add: 'Geen totaal: optellen' },
    equal: {
      once: 'Het zijn steeds dezelfde uren: één keer tellen',
      add: 'Elke regel heeft eigen uren: optellen',
    },
    several: { add: 'Ze horen bij deze maand: optellen' },
    contracts: { once: 'Eén contract: de laatste regel geldt', add: 'Meer contracten: optellen' },
  } satisfies Record<LinesDoubt, Partial<Record<'add' | 'once', string>>> as Readonly<
    Record<LinesDoubt, Readonly<Partial<Record<'add' | 'once', string>>>>
  >,
  component: (name: string, lines: number, hours: number) =>
    `${name} (${many(lines, 'regel', 'regels')}, samen ${hours.toLocaleString('nl-NL')})`,
  monthAnswers: { yes: 'Ja, die maand', no: 'Nee, een andere maand' },
  longerUnit: 'geen van deze: uren van meer dan dit tijdvak, of iets anders',
  longerHours:
    'Daar kunnen we geen banen uit tellen. Geef een export met alleen de uren van de maand van de meting.',
  otherMonth: 'Geef de export van de maand van de meting, of kies bovenaan een andere maand.',

  heading: headed,
  candidate: (heading: string, example: string, confidence: number) =>
    `"${headed(heading)}" (bijvoorbeeld ${example === '' ? 'leeg' : example}${confidence < 1 ? `; in ${String(Math.round((1 - confidence) * 100))}% van de cellen staat iets anders` : ''})`,
  column: (heading: string, field: string, said: boolean) =>
    `"${headed(heading)}" is ${field}${said ? ' (dat zei u)' : ''}`,
  /** Wat niet in het bestand staat en de gebruiker zei. */
  said: {
    unit: (unit: HoursUnit) =>
      `u zei dat de uren ${units[unit.kind]} zijn${unit.kind === 'fte' ? ` van ${number(unit.fullTime)} uur per week` : unit.kind === 'day' ? `, ${number(unit.days)} dagen per week` : ''}.`,
    components: (counted: readonly string[], left: readonly string[]) =>
      `u zei dat deze looncomponenten verloonde uren zijn: ${counted.join(', ') || 'geen'}; en deze niet: ${left.join(', ') || 'geen'}.`,
    decimal: (sign: ',' | '.') => `u zei dat voor de decimalen een ${sign === ',' ? 'komma' : 'punt'} staat.`,
    lines: {
      add: 'u zei dat meer regels van één persoon worden opgeteld.',
      once: 'u zei dat meer regels van één persoon één keer tellen.',
    },
  },

  /** "412 medewerkers, 23 in het register, 18,40 banen". */
  headline: (employees: string, registered: string, jobs: string) =>
    `${many(employees, 'medewerker', 'medewerkers')}, ${registered} in het register, ${many(jobs, 'baan', 'banen')}`,
  /** Zolang rijen nog niet te beoordelen zijn: uit hoeveel van hoeveel rijen de banen komen. */
  provisional: (employees: string, registered: string, jobs: string, judged: number, all: number) =>
    `${many(employees, 'medewerker', 'medewerkers')}, ${registered} in het register, voorlopig ${many(jobs, 'baan', 'banen')} (uit ${String(judged)} van ${many(all, 'rij', 'rijen')})`,
  jobs: (formal: string, lent: string) =>
    `${many(formal, 'baan', 'banen')} in dienst, ${many(lent, 'baan', 'banen')} ingeleend`,
  /** Hoe de banen uit de uren volgen: `165 uur, gedeeld door 110,92 uur`. */
  counted: (hours: string, perJob: string, norm: string) =>
    `Zo gerekend: ${many(hours, 'verloond uur', 'verloonde uren')}, gedeeld door ${perJob}: de uren van één baan van 25,5 uur per week in dit tijdvak (${norm}).`,
  hoursWithDecimals: (n: number) =>
    `Bij ${many(n, 'rij', 'rijen')} hebben de verloonde uren decimalen. In de loonaangifte staan hele uren, en daaruit telt UWV. Het verschil is klein. Geef de loonaangifte (XML) als u precies die uren wilt.`,
  anonymous: (n: number) =>
    `${many(n, 'medewerker heeft', 'medewerkers hebben')} in de loonaangifte geen BSN. Het is niet te zien of ${isOne(n) ? 'die in het register staat' : 'zij in het register staan'}.`,
  payrollElfproef: (n: number) =>
    `${many(n, 'BSN in het salarisbestand kan', 'BSN’s in het salarisbestand kunnen')} niet kloppen (elfproef).`,
  hired: (n: number, anonymous: number) =>
    `${many(n, 'ingeleende persoon', 'ingeleende personen')}${anonymous === 0 ? '' : `, ${anonymous === n ? '' : `van wie ${String(anonymous)} `}zonder BSN: niemand kan nagaan of ${isOne(anonymous) ? 'die in het register staat, of dubbel telt' : 'zij in het register staan, of dubbel tellen'}`}.`,
  manyRegistered: (registered: number, employees: number) =>
    `Meer dan de helft van uw personeel staat op de lijst (${String(registered)} van ${String(employees)}). Is dit wel de lijst van UWV, en geen lijst van het hele personeel?`,
  hiredOnPayroll: (who: readonly string[]) =>
    `${who.length === 1 ? 'Iemand die u inleent, staat' : 'Mensen die u inleent, staan'} ook op uw loonlijst: ${who.join(', ')}. Kijk of er geen uren dubbel tellen.`,
  hiredNotRegistered: (n: number) =>
    `${many(n, 'persoon', 'mensen')} op de lijst van de uitlener ${isOne(n) ? 'staat' : 'staan'} daar met “nee” bij het register, en ${isOne(n) ? 'telt' : 'tellen'} niet mee.`,
  hiredOnWord: (n: number) =>
    `${many(n, 'ingeleende persoon staat', 'ingeleende mensen staan')} volgens de uitlener in het register. UWV heeft dat niet aan u bevestigd. Vraag het na als u het zeker wilt weten.`,
  /** `who` wie niet in de meting staan, met gemaskeerd BSN; `more` hoeveel mensen er nog meer zijn. */
  leftOut: (reason: string, relations: number, hours: string, who: readonly string[], more: number) =>
    `${many(relations, 'dienstverband', 'dienstverbanden')}${hours === '' ? '' : ` (${hours} uur)`}: ${reason}${who.length > 0 ? ` Niet in de meting gezet: ${who.join(', ')}${more > 0 ? ` en ${String(more)} meer` : ''}.` : ''}`,
  /** Wie het is, met de rij van het salarisbestand waar die te vinden is. */
  located: (masked: string, row: number, file: string) =>
    row === 0 ? masked : `${masked} (rij ${String(row)} van ${file})`,
  /** Rijen zonder uren waarmee te rekenen is; `who` met gemaskeerd BSN, `more` hoeveel er nog meer zijn. */
  hoursToMend: (n: number, who: readonly string[], more: number) =>
    `Bij ${many(n, 'rij', 'rijen')} ontbreken de uren, of ze kunnen niet kloppen: ${who.join(', ')}${more > 0 ? ` en ${String(more)} meer` : ''}. Zoek de uren op en vul ze in op het blad Meting, in de kolom Verloonde uren. Zijn er geen uren verloond? Vul dan 0 in. Tot dan ${isOne(n) ? 'telt de rij' : 'tellen de rijen'} niet mee.`,
  /** Rijen die pas meetellen als u ze verbetert; `who` met gemaskeerd BSN, `more` hoeveel mensen er nog meer zijn. */
  leftOutUntilMended: (
    reason: Trouble,
    relations: number,
    hours: string,
    who: readonly string[],
    more: number,
  ) => {
    const names = `${who.join(', ')}${more > 0 ? ` en ${String(more)} meer` : ''}`;
    const which = `${many(relations, 'dienstverband', 'dienstverbanden')} (${hours} uur) ${isOne(relations) ? 'telt' : 'tellen'} niet mee: ${names}.`;
    return {
      'relation-outside': `${which} Volgens datum in en uit dienst ${isOne(relations) ? 'valt het' : 'vallen ze'} buiten het tijdvak. Klopt de datum niet? Verbeter haar op het blad Meting, rechts in de kolommen Begin en Einde inkomstenverhouding. Klopt zij wel? Haal de rij daar weg.`,
      'user-unknown': `${which} De aard van de arbeidsverhouding zegt dat u ${isOne(relations) ? 'deze persoon' : 'deze mensen'} uitleent, en er staat niet aan wie. Vul op het blad Meting, rechts, de kolom Sector inlener in. Leent u niemand uit? Verbeter dan de aard.`,
    }[reason];
  },
  /** `who` van wie de registratie op de eerste dag van het tijdvak eindigt. */
  endsOnFirst: (who: readonly string[], more: number) => {
    const n = who.length + more;
    return `Bij ${many(n, 'persoon', 'mensen')} eindigt de registratie op de eerste dag van het tijdvak: ${who.join(', ')}${more > 0 ? ` en ${String(more)} meer` : ''}. We rekenen die dag mee (tot en met). Bedoelt UWV tot die dag? Dan ${isOne(n) ? 'telt deze persoon niet mee: haal de rij' : 'tellen deze mensen niet mee: haal hun rijen'} weg op het blad Meting.`;
  },
  noWork: 'Geen werk, maar bijvoorbeeld een uitkering. Niet in de meting gezet.',
  andOthers: (n: number) => ` en nog ${many(n, 'andere', 'andere')}`,
  /** Achter wie niet op de loonlijst staat: `n` BSN’s in het salarisbestand die niet kunnen kloppen. */
  maybeMistyped: (n: number) =>
    ` In het salarisbestand ${isOne(n) ? 'kan 1 BSN niet kloppen: dat kan een' : `kunnen ${String(n)} BSN’s niet kloppen: dat kunnen er een paar`} van deze mensen zijn.`,
  notOnPayroll: (n: number, failing: number, who: string) =>
    `${many(n, 'persoon staat', 'personen staan')} op de lijst maar niet op de loonlijst van deze maand: uit dienst, ingeleend, of een typefout${failing > 0 ? ` (bij ${String(failing)} klopt het BSN niet)` : ''}. ${who}.`,
  notOnPayrollRow: (masked: string, row: number, elfproef: boolean) =>
    `${masked} (rij ${String(row)} van de lijst${elfproef ? '' : ', dit BSN kan niet kloppen'})`,
  gone: (left: number, notListed: number, notRegistered: number) =>
    `Vergeleken met de vorige meting ${left + notListed + notRegistered === 1 ? 'ontbreekt 1 persoon' : `ontbreken ${String(left + notListed + notRegistered)} personen`}: ${String(left)} niet meer op de loonlijst, ${String(notListed)} wel op de loonlijst maar niet op de lijst van UWV${notRegistered > 0 ? `, ${String(notRegistered)} in deze maand niet geregistreerd` : ''}.`,
  fresh: (n: number) => `${many(n, 'persoon is', 'personen zijn')} nieuw ten opzichte van de vorige meting.`,
  tijdvak: (lhnr: string, first: string, last: string, relations: number) =>
    `${lhnr}: ${first} tot en met ${last}, ${many(relations, 'dienstverband', 'dienstverbanden')}`,
  settled: (replaced: number, dropped: number, withdrawn: number, doubled: number) =>
    [
      ...(replaced > 0 ? [`${String(replaced)} verbeterd door een latere aangifte`] : []),
      ...(dropped > 0 ? [`${String(dropped)} vervallen in een nieuwere volledige aangifte`] : []),
      ...(withdrawn > 0 ? [`${String(withdrawn)} ingetrokken`] : []),
      ...(doubled > 0 ? [`${String(doubled)} dubbel in één aangifte (de laatste is gebruikt)`] : []),
    ].join(', '),
  assumed: (column: Assumed['column'], n: number): string =>
    ({
      aard: `Bij ${many(n, 'rij', 'rijen')} staat niet wat voor werk het is. We nemen aan: in dienst met een arbeidsovereenkomst. Is er beschut werk bij? Dat telt niet mee. Kies dan op het blad Meting bij die mensen 24 (beschut werk) of 21 (Wsw), in de kolom Aard arbeidsverhouding rechts op het blad. Of geef de loonaangifte (XML): daar staat het in.`,
      form: `Bij ${many(n, 'rij', 'rijen')} is de vorm afgeleid.`,
      lhnr: `Bij ${many(n, 'rij', 'rijen')} is het loonheffingennummer van uw organisatie gebruikt.`,
      sector: `Bij ${many(n, 'rij', 'rijen')} is de sector van uw organisatie gebruikt.`,
      number: `Bij ${many(n, 'rij', 'rijen')} is het nummer van de inkomstenverhouding geteld, niet gelezen.`,
    })[column],
  derived:
    'Dit hebben we niet gevraagd maar afgeleid: jaar, tijdvak en tijdvaktype uit de datums, in dienst of ingeleend uit de aard van de arbeidsverhouding, sector en regio uit uw organisatie.',
  answer: annualAnswerWords,
};

export type ComposeWords = typeof composeWords;
