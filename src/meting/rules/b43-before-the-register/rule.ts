import { countingSources, NULMETING } from '../../../law';
import { columnById } from '../../form/columns';
import { dayOfIso, isoOfDay } from '../../form/days';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B43Facts = { readonly begin: string };

/** The day of the nulmeting: before it there was no banenafspraak to be registered for. */
const DAY_OF_NULMETING = dayOfIso(NULMETING);

/**
 * Grounds of people who were counted at the nulmeting already: Wsw and Wajong. Their indication may well be older, and what UWV gives for
 * them is no sign of a mistake.
 */
const OLDER_GROUNDS = ['b', 'c'];

/** A registration begins no earlier than the nulmeting, but for the grounds that are older. */
export const b43: RowRule<B43Facts> = {
  id: 'B43',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.nulmeting,
  certainty: 'inferred',
  suppressedBy: ['B09', 'B22', 'B42'],
  reads: ['datRegistratie'],
  uses: ['grond'],
  check(sheet, _context, emit) {
    const grounds = sheet.columns.get('grond')?.values;
    const older = new Set(OLDER_GROUNDS.map((ground) => codeIndex(columnById('grond'), ground)));
    const registered = valuesOf(sheet, 'datRegistratie');
    for (let i = 0; i < sheet.count; i++) {
      const begin = registered[i] as number;
      if (begin === 0 || begin >= DAY_OF_NULMETING || older.has(grounds?.[i] ?? 0)) continue;
      emit(i, ['datRegistratie'], () => ({ begin: isoOfDay(begin) }));
    }
  },
};
