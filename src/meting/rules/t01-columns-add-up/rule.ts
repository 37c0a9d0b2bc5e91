import { letterResults2021 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { reportSums, type SumFacts } from '../shared/tabel1';

export type T01Facts = SumFacts & { readonly kolom: string };

/** In each column formeel and inleen make the total, but for rounding. */
export const t01: TabelRule<T01Facts> = {
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
};
