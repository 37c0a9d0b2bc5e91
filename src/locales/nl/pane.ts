import { amount } from '../amount';
import { sectorsLastText, sectorsTogether, sectorsTogetherOf } from './sectors-together';
import { either } from '../either';

const count = (n: number): string => n.toLocaleString('nl-NL');
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** De woorden van het taakvenster. Korte zinnen; geen vakwoord zonder uitleg in de begrippenlijst. */
export const pane = {
  language: 'nl' as 'nl' | 'en',

  groups: { start: '', meting: 'Meting', bestanden: 'Bestanden', rekenen: 'Rekenen', product: 'Over' },

  /** Wat van een map niet is gelezen: andere bestanden, en mappen in de map. */
  skippedInFolder: (names: readonly string[]) =>
    `Niet gelezen uit de map: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` en nog ${String(names.length - 5)}` : ''}. Staan er werkmappen in een map in de map? Kies die dan apart.`,
  screens: {
    start: { title: 'Banenafspraak', lead: 'Controleer een meting en zie wat er meetelt.' },
    maken: { title: 'Meting maken', lead: 'Uit uw loonaangifte en de lijst van UWV.' },
    persoon: { title: 'Persoon toevoegen', lead: 'Zet iemand in de meting, vraag voor vraag.' },
    nieuw: { title: 'Nieuwe werkmap', lead: 'Een leeg sjabloon, klaar om in te vullen.' },
    controleren: { title: 'Controleren', lead: 'Zoek fouten in een meting, per oorzaak.' },
    toelichten: { title: 'Toelichten', lead: 'Leg uit wat opvalt maar klopt.' },
    resultaat: {
      title: 'Resultaat en jaarverslag',
      lead: 'Banen, personen en wat niet meetelt. Ook de tekst voor uw jaarverslag en DUO.',
    },
    samenvoegen: { title: 'Samenvoegen', lead: 'Werkmappen van veel besturen in één.' },
    vergelijken: { title: 'Vergelijken', lead: 'Wat is opgelost, nieuw of gebleven.' },
    rapport: { title: 'Rapport', lead: 'Bevindingen en cijfers in een bestand.' },
    jaarrapportage: {
      title: 'Jaarrapportage sectoren',
      lead: 'Doelstelling en banen van de veertien overheidssectoren.',
    },
    teltditmee: { title: 'Telt dit mee?', lead: 'Een paar vragen over één baan.' },
    functies: { title: 'Functies', lead: 'Zoek een functie en bouw de formule.' },
    parameters: { title: 'Parameters', lead: 'Alle cijfers met hun bron.' },
    hulp: { title: 'Hulp', lead: 'Uitleg, regels, begrippen en een zelftest.' },
    instellingen: { title: 'Instellingen', lead: 'Taal, rol, weergave en grenzen.' },
  },

  shell: {
    menu: 'Schermen',
    openMenu: 'Menu openen',
    closeMenu: 'Menu sluiten',
    loading: 'Even laden',
    failed: {
      stuck: {
        title: 'Dit scherm liep vast.',
        what: 'Aan uw werkmap is niets veranderd. Probeer het opnieuw of kies een ander scherm.',
      },
      missing: {
        title: 'Dit scherm is niet geladen.',
        what: 'Misschien viel de verbinding weg. Aan uw werkmap is niets veranderd. Probeer het opnieuw.',
      },
    },
    tryAgain: 'Opnieuw proberen',
  },

  start: {
    welcome: 'Is de meting goed ingevuld? Dat zoekt u hier uit, stap voor stap.',
    openWorkbook: (name: string) => `Open werkmap: ${name}`,
    noWorkbook: 'Er is geen werkmap verbonden. Bestanden controleren kan wel.',
    noLibrary:
      'Er is geen werkmap verbonden: office.js, de bibliotheek waarmee Excel en dit venster met elkaar praten, is niet geladen. Sluit het venster en open het opnieuw. ' +
      'Helpt dat niet, vraag dan uw beheerder of deze computer bij appsforoffice.microsoft.com mag (of, in een gesloten netwerk, bij de eigen server). Bestanden controleren kan wel.',
    looking: 'Even kijken wat er open staat',
    notLooked: 'We konden nu niet zien wat erin staat. Controleren kan wel.',
    whatItIs: 'Wat er open staat',
    kind: 'Soort',
    kinds: {
      schoolbestuur: 'Meting van een schoolbestuur',
      sectororganisatie: 'Meting van een organisatie in een sector',
      landelijk: 'Landelijke meting',
      tabel1: 'Alleen Tabel 1',
      eigen: 'Meting met een eigen indeling',
    },
    notSure: '(waarschijnlijk)',
    organisation: 'Organisatie',
    year: 'Jaar',
    rows: 'Rijen',
    rowsOn: (rows: number, sheets: readonly string[]) =>
      `${count(rows)}, op ${sheets.length === 1 ? 'blad' : 'de bladen'} ${sheets.join(', ')}`,
    notGiven: 'niet ingevuld',
    nothingFound: 'Er is geen meting gevonden in deze werkmap.',
    nextStep: 'Wat u nu kunt doen',
    steps: {
      new: { button: 'Nieuwe werkmap maken', why: 'Begin met een leeg sjabloon in drie vragen.' },
      make: {
        button: 'Meting maken',
        why: 'U geeft de loonaangifte en de lijst van UWV. Daaruit komt de meting.',
      },
      fill: {
        button: 'Naar de eerste lege rij',
        why: 'Er staan nog geen rijen in. Vul eerst het blad Meting in, één rij per tijdvak.',
      },
      check: {
        button: 'Controleer deze werkmap',
        why: 'U ziet dan per oorzaak wat er mis is, de ergste fouten eerst.',
      },
      busy: { button: 'Bekijk de voortgang', why: 'De controle loopt.' },
      recheck: {
        button: 'Opnieuw controleren',
        why: 'De werkmap is gewijzigd na de laatste controle.',
      },
      answer: {
        button: 'Beantwoord de vragen',
        why: 'Bij sommige kolommen is niet duidelijk wat erin staat.',
      },
      repair: { button: 'Bekijk de fouten', why: 'Zolang er fouten zijn, telt de meting niet mee.' },
      explain: {
        button: 'Leg de waarschuwingen uit',
        why: 'Er zijn geen fouten meer. Wel valt er nog iets op dat uitleg vraagt.',
      },
      result: { button: 'Bekijk het resultaat', why: 'Er staat niets meer open. De meting is klaar.' },
    },
    open: (fouten: number, waarschuwingen: number) =>
      `${plural(fouten, 'fout', 'fouten')} en ${plural(waarschuwingen, 'waarschuwing', 'waarschuwingen')} open.`,
    checkWorkbook: 'Controleer deze werkmap',
    checkFiles: 'Controleer bestanden',
    newWorkbook: 'Nieuwe werkmap maken',
    consolidate: 'Voeg werkmappen samen',
    privacy: 'Dit venster rekent op deze computer en stuurt uw gegevens niet naar internet.',
  },

  severity: {
    fout: (n: number) => (n === 1 ? '1 fout' : `${count(n)} fouten`),
    waarschuwing: (n: number) => (n === 1 ? '1 waarschuwing' : `${count(n)} waarschuwingen`),
    info: (n: number) => (n === 1 ? '1 opmerking' : `${count(n)} opmerkingen`),
    names: { fout: 'Fout', waarschuwing: 'Waarschuwing', info: 'Opmerking' },
  },

  check: {
    thisWorkbook: 'Controleer deze werkmap',
    again: 'Opnieuw controleren',
    files: 'Controleer bestanden',
    filesHint: (endings: readonly string[]) => `Of sleep ze hierheen: ${either(endings, 'nl')}, één of meer.`,
    nothingYet: 'Nog niets gecontroleerd.',
    waiting: 'Wacht op zijn beurt',
    starting: 'Het bestand wordt geopend',
    reading: (sheet: string, rows: number) => `Blad ${sheet}: ${plural(rows, 'rij', 'rijen')} gelezen`,
    checking: (rows: number) => `${plural(rows, 'rij', 'rijen')} gelezen, de regels worden nagelopen`,
    progressOf: (done: number, all: number) =>
      `${count(done)} van ${plural(all, 'bestand', 'bestanden')} gecontroleerd`,
    stop: 'Stoppen',
    stopAll: 'Alles stoppen',
    stopped: 'Gestopt. Er is niets veranderd.',
    remove: (name: string) => `${name} uit de lijst halen`,
    open: (name: string) => `Bevindingen van ${name} bekijken`,
    back: 'Alle bestanden',
    clean: 'Geen bevindingen. De werkmap voldoet aan alle regels die hier gelden.',
    cleanButNotAll: 'Geen bevindingen in het deel dat is gelezen. Niet alles was te lezen: zie hieronder.',
    unreadable: 'Dit bestand is niet te lezen.',
    replaced: 'Dit vervangt de eerdere uitkomst van het bestand met deze naam.',
    keepBoth: 'Het is een ander bestand: houd beide',
    outdated: 'De werkmap is gewijzigd na deze controle.',
    done: (name: string, fouten: number, waarschuwingen: number) =>
      `${name} gecontroleerd: ${plural(fouten, 'fout', 'fouten')}, ${plural(waarschuwingen, 'waarschuwing', 'waarschuwingen')}.`,
    failed: (name: string) => `${name}: controle mislukt.`,
    notRead: 'Opgevallen bij het lezen',
    ledger: (of: Readonly<Record<'passed' | 'findings' | 'not-applicable' | 'failed', number>>) =>
      [
        `Alle regels: ${count(of.passed)} in orde`,
        ...(of.findings > 0 ? [`${count(of.findings)} met bevindingen`] : []),
        ...(of['not-applicable'] > 0 ? [`${count(of['not-applicable'])} niet van toepassing`] : []),
        ...(of.failed > 0 ? [`${count(of.failed)} niet uitgevoerd`] : []),
      ].join(', '),
    filters: 'Bevindingen kiezen',
    search: 'Zoeken in bevindingen',
    sheetFilter: 'Blad',
    allSheets: 'Alle bladen',
    shown: (shown: number, all: number) =>
      `${count(shown)} van ${plural(all, 'oorzaak', 'oorzaken')} in beeld`,
    noneShown: 'Geen bevinding past bij deze keuze.',
    explained: (n: number, all: number) =>
      n === all ? 'Alles toegelicht' : `${count(n)} van ${count(all)} toegelicht`,
    consequence: 'Gevolg',
    why: 'Waarom',
    source: 'Bron',
    rule: 'Regel',
    whyHere: 'Waarom staat dit hier?',
    tools: 'Zoeken, kiezen en markeren',
    at: (cell: string, heading: string) => `${cell}${heading === '' ? '' : ` (${heading})`}:`,
    likeAt: (cell: string) => `Net als bij ${cell}:`,
    next: 'Volgende',
    placeOf: (place: number, all: number) => `Plek ${count(place)} van ${count(all)}`,
    others: 'Hoort erbij:',
    goFailed: 'Naar de cel gaan is niet gelukt.',
    /** `person` met gemaskeerd BSN, leeg waar er geen is. */
    exampleGrid: (cell: string, row: number, person: string) =>
      `Rond ${cell}: rij ${String(row)}${person === '' ? '' : `, BSN ${person}`}`,
    row: 'Rij',
    gridLoading: 'De rijen worden opgehaald',
    gridGone: 'Deze rijen zijn nu niet te tonen.',
    places: (n: number) => `Alle plekken (${count(n)})`,
    morePlaces: (n: number) => `Nog ${plural(n, 'adres', 'adressen')} tonen`,
    mark: 'Markeer in het blad',
    marked: (n: number) => `${plural(n, 'cel', 'cellen')} gemarkeerd. Uw eigen opmaak blijft zoals die was.`,
    markedSome: (n: number, all: number) =>
      `${count(n)} van ${plural(all, 'cel', 'cellen')} gemarkeerd. Met meer wordt Excel traag.`,
    markFailed: 'Markeren is niet gelukt.',
    wipe: 'Markeringen wissen',
    wiped: 'Markeringen gewist.',
    copy: 'Bewaar een kopie met de bevindingen',
    openToMend: 'Openen in het rekenblad en herstellen',
    /** @param others hoeveel andere bestanden gecontroleerd zijn */
    openToMendWhat: (others: number): string =>
      others === 0
        ? 'Dit venster brengt u dan naar elke cel. Het bestand zelf verandert niet: wat u opslaat, is een nieuw bestand.'
        : 'Dit venster brengt u dan naar elke cel. Het bestand zelf verandert niet: wat u opslaat, is een nieuw bestand. De andere bestanden in deze lijst controleert u daarna opnieuw.',
    openFailed: 'Het bestand is niet geopend.',
    copyOnlyXlsx: 'Een kopie met de bevindingen kan alleen van een Excel-werkmap (.xlsx).',
    copyWhat:
      'In de kopie staat naast elke cel wat er mis is en wat u kunt doen. Uw eigen bestand verandert niet.',
    copyBusy: 'De kopie wordt gemaakt',
    copySuffix: 'bevindingen',
    copySaved: (name: string) => `${name} is gemaakt.`,
    copyWithout: (sheets: string) =>
      `Op blad ${sheets} was geen plaats voor tekst. Daar zijn de cellen alleen gekleurd.`,
    copyFailed: 'De kopie maken is niet gelukt.',
    cells: (n: number) => plural(n, 'cel', 'cellen'),
    sheet: (name: string) => `Blad ${name}`,
    times: (n: number) => (n === 1 ? 'één keer' : `${count(n)} keer`),
    wentTo: (sheet: string, cell: string) => `Cel ${cell} op blad ${sheet} is geselecteerd.`,
    goTo: (cell: string) => `Ga naar ${cell}`,
  },

  columnHelp: {
    title: 'Uitleg bij de kolom',
    column: (letters: string, name: string) => `Kolom ${letters}, ${name}:`,
    close: 'Deze uitleg niet meer tonen',
  },

  picker: {
    nothing: 'Er is nog geen werkmap gecontroleerd. Controleer eerst een werkmap of een bestand.',
    check: 'Naar Controleren',
    workbook: 'Werkmap',
    isOpen: (name: string) => `${name} (nu open)`,
  },

  result: {
    noMeting: 'In deze werkmap staat geen blad met een meting. Er is dus niets te tellen.',
    jobs: 'Banen',
    persons: 'Personen',
    hours: 'Verloonde uren',
    rows: 'Rijen',
    fromRows: (rows: string) => `uit ${amount(rows, 'rij die meetelt', 'rijen die meetellen')}`,
    noPrevious: 'vorig jaar niet opgegeven',
    change: (change: string) => `${change} ten opzichte van vorig jaar`,
    stillErrors: (n: number) =>
      n === 1
        ? 'Er staat nog 1 fout open. De cijfers kunnen veranderen.'
        : `Er staan nog ${count(n)} fouten open. De cijfers kunnen veranderen.`,
    againstTarget: 'Van de doelstelling',
    targetMet: (target: string) => `doelstelling van ${target} extra banen behaald`,
    targetShort: (short: string, target: string) => `${short} te weinig voor de ${target} extra banen`,
    targetLine: 'Nulmeting en doelstelling',
    tabel1: 'Tabel 1',
    tabel1Caption: (year: number | null, month: number) =>
      `Banen naar vorm en sector${year === null ? '' : `, peilmaand ${month}-${year}`}`,
    form: 'Vorm',
    forms: { formeel: 'Formeel', inleen: 'Inleen', totaal: 'Totaal' },
    sectors: { markt: 'Markt', overheid: 'Overheid', totaal: 'Totaal' },
    sectorsTogether,
    sectorsTogetherOf,
    sectorsLastText,
    rounding:
      'Elk getal in de tabel is apart berekend uit de uren en daarna één keer afgerond. Daarom kan een som van afgeronde getallen 0,01 of 0,02 anders zijn.',
    everyFigure: 'Kies een cijfer en zie uit welke rijen het komt.',
    openAddends: (form: string, sector: string, jobs: string) =>
      `${form}, ${sector}: ${amount(jobs, 'baan', 'banen')}. Rijen tonen`,
    closeAddends: 'Rijen verbergen',
    addendsCaption: (shown: number, all: number) =>
      shown === all ? plural(all, 'rij', 'rijen') : `${count(shown)} van ${plural(all, 'rij', 'rijen')}`,
    moreAddends: (n: number) => `Nog ${plural(n, 'rij', 'rijen')} tonen`,
    noAddends: 'Geen enkele rij telt hier mee.',
    cell: 'Cel',
    chart: 'Banen per sector',
    notCounted: 'Wat niet meetelt',
    leftOut: (rows: string, jobs: string, unknown: string | null) =>
      `Niet meegeteld, omdat niet vaststaat of het meetelt: ${amount(rows, 'rij', 'rijen')}, hoogstens ${amount(jobs, 'baan', 'banen')}.${unknown === null ? '' : ` Van ${amount(unknown, 'rij', 'rijen')} is niet te zeggen hoeveel: de uren of het tijdvaktype ontbreken of kunnen niet kloppen.`}`,
    notYet: 'Nog niet te zeggen hoeveel banen: er telt nog geen enkele rij mee.',
    notCountedCaption: 'Rijen die niet meetellen, en waarom',
    allCounted: 'Alle rijen tellen mee.',
    howMany: 'Aantal',
    reason: 'Reden',
    which: 'Naam',
    notGiven: 'Niet ingevuld',
    perOverheidssector: 'Per overheidssector',
    perRegio: 'Per arbeidsmarktregio',
    perWerkgever: 'Per loonheffingennummer',
    personsOverlap: (sum: string, persons: string) =>
      `De regels tellen op tot ${sum}, maar het aantal personen is ${persons}: wie in meer regels staat, telt in elke regel mee.`,
    insert: 'Zet dit als blad in de werkmap',
    inserted: (sheet: string) => `Het blad ${sheet} staat in de werkmap.`,
    ownTarget: 'Uw eigen doelstelling in banen (niet verplicht)',
    ownTargetHint: 'Bijvoorbeeld wat in uw sector is afgesproken. Zo ziet u hoe ver u bent.',
    ownTargetWrong: 'Vul een getal boven nul in, bijvoorbeeld 12,5.',
    ownTargetFailed: 'De doelstelling bewaren in de werkmap is niet gelukt.',
    ownTargetLine: 'Uw eigen doelstelling',
    againstOwnTarget: 'Van uw doelstelling',
    ownTargetMet: (target: string) => `uw doelstelling van ${amount(target, 'baan', 'banen')} is behaald`,
    ownTargetShort: (short: string, target: string) =>
      `${amount(short, 'baan', 'banen')} te weinig voor uw doelstelling van ${target}`,
    increase: 'Toename sinds de nulmeting',
    sinceNulmeting: (nulmeting: string) => `banen nu, min de ${nulmeting} van de nulmeting (eind 2012)`,
    openFigure: (what: string, shown: string) => `${what}: ${shown}. Rijen tonen`,
    inserting: 'Het blad wordt gemaakt',
    sheet: {
      title: 'Kerncijfers',
      what: 'Wat',
      value: 'Waarde',
      jobs: 'Banen',
      checked: 'Banen bij de controle',
      differs: 'Verschil met de controle',
      persons: 'Personen',
      previous: 'Banen vorig jaar',
      change: 'Verschil met vorig jaar',
      share: 'Procent van de doelstelling',
      addends: 'Waaruit elk cijfer bestaat',
      sector: 'Sector',
      sheet: 'Blad',
      cells: 'Cellen',
      hours: 'Uren',
      perJob: 'Uren per baan',
      live: 'De uren zijn formules die verwijzen naar het blad met de meting. Veranderen daar uren, dan veranderen ze hier mee. Welke rijen meetellen, is bepaald bij de controle.',
      fixed: 'De meting staat in een ander bestand. Daarom staan de uren hier als gewoon getal.',
    },
    insertFailed: 'Het blad maken is niet gelukt.',
    sheetName: 'Resultaat',
    sheetTitle: (name: string, year: number | null) =>
      `Resultaat van ${name}${year === null ? '' : `, ${year}`}: banen van 25,5 verloonde uren per week`,
  },

  fix: {
    repair: 'Herstel',
    preview: (shown: number, all: number) =>
      shown === all
        ? `Voorstel voor ${plural(all, 'cel', 'cellen')}`
        : `Voorstel: ${count(shown)} van ${plural(all, 'cel', 'cellen')}`,
    cell: 'Cel',
    before: 'Nu',
    after: 'Wordt',
    left: (n: number) =>
      `${plural(n, 'cel blijft zoals die is', 'cellen blijven zoals ze zijn')}: daar is uw oordeel nodig.`,
    waits:
      'Herstellen kan zodra in deze kolom geen fout meer staat. Bij datums geldt dat voor alle kolommen met datums.',
    changed: 'De cellen zijn intussen veranderd. Bekijk het nieuwe voorstel.',
    progress: (done: number, all: number) => `${count(done)} van ${count(all)} hersteld of toegelicht`,
    repaired: (n: number) => `${plural(n, 'cel', 'cellen')} hersteld.`,
    undo: 'Ongedaan maken',
    undone: (n: number, kept: number) =>
      `In ${plural(n, 'cel', 'cellen')} staat weer wat er stond.${kept === 0 ? '' : ` ${plural(kept, 'cel is', 'cellen zijn')} daarna veranderd en zo gebleven.`}`,
    undoFailed: 'Ongedaan maken is niet gelukt.',
    done: (n: number) => `${plural(n, 'cel', 'cellen')} hersteld. De werkmap wordt opnieuw gecontroleerd.`,
    failed: 'Herstellen is niet gelukt.',
  },

  explain: {
    needsWorkbook:
      'Toelichten kan alleen in een open werkmap. Open de werkmap in Excel en open dit venster daar.',
    how: 'Valt iets op, maar klopt het wel? Leg dan uit waarom. Uw toelichting komt op het blad Toelichting. Verandert de waarde, dan geldt de toelichting niet meer.',
    ready: 'Klaar: er staat niets meer open.',
    notReady: (fouten: number, open: number) =>
      [
        ...(fouten > 0 ? [`${plural(fouten, 'fout', 'fouten')} te herstellen`] : []),
        ...(open > 0 ? [`${plural(open, 'waarschuwing', 'waarschuwingen')} toe te lichten`] : []),
      ].join(' en ') + '.',
    hint: 'Schrijf geen namen of BSN op.',
    noBsn: 'Er staat een BSN in uw tekst. Haal het weg.',
    tooShort: 'Leg in een hele zin uit waarom dit klopt.',
    by: (role: string, date: string) => `Door ${role}${date === '' ? '' : ` op ${date}`}`,
    start: 'Klopt het? Leg uit waarom',
    save: 'Toelichting bewaren',
    saved: 'Toelichting bewaard in de werkmap.',
    change: 'Wijzigen',
    remove: 'Weghalen',
    removed: 'Toelichting weggehaald. De waarschuwing staat weer open.',
    label: 'Uw toelichting',
    whole: (n: number) => `Eén toelichting voor ${n === 1 ? 'het ene geval' : `alle ${count(n)} gevallen`}`,
    each: (n: number) => `Elk geval apart toelichten (nog ${count(n)} open)`,
    eachWhat: 'Na elke toelichting ziet u hier het volgende geval.',
    one: (cell: string) => `Toelichting bij ${cell}`,
    saveOne: (cell: string) => `Toelichting bij ${cell} bewaren`,
    explainedHere: 'Al toegelicht',
    at: (sheet: string, cell: string) => `${sheet} ${cell}`.trim(),
    changeOf: (what: string) => `Toelichting wijzigen: ${what}`,
    removeOf: (what: string) => `Toelichting weghalen: ${what}`,
    expired: 'Vervallen toelichtingen',
    expiredWhat:
      'Hier is de waarde veranderd, of de waarschuwing is weg. De toelichting geldt niet meer. Haal haar weg of schrijf een nieuwe.',
    checking: 'De werkmap wordt opnieuw gecontroleerd.',
    outdated: 'De werkmap is gewijzigd na deze controle. Controleer eerst opnieuw.',
    questions: 'Er staan nog vragen over kolommen open.',
    none: 'Er zijn geen waarschuwingen om toe te lichten.',
    failed: 'De toelichting bewaren is niet gelukt.',
  },

  compare: {
    how: 'Leg twee controles naast elkaar: voor en na herstel, of dit jaar en vorig jaar.',
    addFile: 'Kies een bestand om mee te vergelijken',
    addHint: 'Een vorige versie, de meting van vorig jaar, of een eerder JSON-rapport.',
    inReport: (file: string, report: string) => `${file} (in rapport ${report})`,
    noReport: (name: string) =>
      `${name} is geen JSON-rapport van dit product. Kies een rapport dat u bij Rapport als JSON bewaarde.`,
    needTwo: 'Er zijn twee controles nodig. Controleer een werkmap twee keer, of kies hierboven een bestand.',
    earlier: (name: string) => `${name} (vorige controle)`,
    before: 'Eerst',
    after: 'Daarna',
    ofTwo: (before: string, after: string) =>
      `Dit zijn metingen van twee organisaties: ${before} en ${after}. “Opgelost” zegt dan niet dat er iets is hersteld.`,
    figures: 'Wat er telt',
    figure: 'Cijfer',
    difference: 'Verschil',
    solved: (n: number) => `Opgelost: ${plural(n, 'oorzaak', 'oorzaken')}`,
    added: (n: number) => `Nieuw: ${plural(n, 'oorzaak', 'oorzaken')}`,
    remaining: (n: number) => `Nog aanwezig: ${plural(n, 'oorzaak', 'oorzaken')}`,
    fromTo: (from: number, to: number) =>
      from === to ? `${count(to)} keer` : `van ${count(from)} naar ${count(to)} keer`,
  },

  questions: {
    title: 'Vragen over kolommen',
    why: 'Bij deze kolommen is niet duidelijk wat erin staat. We gokken niet: kies zelf.',
    which: (column: string, heading: string, sheet: string) =>
      `Kolom ${column} “${heading}” op blad ${sheet}`,
    remark: {
      other: (says: string) =>
        `In de kop staat “${says}”. Kies alleen een kolom als die in alle rijen klopt.`,
      period: (says: string) =>
        `In de kop staat “${says}”. Kies alleen een kolom als de uren van het tijdvak van elke rij zijn.`,
    },
    choose: 'Kies',
    leaveOut: 'Deze kolom overslaan',
    checkAgain: 'Deze antwoorden gebruiken en opnieuw controleren',
  },

  help: {
    search: 'Zoek een woord of stel een vraag',
    steps: 'Zo werkt het',
    stepList: [
      'Controleer de werkmap. U ziet per oorzaak wat er mis is, de ergste fouten eerst.',
      'Herstel de fouten. Kies “Ga naar” om bij de cel te komen. Staat er “Herstel” bij? Dan kan dit venster het voor u doen.',
      'Leg bij Toelichten uit wat opvalt maar klopt.',
      'Bekijk het resultaat. Bij elk cijfer ziet u uit welke rijen het komt.',
      'Maak een rapport, of voeg de werkmappen van meer besturen samen.',
    ],
    rules: 'Alle regels met hun bron',
    rulesFound: (found: number, all: number) => `${count(found)} van ${plural(all, 'regel', 'regels')}`,
    ownRule: 'Eigen regel van dit product, zonder wetsartikel',
    certainty: {
      published: 'Staat zo in de bron.',
      derived: 'Volgt uit de bron.',
      inferred: 'Zo lezen wij de bron.',
      own: 'Eigen oordeel.',
      unverified: 'Nog niet bevestigd.',
    },
    terms: 'Begrippen',
    selfTest: 'Zelftest',
    selfTestWhat:
      'De zelftest kijkt of dit venster in uw Excel kan lezen, schrijven, markeren en bladen invoegen. De test maakt daarvoor bladen en haalt die weer weg. Functies in cellen en het bewaren van bestanden probeert u zelf.',
    selfTestNeedsWorkbook: 'Open een werkmap om de zelftest te doen.',
    selfTestRun: 'Zelftest uitvoeren',
    selfTestBusy: 'De zelftest loopt',
    selfTestSend:
      'Werkt u nu in Excel? Dan helpt u de makers met deze tekst: selecteer alles (Ctrl+A, op de Mac Cmd+A) en kopieer het (Ctrl+C of Cmd+C). Zet het in het formulier “Zelftest in Excel” van de repository, of stuur het naar uw beheerder. Alleen de versie van Excel, de taal, de browser erin en de uitkomsten staan erin, niets over u of uw werkmap.',
    selfTestSendLabel: 'Uitslag om op te sturen',
    selfTestDone: (passed: number, failed: number, leftOut: number) =>
      `${count(passed)} gelukt, ${count(failed)} mislukt.${leftOut === 0 ? '' : ` Overgeslagen: ${count(leftOut)}.`}`,
    outcomes: { passed: 'gelukt', failed: 'mislukt', 'left-out': 'overgeslagen' },
    privacy: 'Wat er met uw gegevens gebeurt',
    privacyText:
      'Dit venster rekent op deze computer, stuurt uw gegevens niet naar internet en bewaart ze niet. Staat uw werkmap zelf op internet, zoals bij Excel op het web, dan komt ook wat u erin laat schrijven daar. U ziet een BSN nooit helemaal, niet op het scherm en niet in een rapport. Sluit u dit venster, dan zijn de resultaten weg.',
  },

  madeFile: {
    title: (name: string) => `${name} is gemaakt`,
    look: 'Het staat nu bij uw downloads, als Excel dat hier toelaat. Staat het daar niet, gebruik dan een van deze knoppen.',
    elsewhere:
      'Staat het daar dan nog niet, maak dit bestand dan in de werkbank of met het programma voor de terminal.',
    mac: 'Het is nog niet bewaard: Excel voor Mac kan vanuit dit venster geen bestand bewaren. Gebruik een van deze knoppen.',
    macElsewhere:
      'Het is niet bewaard: Excel voor Mac kan vanuit dit venster geen bestand bewaren, en dit soort bestand niet openen. Maak het in de werkbank of met het programma voor de terminal.',
    open: 'Open als nieuwe werkmap',
    opened: 'De werkmap is geopend. Bewaar hem in Excel met Opslaan als.',
    notOpened: 'Excel kon de werkmap niet openen.',
    showText: 'Toon de tekst',
    copyText: (name: string) =>
      `De tekst is geselecteerd. Kopieer hem (Ctrl+C, op de Mac Cmd+C), plak hem in Kladblok of een ander programma voor platte tekst, en bewaar hem daar als ${name}.`,
    copyTextMac: (name: string) =>
      `De tekst is geselecteerd. Kopieer hem (Cmd+C), plak hem in Teksteditor (zet die eerst op platte tekst, in het menu Opmaak) en bewaar hem daar als ${name}.`,
    save: 'Bewaren',
    again: 'Opnieuw proberen',
    close: 'Sluiten',
  },

  report: {
    how: 'Zet de bevindingen en de cijfers in een bestand. U kunt het bewaren, afdrukken of doorsturen.',
    about: 'Waarover',
    all: (n: number) =>
      n === 1 ? 'De gecontroleerde werkmap' : `Alle ${count(n)} gecontroleerde werkmappen`,
    leftOut: (n: number) =>
      n === 1 ? '1 werkmap staat er niet in' : `${count(n)} werkmappen staan er niet in`,
    leftOutOf: {
      waiting: 'wacht op controle',
      busy: 'wordt nog gecontroleerd',
      failed: 'controle mislukt',
      cancelled: 'controle gestopt',
    },
    format: 'Soort bestand',
    formats: {
      html: 'Webpagina, om te lezen en af te drukken',
      xlsx: 'Excel-werkmap, om mee te rekenen',
      csv: 'CSV, een lijst van bevindingen',
      json: 'JSON, voor andere programma’s',
      sarif: 'SARIF, voor controlesystemen',
    },
    make: 'Rapport maken',
    busy: 'Het bestand wordt gemaakt',
    made: (name: string) => `${name} is gemaakt.`,
    fileName: 'rapport-banenafspraak',
    failed: 'Het rapport maken is niet gelukt.',
    receiptOpen:
      'De werkmap die nu open staat, is geen bestand. Het rapport zegt erbij dat die controle niet te herhalen is. Controleer het opgeslagen bestand als dat wel moet kunnen.',
    receipt:
      'In elk rapport staat een bewijs: de versie van de regels en een controlegetal van elk bestand. Een BSN staat er nooit helemaal in.',
  },

  consolidate: {
    choose: 'Kies de werkmappen',
    chooseHint: 'Of sleep ze hierheen. Het mogen er honderden tegelijk zijn.',
    expected: 'Van wie verwacht u een werkmap? (niet verplicht)',
    expectedHint: 'Eén naam per regel, bijvoorbeeld geplakt uit Excel.',
    stopped: (n: number) => `${plural(n, 'werkmap', 'werkmappen')} niet gecontroleerd, omdat u bent gestopt.`,
    goOn: 'Verdergaan',
    clear: 'Lijst leegmaken',
    failed: 'Samenvoegen is niet gelukt.',
    done: (included: number, all: number) =>
      `Klaar. ${count(included)} van ${plural(all, 'werkmap telt', 'werkmappen tellen')} mee.`,
    board: 'Stand van zaken',
    more: (n: number) => `nog ${count(n)}`,
    adds: (jobs: string) => amount(jobs, 'baan', 'banen'),
    tableCaption: (year: number | null, files: number, persons: string) =>
      `Banen uit ${plural(files, 'werkmap', 'werkmappen')}${year === null ? '' : ` over ${year}`}; ${amount(persons, 'persoon', 'verschillende personen')}`,
    yearBefore: (files: number, before: string, now: string, change: string) =>
      `${plural(files, 'werkmap noemt', 'werkmappen noemen')} de meting van vorig jaar: ${amount(before, 'baan', 'banen')} toen, ${now} nu (${change}).`,
    sideBySide: 'Wat opvalt tussen de bestanden',
    row: (row: number) => `rij ${row}`,
    reconciled: (rows: string, hours: string) =>
      `Som van de bestanden min het totaal: een verschil van ${amount(rows, 'rij', 'rijen')} en ${hours} uur.`,
    save: 'Samengevoegde werkmap bewaren',
    saved: 'De samengevoegde werkmap is gemaakt.',
    fileName: 'samengevoegd-banenafspraak',
  },

  settings: {
    language: 'Taal',
    languages: { nl: 'Nederlands', en: 'English' },
    languageNotLoaded:
      'De Engelse teksten zijn niet geladen. Misschien viel de verbinding weg. Het venster blijft in het Nederlands. Kies de taal straks opnieuw.',
    role: 'Uw rol',
    roleHint: 'De uitleg bij een bevinding past bij uw rol.',
    roles: { bestuur: 'Bestuur of organisatie', sectorraad: 'Sectorraad' },
    theme: 'Weergave',
    themes: { auto: 'Zoals Excel', light: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
    themeNotLoaded:
      'Deze weergave is niet geladen. Misschien viel de verbinding weg. Het venster is nu licht. De volgende keer dat u het opent, proberen we het opnieuw.',
    stored: 'Uw keuzes blijven op deze computer. Gegevens uit werkmappen bewaren we nooit.',
  },
};

export type PaneWords = typeof pane;
