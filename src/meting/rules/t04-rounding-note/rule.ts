import { letterResults2021 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { cellsOf, sumsOf } from '../shared/tabel1';

/** Kinds of sums as facts name them. */
const NAMES = { row: 'rij', column: 'kolom', cells: 'cellen' } as const;

export type T04Facts = {
  readonly aantal: number;
  readonly sommen: readonly string[];
  readonly verschillen: readonly number[];
};

/** Sums that differ by no more than rounding are named, with their size. */
export const t04: TabelRule<T04Facts> = {
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
};
