import { wfsv } from '../../law/sources';
import { opgaveNumber } from '../form/opgave';
import type { WorkbookRule } from '../judge/rule';
import { ALWAYS } from './shared';
import { tidy } from './tabel1-shared';

/** No quotum percentage ever came near it; a share typed as a percentage does. */
const HIGHEST = 10;

/** A quotum percentage has at most two decimals and lies between 0 and 10. */
export const q02: WorkbookRule = {
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
  examples: {
    good: [(draft) => draft.setOpgave('quotumpercentage', 0.0193)],
    bad: [
      (draft) => draft.setOpgave('quotumpercentage', 0.01935),
      (draft) => draft.setOpgave('quotumpercentage', 0.25),
    ],
  },
  seed(draft, random) {
    return draft.setOpgave('quotumpercentage', random.pick([0.01935, 0.02571, 0.2]));
  },
};
