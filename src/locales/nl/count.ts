import { either } from '../either';
import type { CountErrorFacts } from '../../sql/duckdb/count-error';

/** De woorden van de telling van bestanden die groter zijn dan een rekenblad. */
export const countWords = {
  title: (year: number, month: number) => `Telling over maand ${month} van ${year}`,
  byKey: 'Tabel 1 met toedeling: inleenbanen verdeeld met de verdeelsleutel',
  noKey: (year: number) => `Van ${year} is geen verdeelsleutel bekend. Geef er zelf een met --key.`,
  keyUsed: (markt: string, overheid: string, own: boolean) =>
    `Sleutel: markt ${markt.replace('.', ',')}, overheid ${overheid.replace('.', ',')} (${own ? 'zelf opgegeven' : 'gepubliceerd'}).`,
  reason: 'Reden',
  checks: 'Controles',
  check: 'Controle',
  countedHere: 'Toch meegeteld',
  firstPlaces: 'Eerste plaatsen',
  notAsked: 'niet gevraagd',
  stillCounted:
    'Rijen met een fout tellen hier mee zolang de wet ze niet uitsluit. check telt ze niet mee tot de fout hersteld is.',
  checkNames: {
    B01: 'BSN is niet geldig',
    B04: 'Dezelfde inkomstenverhouding staat er vaker',
    B09: 'Tijdvak past niet bij zijn type',
    B22: 'Niet geregistreerd in het tijdvak',
    B32: 'Ander tijdvak dan dat van de telling',
  },
  place: (file: string, row: number) => `${file}, rij ${row}`,
  files: 'Bestanden',
  file: 'Bestand',
  query: 'Beslissing als query (SHA-256)',
  small: 'Kleine groepen zijn hier niet beschermd: deze uitkomst is om mee te werken, niet om te publiceren.',
  table: 'Tabel',
  line: 'Regel',
  column: 'Kolom',
  value: 'Waarde',
  temp: (folder: string, memory: string) =>
    `Wat niet in het geheugen past (${memory}), staat zolang in ${folder}. Daar staan gegevens van personen in; de map wordt aan het eind gewist.`,
  noEngine:
    'count rekent met DuckDB, en dat staat niet op deze computer. Haal het één keer op in de map van dit programma: npm install @duckdb/node-api@1.5.6-r.1 (in de broncode: npm run duckdb). Daarna is er geen internet meer nodig.',
  noSplit: (year: number) =>
    `Over ${year} worden markt en overheid niet meer apart gevraagd. Die telling kan dit programma nog niet in een database doen.`,
  noCountFiles: (where: string, endings: readonly string[]) =>
    `Bij ${where} zijn geen bestanden gevonden die eindigen op ${either(endings, 'nl')}.`,
  failed: (facts: CountErrorFacts): string => {
    switch (facts.code) {
      case 'empty':
        return `${facts.file} is leeg.`;
      case 'no-rows':
        return 'Er staan geen rijen in deze bestanden, alleen koppen.';
      case 'not-csv-or-parquet':
        return `${facts.file} is geen CSV en geen Parquet. Bewaar het als een van die twee; een werkmap controleert u met check.`;
      case 'unreadable':
        return `${facts.file} is niet te lezen. Is het bestand afgebroken of beschadigd? Haal het opnieuw op.`;
      case 'not-utf-8':
        return `${facts.file} bevat tekens die geen UTF-8 zijn. Geef --encoding latin-1 mee, of bewaar het als UTF-8.`;
      case 'broken-line':
        return `${facts.file}, rij ${facts.row}: deze regel heeft niet evenveel kolommen als de koppen, of een aanhalingsteken dat niet sluit. Is het bestand afgebroken?`;
      case 'missing-columns':
        return `${facts.file} mist kolommen: ${facts.columns.join('; ')}. Heten zij anders, zeg dat dan met --columns.`;
      case 'two-columns':
        return `${facts.file} heeft meer kolommen voor ${facts.column}: ${facts.headings.join(', ')}. Kies er een met --columns.`;
      case 'notation-needed':
        return facts.option === '--dates'
          ? 'Zeg met --dates hoe de datums geschreven zijn: iso (2024-12-31) of nl (31-12-2024). Het programma raadt dat niet.'
          : 'Zeg met --decimal welk teken voor de decimalen staat: , of . Het programma raadt dat niet.';
      case 'other-type':
        return `${facts.file}: de kolom ${facts.column} is van het type ${facts.type}. Dat is geen type dat bij deze kolom past.`;
      case 'outside-notation':
        return `${facts.file}, rij ${facts.row}, kolom ${facts.column}: "${facts.text}" is geen ${facts.kind === 'date' ? 'datum' : 'getal'} in de opgegeven notatie. Er is niets geteld. Verbeter de cel, of kies een andere ${facts.kind === 'date' ? '--dates' : '--decimal'}.`;
      case 'map-not-json':
        return `${facts.file} is geen kolommenbestand: dat is JSON met per kolom de kop in uw bestand, zoals {"verloonde uren": "SAANTVERLU"}.`;
      case 'map-column':
        return `${facts.file}: "${facts.column}" is geen kolom van de telling.`;
      case 'map-heading':
        return `${facts.file}: de kop "${facts.heading}" staat niet in uw bestand.`;
      case 'map-value':
        return `${facts.file}: bij ${facts.column} kan geen vaste waarde staan${facts.allowed.length === 0 ? '' : `, of alleen: ${facts.allowed.join(', ')}`}.`;
      case 'no-room':
        return `Er is geen ruimte genoeg: niet in het geheugen en niet in ${facts.temp}. Geef meer met --memory, of een map op een grotere schijf met --temp.`;
      case 'bad-memory':
        return `De optie --memory kan niet "${facts.value}" zijn. Geef een grootte zoals 800MB of 4GB.`;
    }
  },
};

export type CountWords = typeof countWords;
