import { countingSources } from '../../../law';
import { dayOfIso, isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B43Facts = { readonly begin: string };

/** The day of the nulmeting: before it there was no banenafspraak to be registered for. */
const NULMETING = dayOfIso('2012-12-31');

/** A registration begins no earlier than the nulmeting. */
export const b43: RowRule<B43Facts> = {
  id: 'B43',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.nulmeting,
  certainty: 'inferred',
  suppressedBy: ['B22', 'B42'],
  reads: ['datRegistratie'],
  check(sheet, _context, emit) {
    const registered = valuesOf(sheet, 'datRegistratie');
    for (let i = 0; i < sheet.count; i++) {
      const begin = registered[i] as number;
      if (begin !== 0 && begin < NULMETING) emit(i, ['datRegistratie'], () => ({ begin: isoOfDay(begin) }));
    }
  },
};
