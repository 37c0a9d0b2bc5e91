import { amount } from '../amount';
const count = (n: number): string => n.toLocaleString('nl-NL');
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** De woorden van een verzameling: wie is gevraagd, wie stuurde wat, en aan wie is geschreven. */
export const collectionWords = {
  language: 'nl' as 'nl' | 'en',
  locale: 'nl-NL',
  status: {
    missing: 'Niet ontvangen',
    faulty: 'Ontvangen met fouten',
    'to-explain': 'Nog toelichten',
    returned: 'Teruggestuurd',
    unsettled: 'Nog uitzoeken',
    'in-order': 'In orde',
  },
  /** In de werkmap met de stand. */
  workbook: {
    fileName: 'stand-banenafspraak',
    title: 'Stand van de verzameling',
    hint: 'Bewaar dit bestand en open het de volgende keer bij Samenvoegen. Er staan geen gegevens van personen in: alleen namen van organisaties en bestanden, aantallen en data.',
    boards: 'Besturen',
    versions: 'Versies',
    rules: 'Bevindingen',
    board: 'Organisatie',
    asked: 'Gevraagd',
    status: 'Status',
    versionCount: 'Versies',
    received: 'Ontvangen op',
    returned: 'Teruggestuurd op',
    until: 'Antwoord voor',
    returnedVersions: 'Versies bij terugsturen',
    jobs: 'Banen',
    lastYear: 'Banen vorig jaar',
    difference: 'Verschil',
    ownNames: 'Naam in de werkmappen',
    apart: 'Is niet dezelfde als',
    target: 'Doelstelling in banen',
    total: 'Totaal',
    file: 'Bestand',
    year: 'Jaar',
    fout: 'Fouten',
    open: 'Waarschuwingen open',
    rows: 'Rijen die tellen',
    ownPrevious: 'Vorig jaar volgens het bestand',
    replaced: 'Vervangen',
    hash: 'SHA-256',
    marks: 'Herkenning van werkgevers',
    unsettled: 'Nog uit te zoeken',
    rule: 'Regel',
    severity: 'Soort',
    times: 'Aantal',
    yes: 'ja',
    no: 'nee',
  },
  desk: {
    lead: 'Verzamel de werkmappen van veel besturen. U ziet wie nog niets stuurde, wat er mis is en aan wie u schreef.',
    openFile: 'Open een lijst of de stand van vorige keer',
    openFileHint:
      'Een lijst met namen, de bewaarde stand, of de samenvoeging van vorig jaar. Het programma ziet zelf wat het is.',
    opened: {
      state: (boards: number) =>
        `De stand is geopend: ${plural(boards, 'organisatie', 'organisaties')}. Geef ook de werkmappen als u wilt samenvoegen.`,
      'last-year': (boards: number, year: number | null) =>
        `De samenvoeging${year === null ? ' van vorig jaar' : ` over ${String(year)}`} is gelezen: ${plural(boards, 'organisatie', 'organisaties')}. De verschillen staan bij elk bestuur.`,
      names: (names: number) =>
        `${plural(names, 'naam', 'namen')} gelezen en toegevoegd aan de lijst van wie is gevraagd.`,
      newer: (name: string) =>
        `${name} is gemaakt met een nieuwere versie van dit programma. Werk het programma bij en open het bestand dan.`,
      nothing: (name: string) =>
        `In ${name} staan geen namen, geen stand en geen samenvoeging. Kies een lijst met één naam per regel, of een werkmap die u hier bewaarde.`,
    },
    notOpened: 'Openen is niet gelukt.',
    total: 'Tot nu toe',
    totalJobs: (jobs: string) => amount(jobs, 'baan', 'banen'),
    unsettledTotal: (boards: number) =>
      `Bij ${plural(boards, 'organisatie', 'organisaties')} tellen banen misschien dubbel, of bij de verkeerde sector. Hieronder staat bij welke, en wat u nagaat.`,
    received: (received: number) =>
      `Van ${plural(received, 'organisatie', 'organisaties')} is een werkmap ontvangen. Geef op van wie u een werkmap verwacht. Dan ziet u ook wie nog ontbreekt.`,
    remembered: (boards: number) =>
      `Van ${plural(boards, 'organisatie', 'organisaties')} kennen we alleen de bewaarde stand. Geef ook hun werkmappen. Zonder die bestanden staan zij niet in Tabel 1 en niet in de samengevoegde werkmap.`,
    ofWhichAtHand: (jobs: string) =>
      `Tabel 1 hieronder gaat over ${amount(jobs, 'baan', 'banen')} van dit totaal.`,
    nothingCounts:
      'Er is nog geen werkmap open die meetelt. Daarom is er nog geen Tabel 1, en valt er nog niets openbaar te maken.',
    moreRegions: (sum: string, persons: string) =>
      `Personen van alle arbeidsmarktregio’s opgeteld: ${sum}. Personen in totaal: ${persons}. Wie in meer regio’s meetelt, telt in elke regio mee.`,
    rounding:
      'Elk getal in de tabel is apart berekend uit de uren en daarna één keer afgerond. Daarom kan een som van afgeronde getallen 0,01 of 0,02 anders zijn.',
    tooMany: (names: number, most: number) =>
      `Dit zijn ${count(names)} namen. Er passen er hoogstens ${count(most)}. De lijst is nog niet overgenomen. Haal regels weg, of verdeel de lijst.`,
    target: 'Uw doelstelling in banen (niet verplicht)',
    targetWrong: 'Vul een getal boven nul in, bijvoorbeeld 250.',
    ofTarget: (percent: string, target: string) =>
      `${percent} van de doelstelling van ${amount(target, 'baan', 'banen')}`,
    bar: (name: string, jobs: string) => `${name}: ${amount(jobs, 'baan', 'banen')}`,
    boards: 'Per organisatie',
    search: 'Zoek een organisatie',
    shown: (shown: number, all: number) =>
      `${count(shown)} van ${plural(all, 'organisatie', 'organisaties')} in beeld`,
    more: (n: number) => `Nog ${count(n)} tonen`,
    noneShown: 'Geen organisatie past bij deze keuze.',
    open: (name: string) => `${name} openen`,
    back: 'Alle organisaties',
    versions: (n: number, counting: number) =>
      `${plural(n, 'bestand', 'bestanden')}, ${counting === 0 ? 'geen telt' : plural(counting, 'telt', 'tellen')} mee`,
    notAsked: 'niet op de lijst',
    sinceLastYear: (change: string) => `${change} ten opzichte van vorig jaar`,
    notLastYear: 'vorig jaar niet in de samenvoeging',
    otherPrevious: (own: string, ours: string) =>
      `Het bestand noemt ${amount(own, 'baan', 'banen')} als vorig jaar. In de samenvoeging van vorig jaar stonden er ${ours}. Vraag na welke klopt.`,
    returnedOn: (on: string, until: string) => `Aangeschreven op ${on}. Antwoord gevraagd vóór ${until}.`,
    late: (until: string) => `De datum ${until} is voorbij. Er kwam nog geen nieuwe versie.`,
    same: {
      title: 'Is dit dezelfde organisatie?',
      why: (n: number) =>
        `${plural(n, 'vraag', 'vragen')} voor u. Zolang u niet hebt geantwoord, krijgen deze organisaties geen brief en geen herinnering.`,
      name: (asked: string, other: string) => `Op uw lijst staat ${asked}. U kreeg een werkmap van ${other}.`,
      sent: (board: string, other: string) =>
        `U kreeg een werkmap van ${board} en een werkmap van ${other}. Die namen lijken op elkaar. Nu tellen ze als twee organisaties.`,
      people: (board: string, other: string, says: string) =>
        `Het lijken verschillende besturen. ${other} noemt zich ${says}, net als ${board}. Maar de mensen of werkgevers erin zijn andere. Tot u antwoordt, heet dit bestuur naar zijn bestand.`,
      yes: 'Ja, dezelfde',
      no: 'Nee, een andere',
      more: (n: number) => `Nog ${plural(n, 'vraag', 'vragen')}`,
    },
    unread: {
      title: (n: number) => `Niet te lezen bestanden (${count(n)})`,
      what: 'Deze bestanden tellen niet mee en er gaat geen brief over uit. In de samengevoegde werkmap en in een publicatie staan ze als ontvangen, tot u ze hier weghaalt. Vraag de afzender om de werkmap zelf, als .xlsx-bestand.',
      dismiss: 'Weg uit deze lijst',
      more: (n: number) => `En nog ${plural(n, 'bestand', 'bestanden')}.`,
      copy: (file: string, of: string) =>
        `${file} is precies hetzelfde bestand als ${of}. Het telt één keer.`,
      moreCopies: (n: number) => `En nog ${plural(n, 'bestand', 'bestanden')} die u twee keer gaf.`,
    },
    receivedAsked: (received: number, asked: number, others: number) =>
      `${count(received)} van ${plural(asked, 'organisatie', 'organisaties')} op uw lijst ontvangen.${others === 0 ? '' : ` Ook kwam er een werkmap van ${plural(others, 'organisatie', 'organisaties')} die niet op uw lijst staan.`}`,
    noName: 'noemt geen eigen naam',
    yearAside: (year: number, collected: number) =>
      `dit is ${String(year)}, u verzamelt ${String(collected)}`,
    returns: {
      title: 'Terugsturen',
      what: 'U krijgt één zip. Daarin zit per bestuur een brief in gewone woorden en, als dat kan, een kopie van de werkmap. In de laatste kolom van die kopie staat bij elke rij wat er te doen is. De brief is een Word-bestand; u kunt hem aanpassen.',
      until: 'Antwoord vóór',
      untilNeeded: 'Kies eerst vóór welke datum u antwoord wilt.',
      make: (boards: number) =>
        boards === 1 ? 'Kopie en brief voor 1 bestuur' : `Kopieën en brieven voor ${count(boards)} besturen`,
      remind: (boards: number) =>
        boards === 1
          ? 'Brief ter herinnering voor 1 bestuur'
          : `Brieven ter herinnering voor ${count(boards)} besturen`,
      busy: 'De kopieën en brieven worden gemaakt',
      made: (boards: number) =>
        `De zip voor ${plural(boards, 'bestuur', 'besturen')} is gemaakt. Bij deze besturen staat nu: teruggestuurd.`,
      reminded: (boards: number) =>
        `De zip met brieven voor ${plural(boards, 'bestuur', 'besturen')} is gemaakt.`,
      away: (boards: number) =>
        `Van ${plural(boards, 'bestuur', 'besturen')} is de werkmap hier niet open. Geef die werkmappen opnieuw, dan kunnen ze mee.`,
      failed: 'De kopieën en brieven maken is niet gelukt.',
      again: (boards: number) =>
        `Opnieuw maken voor ${plural(boards, 'bestuur', 'besturen')} aan wie u al schreef`,
      fileName: 'terugsturen-banenafspraak',
      reminderFileName: 'herinneringen-banenafspraak',
    },
    save: 'Bewaar de stand',
    saveWhat:
      'U sluit dit venster en wilt later verder? Bewaar dan de stand als werkmap. Er staan geen gegevens van personen in.',
    saved: 'De stand is gemaakt.',
    saveFailed: 'De stand bewaren is niet gelukt.',
    detail: {
      versions: 'Wat er kwam',
      came: (file: string, on: string) => `${file}, ontvangen op ${on}`,
      replaced: 'Vervangen door een latere versie; telt niet mee.',
      countsNot: 'Telt niet mee.',
      countToo: (file: string) => `${file} telt mee`,
      changed: 'Wat de laatste versie veranderde',
      change: (rows: string, jobs: string) => `Rijen die meetellen: ${rows}. Banen: ${jobs}.`,
      mended: (n: number) => `Hersteld of toegelicht: ${plural(n, 'bevinding', 'bevindingen')}`,
      added: (n: number) => `Nieuw: ${plural(n, 'bevinding', 'bevindingen')}`,
      ofRule: (title: string, before: number, after: number) =>
        `${title}: van ${count(before)} naar ${count(after)} keer`,
      findings: 'Wat er te doen is',
      noFindings: 'Er is niets te herstellen of toe te lichten.',
      notHere:
        'De werkmap zelf is nu niet open. Geef hem opnieuw bij “Kies de werkmappen”, dan ziet u de bevindingen en de rijen.',
      times: (n: number) => (n === 1 ? 'één keer' : `${count(n)} keer`),
      places: (title: string) => `Plekken van: ${title}`,
      morePlaces: (n: number) => `Nog ${plural(n, 'plek', 'plekken')}`,
      onSheet: (sheet: string) => `Op blad ${sheet}:`,
      showCell: (cell: string) => `Cel ${cell} tonen`,
      rows: 'Rijen die meetellen',
      showRows: 'Rijen tonen',
      rowsShown: (shown: number, all: number) =>
        `${count(shown)} van ${plural(all, 'rij', 'rijen')} in beeld`,
      moreRows: (n: number) => `Nog ${plural(n, 'rij', 'rijen')} tonen`,
      row: (sheet: string, row: number) => `${sheet}, rij ${String(row)}`,
      column: 'Kolom',
      cell: 'Cel',
      value: 'Waarde',
      reading: 'De rij wordt opgehaald',
      gone: 'Deze rij is nu niet te tonen.',
    },
    figure: {
      boards: (form: string, sector: string) => `${form}, ${sector}: per organisatie`,
      shown: (shown: number, all: number) => `${count(shown)} van ${plural(all, 'bestand', 'bestanden')}`,
    },
    insert: {
      button: 'Zet de hele tabel in de open werkmap',
      busy: 'Het blad wordt gemaakt',
      done: (sheet: string) => `Het blad ${sheet} staat in de werkmap.`,
      failed: 'Het blad maken is niet gelukt.',
      sheetName: 'Verzameling',
      title: (year: number | null) =>
        `Verzameling${year === null ? '' : ` ${String(year)}`}: banen van 25,5 verloonde uren per week`,
      live: 'De uren komen uit de werkmappen. Alles daarna zijn formules: past u uren aan, dan verandert de rest mee.',
      computes: 'Rekent met',
      lines: 'Uren per organisatie, vorm en sector',
      board: 'Organisatie',
      status: 'Status',
      form: 'Vorm',
      sector: 'Sector',
      period: 'Tijdvak',
      hours: 'Uren',
      jobs: 'Banen',
      lastYear: 'Vorig jaar',
      difference: 'Verschil',
      share: 'Deel van het totaal',
      total: 'Totaal',
      target: 'Doelstelling',
      ofTarget: 'Deel van de doelstelling',
      what: 'Wat',
      value: 'Waarde',
      chartBoards: 'Banen per organisatie',
      chartForms: 'Banen per vorm en sector',
    },
  },
};

export type CollectionWords = typeof collectionWords;
