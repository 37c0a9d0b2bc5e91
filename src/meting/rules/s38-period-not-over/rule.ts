import { dayOfIso, isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type S38Facts = {
  readonly begin: string;
  readonly einde: string;
  /** The day of the check. */
  readonly dag: string;
};

/**
 * Rows are about a period that is over on the day of the check. It never is an error: the count of a file may not depend on the day, nor on
 * the clock of a computer that is wrong.
 */
export const s38: RowRule<S38Facts> = {
  id: 'S38',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B09', 'B32', 'S16', 'S28', 'S18'],
  reads: ['datAanvTv', 'datEindTv'],
  check(sheet, { today }, emit) {
    if (today === null) return 'no-day';
    const day = dayOfIso(today);
    const [first, last] = [valuesOf(sheet, 'datAanvTv'), valuesOf(sheet, 'datEindTv')];
    for (let i = 0; i < sheet.count; i++) {
      const [from, until] = [first[i] as number, last[i] as number];
      if (from === 0 || until <= day) continue;
      emit(
        i,
        ['datEindTv', 'datAanvTv'],
        () => ({ begin: isoOfDay(from), einde: isoOfDay(until), dag: today }),
        { cause: from > day ? 'toekomst' : 'loopt' },
      );
    }
    return undefined;
  },
};
