import { letterResults2021 } from '../../law/sources';
import type { TabelRule } from '../judge/rule';
import { ALWAYS } from './shared';
import { addTo, cellsOf, makeNational, sumsOf } from './tabel1-shared';

/** Kinds of sums as facts name them. */
const NAMES = { row: 'rij', column: 'kolom', cells: 'cellen' } as const;

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
    const notes = sumsOf(table).filter(({ outcome }) => outcome !== 'equal');
    if (notes.length === 0) return;
    emit(notes.flatMap(cellsOf), {
      aantal: notes.length,
      sommen: notes.map(({ kind, of }) => `${NAMES[kind]} ${of}`),
      verschillen: notes.map(({ difference }) => difference),
    });
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
