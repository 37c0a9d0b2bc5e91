import { amount } from '../amount';
/** Woorden van het scherm waarop een meting wordt gemaakt uit salarisbestanden en de lijst van UWV. */
export const composePaneWords = {
  how: 'U geeft twee bestanden: de loonaangifte of een export uit uw salarispakket, en de lijst van UWV. Daaruit komt de meting. Namen, lonen en adressen worden niet bewaard.',
  steps: {
    payroll: '1. Salarisbestand',
    list: '2. Lijst van UWV',
    organisation: '3. Uw organisatie',
    meting: '4. De meting',
  },

  month: 'Maand van de meting',
  monthHint: 'UWV telt met de maand december.',
  year: 'Jaar',
  payrollWhat:
    'Liefst de loonaangifte (XML) van de maand van de meting: dezelfde die de Belastingdienst kreeg. Een export met BSN en verloonde uren kan ook.',
  choosePayroll: 'Kies het salarisbestand',
  payrollHint: 'Of sleep het hierheen: XML, Excel, OpenDocument of CSV. Meer bestanden mag.',
  remove: (name: string) => `${name} weghalen`,
  reading: 'Bestand wordt gelezen',
  readPart: (name: string, percent: number) => `${name}: ${percent}% gelezen`,
  readLines: (name: string, lines: string) => `${name}: ${amount(lines, 'regel', 'regels')} gelezen`,
  stop: 'Stoppen',
  again: 'Opnieuw lezen',
  payrollRead: (relations: string) =>
    `Gelezen: ${amount(relations, 'dienstverband', 'dienstverbanden')}. Klopt dat aantal?`,
  fileAsked: (file: string) => `${file}: gelezen, en er is nog een vraag over.`,
  filesUnusable: (n: number) =>
    n === 1 ? '1 bestand is niet gelezen' : `${String(n)} bestanden zijn niet gelezen`,
  filesMissing:
    'Staan daar medewerkers in die bij deze meting horen? Geef dan een bestand dat wel te lezen is. Zonder dat bestand ontbreken zij in de meting.',
  leaveFiles: (n: number) =>
    n === 1 ? 'Verder zonder dit bestand' : `Verder zonder deze ${String(n)} bestanden`,
  notUsable: 'Dit lukt nog niet.',
  nothingLost: 'Wat u al gaf, blijft staan.',

  employers: 'Welke werkgevers horen bij deze meting?',
  employersHint: 'Er staan er meer in. Haal het vinkje weg bij wie er niet bij hoort.',
  employer: (name: string, lhnr: string) => (name === '' ? lhnr : `${name} (${lhnr})`),

  questions: (file: string) => `Vragen over ${file}`,
  listQuestions: 'Vragen over de lijst van UWV',
  asked: (n: number) => `Gelezen. ${n === 1 ? 'Er is nog 1 vraag.' : `Er zijn nog ${String(n)} vragen.`}`,
  questionsWhy: 'Wat twee dingen kan betekenen, raden we niet. Een fout hier geeft een fout getal.',
  choose: 'Kies',
  noColumn: 'Geen kolom',
  daysAWeek: 'Hoeveel dagen per week werkt iemand met een volledige baan?',
  daysAWeekWrong: 'Vul een getal in van 1 tot en met 7.',
  fullTime: 'Hoeveel uur per week is een volledige baan?',
  fullTimeWrong: 'Vul een getal in van 20 tot en met 60, bijvoorbeeld 40.',
  periodWrong: (day: string) =>
    `Vul de eerste en de laatste dag in van vier weken, of van een maand, waarin ${day} valt.`,
  answerFirst: 'Kies eerst een antwoord.',
  unitChosen: (heading: string) =>
    heading === '' ? 'De uren zijn geteld in' : `De uren (“${heading}”) zijn geteld in`,
  changeUnit: 'Dit antwoord gebruiken',
  toUnit: 'Mijn antwoord over de uren nakijken',
  firstDay: 'Eerste dag',
  lastDay: 'Laatste dag',
  useAnswers: 'Antwoorden gebruiken',

  columns: (file: string) => `Kolommen van ${file}`,
  columnsHow: 'Zo zijn de kolommen gelezen. Klopt er een niet? Kies dan een andere.',
  /** `other` bij hoeveel procent van de cellen iets anders staat dan de kolom hoort te hebben. */
  columnHolds: (example: string, other: number) =>
    `Bijvoorbeeld ${example === '' ? 'leeg' : example}.${other === 0 ? '' : ` In ${String(other)}% van de cellen staat iets anders.`}`,
  chosenByYou: 'Door u gekozen.',
  remembered:
    'Uw keuzes gelden ook de volgende keer. We bewaren alleen koppen en namen van looncomponenten, geen gegevens.',
  saveMap: 'Kolommen bewaren als bestand',
  mapName: 'kolommen.json',
  mapHint: 'Voor een ander bestuur met hetzelfde salarispakket, of voor de leverancier.',
  readMap: 'Kolommenbestand gebruiken',
  readMapHint: 'Een bestand dat een ander bestuur of de leverancier maakte.',
  forgetColumns: 'Keuzes vergeten',

  listWhat:
    'De lijst met BSN’s van uw medewerkers in het doelgroepregister. U vraagt haar bij UWV op met uw loonheffingennummer.',
  chooseList: 'Kies de lijst',
  listHint: 'Of sleep haar hierheen. Excel, OpenDocument, CSV of tekst, één BSN per regel.',
  paste: 'Of plak de BSN’s hier',
  pasteHint: 'Eén per regel. Een begin- en einddatum erachter mag. De lijst telt meteen mee.',
  swapDates: 'Begin en einde omwisselen',
  nobodyListed: 'UWV liet weten dat niemand van ons in het register staat. Er is dus geen lijst.',
  pastedName: 'geplakte lijst.csv',
  listRead: (people: string) =>
    `Gelezen: ${amount(people, 'persoon', 'mensen')} in het register. Klopt dat aantal?`,

  bothSchools:
    'Dat kan in één meting: het aantal banen verandert er niet door. De overheidssector blijft leeg. Vraagt uw sectorraad om po en vo apart? Vul dan op het blad Meting bij elke persoon in de kolom Overheidssector po of vo in.',
  bothSchoolsByEmployer: 'Welke werkgever is van welk onderwijs? Het aantal banen verandert er niet door.',
  schoolSectors: {
    both: 'Allebei, of weet ik niet',
    po: 'Primair onderwijs (po)',
    vo: 'Voortgezet onderwijs (vo)',
  },
  region: 'Arbeidsmarktregio',
  noRegion: 'Niet invullen',
  name: 'Naam van de organisatie',
  nameFromReturn: (name: string) => `Leeg laten mag: in de loonaangifte staat ${name}.`,
  nameBsn: 'Er staat een BSN in de naam. Haal het weg.',

  hires: 'Werken er mensen uit het doelgroepregister die u inleent?',
  hiresHint:
    'Bijvoorbeeld van een uitzendbureau of een sociaal werkbedrijf. We vulden Nee alvast in, omdat u voor Ja gegevens van de uitlener nodig hebt. Leent u wel mensen in? Kies dan Ja, anders ontbreken zij in de meting.',
  no: 'Nee',
  yes: 'Ja',
  hired: {
    how: 'Vul in wat op de verklaring van de uitlener staat. Geef alleen mensen op van wie de uitlener zegt dat ze in het doelgroepregister staan.',
    bsn: 'BSN',
    bsnHint:
      'Alleen als de uitlener het mag geven. Zonder BSN telt de persoon mee, maar kan niemand dubbel tellen zien.',
    bsnWrong: 'Dit kan geen BSN zijn. Kijk het na, of laat het leeg.',
    hours: 'Uren in de maand van de meting',
    hoursWrong: 'Vul de uren in als getal: van 0 tot en met 744.',
    registered: 'Staat deze persoon in het doelgroepregister?',
    registeredBy: {
      uwv: 'Ja, dat bevestigde UWV',
      supplier: 'Ja, dat zegt de uitlener',
      no: 'Nee, of dat weet ik niet',
    },
    registeredMissing: 'Kies wie zegt dat de persoon in het register staat.',
    notRegistered:
      'Wie niet in het register staat, telt niet mee. Vraag het de uitlener of UWV, of zet deze persoon niet op de lijst.',
    listConfirmed: 'UWV bevestigde dat al deze mensen in het register staan',
    kind: 'Wie leent uit?',
    kindHint:
      'Detacheert een gewone werkgever iemand bij u? Die telt bij die werkgever: zet hem of haar niet op de lijst.',
    kinds: { uitzend: 'Uitzendbureau', wsw: 'Sociaal werkbedrijf (detachering vanuit de Wsw)' },
    sector: 'De uitlener hoort bij',
    sectors: { markt: 'De markt', overheid: 'De overheid' },
    agreed: (year: number) =>
      `Spraken u en de uitlener uiterlijk 1 augustus ${year} af hoeveel uren bij u horen?`,
    agreedHint:
      'Dat is van belang voor het quotum (Besluit Wfsv, artikel 2.28). De meting verandert er niet door.',
    attributed: 'Hoeveel uren?',
    agreement: 'Datum van de afspraak',
    agreementWrong: (year: number) => `Vul een datum in, uiterlijk 1 augustus ${year}.`,
    attributedWrong: 'Dit kan niet meer zijn dan de gewerkte uren.',
    hoursLittle: 'Dat is heel weinig voor een hele maand. Is het een deeltijdfactor? Vul dan de uren in.',
    add: 'Persoon op de lijst zetten',
    clear: 'Velden leegmaken',
    list: 'Ingeleende mensen',
    person: (bsn: string, hours: string) => `${bsn === '' ? 'zonder BSN' : bsn}: ${hours} uur`,
    remove: (place: number) => `Ingeleende persoon ${place} weghalen`,
    chooseList: 'Kies een lijst van de uitlener',
    listHint:
      'Met koppen: Uren, en als het kan BSN, In doelgroepregister (ja of nee), Sector uitlener, Begin, Einde.',
    listRead: (people: string) => `${amount(people, 'persoon', 'mensen')} toegevoegd.`,
    none: 'Nog niemand opgegeven.',
  },

  lastYear: 'Vergelijken met de meting van vorig jaar',
  lastYearWhat: 'Dan ziet u wie er toen in stond en nu niet.',
  chooseLastYear: 'Kies de meting van vorig jaar',
  lastYearHint: 'Excel, OpenDocument of CSV, met een kolom BSN.',
  lastYearRead: (people: string) => `Gelezen: ${amount(people, 'persoon', 'mensen')}.`,

  needed: 'Nog nodig:',
  need: {
    payroll: 'het salarisbestand',
    unusable: 'een keuze over de bestanden die niet gelezen zijn',
    questions: 'antwoord op de vragen over het salarisbestand',
    list: 'de lijst van UWV',
    'list-questions': 'antwoord op de vragen over de lijst van UWV',
    kind: 'wat voor organisatie het is',
    hired: 'wie u inleent',
    'hired-draft': 'de persoon die u nu invult: zet die op de lijst, of maak de velden leeg',
    name: 'de naam van de organisatie',
  },
  make: 'Meting maken',
  making: 'De meting wordt gemaakt',
  counted: 'Zo is geteld',
  attention: 'Dit moet u nog doen of nakijken',
  known: (n: number) => `Goed om te weten (${String(n)})`,
  noRows: 'Er staat niemand in de meting. Klopt de lijst van UWV bij dit salarisbestand?',
  nobody: {
    title: 'Werkt er echt niemand uit de doelgroep?',
    what: 'Staat niemand van uw loonlijst in het register, en leent u ook niemand in? Dan is uw meting 0 banen. In de Opgave komt dan te staan: Niemand uit de doelgroep: ja.',
    make: 'Ja, niemand: maak de meting van 0',
    said: 'In de Opgave staat: Niemand uit de doelgroep: ja.',
  },

  place: {
    here: 'In deze werkmap zetten',
    open: 'Als nieuwe werkmap openen',
    save: 'Als bestand bewaren',
    hasMeting: 'In de open werkmap staat al een meting. Een tweede erbij zou dubbel tellen.',
    busy: 'De meting wordt in de werkmap gezet',
    placed: 'De meting staat in de werkmap en wordt nagekeken.',
    opened: 'De meting staat in een nieuwe werkmap en wordt nagekeken. Bewaar de werkmap onder een naam.',
    saved: (name: string) => `${name} is gemaakt en wordt nagekeken.`,
    failed: 'De meting kon niet in de werkmap gezet worden. U kunt haar wel bewaren als bestand.',
    fileName: (year: number, organisation: string) => `Meting ${year} ${organisation}`.trim(),
  },
  checked: 'Nagekeken',
  /** De kop zodra de controle iets anders telt dan uit de bestanden kwam. */
  checkedHeadline: (jobs: string, leftOut: number) =>
    leftOut === 0
      ? `Na de controle: ${amount(jobs, 'baan', 'banen')}`
      : `Na de controle: voorlopig ${amount(jobs, 'baan', 'banen')} (${amount(leftOut, 'rij telt', 'rijen tellen')} nog niet mee)`,
  composedHeadline: (headline: string) => `Uit de bestanden kwam: ${headline}.`,
  findings: 'Bekijk wat er gevonden is',
  startOver: 'Opnieuw beginnen',
};

export type ComposePaneWords = typeof composePaneWords;
