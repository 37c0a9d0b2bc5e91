import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';
import { hasOtherUnit, weeklyMedian } from '../shared/weekly-hours';

export type S26Facts = { readonly perWeek: number };

/** The hours of a meting are hours of its periods, and a column of hours of a week, of days or of fte is asked about as one. */
export const s26: RowRule<S26Facts> = {
  id: 'S26',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B09', 'S16', 'B34'],
  reads: ['verloondeUren', 'datAanvTv', 'datEindTv'],
  check(sheet, context, emit) {
    const faults = context.rowFaults(sheet);
    if (!hasOtherUnit(sheet, faults)) return;
    const perWeek = weeklyMedian(sheet, faults) ?? 0;
    const hours = valuesOf(sheet, 'verloondeUren');
    for (let i = 0; i < sheet.count; i++)
      if ((hours[i] as number) > 0) emit(i, ['verloondeUren'], () => ({ perWeek }));
  },
};
