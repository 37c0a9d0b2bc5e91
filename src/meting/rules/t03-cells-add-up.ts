import { letterResults2021 } from '../../law/sources';
import type { CellRef } from '../form/cell-ref';
import type { Draft } from '../generate/draft';
import type { TabelRule } from '../judge/rule';
import { ALWAYS } from './shared';
import { addTo, makeNational, reportSums } from './tabel1-shared';

/** The four cells make the grand total, but for the rounding of four figures. */
export const t03: TabelRule = {
  id: 'T03',
  severity: 'fout',
  scope: 'tabel1',
  valid: ALWAYS,
  source: letterResults2021('tabel 1, noot 2', 'vanwege afrondingsverschillen'),
  certainty: 'derived',
  suppressedBy: ['S19', 'B36', 'C01', 'T01', 'T02'],
  check(table, _context, emit) {
    reportSums(table, 'cells', emit);
  },
  examples: {
    good: [() => undefined],
    bad: [(draft) => apartEverywhere(draft, 1)],
  },
  seed(draft, random) {
    return apartEverywhere(draft, random.pick([1, -1] as const));
  },
};

/** One apart in every row and column, all to the same side: each is rounding, together they are three. */
function apartEverywhere(draft: Draft, side: 1 | -1): CellRef {
  makeNational(draft);
  addTo(
    draft,
    [
      ['totaal', 'markt'],
      ['totaal', 'overheid'],
      ['formeel', 'totaal'],
      ['inleen', 'totaal'],
    ],
    side,
  );
  draft.setTabel1Field('inleenbanen', 40_000 + side);
  draft.setTabel1Field('banenTotaal', 170_973 + 3 * side);
  return addTo(draft, [['totaal', 'totaal']], 3 * side);
}
