import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';
import { lostComma } from '../shared/lost-comma';
import { weeklyMedian } from '../shared/weekly-hours';

export type S25Facts = {
  readonly perWeek: number;
  readonly grens: number;
  /** `komma`: in some rows only, of which at least one has more hours than its period. */
  readonly soort: 'kolom' | 'komma';
  readonly uren: number;
};

/**
 * The hours of a meting are hours of its periods. Where half of the rows have more than a working week, the column holds minutes, hours of
 * a year, or hundredths: one mistake in the column and not one in each row. So it is where some rows lost their comma.
 */
export const s25: RowRule<S25Facts> = {
  id: 'S25',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B09'],
  reads: ['verloondeUren', 'datAanvTv', 'datEindTv'],
  check(sheet, context, emit) {
    const perWeek = weeklyMedian(sheet, context.rowFaults(sheet)) ?? 0;
    const grens = context.settings.weekHours;
    const hours = valuesOf(sheet, 'verloondeUren');
    const tell = (record: number, soort: S25Facts['soort']) => {
      emit(record, ['verloondeUren'], () => ({ perWeek, grens, soort, uren: hours[record] as number }), {
        cause: soort,
      });
    };
    if (perWeek <= grens) for (const record of lostComma(sheet, context)) tell(record, 'komma');
    else for (let i = 0; i < sheet.count; i++) if ((hours[i] as number) > 0) tell(i, 'kolom');
  },
};
