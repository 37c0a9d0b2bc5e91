import { letterResults2021 } from '../../../law/sources';
import type { Tabel1Field } from '../../form/tabel1';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { figureBeside, tidy } from '../shared/tabel1';

const KEYS: readonly (readonly [Tabel1Field, Tabel1Field])[] = [
  ['sleutelMarkt', 'sleutelOverheid'],
  ['sleutelMarktNulmeting', 'sleutelOverheidNulmeting'],
];

/** Half of a tenth of a percent: keys are published with one decimal. */
const TOLERANCE = 0.0005 + 1e-9;

export type T07Facts = {
  readonly markt: number;
  readonly overheid: number;
  readonly samen: number;
};

/** The shares of the verdeelsleutel are the whole together. */
export const t07: TabelRule<T07Facts> = {
  id: 'T07',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2021(
    'Vorm dienstverband, vierde alinea',
    '68 procent gerelateerd is aan de markt als inlenende sector en 32 procent aan de sector overheid',
  ),
  certainty: 'derived',
  suppressedBy: ['S19', 'T06'],
  check(table, _context, emit) {
    let compared = false;
    for (const [first, second] of KEYS) {
      const [markt, overheid] = [figureBeside(table, first), figureBeside(table, second)];
      if (markt === null || overheid === null) continue;
      compared = true;
      const whole = markt.value + overheid.value;
      if (Math.abs(whole - 1) <= TOLERANCE) continue;
      emit(
        [overheid.cell, markt.cell],
        { markt: tidy(markt.value * 100), overheid: tidy(overheid.value * 100), samen: tidy(whole * 100) },
        second,
      );
    }
    if (!compared) return 'field-empty';
  },
};
