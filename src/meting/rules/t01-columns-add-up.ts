import { checkSum } from '../../counting';
import { letterResults2021 } from '../../law/sources';
import type { TabelRule } from '../rule';
import { ALWAYS } from './shared';
import { addTo, cellsOf, columnSums, makeNational, roundingUnit, tidy } from './tabel1-shared';

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
    const unit = roundingUnit(table);
    for (const sum of columnSums(table)) {
      const { outcome, difference, tolerance } = checkSum(
        sum.total.value / unit,
        sum.parts.map(({ value }) => value / unit),
      );
      if (outcome !== 'wrong' || Math.abs(difference) - tolerance < 1e-6) continue;
      emit(
        cellsOf(sum),
        {
          kolom: sum.of,
          totaal: sum.total.value,
          verschil: tidy(difference * unit),
          marge: tidy(tolerance * unit),
        },
        sum.of,
      );
    }
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
