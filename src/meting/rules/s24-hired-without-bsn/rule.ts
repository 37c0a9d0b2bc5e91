import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
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
    for (let i = 0; i < sheet.count; i++) {
      if (bsn[i] !== 0 || vorm[i] !== lent || problems?.has(i) === true) continue;
      emit(i, ['bsn'], () => {
        const paid = hours?.[i] ?? Number.NaN;
        return { uren: Number.isNaN(paid) ? null : paid };
      });
    }
  },
};
