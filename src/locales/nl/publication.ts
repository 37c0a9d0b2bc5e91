import type { ContributorsBy } from '../../sql/duckdb/source';
import { amount } from '../amount';
/** De woorden van een publicatie, en van de knoppen waarmee u er een maakt. */
export const publicationWords = {
  title: 'Uitkomst van de meting banenafspraak',
  organisations: 'Organisaties',
  unnamed: 'niet genoemd',
  counted: (included: number, received: number) =>
    `Opgeteld: ${included} van ${amount(received, 'ontvangen werkmap', 'ontvangen werkmappen')}.`,
  /** Bij een telling: van hoeveel werkgevers of organisaties rijen meetellen. */
  countedRows: (month: number, contributors: number, by: ContributorsBy) =>
    by === 'organisatie'
      ? `Geteld: de rijen van ${amount(contributors, 'organisatie', 'organisaties')} over maand ${month}.`
      : `Geteld: de rijen van ${amount(contributors, 'werkgever', 'werkgevers')} over maand ${month}.`,
  contributorsBy: {
    loonheffingennummer:
      'Een organisatie is hier wat één loonheffingennummer heeft, waar ook L01, L02 en verder achter staat. Wie meer rechtspersonen heeft, geldt als meer dan één organisatie.',
    organisatie:
      'Organisaties zijn hier onderscheiden naar de naam of het nummer in de geleverde rijen. Staan daarin ook loonheffingennummers, dan zijn de cijfers ook naar die nummers beschermd.',
  },
  unsettled: {
    K01: 'dezelfde persoon staat bij dezelfde werkgever in meer bestanden',
    K02: 'dezelfde werkgever staat in meer bestanden',
    K03: 'dezelfde werkgever staat in twee sectoren',
    K04: 'van één organisatie kwamen meer bestanden',
  },
  unsettledLabel: 'Let op',
  unsettledNote: (what: string) =>
    `Let op. In de werkmappen is gevonden: ${what}. Daardoor kunnen banen dubbel zijn geteld, of bij de verkeerde sector.`,
  protection: 'Bescherming van kleine groepen',
  protectedBelow: (minimum: number) =>
    `Groepen van minder dan ${minimum} personen zijn niet apart getoond, en ook niet uit te rekenen door getoonde cijfers van elkaar af te trekken. Daarvoor zijn zo nodig ook grotere groepen samengenomen.`,
  protectedContributors: (fewest: number) =>
    `Elk cijfer telt op van ten minste ${fewest} organisaties, zonder dat één er bijna alles van bijdraagt. Ook een organisatie die haar eigen cijfers aftrekt, kan die van een andere niet tot op de helft nauwkeurig uitrekenen, uit alle tabellen samen.`,
  ownFigures:
    'Dit zijn de cijfers van één organisatie. Maakt een ander ze samen met andere openbaar, vergelijk die publicatie dan met deze.',
  notProtected: 'Kleine groepen zijn niet beschermd. Kijk de tabellen na voordat u ze openbaar maakt.',
  whatElse:
    'Bevindingen, cellen, personen en cijfers per organisatie of werkgever staan niet in een publicatie.',
  knownRegions:
    'In een publicatie staan alleen namen van arbeidsmarktregio’s. Een andere regio telt als niet ingevuld.',
  limits:
    'Wie zelf bijna iedereen in een groep kent, kan over de laatste iets afleiden. Ook twee publicaties over bijna dezelfde organisaties naast elkaar, of organisaties die hun cijfers onderling delen, kunnen meer vertellen. Daar helpt geen bescherming in dit document tegen.',
  detail: {
    cells: '',
    margins: 'Alleen de totalen per vorm en per sector zijn getoond.',
    columns: 'Alleen de totalen per sector zijn getoond.',
    rows: 'Alleen de totalen per vorm zijn getoond.',
    total: 'Alleen het totaal is getoond.',
    nothing: 'Er zijn te weinig personen of organisaties om een cijfer te tonen.',
  },
  personsHidden: 'Van personen is alleen het totaal getoond: enkelen tellen in meer dan één groep.',
  hidden: 'beschermd',
  others: 'Alle andere samen',
  withheld: {
    few: 'Niet getoond: de groepen zijn te klein.',
    combination: 'Niet getoond: met de andere tabellen erbij zou een kleine groep uit te rekenen zijn.',
    contributors: 'Niet getoond: te weinig organisaties, of één die bijna alles bijdraagt.',
  },
  jobsRounded: (unit: number): string =>
    unit === 1
      ? 'Banen zijn afgerond op hele banen.'
      : unit === 0.1
        ? 'Banen zijn afgerond op één decimaal.'
        : 'Banen zijn afgerond op twee decimalen.',
  tableLabel: 'Tabel',
  lineLabel: 'Regel',
  columnLabel: 'Kolom',
  verifyHint:
    'Wie de werkmappen heeft, kan deze publicatie opnieuw laten maken en vergelijken: banenafspraak verify met dit bestand en de werkmappen.',
  verifyCountHint:
    'Wie de bestanden heeft, kan deze publicatie opnieuw laten maken en vergelijken: banenafspraak verify met dit bestand en die bestanden.',
  figuresJson: 'Cijfers (JSON), om een latere publicatie naast te leggen',
  sheet: 'Publicatie',
  otherScript: (names: string) =>
    `In deze namen staan letters uit een ander schrift, die op gewone letters lijken: ${names}. Kijk na of dit de organisatie is die u bedoelt.`,
  earlier: {
    difference: (files: string, names: string) =>
      `Met ${files} ernaast is uit te rekenen hoeveel banen deze organisaties hebben: ${names}. Wie de totalen van elkaar aftrekt, houdt hun cijfers over.`,
    withheld: (files: string) =>
      `In ${files} staan cijfers van dezelfde organisaties die nu beschermd zijn. Wie ze naast elkaar legt, ziet die toch.`,
    unnamed: (files: string) =>
      `Hier of in ${files} staan niet alle namen van de organisaties. Ga zelf na of er minder dan drie organisaties verschil is: dan zijn hun cijfers uit te rekenen.`,
  },

  pane: {
    heading: 'Openbaar maken',
    how: 'Alleen de uitkomst: Tabel 1, per overheidssector en per regio. Zonder bevindingen en zonder cijfers per organisatie. Kleine groepen zijn beschermd.',
    protect: 'Kleine groepen beschermen',
    minimum: 'Kleinste groep die apart te zien is (personen)',
    minimumRange: (from: number, to: number) => `Kies een getal van ${from} tot en met ${to}.`,
    off: 'Kleine groepen zijn straks te zien. Doe dit alleen als u zeker weet dat niemand te herkennen is.',
    names: 'Namen van organisaties',
    namesHow:
      'Deze namen staan in de werkmappen. Bevestig elke naam die openbaar mag zijn. Wat u niet bevestigt, telt mee zonder naam.',
    noNames: 'Er staat geen naam van een organisatie in de werkmappen.',
    otherScript: 'Letters uit een ander schrift',
    namesChosen: (chosen: number, all: number) => `${chosen} van ${amount(all, 'naam', 'namen')} bevestigd.`,
    earlier: 'Eerdere publicaties over dit jaar',
    earlierHow:
      'Maakte u of iemand anders over dit jaar al iets openbaar? Kies die publicaties. Naast elkaar vertellen publicaties soms meer dan elk apart. U hoort dat voordat er iets wordt gemaakt.',
    earlierChoose: 'Eerdere publicatie kiezen',
    earlierForms: 'Webpagina of JSON, gemaakt met dit programma',
    earlierName: (name: string, year: number | null) => (year === null ? name : `${name} (over ${year})`),
    earlierDrop: (name: string) => `Laat ${name} weg`,
    earlierUnread: (names: string) =>
      `Geen publicatie van dit programma als webpagina of JSON: ${names}. Dit bestand wordt niet vergeleken.`,
    unsettledFound: 'Misschien klopt de optelling niet',
    unsettledMore: (n: number) => `En nog ${amount(n, 'bevinding', 'bevindingen')}.`,
    unsettledTodo: 'Zoek dit eerst uit. Maakt u de publicatie toch, dan staat erin dat dit is gevonden.',
    earlierFound: 'Met een eerdere publicatie erbij vertelt deze te veel',
    earlierTodo: 'Publiceer met meer organisaties tegelijk, of overleg eerst met deze organisaties.',
    format: 'Soort bestand',
    formats: {
      html: 'Webpagina',
      xlsx: 'Excel-werkmap',
      csv: 'CSV',
      json: 'JSON',
    },
    make: 'Publicatie maken',
    busy: 'De publicatie wordt gemaakt',
    made: (name: string) => `${name} is gemaakt.`,
    failed: 'De publicatie kon niet gemaakt worden.',
    notMade: 'Er is nog niets gemaakt.',
    emptyFound: 'Er is geen cijfer dat getoond mag worden',
    empty: (contributors: number) =>
      `Er zijn te weinig organisaties of personen. Aan elk cijfer moeten minstens ${amount(contributors, 'organisatie', 'organisaties')} bijdragen, en niet één bijna alles. Een werkmap met een fout doet niet mee. Herstel eerst de fouten, of neem meer werkmappen tegelijk.`,
    anyway: 'Toch maken',
    nothing: 'Er is nog niets te publiceren: herstel eerst de fouten in de werkmappen.',
    fileName: 'publicatie-banenafspraak',
    working:
      'Wat u hierboven bewaart, is om mee te werken: er staan ook kleine groepen in. Maak dat niet openbaar.',
  },
};

export type PublicationWords = typeof publicationWords;
