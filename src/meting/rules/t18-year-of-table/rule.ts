import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

/** A table of increases says of which year it is: without it nothing can be held against the figures and the target of a year. */
export const t18: TabelRule = {
  id: 'T18',
  severity: 'waarschuwing',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['S18', 'S19'],
  check(table, _context, emit) {
    const first = table.cell('formeel', 'totaal') ?? table.cell('totaal', 'totaal');
    if (table.jaar === null && first) emit([first.cell], {});
  },
};
