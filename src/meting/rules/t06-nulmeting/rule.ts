import { NULMETING_YEAR } from '../../../counting';
import { valueOf, yearEnd, type SeriesName } from '../../../law';
import { letterResults2021 } from '../../../law/sources';
import type { Tabel1Field } from '../../form/tabel1';
import type { TabelRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { figureBeside } from '../shared/tabel1';

const FIXED: readonly (readonly [Tabel1Field, SeriesName])[] = [
  ['nulmeting', 'nulmeting.totaal.totaal'],
  ['nulmetingInleen', 'nulmeting.totaal.inleen'],
  ['sleutelMarktNulmeting', 'verdeelsleutel.markt'],
  ['sleutelOverheidNulmeting', 'verdeelsleutel.overheid'],
];

export type T06Facts = {
  readonly opgegeven: number;
  readonly gepubliceerd: number;
};

/** The nulmeting does not change. Who has another one puts it in `BA_Parameters`, with its source. */
export const t06: TabelRule<T06Facts> = {
  id: 'T06',
  severity: 'fout',
  scope: 'tabel1',
  basis: 'toename',
  valid: ALWAYS,
  source: letterResults2021(
    'Vorm dienstverband, derde alinea',
    'Tijdens de nulmeting waren er 36.206 banen via inleenverbanden. 76,0 procent',
  ),
  certainty: 'published',
  suppressedBy: ['S19'],
  check(table, { law }, emit) {
    let compared = false;
    for (const [field, name] of FIXED) {
      const given = figureBeside(table, field);
      if (given === null) continue;
      compared = true;
      const known = Number(valueOf(law, name, yearEnd(NULMETING_YEAR)).value);
      if (Math.abs(given.value - known) < 1e-9) continue;
      emit([given.cell], { opgegeven: given.value, gepubliceerd: known }, field);
    }
    if (!compared) return 'field-empty';
  },
};
