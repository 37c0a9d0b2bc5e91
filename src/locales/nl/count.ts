import { amount } from '../amount';
import { either } from '../either';
import type { CountErrorFacts } from '../../sql/duckdb/count-error';

const separators: Readonly<Record<string, string>> = {
  ';': 'puntkomma',
  ',': 'komma',
  '\t': 'tab',
  '|': 'rechte streep',
};

/** De woorden van de telling van bestanden die groter zijn dan een rekenblad. */
export const countWords = {
  title: (year: number, month: number) => `Telling over maand ${month} van ${year}`,
  byKey: 'Tabel 1 met toedeling: inleenbanen verdeeld met de verdeelsleutel',
  noKey: (year: number) => `Van ${year} is geen verdeelsleutel bekend. Geef er zelf een met --key.`,
  keyUsed: (markt: string, overheid: string, own: boolean) =>
    `Sleutel: markt ${markt.replace('.', ',')}, overheid ${overheid.replace('.', ',')} (${own ? 'zelf opgegeven' : 'gepubliceerd'}).`,
  reason: 'Reden',
  none: 'Geen.',
  checks: 'Controles',
  check: 'Controle',
  leftOutHere: 'Daarom niet meegeteld',
  firstPlaces: 'Eerste plaatsen',
  notAsked: 'niet gevraagd',
  asCheckDoes:
    'Een rij met zo’n fout telt niet mee tot die hersteld is, net als bij check. Bij B04 telt onder Rijen elke rij na de eerste, ook zoals bij check; zijn de rijen niet gelijk, dan telt de eerste evenmin mee. Bij S17 tellen alle rijen die elkaar overlappen niet mee. Wat B22 en B32 vinden, telde al niet mee.',
  otherChecks: (rules: readonly string[]) =>
    `Andere regels vraagt deze telling niet. Een rij waarin check een fout van een van deze regels vindt, telt daar niet mee en hier wel: ${rules.join(', ')}. Van S02 vraagt zij wat een rij laat vervallen; of een nummer alleen in de eerste van zijn rijen staat, ziet alleen check.`,
  checkNames: {
    S02: 'Formele rij zonder BSN, of zonder loonheffingennummer of nummer van wie in meer rijen staat',
    S17: 'Tijdvakken van één inkomstenverhouding overlappen',
    B01: 'BSN is niet geldig',
    B04: 'Dezelfde inkomstenverhouding staat er vaker',
    B07: 'Meer uren dan het tijdvak heeft',
    B09: 'Tijdvak past niet bij zijn type',
    B12: 'Vorm past niet bij de aard arbeidsverhouding',
    B22: 'Niet geregistreerd in het tijdvak',
    B32: 'Ander tijdvak dan dat van de telling',
  },
  noEmployers:
    'Let op: waar Loonheffingennummer ontbreekt, is niet te zien of een inkomstenverhouding er vaker staat (B04) of twee tijdvakken heeft die elkaar overlappen (S17). Zulke rijen tellen daar allebei.',
  /** Wat staat bij een controle die geen rij tegenhoudt. */
  leftOutByLaw: 'telde al niet mee',
  columns: 'Kolommen',
  readAs: 'gelezen als',
  absent: 'niet in het bestand',
  columnsNotAsked: 'herkend, maar niet gevraagd (check kijkt er wel naar)',
  unused: 'niet gebruikt',
  separator: 'teken tussen de kolommen',
  separators,
  asked: 'Gevraagd',
  place: (file: string, row: number) => `${file}, rij ${row}`,
  files: 'Bestanden',
  noRows: (rows: number) => `Aantal rijen dat leeg is of een totaal, en nergens in meetelt: ${rows}.`,
  file: 'Bestand',
  query: 'Beslissing als query (SHA-256)',
  small: 'Kleine groepen zijn hier niet beschermd: deze uitkomst is om mee te werken, niet om te publiceren.',
  table: 'Tabel',
  line: 'Regel',
  column: 'Kolom',
  value: 'Waarde',
  publishedWithout: (rows: number) =>
    `Let op: over ${amount(rows, 'rij is', 'rijen zijn')} nog niet te beslissen; die ${rows === 1 ? 'telt' : 'tellen'} niet mee. count zegt welke.`,
  stopped: 'Gestopt. Er is niets geschreven, en de tijdelijke map is gewist.',
  temp: (folder: string, memory: string) =>
    `Wat niet in het geheugen past (${memory}), staat zolang in ${folder}. Daar staan gegevens van personen in; de map wordt aan het eind gewist.`,
  tempLeft: (folders: readonly string[]) =>
    `Een eerdere telling is afgebroken en kon niet wissen wat tijdelijk was bewaard. Daar kunnen gegevens van personen in staan. Wis zelf: ${folders.join(', ')}`,
  noEngine:
    'count rekent met DuckDB, en dat staat niet op deze computer. Haal het één keer op in de map van dit programma: npm install @duckdb/node-api@1.5.6-r.1 (in de broncode: npm run duckdb). Daarna is er geen internet meer nodig.',
  noCountFiles: (where: string, endings: readonly string[]) =>
    `Bij ${where} zijn geen bestanden gevonden die eindigen op ${either(endings, 'nl')}.`,
  failed: (facts: CountErrorFacts): string => {
    switch (facts.code) {
      case 'empty':
        return `${facts.file} is leeg.`;
      case 'no-rows':
        return 'Er staan geen rijen in deze bestanden, alleen koppen.';
      case 'not-csv-or-parquet':
        return `${facts.file} is geen CSV en geen Parquet. Bewaar het als een van die twee, met UTF-8 als tekens; een werkmap controleert u met check.`;
      case 'unreadable':
        return `${facts.file} is niet te lezen. Is het bestand afgebroken of beschadigd? Haal het opnieuw op.`;
      case 'not-utf-8':
        return `${facts.file} bevat tekens die geen UTF-8 zijn. Geef --encoding latin-1 mee, of bewaar het als UTF-8.`;
      case 'broken-line':
        return `${facts.file}, rij ${facts.row}: deze regel heeft niet evenveel kolommen als de koppen, of een aanhalingsteken dat niet sluit. De koppen zijn gescheiden door een ${separators[facts.delimiter] ?? facts.delimiter}; dat moet in elke regel zo zijn. Is het bestand afgebroken?`;
      case 'no-headings':
        return `${facts.file}: op de eerste regel staan geen koppen van een meting. Staat er een titel boven, of zijn de koppen tussen de rijen geraakt? Zet ze op de eerste regel. Heten zij anders, zeg dat dan met --columns.`;
      case 'headings-again':
        return `${facts.file}, rij ${facts.row}: hier staan de koppen nog eens. Er is niets geteld. Zijn hier twee bestanden achter elkaar geplakt, tel ze dan als twee bestanden: hun kolommen kunnen een andere volgorde hebben.`;
      case 'doubted-heading':
        return `${facts.file}: de kop "${facts.heading}" noemt de kolom ${facts.column}, en zegt er iets bij. Er is niets geteld. Is het die kolom, zeg dat dan met --columns: {"${facts.column}": "${facts.heading}"}. Is zij het niet, geef haar dan een andere kop.`;
      case 'missing-columns':
        return `${facts.file} mist kolommen: ${facts.columns.join('; ')}. Heten zij anders, zeg dat dan met --columns.`;
      case 'two-columns':
        return `${facts.file} heeft meer kolommen voor ${facts.column}: ${facts.headings.join(', ')}. Kies er een met --columns.`;
      case 'notation-needed':
        return facts.option === '--dates'
          ? 'Zeg met --dates hoe de datums geschreven zijn: iso (2024-12-31), nl (31-12-2024) of jjjjmmdd (20241231). Het programma raadt dat niet.'
          : 'Zeg met --decimal welk teken voor de decimalen staat: , of . Het programma raadt dat niet.';
      case 'whole-dates':
        return `${facts.file}: de kolom ${facts.column} bevat gehele getallen. Staan daar dagen als 20241231? Zeg dan --dates jjjjmmdd. Het programma raadt dat niet.`;
      case 'other-type':
        return `${facts.file}: de kolom ${facts.column} is van het type ${facts.type}. Dat is geen type dat bij deze kolom past.`;
      case 'time-zone':
        return `${facts.file}: de kolom ${facts.column} bevat tijdstippen met een tijdzone. Welke dag dat is, hangt af van de plaats. Er is niets geteld. Maak er datums van (DATE).`;
      case 'outside-notation': {
        const cell = `${facts.file}, rij ${facts.row}, kolom ${facts.column}: "${facts.text}"`;
        switch (facts.kind) {
          case 'date':
            return `${cell} is geen datum in de opgegeven notatie. Er is niets geteld. Verbeter de cel, of kies een andere --dates: iso, nl of jjjjmmdd.`;
          case 'no-such-year':
            return `${cell} is geen dag van 1900 tot en met 2199. Er is niets geteld. Verbeter de cel. Is er geen einddatum, laat de cel dan leeg of schrijf een dag in 9999.`;
          case 'number':
            return `${cell} is geen getal in de opgegeven notatie: cijfers, met hoogstens één decimaalteken. Er is niets geteld. Verbeter de cel, of kies een andere --decimal.`;
          case 'time':
            return `${cell} is een tijdstip in de dag, geen datum. Er is niets geteld. Maak er datums van (DATE).`;
          case 'too-large':
            return `${cell} kan geen aantal uren zijn. Er is niets geteld. Verbeter de cel.`;
        }
      }
      case 'map-not-json':
        return `${facts.file} is geen kolommenbestand: dat is JSON met per kolom de kop in uw bestand, zoals {"verloonde uren": "SAANTVERLU"}.`;
      case 'map-column':
        return `${facts.file}: "${facts.column}" is geen kolom van de telling.`;
      case 'map-heading':
        return `${facts.file}: de kop "${facts.heading}" staat niet in uw bestand.`;
      case 'map-two-headings':
        return `${facts.file}: de kop "${facts.heading}" staat er meer dan eens. Welke kolom is bedoeld, is dan niet te zien. Geef een van de twee een andere kop.`;
      case 'map-twice':
        return `${facts.file}: de kolom ${facts.column} staat er twee keer in, ook al is het onder een andere naam. Laat er één staan.`;
      case 'map-value':
        return `${facts.file}: bij ${facts.column} kan geen vaste waarde staan${facts.allowed.length === 0 ? '' : `, of alleen: ${facts.allowed.join(', ')}`}.`;
      case 'no-contributors':
        return `${facts.file} zegt niet van welke werkgever een rij is. Zonder dat is niet te zien of een cijfer van één organisatie is, en dan is zij niet te beschermen. Nodig is de kolom Loonheffingennummer, of een kolom die de organisatie noemt. Zeg met --columns welke: {"organisatie": "KOP IN UW BESTAND"}.`;
      case 'rows-of-nobody':
        return facts.by === 'organisatie'
          ? `${facts.file}, rij ${facts.row}: hier staat geen organisatie. Rijen die meetellen en er geen noemen: ${facts.rows}. Van wie zij zijn is niet te zien, en dan zijn de andere niet te beschermen. Er is niets gemaakt. Vul de organisatie in.`
          : `${facts.file}, rij ${facts.row}: hier staat geen geldig loonheffingennummer. Rijen die meetellen en er geen hebben: ${facts.rows}. Van wie zij zijn is niet te zien, en dan zijn de andere niet te beschermen. Er is niets gemaakt. Vul het nummer in. Staat in deze kolom iets anders, zoals een pseudoniem, noem haar dan met --columns de organisatie: {"organisatie": "KOP VAN DEZE KOLOM"}.`;
      case 'no-hirer':
        return `${facts.file}, rij ${facts.row}: hier staat niet wie inleent. Ingeleende rijen die meetellen en geen geldig nummer van de inlener hebben: ${facts.rows}. Zonder dat zijn inleners niet te beschermen. Er is niets gemaakt. Nodig is de kolom Loonheffingennummer inlener. Heet zij anders, zeg dan met --columns hoe: {"Loonheffingennummer inlener": "KOP IN UW BESTAND"}.`;
      case 'no-room':
        return `Er is geen ruimte genoeg: niet in het geheugen (${facts.memory}) en niet in ${facts.temp}. Geef meer met --memory (minstens 100MB), of een map op een grotere schijf met --temp.`;
      case 'bad-memory':
        return `De optie --memory kan niet "${facts.value}" zijn. Geef een heel aantal MB of GB, minstens 100MB: zoals 400MB of 4GB.`;
      case 'too-much-memory':
        return `De optie --memory kan niet "${facts.value}" zijn: deze computer heeft ${facts.most}. Meer dan er is, laat de telling afbreken. Laat ook wat over voor andere programma's.`;
      case 'no-ordinary-file':
        return `${facts.file} is geen gewoon bestand maar een pijp of een apparaat. De telling leest een bestand meer dan één keer, en dat kan daar niet. Bewaar eerst wat eruit komt in een bestand, en tel dat.`;
      case 'empty-period':
        return `${facts.file}: de kolommen Begin tijdvak en Einde tijdvak zijn leeg. Er is niets geteld. Vul de eerste en laatste dag van elk tijdvak in; check leidt ze af uit Jaar en Tijdvak, deze telling doet dat niet.`;
      case 'empty-kind-of-work':
        return `${facts.file}: er staat bij geen enkele rij wat voor werk het is: de kolommen Aard arbeidsverhouding en Vorm ontbreken of zijn leeg. Er is niets geteld. check neemt dan aan dat iedereen zelf in dienst is; deze telling vraagt het u. Is dat zo, zeg het dan met --columns: {"Vorm": {"value": "formeel"}}.`;
      case 'no-temp':
        return `In de map ${facts.temp} is geen tijdelijke map te maken. Bestaat zij, en mag u daar schrijven? Kies een andere met --temp.`;
      case 'no-folder':
        return `${facts.temp} is een bestand, geen map. Kies een map met --temp.`;
      case 'not-readable':
        return `${facts.file} is niet te lezen. Is het open in een ander programma, of mag u er niet bij?`;
      case 'utf-16':
        return `${facts.file} is tekst in UTF-16. Bewaar het als CSV in UTF-8.`;
      case 'packed':
        return `${facts.file} is ingepakt. Pak het eerst uit.`;
      case 'long-line':
        return `${facts.file}: een regel is langer dan 2.000.000 bytes. Zo lang is geen regel met uren. Staat er een cel met heel veel tekst in, of een aanhalingsteken dat niet sluit?`;
    }
  },
};

export type CountWords = typeof countWords;
