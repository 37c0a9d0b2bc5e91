import { letterResults2021 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { figureAt, tidy } from '../shared/tabel1';

/** The letters give 92 percent (2021) and 104.5 percent (2024); outside this range it is asked about. */
const USUAL = { from: 0.85, until: 1.1 } as const;

export type T17Facts = {
  readonly aandeel: number;
  readonly van: number;
  readonly tot: number;
};

/** Formal jobs are by far the most of the increase. */
export const t17: TabelRule<T17Facts> = {
  id: 'T17',
  severity: 'waarschuwing',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2021(
    'Vorm dienstverband, eerste alinea',
    '67.021 banen (92 procent) via formele dienstverbanden',
  ),
  certainty: 'inferred',
  suppressedBy: ['S19', 'T01', 'T02', 'T03', 'T05', 'T08', 'T15'],
  check(table, _context, emit) {
    const [formal, total] = [figureAt(table, 'formeel', 'totaal'), figureAt(table, 'totaal', 'totaal')];
    if (formal === null || total === null || total.value <= 0) return 'field-empty';
    const share = formal.value / total.value;
    if (share >= USUAL.from && share <= USUAL.until) return;
    emit([formal.cell, total.cell], {
      aandeel: Math.round(share * 1_000) / 10,
      van: USUAL.from * 100,
      tot: tidy(USUAL.until * 100),
    });
  },
};
