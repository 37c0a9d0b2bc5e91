import { suggestsGovernment } from '../../../law';
import { columnById } from '../../form/columns';
import { codeIndex, isFilledIn, type MetingSheet } from '../../form/records';
import type { RuleContext } from '../../judge/rule';

const SECTOR = columnById('sector');
const [MARKET, GOVERNMENT] = [codeIndex(SECTOR, 'markt'), codeIndex(SECTOR, 'overheid')];
const [FORMAL, LENT] = (['formeel', 'inleen'] as const).map((code) => codeIndex(columnById('vorm'), code));
const READS = ['sector', 'vorm', 'sectorInlener'] as const;

/** So many of the rows that tell another sector: then each sector was replaced by the other. */
const NEARLY_ALL = 4 / 5;
/** Where all rows have the same sector, so many tell another one, and so many of each form: fewer are slips of those rows. */
const A_PART = 1 / 10;
const SEVERAL = 2;

/**
 * Formal rows whose sector code or overheidssector tells another sector, where the sector was filled in anew for the whole sheet: all rows
 * have the same one, or nearly all the other one, and an inlener stands in another. Rule B25 tells of them with its own.
 */
export function sectorFilledOver(sheet: MetingSheet, context: RuleContext): ReadonlySet<number> {
  const { columns, count } = sheet;
  const unusable = context.unusable(sheet);
  const [sector, form, inlener] = READS.map((id) => (unusable.has(id) ? undefined : columns.get(id)?.values));
  if (!sector || !form || !inlener) return new Set();
  const expected = sectorTold(sheet);
  const found = new Set<number>();
  let [told, lent] = [0, 0];
  const seen = new Set<number>();
  for (let i = 0; i < count; i++) {
    const own = sector[i] as number;
    if (own === 0) continue;
    seen.add(own);
    const wanted = form[i] === LENT ? (inlener[i] as number) : form[i] === FORMAL ? expected(i) : 0;
    if (wanted === 0) continue;
    told += 1;
    if (wanted === own) continue;
    if (form[i] === LENT) lent += 1;
    else found.add(i);
  }
  const share = (found.size + lent) / told;
  const isOneSector = seen.size === 1 && share >= A_PART && Math.min(found.size, lent) >= SEVERAL;
  return lent > 0 && (isOneSector || share >= NEARLY_ALL) ? found : new Set();
}

/** The sector that the sector code, or the overheidssector, of a row tells; 0: neither does. */
function sectorTold(sheet: MetingSheet): (record: number) => number {
  const code = sheet.columns.get('sectorcode')?.values;
  const government = isFilledIn(sheet, 'overheidssector')
    ? sheet.columns.get('overheidssector')?.values
    : undefined;
  return (i) => {
    if ((government?.[i] ?? 0) !== 0) return GOVERNMENT as number;
    const own = code?.[i] ?? Number.NaN;
    if (!Number.isNaN(own)) return (suggestsGovernment(own) ? GOVERNMENT : MARKET) as number;
    return government ? (MARKET as number) : 0;
  };
}
