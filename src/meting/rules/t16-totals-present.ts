import { sectorsApart, yearEnd } from '../../law';
import { letterResults2024 } from '../../law/sources';
import type { TabelRule } from '../judge/rule';
import { ALWAYS } from './shared';
import { makeNational } from './tabel1-shared';

const ROWS = ['formeel', 'inleen', 'totaal'] as const;

/**
 * The total of every row is there; the sectors too, while the law asks for them apart. Once the split is lifted the sectors
 * may be left out.
 */
export const t16: TabelRule = {
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
    const apart = sectorsApart(yearEnd(jaar), law);
    const columns = apart ? (['markt', 'overheid', 'totaal'] as const) : (['totaal'] as const);
    for (const column of columns) {
      for (const row of ROWS) {
        const cell = table.cell(row, column);
        if (cell !== undefined && (cell.value !== null || cell.unreadable !== null)) continue;
        const at = cell?.cell ?? table.cell(row, 'totaal')?.cell;
        if (at !== undefined) emit([at], { vorm: row, sector: column, jaar, gesplitst: apart }, column);
      }
    }
  },
  examples: {
    good: [
      makeNational,
      (draft) => {
        makeNational(draft);
        draft.setTabel1Field('jaar', 2026);
      },
    ],
    bad: [
      // Nothing that was seen lifted the split of 2026: without a source of the workbook's own it holds.
      (draft) => {
        makeNational(draft);
        draft.setTabel1Field('jaar', 2026);
        for (const row of ROWS)
          for (const sector of ['markt', 'overheid'] as const) draft.setTabel1(row, sector, null);
      },
      (draft) => {
        makeNational(draft);
        draft.setTabel1('totaal', 'totaal', null);
      },
      (draft) => {
        makeNational(draft);
        draft.setTabel1('inleen', 'overheid', null);
      },
    ],
  },
  seed(draft, random) {
    makeNational(draft);
    return draft.setTabel1(random.pick(ROWS), random.pick(['markt', 'overheid', 'totaal'] as const), null);
  },
};
