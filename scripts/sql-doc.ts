import { writeFileSync } from 'node:fs';
import { publishedLaw } from '../src/law';
import { sqlWords } from '../src/locales/nl/sql';
import { DEFAULT_SETTINGS } from '../src/meting/form/settings';
import { PRODUCT } from '../src/report/product';
import { CHECKS_NOT_ASKED } from '../src/sql/checks';
import { publishedKey } from '../src/sql/norms';
import { countingQuery } from '../src/sql/query';

/** The last count of which the key is published. */
const YEAR = 2024;
const MONTH = 12;

/** The page with the counting as a query: the twin in SQL. */
export function sqlDoc(): string {
  const query = countingQuery({
    dialect: 'duckdb',
    year: YEAR,
    month: MONTH,
    law: publishedLaw,
    settings: DEFAULT_SETTINGS,
    key: publishedKey(YEAR, publishedLaw),
    words: sqlWords,
    product: PRODUCT.name,
  });
  return `# De telling als SQL

De telling van de banenafspraak als één query over de tabel \`records\`, voor wie de rijen al in een database heeft. Het is dezelfde telling als die van
de functies, het taakvenster en \`check\`: elke stap van [de telling](counting.md) is hier een deel met dezelfde naam. Lijsten, datums, normen en sleutels
komen uit de code; deze bladzijde wordt gemaakt met \`npm run docs\`. Tests laten DuckDB en PostgreSQL rijen tellen met elke code, elk tijdvaktype, elke grensdatum en elke fout, en
vergelijken per rij de reden en alle uitkomsten met die van de code en van de regels die hieronder bij “Fouten” staan: geen enkel verschil. Andere regels van \`check\` kunnen een rij weglaten die hier meetelt.

Maak hem voor een andere maand met \`node cli.cjs sql --dialect duckdb|postgres --year JJJJ --month M\`. Hieronder staat die over maand ${String(MONTH)} van ${String(YEAR)}.

- **Eén rij volgen**: \`SELECT * FROM decided WHERE bsn = '…'\` in plaats van de laatste regels toont per stap (\`says_…\`) wat zij zegt, en in \`decision\` wat er beslist.
- **Afronden van uren**: één regel, overal gelijk: uren × 10.000 + 0,5, naar beneden afgerond op een heel getal, in 64-bits drijvende komma (zoals Excel getallen bewaart). Die
  gehele getallen worden opgeteld. Banen zijn afgerond op vier decimalen.
- **Fouten**: de laatste vier stappen laten een rij weg met een fout die \`check\` ook zou vinden: geen BSN, of geen loonheffingennummer of nummer van wie in meer rijen staat (\`S02\`), een BSN dat niet klopt (\`B01\`), dezelfde inkomstenverhouding vaker (\`B04\`) of in tijdvakken die elkaar overlappen (\`S17\`), meer uren
  dan het tijdvak heeft (\`B07\`), een tijdvak dat niet bij zijn type past (\`B09\`) en een vorm die niet bij de code past (\`B12\`). Andere fouten, zoals die in kolommen die hier niet
  staan of die het hele bestand nodig hebben, ziet alleen \`check\`: die rijen tellen hier mee. Zo vraagt deze query niet naar ${CHECKS_NOT_ASKED.map((id) => `\`${id}\``).join(', ')}, die bij \`check\` een rij weglaten ([de regels](rules.md)). Staat er een pseudoniem in plaats van het BSN, laat dan de regel van \`B01\` weg. Zijn de loonheffingennummers niet bekend, laat dan de regels van \`B04\` en \`S17\` weg: \`check\` en \`count\` vragen
  die dan ook niet, want twee gelijke rijen kunnen van twee werkgevers zijn.
- **Dezelfde rij**: bij \`B04\` telt van gelijke rijen de eerste. Voor \`check\` en \`count\` zijn rijen gelijk als alle kolommen van het sjabloon gelijk zijn, ook kolommen die hier niet staan (zoals Contracturen per week).
  Verschillen rijen alleen daarin, dan telt hier één en daar geen.
- **Tijdvak en nummer** staan in \`records\` zoals in het sjabloon (\`2024-12\`, 1). BSN en loonheffingennummer maakt de query zelf gelijk: spaties, punten en de nul die vooraan is weggevallen.
- **De vraag blijft bij de gegevens**: de query leest alleen \`records\` en geeft alleen aantallen. Kleine groepen zijn niet beschermd: de uitkomst is om mee te werken, niet om te publiceren.
- **Notatie**: de kolommen hebben een type. Hoe datums en getallen in een bestand staan, zegt u bij het inlezen; er wordt niets geraden.
- **Andere databases**: zie [installeren en beheren](deployment.md#dezelfde-telling-in-een-database).

_In English_: the count as one query over the table \`records\`, step by step under the names of [the counting](counting.md), held equal to the code row by row on DuckDB and
PostgreSQL. \`node cli.cjs sql --dialect postgres --year 2024 --lang en\` prints it with English comments.

\`\`\`sql
${query}\`\`\`
`;
}

if (require.main === module) writeFileSync('docs/sql.md', sqlDoc());
