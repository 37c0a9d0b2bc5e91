import { wfsv } from '../../../law/sources';
import { wantedForm } from '../../count/wanted-form';
import { AARD_CODES } from '../../form/codes';
import { columnById } from '../../form/columns';
import { codeIndex, type Values } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B14Facts = {
  readonly aard: string;
};

/** So many rows, and such a part of those whose code asks for formeel: then the column was filled with inleen, as rule B12 tells. */
const MANY = 5;
const NEARLY_ALL = 4 / 5;

/** Wsw begeleid werk is formal employment with a regular employer. */
export const b14: RowRule<B14Facts> = {
  id: 'B14',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: wfsv('artikel 122n, vierde lid'),
  certainty: 'inferred',
  suppressedBy: ['B12'],
  reads: ['cdAard', 'vorm'],
  check(sheet, _context, emit) {
    const [aard, vorm] = [valuesOf(sheet, 'cdAard'), valuesOf(sheet, 'vorm')];
    const supported = codeIndex(columnById('cdAard'), '23');
    const lent = codeIndex(columnById('vorm'), 'inleen');
    if (isFilledWith(lent, aard, vorm)) return;
    for (let i = 0; i < sheet.count; i++) {
      if (aard[i] === supported && vorm[i] === lent) emit(i, ['vorm', 'cdAard'], () => ({ aard: '23' }));
    }
  },
};

/** The places of the codes that ask for formeel. */
const FORMAL = new Set(AARD_CODES.flatMap(({ code }, i) => (wantedForm(code) === 'formeel' ? [i + 1] : [])));

/** Whether nearly all rows whose code asks for formeel are lent. */
function isFilledWith(lent: number, aard: Values, vorm: Values): boolean {
  let [formal, wrong] = [0, 0];
  aard.forEach((code, i) => {
    if (!FORMAL.has(code)) return;
    formal += 1;
    if (vorm[i] === lent) wrong += 1;
  });
  return wrong >= MANY && wrong >= NEARLY_ALL * formal;
}
