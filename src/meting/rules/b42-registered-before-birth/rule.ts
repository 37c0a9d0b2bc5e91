import { isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B42Facts = { readonly geboren: string; readonly begin: string };

/** Nobody is in a register before birth. */
export const b42: RowRule<B42Facts> = {
  id: 'B42',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B22', 'S28'],
  reads: ['geboortedatum', 'datRegistratie'],
  check(sheet, _context, emit) {
    const [born, registered] = [valuesOf(sheet, 'geboortedatum'), valuesOf(sheet, 'datRegistratie')];
    for (let i = 0; i < sheet.count; i++) {
      const [birth, begin] = [born[i] as number, registered[i] as number];
      // Without a day of birth every registration is later.
      if (begin === 0 || begin >= birth) continue;
      emit(i, ['geboortedatum', 'datRegistratie'], () => ({
        geboren: isoOfDay(birth),
        begin: isoOfDay(begin),
      }));
    }
  },
};
