/** De woorden rond het rekenblad van de werkbank: de pagina voor machines zonder Excel. */
export const benchWords = {
  product: 'Banenafspraak',
  pageTitle: 'Banenafspraak · werkbank',
  workbench: 'Werkbank',
  explain:
    'Een rekenblad in de browser, voor wie geen Excel bij de hand heeft. Alles blijft op dit apparaat.',
  open: 'Werkmap openen…',
  samples: 'Voorbeelden',
  who: {
    otherLanguage: 'In English',
    back: (name: string) => `Terug naar ${name}`,
    title: 'Wie bent u?',
    begin: (name: string) => `Begin als ${name.toLowerCase()}`,
    makeMeting: 'Meting maken',
    own: 'Hebt u zelf een werkmap (.xlsx) of een .csv-bestand? Kies bovenaan Werkmap openen.',
    visitors: {
      bestuur: {
        name: 'Schoolbestuur',
        text: 'U maakt één keer per jaar een meting, uit uw salarisbestand en de lijst van UWV. Wilt u eerst rondkijken? Het voorbeeld is een meting met vier fouten en één waarschuwing: het taakvenster wijst ze aan en zegt wat u moet doen.',
        download: 'Download dit voorbeeld voor Excel',
      },
      sectorraad: {
        name: 'Sectorraad',
        text: 'U brengt de metingen van veel besturen samen. Download zes voorbeelden van besturen en kies ze in het taakvenster. In één zit een fout; met de andere vijf maakt u ook een publicatie.',
        download: 'Download de zes voorbeelden',
      },
      onderzoeker: {
        name: 'Onderzoeker',
        text: 'U rekent met de gepubliceerde cijfers. Het voorbeeld rekent Tabel 1 van de Kamerbrieven na en laat elke functie zien.',
        download: 'Download dit voorbeeld voor Excel',
      },
    },
  },
  draft: {
    keep: 'Concept bewaren in deze browser',
    explain:
      'Uw werkmap staat er dan nog als u de pagina opnieuw laadt, ook met gegevens van personen. Zij blijft alleen in deze browser. Zet dit uit om haar weg te gooien.',
    on: 'Het concept wordt bewaard, alleen in deze browser.',
    off: 'Het concept is weggegooid.',
    keeping: 'Het concept wordt bewaard…',
    refused: 'Deze browser laat niet toe dat er iets wordt bewaard. Sla uw werkmap op als bestand.',
    kept: (name: string, at: Date) =>
      `In deze browser staat een concept: “${name}” van ${at.toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' })}.`,
    resume: 'Verder met dit concept',
    discard: 'Gooi het concept weg',
  },
  grid: 'Rekenblad',
  pane: 'Taakvenster Banenafspraak',
  loading: 'De werkbank wordt geladen…',
  failed: 'De werkbank kon niet starten.',
  reload: 'Laad de pagina opnieuw. Blijft dit zo, start dan opnieuw met npm start.',
  save: 'Opslaan (Ctrl+S)',
  notOpened: (name: string, why: string) => `“${name}” is niet geopend. ${why}`,
  tooManyCells: (cells: number, limit: number) =>
    `Er staan ${cells.toLocaleString('nl-NL')} cellen in; de werkbank toont er hoogstens ${limit.toLocaleString('nl-NL')}. Controleer het bestand zelf: kies in het taakvenster Controleren, en dan Controleer bestanden. Daar geldt deze grens niet.`,
  tooMuch:
    'Er staan meer rijen, kolommen of samengevoegde cellen in dan de werkbank kan tonen. Controleer het bestand zelf: kies in het taakvenster Controleren, en dan Controleer bestanden.',
  formulaTooLarge:
    'Deze formule is te groot. Excel neemt hoogstens 8.192 tekens, 64 functies in elkaar en 255 argumenten. Verdeel haar over meer cellen.',
  fillsTooMany: (cells: number, limit: number) =>
    `Aantal cellen dat deze formule vult: ${cells.toLocaleString('nl-NL')}. In de werkbank zijn dat er hoogstens ${limit.toLocaleString('nl-NL')}, want meer houdt de pagina lang op. Excel kan het wel.`,
  tooFar:
    'Deze cel ligt te ver: de werkbank maakt een leeg blad niet zo groot. Zet de gegevens dichter bij A1, of open een bestand waarin ze staan.',
  linkStays: (address: string) =>
    `Deze verwijzing opent de werkbank niet, want zo kan er iets uit uw werkmap meegaan. Zij gaat naar: ${address}`,
  /** What is going on while a file is opened. */
  steps: {
    start: (name: string) => `${name} wordt geopend…`,
    unpacking: 'Stap 1 van 3: het bestand wordt uitgepakt…',
    reading: 'Stap 2 van 3: de cellen worden gelezen…',
    building: 'Stap 3 van 3: het rekenblad wordt opgebouwd…',
  },
  /** Wat in een .csv-bestand tekst blijft, zodat geen formule het meetelt. */
  csv: {
    one: (column: string) => `In ${column} blijft iets tekst. Formules tellen dat niet mee.`,
    several: (columns: number) =>
      `Kolommen waarin iets tekst blijft, zodat formules dat niet meetellen: ${columns.toLocaleString('nl-NL')}.`,
    saved: (csv: string, xlsx: string) =>
      `Opgeslagen als Excel-werkmap: ${xlsx}. “${csv}” zelf is niet veranderd. Hebt u weer een .csv nodig? Open de werkmap in Excel en kies daar Opslaan als, CSV.`,
    details: 'Waar, waarom, en wat u kunt doen',
    column: (letter: string, heading: string) =>
      heading === '' ? `kolom ${letter}` : `kolom ${letter} (${heading})`,
    places: (shown: readonly string[], more: number) =>
      more === 0
        ? new Intl.ListFormat('nl', { type: 'conjunction' }).format(shown)
        : `${shown.join(', ')} en nog ${more.toLocaleString('nl-NL')}`,
    mixedNumbers: (column: string, places: string) =>
      `De hele ${column}: het is niet duidelijk welk getal hier staat: ${places}.`,
    mixedDates: (column: string, places: string) =>
      `De hele ${column}: het is niet duidelijk wat hier de dag is en wat de maand: ${places}.`,
    along: (column: string) => `De hele ${column}: de controle leest deze kolommen samen.`,
    loses: (column: string, places: string) =>
      `De hele ${column}: als getal zou hier iets verdwijnen: ${places}.`,
    cells: (column: string, places: string) =>
      `In ${column} alleen deze cellen, want dit is geen getal of datum: ${places}.`,
    numbersTodo:
      'Verander die getallen in het bestand: een komma voor decimalen, geen punt bij duizendtallen. Open het daarna opnieuw.',
    losesTodo:
      'Zijn het getallen? Schrijf ze dan in het bestand met evenveel decimalen, zonder letters, plus of haakjes, en met het minteken vooraan. Open het daarna opnieuw.',
    datesTodo: 'Verander die datums in het bestand, met het jaar eerst: 2024-12-31. Open het daarna opnieuw.',
  },
  /** Wat iemand invoert en anders in de cel komt te staan, zoals in Excel. */
  taken: {
    typed: ({ cell, entered, shown }: { cell: string; entered: string; shown: string }) =>
      `In ${cell} staat nu ${shown}, niet ${entered}; zo doet Excel het ook. Moet het precies zo blijven? Druk op Ctrl+Z en typ er een apostrof voor: '${entered}`,
    pasted: ({ cell, entered, shown }: { cell: string; entered: string; shown: string }, cells: number) =>
      `Aantal cellen dat anders werd dan wat u plakte: ${cells.toLocaleString('nl-NL')}. Zo staat in ${cell} nu ${shown}, niet ${entered}; zo doet Excel het ook. Moet het precies zo blijven? Druk op Ctrl+Z, kies in het menu Opmaak: Getal, Tekst, en plak opnieuw.`,
  },
  pasting: (rows: number) => `Plakken… Aantal rijen: ${rows.toLocaleString('nl-NL')}`,
  undoing: 'Ongedaan maken…',
  redoing: 'Opnieuw uitvoeren…',
  pasteFailed:
    'Het plakken is niet gelukt. Wat er stond, staat er nog. Plak minder rijen tegelijk, of open de gegevens als bestand.',
  pasteTooLarge: (cells: number, limit: number) =>
    `Aantal cellen dat u plakt: ${cells.toLocaleString('nl-NL')}. De werkbank toont er hoogstens ${limit.toLocaleString('nl-NL')}. Er is niets geplakt. Plak minder rijen of kolommen. Of bewaar de gegevens als .xlsx of .csv, en kies in het taakvenster Controleren en dan Controleer bestanden. Daar geldt deze grens niet.`,
  /** Wat Excel bij een beveiligd blad zegt en doet. */
  protection: {
    cell: (cell: string, sheet: string) => `Cel ${cell} staat vast, want het blad “${sheet}” is beveiligd.`,
    cells: (sheet: string) => `Het blad “${sheet}” is beveiligd. Daarom is er niets veranderd.`,
    lift: 'Wilt u dit toch veranderen? Kies in het menu Gegevens: Beveiliging blad opheffen.',
    password: 'De beveiliging heeft een wachtwoord. Alleen Excel kan haar opheffen.',
    unprotect: 'Beveiliging blad opheffen',
    lifted: (sheet: string) => `Het blad “${sheet}” is niet meer beveiligd. Met Ctrl+Z maakt u dat ongedaan.`,
  },
  /** Het rekenblad is door een fout van zijn eigen tekenwerk weg. */
  stopped: {
    title: 'Het rekenblad is gestopt',
    what: 'Bij het tekenen van het rekenblad ging iets mis. Uw werkmap is er nog, met alles wat u deed. Zij staat alleen op dit apparaat; er is niets verstuurd.',
    again:
      'Het rekenblad stopte opnieuw. Uw werkmap is er nog, alleen op dit apparaat; er is niets verstuurd. Maak de laatste stap ongedaan, of sla de werkmap op en open haar opnieuw.',
    undo: 'Laatste stap ongedaan maken en verder',
    restart: 'Rekenblad opnieuw tonen',
    back: 'Het rekenblad staat er weer.',
    details: 'Wat er misging, voor wie het meldt',
  },
  /** Iets in het rekenblad brak af zonder dat het rekenblad weg is. */
  broke:
    'Wat u het laatst deed, is misschien niet of niet helemaal gelukt. Kijk het na. Met Ctrl+Z maakt u het ongedaan. Uw werkmap is er nog; er is niets verstuurd.',
  saving: 'De werkmap wordt opgeslagen…',
  savingLong: (rows: number) =>
    `De werkmap wordt opgeslagen… Aantal rijen: ${rows.toLocaleString('nl-NL')}. Dit kan een minuut duren. Zolang doet de pagina niets anders.`,
  blank: 'Er is niets opgeslagen, want de werkmap is nog leeg.',
  nothingOpen:
    'Er is nog niets om op te slaan: er is geen werkmap open. Kies waarmee u begint, of open een werkmap.',
  /** Wat in het taakvenster gemaakt is en nog in geen werkmap of bestand staat. */
  waiting: {
    blank:
      'Er is niets opgeslagen, want de werkmap is nog leeg. De meting die u maakte, staat alleen in het taakvenster. Kies daar eerst waar u haar wilt hebben, bijvoorbeeld In deze werkmap zetten.',
    saved: (name: string) =>
      `“${name}” is opgeslagen zonder de meting die u maakte: die staat alleen in het taakvenster. Kies daar waar u haar wilt hebben.`,
    lose: 'De meting die u maakte, staat alleen in het taakvenster. Kies Annuleren om haar te houden, of OK om haar weg te gooien.',
  },
  saved: (name: string) => `Opgeslagen als ${name}, bij uw downloads.`,
  notSaved: (why: string) =>
    `De werkmap is niet opgeslagen (${why}). Uw werk staat er nog. Probeer het opnieuw.`,
  /** Wat een werkmap heeft en de werkbank niet, of niet helemaal, bewaart. */
  notKept: {
    tell: (name: string, what: string) =>
      `De werkbank bewaart niet alles uit “${name}”. Wat u hier opslaat, mist dit of een deel ervan: ${what}. Het bestand dat u opende, verandert niet. Bewaar het.`,
    lost: (name: string, what: string) =>
      `Door wat u in de werkmap veranderde, mist “${name}” een deel hiervan: ${what}. Met Ctrl+Z maakt u dat ongedaan.`,
    list: (what: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(what),
    comments: 'opmerkingen',
    pictures: 'afbeeldingen en vormen',
    charts: 'grafieken',
    countingCharts:
      'grafieken die zelf teksten tellen of gelijke namen optellen (Excel doet dat niet: zet de aantallen in cellen en maak daar de grafiek van)',
    pivots: 'draaitabellen',
    macros: 'macro’s',
    formulas: 'formules die de werkbank niet kan rekenen',
    otherWorkbooks: 'koppelingen met andere werkmappen',
    dates1904: 'datums (zij tellen vanaf 1904 en verschuiven vier jaar)',
    names: 'namen van gebieden',
    tables: 'namen van tabellen',
    hyperlinks: 'hyperlinks',
    richText: 'opmaak van een deel van een cel',
    conditionalFormats: 'voorwaardelijke opmaak',
    validation: 'regels en uitleg bij het invullen',
    filters: 'filters',
    protection: 'beveiliging',
    printing: 'instellingen voor afdrukken',
    controls: 'knoppen en ingesloten bestanden',
    connections: 'koppelingen met gegevens',
    properties: 'eigenschappen van het document',
    other: 'onderdelen die de werkbank niet kent',
  },
  unsaved: 'niet opgeslagen',
  loseWork: (name: string) =>
    `In “${name}” staat werk dat niet is opgeslagen. Kies Annuleren om het te houden, of OK om het weg te gooien.`,
  newName: 'Nieuwe werkmap.xlsx',
  newSheet: 'Blad1',
  places: {
    header: 'Knoppen van de werkbank',
    grid: 'Rekenblad',
    panel: 'Paneel naast het rekenblad',
    pane: 'Taakvenster',
  },
  switchPlaces: 'Rekenblad of taakvenster',
  goRound: 'Met F6 gaat u verder, met Shift+F6 terug.',
  closePanel: 'Met Escape sluit u het.',
  renameSheet: 'Blad hernoemen',
  renaming: 'Typ de nieuwe naam van het blad. Enter bewaart hem, Escape laat hem zoals hij was.',
  toMenus: 'Met F10 gaat u naar de menu’s.',
  inMenus: 'Menu’s. Kies met de pijltjes en Enter, en ga terug met Escape.',
  skipToPane: 'Naar het taakvenster',
  error: 'Fout',
  note: 'Notitie',
  prompt: 'Uitleg',
  close: 'Sluiten',
};

export type BenchWords = typeof benchWords;

/** De woorden van de werkmappen die de werkbank zelf maakt. */
export const workbenchWords = {
  sampleNames: {
    bestuur: 'Voorbeeld banenafspraak.xlsx',
    sectorraad: 'Verzamelen.xlsx',
    onderzoeker: 'Voorbeeld voor onderzoekers.xlsx',
  },
  collection: {
    sheet: 'Verzamelen',
    title: 'Werkmappen van besturen verzamelen',
    where: 'U werkt in het taakvenster: zeg wie u vroeg, en geef de werkmappen die binnenkwamen.',
    examples: (samples: string, download: string) =>
      `Nog geen werkmappen? Kies boven “${samples}” en dan “${download}”. Die kiest u daarna in het taakvenster.`,
    result: 'Is alles binnen, dan zet het venster het geheel hier als blad neer.',
  },
  boards: [
    'Stichting De Wilgen',
    'Stichting De Populier',
    'Stichting De Beuk',
    'Stichting De Linde',
    'Stichting De Els',
    'Stichting De Eik',
  ],
  tabel1: {
    title: 'Tabel 1: extra banen ten opzichte van de nulmeting (eind 2012)',
    explain:
      'Links wat in de Kamerbrieven staat, in het midden dezelfde cijfers berekend met de functies, rechts het verschil.',
    tolerance:
      'Elk gepubliceerd getal is zelf afgerond op een hele baan. Een som van twee afgeronde getallen kan daardoor één baan afwijken.',
    published: 'gepubliceerd',
    recomputed: 'nagerekend met de functies',
    difference: 'verschil',
    form: 'Vorm',
    forms: {
      formeel: 'Formele dienstverbanden',
      inleen: 'Inleenverbanden',
      totaal: 'Totaal',
    },
    sectors: { markt: 'Markt', overheid: 'Overheid', totaal: 'Totaal' },
    verdict: 'Oordeel',
    same: 'gelijk',
    rounding: 'afronding',
    differs: 'verschil',
    how: 'Inleen: alle inleenbanen × verdeelsleutel van het jaar, min de nulmeting.',
  },
  meting: {
    title: 'Meting over december 2024',
    invented:
      'Alle personen, nummers en werkgevers op dit blad zijn verzonnen. Er staan met opzet vier fouten en één waarschuwing in: laat het taakvenster ze vinden.',
  },
};

export type SampleWords = typeof workbenchWords;
