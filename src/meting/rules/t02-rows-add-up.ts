import { letterResults2021 } from '../../law/sources';
import type { TabelRule } from '../judge/rule';
import { ALWAYS } from './shared';
import { addTo, makeNational, reportSums } from './tabel1-shared';

/** In each row markt and overheid make the total, but for rounding. */
export const t02: TabelRule = {
  id: 'T02',
  severity: 'fout',
  scope: 'tabel1',
  valid: ALWAYS,
  source: letterResults2021('tabel 1, noot 2', 'vanwege afrondingsverschillen'),
  certainty: 'derived',
  suppressedBy: ['S19', 'B36', 'C01', 'T01'],
  check(table, _context, emit) {
    reportSums(table, 'row', emit, ({ of }) => ({ rij: of }));
  },
  examples: {
    good: [
      () => undefined,
      (draft) => {
        makeNational(draft);
        addTo(draft, [['formeel', 'totaal']], 1);
      },
    ],
    bad: [
      (draft) => {
        makeNational(draft);
        addTo(
          draft,
          [
            ['formeel', 'totaal'],
            ['totaal', 'totaal'],
          ],
          40,
        );
      },
    ],
  },
  seed(draft, random) {
    makeNational(draft);
    // Three apart in the row, one apart in each column: the columns still hold.
    const row = random.pick(['formeel', 'inleen'] as const);
    const side = random.pick([1, -1]);
    addTo(
      draft,
      [
        [row, 'markt'],
        [row, 'overheid'],
      ],
      side,
    );
    return addTo(draft, [[row, 'totaal']], -side);
  },
};
