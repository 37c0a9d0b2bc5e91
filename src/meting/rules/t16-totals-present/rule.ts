import { sectorSplit, yearEnd } from '../../../law';
import { letterResults2024 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export const ROWS = ['formeel', 'inleen', 'totaal'] as const;

export type T16Facts = {
  readonly vorm: 'formeel' | 'inleen' | 'totaal';
  readonly sector: 'totaal' | 'markt' | 'overheid';
  readonly jaar: number;
  readonly gesplitst: boolean;
  /** The sectors are asked for on the ground of the last text of the law that was seen. */
  readonly laatsteTekst: boolean;
};

/**
 * The total of every row is there; the sectors too, while the law asks for them apart. Once the split is lifted the sectors
 * may be left out.
 */
export const t16: TabelRule<T16Facts> = {
  id: 'T16',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2024(
    'Maatregelen naar aanleiding van deze resultaten, eerste alinea',
    'Naar verwachting kunnen we dit onderscheid op zijn vroegst per 1 juli 2026 opheffen.',
  ),
  certainty: 'derived',
  suppressedBy: ['S19'],
  check(table, { law }, emit) {
    const { jaar } = table;
    if (jaar === null) return 'no-year';
    const { apart, restsOn } = sectorSplit(yearEnd(jaar), law);
    const columns = apart ? (['markt', 'overheid', 'totaal'] as const) : (['totaal'] as const);
    for (const column of columns) {
      for (const row of ROWS) {
        const cell = table.cell(row, column);
        if (cell !== undefined && (cell.value !== null || cell.unreadable !== null)) continue;
        const at = cell?.cell ?? table.cell(row, 'totaal')?.cell;
        if (at === undefined) continue;
        const laatsteTekst = column !== 'totaal' && restsOn === 'last-text';
        emit([at], { vorm: row, sector: column, jaar, gesplitst: apart, laatsteTekst }, column);
      }
    }
  },
};
