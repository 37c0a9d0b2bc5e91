import { letterResults2021 } from '../../law/sources';
import type { CellRef } from '../form/cell-ref';
import type { Draft } from '../generate/draft';
import type { TabelRule } from '../judge/rule';
import { ALWAYS } from './shared';
import { addTo, figureAt, makeNational, tidy } from './tabel1-shared';

/** The letters give 92 percent (2021) and 104.5 percent (2024); outside this range it is asked about. */
const USUAL = { from: 0.85, until: 1.1 } as const;

/** Formal jobs are by far the most of the increase. */
export const t17: TabelRule = {
  id: 'T17',
  severity: 'waarschuwing',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2021(
    'Vorm dienstverband, eerste alinea',
    '67.021 banen (92 procent) via formele dienstverbanden',
  ),
  certainty: 'inferred',
  suppressedBy: ['S19', 'T01', 'T02', 'T03', 'T05', 'T08', 'T15'],
  check(table, _context, emit) {
    const [formal, total] = [figureAt(table, 'formeel', 'totaal'), figureAt(table, 'totaal', 'totaal')];
    if (formal === null || total === null || total.value <= 0) return 'field-empty';
    const share = formal.value / total.value;
    if (share >= USUAL.from && share <= USUAL.until) return;
    emit([formal.cell, total.cell], {
      aandeel: Math.round(share * 1_000) / 10,
      van: USUAL.from * 100,
      tot: tidy(USUAL.until * 100),
    });
  },
  examples: {
    good: [makeNational],
    bad: [(draft) => withLessFormal(draft, -78_000)],
  },
  seed(draft, random) {
    return withLessFormal(draft, random.pick([-75_000, -78_000]));
  },
};

/** Takes formal jobs of the market off a national table. */
function withLessFormal(draft: Draft, less: number): CellRef {
  makeNational(draft);
  draft.setTabel1Field('banenTotaal', 170_973 + less);
  return addTo(
    draft,
    [
      ['formeel', 'totaal'],
      ['formeel', 'markt'],
      ['totaal', 'markt'],
      ['totaal', 'totaal'],
    ],
    less,
  );
}
