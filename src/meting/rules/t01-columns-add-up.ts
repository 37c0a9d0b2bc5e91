import { letterResults2021 } from '../../law/sources';
import type { TabelRule } from '../judge/rule';
import { ALWAYS } from './shared';
import { addTo, makeNational, reportSums } from './tabel1-shared';

/** In each column formeel and inleen make the total, but for rounding. */
export const t01: TabelRule = {
  id: 'T01',
  severity: 'fout',
  scope: 'tabel1',
  valid: ALWAYS,
  source: letterResults2021('tabel 1, noot 2', 'vanwege afrondingsverschillen'),
  certainty: 'derived',
  suppressedBy: ['S19', 'B36', 'C01'],
  check(table, _context, emit) {
    reportSums(table, 'column', emit, ({ of }) => ({ kolom: of }));
  },
  examples: {
    good: [
      () => undefined,
      (draft) => {
        makeNational(draft);
        draft.setTabel1('totaal', 'markt', 81_884);
      },
    ],
    bad: [
      (draft) => {
        makeNational(draft);
        draft.setTabel1('totaal', 'markt', 81_885);
      },
    ],
  },
  seed(draft, random) {
    makeNational(draft);
    return addTo(
      draft,
      [['totaal', random.pick(['markt', 'overheid'] as const)]],
      random.pick([-2, 2, 10, 900]),
    );
  },
};
