import { amount } from '../amount';
import type { ReadExportQuestion } from '../../compose/export/export-reading';
import { either } from '../either';

/** De woorden van het programma in de terminal. */
export const cliWords = {
  help: (
    endings: readonly string[],
  ) => `banenafspraak: controleert metingen van de banenafspraak op uw eigen computer.

Gebruik
  banenafspraak check BESTAND...        controleer werkmappen (${endings.join(', ')}) of mappen met werkmappen
      --json | --sarif | --csv | --html | --xlsx   vorm van het rapport (anders: gewone tekst)
      --out BESTAND                     schrijf het rapport in een bestand
      --annotate                        schrijf naast elke werkmap een kopie met de bevindingen in de cellen
      --role bestuur|sectorraad         voor wie de uitleg is (anders: bestuur)
  banenafspraak compose --payroll BESTAND... --register BESTAND --sector markt|overheid --month JJJJ-MM --out BESTAND
                                        maak een meting uit loonaangiften (XML) of salarisexports en de lijst van UWV
      --organisation NAAM --government SECTOR --region REGIO --lhnr NUMMER   voor het blad Opgave
      --leave-out NUMMER                loonheffingennummer van een werkgever die niet bij de meting hoort
      --nobody                          er werkt niemand uit de doelgroep: een meting van 0, ook zonder --register
      --hired BESTAND                   lijst van ingeleende medewerkers
      --last-year BESTAND               de meting van vorig jaar, om te vergelijken
      --map BESTAND                     welke kolom van een export wat is; --map-out BESTAND schrijft een voorstel
      --four-weeks DATUM:DATUM          eerste en laatste dag van de vierwekenperiode
      --month-confirmed                 de uren zijn van die maand, ook al lijkt een export van een andere
      --decimal ,|.                     wat in een export voor de decimalen van de uren staat
      --lines once|add                  dubbele regels en totalen één keer tellen, of optellen
  banenafspraak exchange BESTAND        controleer een uitwisselbestand met verloonde uren
  banenafspraak template SOORT --out BESTAND       schrijf een leeg sjabloon
      soorten: schoolbestuur, sectororganisatie, landelijk, tabel1, jaarrapportage
  banenafspraak year-report BESTAND --out BESTAND   jaarrapportage per overheidssector (html of xlsx)
  banenafspraak consolidate BESTAND... --out BESTAND   voeg metingen samen in één werkmap
      --organisations BESTAND           lijst van verwachte organisaties, één naam per regel
      --state BESTAND                   de stand van vorige keer: latere versies vervangen eerdere
      --state-out BESTAND               bewaar de stand (wie is gevraagd, wie stuurde wat), zonder gegevens van personen
      --last-year BESTAND               de samenvoeging van vorig jaar, om te vergelijken
      --returns BESTAND --until DATUM   een zip met per bestuur een brief en een kopie; antwoord vóór DATUM (JJJJ-MM-DD)
  banenafspraak publish BESTAND... --out BESTAND   maak een publicatie: alleen de uitkomst, kleine groepen beschermd
      --html | --xlsx | --csv | --json  vorm (anders: naar de naam bij --out)
      --small-numbers N|off             kleinste groep die apart te zien is (anders: 5 personen); off beschermt niets
      --name NAAM                       naam van een organisatie die openbaar mag zijn (elke naam apart; anders geen)
      --earlier BESTAND                 een eerdere publicatie (html, json) van dat jaar: zegt wat zij samen verraden
      --anyway                          maak de publicatie ook als daar iets tegen is
  banenafspraak publish --count BESTAND... --year JJJJ --out BESTAND
                                        hetzelfde van CSV of Parquet van elke grootte; verder zoals bij count
  banenafspraak generate --rows N --seed S [--defect REGEL[:AANTAL]]... --out BESTAND
                                        maak een meting met verzonnen personen (hoogstens 150000 rijen)
  banenafspraak count BESTAND... --year JJJJ [--month M] --dates iso|nl|jjjjmmdd --decimal ,|.
                                        tel CSV of Parquet van elke grootte waar het staat (bestanden, mappen, patronen)
      --json | --csv | --xlsx           vorm (anders: gewone tekst); --out BESTAND schrijft hem in een bestand
      --columns BESTAND                 welke kolom wat is, als de koppen iets anders zeggen
      --encoding utf-8|latin-1          tekens van CSV (anders: utf-8)
      --key, --four-weeks               zoals bij sql
      --memory GROOTTE --temp MAP       geheugen (anders: 400MB), en waar staat wat er niet in past
  banenafspraak sql --dialect duckdb|postgres --year JJJJ [--month M]   toon de telling als query voor een database
      --key MARKT/OVERHEID              verdeelsleutel (anders: die van het jaar)
      --four-weeks week|year            uren van een baan in vier weken: 4 x 25,5 of 1331 / 13 (anders: week)
  banenafspraak rules [--json]          toon alle regels
  banenafspraak verify BEWIJS [BESTAND...]         herhaal een controle en vergelijk de uitkomst
  banenafspraak --help | --version

Voor elke opdracht
  --force                               vervang bestanden die er al zijn
  --lang nl|en                          taal (anders: LC_ALL, LC_MESSAGES of LANG, en anders Nederlands)

Afsluitcode
  0  geen fout gevonden; bij verify: dezelfde uitkomst
  1  fouten gevonden; bij verify: een andere uitkomst
  2  een bestand is niet te lezen, of de opdracht klopt niet
  3  de uitvoer is niet te schrijven

Er gaat niets naar internet. In een rapport staat nooit een burgerservicenummer (BSN).
`,
  optionNeeded: (option: string) => `De optie ${option} is nodig bij deze opdracht. Kijk bij --help.`,
  badMonth: (value: string) =>
    `De optie --month kan niet "${value}" zijn. Schrijf jaar, streepje en maand (01 tot en met 12): 2025-12.`,
  monthOfNoMeting: (value: string, first: number, last: number) =>
    `De optie --month kan niet "${value}" zijn. Een meting gaat over een jaar van ${String(first)} (de nulmeting) tot en met ${String(last)}.`,
  composeNoName:
    'In de salarisbestanden staat geen naam van een organisatie. Geef de naam met --organisation, bijvoorbeeld --organisation "Stichting De Wilgen".',
  composeNothing: 'Er is niets geschreven.',
  composeNobody:
    'Er staat niemand in de meting. Werkt er echt niemand uit de doelgroep? Geef dan ook --nobody: dan staat dat in de Opgave, en is de meting van 0 klaar.',
  composeSomebody: (rows: number) =>
    `--nobody zegt dat er niemand uit de doelgroep werkt, maar er ${rows === 1 ? 'komt 1 rij' : `komen ${String(rows)} rijen`} in de meting. Laat --nobody weg, of geef andere bestanden.`,
  composeUnusable:
    'Geef de bestanden die niet te lezen zijn beter, of laat ze weg uit de opdracht. Dan ontbreken de medewerkers die erin staan.',
  composeAsk: (question: ReadExportQuestion['code'] | 'list-dates'): string => {
    switch (question) {
      case 'which-month':
        return 'Zijn het de uren van die maand? Geef dan ook --month-confirmed. Anders: geef de export van de juiste maand.';
      case 'which-lines':
        return 'Staat een regel dubbel, of is er een totaal bij? Geef dan --lines once. Zijn het echt meer uren? Geef dan --lines add.';
      case 'which-decimal':
        return 'Staat voor de decimalen een komma? Geef dan --decimal ",". Staat er een punt? Geef dan --decimal ".".';
      case 'which-components':
        return 'Zet in het kolommenbestand (--map-out, --map) bij looncomponenten onder tellen wat verloonde uren zijn, en onder nietTellen wat dat niet is.';
      case 'period-days':
        return 'Geef de eerste en de laatste dag met --four-weeks, bijvoorbeeld --four-weeks 2025-12-01:2025-12-28.';
      case 'list-dates':
        return 'Zet in het kolommenbestand (--map-out, --map) bij lijst achter elke kop wat de datums zijn: begin, einde of anders.';
      case 'which-column':
      case 'which-dates':
      case 'which-unit':
        return 'Beantwoord de vraag in een kolommenbestand: maak het met --map-out kolommen.json, verbeter het en geef het met --map kolommen.json.';
    }
  },
  composeCheck: (file: string) => `Zo ziet u wat er te herstellen is: banenafspraak check ${file}`,
  notACollection: (file: string) =>
    `${file} is geen stand van een verzameling. Geef een werkmap die met --state-out is gemaakt.`,
  newerCollection: (file: string) =>
    `${file} is gemaakt met een nieuwere versie van dit programma. Werk het programma bij en probeer het opnieuw.`,
  notLastYear: (file: string) =>
    `${file} is geen samenvoeging. Geef een werkmap die met consolidate --out is gemaakt.`,
  replacedFile: (file: string) => `${file} is vervangen door een latere versie en telt niet mee.`,
  changedVersion: (board: string, rows: string, jobs: string, mended: number, added: number) =>
    `${board}: nieuwe versie. Rijen ${rows}, banen ${jobs}; ${mended} hersteld of toegelicht, ${added} nieuw.`,
  sinceLastYear: (board: string, before: string, now: string) =>
    `${board}: vorig jaar ${amount(before, 'baan', 'banen')}, nu ${now}.`,
  returned: (boards: number) =>
    boards === 0
      ? 'Er is niemand om aan te schrijven: bij elk bestuur is alles in orde of is al geschreven.'
      : `Brieven voor ${boards === 1 ? '1 bestuur' : `${boards} besturen`}.`,
  exchangeTotal: (lines: number, faults: number) =>
    faults === 0
      ? `In orde: ${amount(lines, 'regel', 'regels')}.`
      : `${faults} te herstellen, in ${amount(lines, 'regel', 'regels')}.`,
  exchange: {
    noLines: 'Er staan geen regels in dit bestand.',
    headingMissing: (heading: string) => `De kolom "${heading}" ontbreekt.`,
    headingUnknown: (heading: string) =>
      `De kolom "${heading}" hoort niet in dit bestand. Haal die kolom weg.`,
    cellEmpty: (row: number, heading: string) => `Regel ${row}: "${heading}" is leeg.`,
    cellWrong: (row: number, heading: string) =>
      `Regel ${row}: wat bij "${heading}" staat, is niet geschreven zoals afgesproken, of kan niet kloppen.`,
    lineTwice: (row: number, other: number) =>
      `Regel ${row}: dezelfde inkomstenverhouding en hetzelfde tijdvak als regel ${other}.`,
    periodWrong: (row: number) =>
      `Regel ${row}: begin en einde vormen geen maand, vier weken, half jaar of jaar.`,
  },
  tooMany: (what: string) => `"${what}" hoort niet bij deze opdracht. Kijk bij --help.`,
  noNorm: (year: number) =>
    `Van ${year} zijn geen uren per baan bekend. De eerste telling is die van eind 2012.`,
  noSplit: (year: number) =>
    `Over ${year} vraagt de wet markt en overheid niet meer apart. Zo’n telling kan dit programma nog niet in een database doen. Controleer de werkmappen met check.`,
  badKey: (value: string) =>
    `De optie --key kan niet "${value}" zijn. Geef twee aandelen die samen 1 zijn, eerst dat van de markt: 0.735/0.265.`,
  noCommand: 'Geef een opdracht. Met --help ziet u welke er zijn.',
  unknownCommand: (name: string, known: readonly string[]) =>
    `De opdracht "${name}" bestaat niet. Kies uit: ${known.join(', ')}.`,
  unknownOption: (option: string) => `De optie ${option} bestaat niet bij deze opdracht. Kijk bij --help.`,
  missingValue: (option: string) => `De optie ${option} heeft een waarde nodig.`,
  noValue: (option: string) => `De optie ${option} heeft geen waarde nodig.`,
  badValue: (option: string, value: string, allowed: string) =>
    `De optie ${option} kan niet "${value}" zijn. Toegestaan: ${allowed}.`,
  tooManyFormats: (formats: readonly string[]) =>
    `Kies één vorm van het rapport, niet ${formats.join(' en ')}.`,
  noFiles: 'Geef een of meer bestanden op.',
  noWorkbooksIn: (folder: string, endings: readonly string[]) =>
    `In de map ${folder} staan geen bestanden die eindigen op ${either(endings, 'nl')}.`,
  notFound: (file: string) => `${file} bestaat niet. Controleer de naam en de map.`,
  notReadable: (file: string) =>
    `${file} is niet te lezen. Is het open in een ander programma, of mag u er niet bij?`,
  noOrdinaryFile: (file: string) =>
    `${file} is geen gewoon bestand maar een map, een pijp of een apparaat. Geef hier een bestand op; wat uit een pijp komt, bewaart u eerst.`,
  notWritable: (file: string) => `${file} is niet te schrijven. Bestaat de map, en mag u daar schrijven?`,
  outNeeded: (...examples: readonly string[]) =>
    `Geef met --out op hoe het bestand moet heten, bijvoorbeeld: --out ${either(examples, 'nl')}.`,
  outForm: (options: readonly string[]) =>
    `Geef de vorm op: ${either(options, 'nl')}, of een naam met dat einde bij --out. Gewone tekst eindigt op .txt.`,
  outExists: (file: string) =>
    `${file} bestaat al en is niet vervangen. Kies een andere naam voor --out, of geef --force mee.`,
  diskFull: (file: string) =>
    `${file} is niet te schrijven: de schijf is vol. Wat er stond, is niet veranderd.`,
  outOtherForm: (file: string, form: string) =>
    `${file} zou niet bij zijn naam passen: de inhoud is ${form}. Kies een naam die eindigt op ${form}.`,
  terminalFailed: 'De uitvoer schrijven is niet gelukt. Is de schijf vol?',
  notInFolder: (folder: string) =>
    `${folder} is niet gelezen: het is een map in een map, of een koppeling die nergens heen gaat. Staan er werkmappen in? Geef die map dan zelf op.`,
  skipped: (file: string) => `${file} is niet gelezen: het is geen werkmap.`,
  sameFile: (file: string, other: string) => `${file} is hetzelfde bestand als ${other} en telt één keer.`,
  outTwice: (file: string) =>
    `${file} is al geschreven, of twee keer gevraagd: er zou iets overheen gaan. Geef elk bestand een eigen naam.`,
  outIsInput: (file: string) =>
    `${file} is een van de bestanden die u laat controleren. Kies een andere naam voor --out.`,
  annotateOnlyXlsx: (file: string) =>
    `Van ${file} is geen kopie met bevindingen gemaakt: dat kan alleen bij .xlsx.`,
  written: (file: string) => `Geschreven: ${file}`,
  unexpected: (name: string) =>
    `Er ging iets mis dat we niet hadden verwacht (${name}). Uw bestanden zijn niet veranderd. Meld dit, met de versie van het programma.`,
  kindNeeded: (known: readonly string[]) => `Geef het soort sjabloon op: ${known.join(', ')}.`,
  unknownKind: (kind: string, known: readonly string[]) =>
    `Het sjabloon "${kind}" bestaat niet. Kies uit: ${known.join(', ')}.`,
  unknownRule: (rule: string) =>
    `Regel "${rule}" bestaat niet. Met "banenafspraak rules" ziet u alle regels.`,
  defectImpossible: (rule: string) =>
    `Van regel ${rule} is in deze meting geen fout te maken, of niet zo vaak. Vraag er minder, of neem meer rijen met --rows.`,
  unreadable: (file: string, why: string) => `${file} is niet te lezen. ${why}`,
  noReceipt: (file: string) =>
    `In ${file} staat geen bewijs dat deze versie kent. Geef een rapport, publicatie of telling van dit programma op, zoals het is gemaakt, of een bewijs.`,
  plainCount: (file: string) =>
    `${file} is een telling als gewone tekst. Die is om te lezen, en bevat niet wat nodig is om haar opnieuw te maken. Maak de telling als .json, .csv of .xlsx, en geef die op.`,
  verifyOthers: (files: readonly string[]) =>
    `Niet vergeleken, want het document gaat er niet over: ${files.join(', ')}.`,
  verifyNotFound: (file: string, sha256: string) => `Niet gevonden: ${file} (SHA-256 ${sha256}).`,
  verifyChanged: (file: string, sha256: string) =>
    `${file} is sindsdien veranderd: de SHA-256 is niet meer ${sha256}`,
  verifyOpenWorkbook: (file: string) =>
    `${file} was open in Excel. Een open werkmap heeft geen bestand om mee te vergelijken.`,
  verifyOneConsolidation: (files: readonly string[]) =>
    `Er liggen meer samengevoegde werkmappen bij: ${files.join(', ')}. Noem er één: die van hetzelfde moment als de publicatie.`,
  verifyNeedsConsolidation: (n: number) =>
    `Voor deze publicatie is van ${n === 1 ? 'één werkmap' : `${n} werkmappen`} een andere naam van het bestuur gekozen. Noem ook de samengevoegde werkmap van hetzelfde moment.`,
  verifyOtherFiles: (received: number, given: number) =>
    `Deze publicatie is gemaakt van ${amount(received, 'werkmap', 'werkmappen')}; u noemt er ${given}. Noem precies die werkmappen, of noem ook de samengevoegde werkmap van hetzelfde moment.`,
  verifySame: (n: number) =>
    `Dezelfde uitkomst: ${n === 1 ? '1 bestand' : `${n} bestanden`} opnieuw gecontroleerd, en het document zegt hetzelfde.`,
  verifyDifferent: 'Een andere uitkomst. Dit verschilt:',
  verifyDifference: {
    product: 'de versie van het programma',
    rules: 'de versie van de regels',
    parameters: 'de gepubliceerde waarden',
    settings: 'de instellingen',
    publication: 'de bescherming van kleine groepen',
    inputs: 'de bestanden',
    outcome: 'de uitkomst',
  },
  publishFormat:
    'Geef de vorm van de publicatie op: --html, --xlsx, --csv of --json, of een naam met dat einde bij --out.',
  verifyNeedsColumns:
    'Deze publicatie is gemaakt met --columns. Welke kolom wat is, staat er niet in: geef hetzelfde kolommenbestand, met --columns.',
  noPublication: (file: string) =>
    `${file} is geen publicatie. Geef een publicatie die met --html of --json is gemaakt.`,
  emptyPublication: 'Deze publicatie toont geen enkel cijfer: er zijn te weinig organisaties of personen.',
  unsettledPublication: (rules: readonly string[]) =>
    `Er is niets geschreven: ${rules.join(', ')} ${rules.length === 1 ? 'is' : 'zijn'} gevonden, en de cijfers kunnen te hoog zijn, of bij de verkeerde sector staan. Haal weg wat dubbel is, of geef --anyway als u het hebt nagegaan. Dan staat in de publicatie dat dit is gevonden.`,
  publishAnyway:
    'Er is niets geschreven. Publiceer met meer organisaties tegelijk, of geef --anyway als u het zeker weet.',
  namesPublished: (names: readonly string[]) =>
    `Deze namen van organisaties staan in de publicatie: ${names.join('; ')}.`,
  namesLeftOut: (names: readonly string[]) =>
    `Zonder naam doen mee: ${names.join('; ')}. Mag een naam openbaar zijn? Geef dan --name "NAAM", voor elke naam apart.`,
  nothingToPublish: (files: string) =>
    `Er is niets te publiceren: geen van de werkmappen telt mee.\n${files}`,
  noCountPublished:
    'Een telling van count is zo niet te publiceren: wie eraan bijdraagt, staat er niet meer in. Publiceer van de bestanden zelf: publish --count BESTAND... --year JJJJ --out BESTAND. Dat kan als een kolom zegt van wie een rij is: het loonheffingennummer, of een kolom die u met --columns "organisatie" noemt.',
  verifyShown: 'Hier zegt het document iets anders dan wanneer het opnieuw wordt gemaakt:',
  verifyAlso: (n: number) => `en nog ${n === 1 ? '1 verschil' : `${n} verschillen`}`,
  verifyGivenMade: (place: string, given: string | null, made: string | null) =>
    `${place}: in het document staat ${given === null ? 'niets' : `"${given}"`}, opnieuw gemaakt ${made === null ? 'niets' : `"${made}"`}`,
  verifyUnseen:
    'De teksten en cijfers zijn hetzelfde, maar de opmaak of een ander onderdeel van het document is veranderd. Opmaak kan iets verbergen, of er iets bij laten zien.',
  verifyProves:
    'Dit toont dat het document hoort bij deze bestanden en deze versie van het programma. Het toont niet wie het heeft gemaakt of wanneer, en niet of de bestanden zelf kloppen. Wilt u dat laten zien? Onderteken het document dan met de digitale handtekening van uw organisatie.',
  verifyTooLarge: (file: string) => `${file} is te groot om een rapport van dit programma te zijn.`,
  severity: { fout: 'FOUT', waarschuwing: 'WAARSCHUWING', info: 'INFO' },
  totals: (fout: number, waarschuwing: number, info: number) =>
    `${amount(fout, 'fout', 'fouten')}, ${amount(waarschuwing, 'waarschuwing', 'waarschuwingen')}, ${info} ter informatie`,
  provisional: 'voorlopig',
  counted: (jobs: string, persons: string) =>
    `${amount(jobs, 'baan', 'banen')}, ${amount(persons, 'persoon', 'personen')}`,
  todo: 'Wat te doen',
  notCheckedRules: (n: number) =>
    `${amount(n, 'regel geldt hier niet of is', 'regels gelden hier niet of zijn')} niet uitgevoerd. Met --json ziet u waarom.`,
  rulesHeader: ['Regel', 'Soort', 'Titel', 'Bron'] as readonly string[],
};

export type CliWords = typeof cliWords;
