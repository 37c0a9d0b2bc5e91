import { letterResults2021 } from '../../../law/sources';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { figureBeside, tidy } from '../shared/tabel1';

/** Every known key gave the overheid 24 to 34 percent; outside this range it is asked about. */
const USUAL = { from: 0.2, until: 0.4 } as const;

export type T09Facts = {
  readonly overheid: number;
  readonly van: number;
  readonly tot: number;
};

/** The verdeelsleutel lies where all known ones lie. */
export const t09: TabelRule<T09Facts> = {
  id: 'T09',
  severity: 'waarschuwing',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2021(
    'Vorm dienstverband, derde en vierde alinea',
    'Dit is een lager percentage dan de 33,7 procent van vorig jaar.',
  ),
  certainty: 'inferred',
  suppressedBy: ['S19', 'T06', 'T07', 'T08'],
  check(table, _context, emit) {
    const share = figureBeside(table, 'sleutelOverheid');
    if (share === null) return 'field-empty';
    if (share.value >= USUAL.from && share.value <= USUAL.until) return;
    emit([share.cell], { overheid: tidy(share.value * 100), van: USUAL.from * 100, tot: USUAL.until * 100 });
  },
};
