import { letterResults2021 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { reportSums, type SumFacts } from '../shared/tabel1';

export type T03Facts = SumFacts;

/** The four cells make the grand total, but for the rounding of four figures. */
export const t03: TabelRule<T03Facts> = {
  id: 'T03',
  severity: 'fout',
  scope: 'tabel1',
  valid: ALWAYS,
  source: letterResults2021('tabel 1, noot 2', 'vanwege afrondingsverschillen'),
  certainty: 'derived',
  suppressedBy: ['S19', 'B36', 'C01', 'T01', 'T02'],
  check(table, _context, emit) {
    reportSums(table, 'cells', emit, () => ({}));
  },
};
