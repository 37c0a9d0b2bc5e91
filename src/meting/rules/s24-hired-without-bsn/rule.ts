import { columnById } from '../../form/columns';
import { codeIndex, type Values } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type S24Facts = {
  readonly uren: number | null;
};

/** A hired person without BSN counts, but nobody can verify the registration or see double counts. */
export const s24: RowRule<S24Facts> = {
  id: 'S24',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: ['bsn', 'vorm'],
  uses: ['verloondeUren'],
  check(sheet, _context, emit) {
    const [bsn, vorm] = [valuesOf(sheet, 'bsn'), valuesOf(sheet, 'vorm')];
    const problems = sheet.columns.get('bsn')?.problems;
    const hours = sheet.columns.get('verloondeUren')?.values;
    const lent = codeIndex(columnById('vorm'), 'inleen');
    if (areGone(sheet.count, bsn, vorm, lent)) return;
    for (let i = 0; i < sheet.count; i++) {
      if (bsn[i] !== 0 || vorm[i] !== lent || problems?.has(i) === true) continue;
      emit(i, ['bsn'], () => {
        const paid = hours?.[i] ?? Number.NaN;
        return { uren: Number.isNaN(paid) ? null : paid };
      });
    }
  },
};

/** So many people of one's own without a number are no exception. */
const SEVERAL = 3;
const PART = 1 / 4;

/** The numbers fell out of rows of either kind, as by merged cells: one mistake, of which rule S02 tells. */
function areGone(count: number, bsn: Values, vorm: Values, lent: number): boolean {
  let [own, without] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (vorm[i] === lent || vorm[i] === 0) continue;
    own += 1;
    if (bsn[i] === 0) without += 1;
  }
  return without >= SEVERAL && without >= PART * own;
}
