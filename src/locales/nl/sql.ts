import type { SqlWords } from '../../sql/words';
import { countWords } from './count';
import { decisions, steps } from './counting';

/** Wat er in de opmerkingen van de query staat. */
export const sqlWords: SqlWords = {
  title: (year, month) =>
    `De telling van de banenafspraak over maand ${month} van ${year}: dezelfde als die van het programma, als één query.`,
  made: (product) =>
    `Gemaakt door ${product}. Lijsten, datums, normen en sleutels komen uit de wet en de brieven.`,
  reads: 'Leest de tabel records, met één rij per inkomstenverhouding en tijdvak:',
  none: 'NULL is leeg: een lege tekst of NaN mag er niet in staan. Codes en regio’s staan er zoals in de lijst van het sjabloon.',
  fill: 'Zo komt een bestand in de tabel. Heten de kolommen in het bestand anders, verander dan die namen:',
  hoursRule:
    'Uren tellen in hele tienduizendsten: uren × 10000 + 0,5, naar beneden afgerond, gerekend met 64-bits drijvende komma. Zo maakt de volgorde van de rijen niets uit.',
  steps: {
    ...steps,
    kind: 'Tijdvaktype',
    form: 'Vorm: formeel of inleen',
    sector: 'Sector: markt of overheid',
    month: 'Tijdvak waarin de vijftiende van de maand valt',
    error: 'Geen fout in de rij',
    gap: 'Niemand met meer rijen zonder wat zijn inkomstenverhoudingen onderscheidt',
    repeated: 'Niet dezelfde inkomstenverhouding als een andere rij in het tijdvak',
    overlap: 'Geen ander tijdvak van dezelfde inkomstenverhouding over dezelfde dagen',
  },
  decisions,
  checks: countWords.checkNames,
  errorRules:
    'Bron: de regels van check die één rij of rijen van één inkomstenverhouding bekijken, zoals docs/rules.md ze noemt. Staat er een pseudoniem in plaats van het BSN, laat dan de regel B01 weg. Zijn de loonheffingennummers niet bekend, laat dan de regels B04 en S17 weg: dan is niet te zeggen of twee rijen van dezelfde werkgever zijn. Andere fouten ziet alleen check.',
  source: (cited) => `Bron: ${cited}.`,
  more: (where) => `Uitleg: ${where}`,
  parts: {
    compared:
      'De rijen zoals zij worden vergeleken: BSN en loonheffingennummer zonder spaties en punten en met de nul die vooraan is weggevallen, en geen einddatum waar een dag in 9999 staat. Staat er een pseudoniem in plaats van het BSN, neem dan de kolom bsn zoals zij is.',
    decided: 'De eerste stap die iets zegt, beslist. Zegt geen stap iets, dan telt de rij mee.',
    counted: 'De rijen die meetellen.',
    places: 'De negen plaatsen van Tabel 1.',
    sums: 'Per plaats: rijen, verschillende personen, en uren per tijdvaktype.',
    figures: 'Banen: uren gedeeld door de uren van één baan in dat tijdvak, afgerond op vier decimalen.',
    byKey:
      'Tabel 1 met toedeling: alle inleenbanen samen, verdeeld over markt en overheid met de verdeelsleutel van het jaar. Personen zijn niet te verdelen.',
    lists: 'Uitsplitsingen. Wie in twee regels staat, is in beide een persoon.',
    reasons: 'Rijen die niet meetellen, per reden.',
  },
  norm: (kind, norm, cited) => `Uren van één baan bij ${kind}: ${norm}. Bron: ${cited}.`,
  noKey: (year) =>
    `Van ${year} is geen verdeelsleutel bekend: Tabel 1 met toedeling ontbreekt. Geef er zelf een met --key.`,
  ownKey: 'De sleutel is bij het maken van deze query opgegeven.',
};
