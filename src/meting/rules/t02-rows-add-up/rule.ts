import { letterResults2021 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { reportSums, type SumFacts } from '../shared/tabel1';

export type T02Facts = SumFacts & { readonly rij: string };

/** In each row markt and overheid make the total, but for rounding. */
export const t02: TabelRule<T02Facts> = {
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
};
