import { wfsv } from '../../../law/sources';
import { opgaveNumber } from '../../form/opgave';
import type { WorkbookRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';
import { tidy } from '../shared/tabel1';

/** No quotum percentage ever came near it; a share typed as a percentage does. */
const HIGHEST = 10;

export type Q02Facts = {
  readonly percentage: number;
  readonly decimalen: number;
  readonly hoogste: number;
};

/** A quotum percentage has at most two decimals and lies between 0 and 10. */
export const q02: WorkbookRule<Q02Facts> = {
  id: 'Q02',
  severity: 'fout',
  scope: 'workbook',
  valid: ALWAYS,
  source: wfsv(
    'artikel 38f, eerste lid',
    'Het percentage wordt naar beneden afgerond op twee cijfers achter de komma.',
  ),
  certainty: 'published',
  suppressedBy: ['S18'],
  check({ opgave }, emit) {
    if (opgave === null) return 'no-opgave';
    const share = opgaveNumber(opgave, 'quotumpercentage');
    const field = opgave.fields.get('quotumpercentage');
    if (share === null || field === undefined) return 'field-empty';
    const percentage = tidy(share * 100);
    const hundredths = percentage * 100;
    const twoDecimals = Math.abs(hundredths - Math.round(hundredths)) < 1e-6;
    if (twoDecimals && percentage > 0 && percentage < HIGHEST) return;
    emit(
      [field.cell],
      { percentage, decimalen: twoDecimals ? 2 : 3, hoogste: HIGHEST },
      twoDecimals ? 'grens' : 'decimalen',
    );
  },
};
