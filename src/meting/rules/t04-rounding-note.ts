import { checkSum } from '../../counting';
import { letterResults2021 } from '../../law/sources';
import type { TabelRule } from '../rule';
import { ALWAYS } from './shared';
import {
  addTo,
  cellsOf,
  cellSum,
  columnSums,
  makeNational,
  roundingUnit,
  rowSums,
  tidy,
} from './tabel1-shared';

/** Sums that differ by no more than rounding are named, with their size. */
export const t04: TabelRule = {
  id: 'T04',
  severity: 'info',
  scope: 'tabel1',
  valid: ALWAYS,
  source: letterResults2021('tabel 1, noot 2', 'vanwege afrondingsverschillen'),
  certainty: 'published',
  suppressedBy: ['S19', 'B36', 'C01', 'T01', 'T02', 'T03'],
  check(table, _context, emit) {
    const unit = roundingUnit(table);
    const notes = [...rowSums(table), ...columnSums(table), ...cellSum(table)].flatMap((sum) => {
      const parts = sum.parts.map(({ value }) => value / unit);
      const { difference } = checkSum(sum.total.value / unit, parts);
      return Math.abs(difference) < 1e-6 ? [] : [{ sum, difference: tidy(difference * unit) }];
    });
    if (notes.length === 0) return;
    emit(
      notes.flatMap(({ sum }) => cellsOf(sum)),
      {
        aantal: notes.length,
        sommen: notes.map(({ sum }) => `${sum.kind} ${sum.of}`),
        verschillen: notes.map(({ difference }) => difference),
      },
    );
  },
  examples: {
    good: [() => undefined, makeNational],
    bad: [
      (draft) => {
        makeNational(draft);
        addTo(draft, [['formeel', 'totaal']], 1);
      },
    ],
  },
  seed(draft, random) {
    makeNational(draft);
    return addTo(draft, [['formeel', 'totaal']], random.pick([1, -1]));
  },
};
