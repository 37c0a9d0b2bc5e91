import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';
import { weeklyMedian } from '../shared/weekly-hours';

export type S25Facts = { readonly perWeek: number; readonly grens: number };

/**
 * The hours of a meting are hours of its periods. Where half of the rows have more than a working week, the column holds minutes, hours of
 * a year, or hundredths: one mistake in the column and not one in each row.
 */
export const s25: RowRule<S25Facts> = {
  id: 'S25',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: ['verloondeUren', 'datAanvTv', 'datEindTv'],
  check(sheet, context, emit) {
    const perWeek = weeklyMedian(sheet, context.rowFaults(sheet)) ?? 0;
    const grens = context.settings.weekHours;
    if (perWeek <= grens) return;
    const hours = valuesOf(sheet, 'verloondeUren');
    for (let i = 0; i < sheet.count; i++)
      if ((hours[i] as number) > 0) emit(i, ['verloondeUren'], () => ({ perWeek, grens }));
  },
};
