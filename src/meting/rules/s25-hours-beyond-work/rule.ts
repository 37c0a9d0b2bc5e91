import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';
import { hoursSeries } from '../shared/hours-series';
import { lostComma } from '../shared/lost-comma';
import { weeklyMedian } from '../shared/weekly-hours';

export type S25Facts = {
  readonly perWeek: number;
  readonly grens: number;
  /** `komma`: in some rows only, of which at least one has more hours than its period; `reeks`: hours that go up by one number row by row. */
  readonly soort: 'kolom' | 'komma' | 'reeks' | 'jaar';
  readonly uren: number;
  /** So many rows of a series, and by how much it goes up. */
  readonly rijen: number;
  readonly stap: number;
};

const MONTHS = 12;
/** Fewer rows may be dividable by twelve by chance. */
const ENOUGH = 3;

/**
 * The hours of a meting are hours of its periods. Where half of the rows have more than a working week, the column holds minutes, hours of
 * a year, or hundredths: one mistake in the column and not one in each row. So it is where some rows lost their comma, or where hours were
 * filled down and became a series.
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
    const tell = (record: number, soort: S25Facts['soort'], rijen = 0, stap = 0) => {
      emit(
        record,
        ['verloondeUren'],
        () => ({ perWeek, grens, soort, uren: hours[record] as number, rijen, stap }),
        {
          cause: soort,
        },
      );
    };
    if (perWeek > grens) {
      for (let i = 0; i < sheet.count; i++) if ((hours[i] as number) > 0) tell(i, 'kolom');
      return;
    }
    const series = hoursSeries(sheet);
    // The first of a series is the one that was filled down, and right.
    for (const { first, last, step } of series)
      for (let i = first + 1; i <= last; i++) tell(i, 'reeks', last - first + 1, step);
    const isInSeries = (record: number) =>
      series.some(({ first, last }) => record >= first && record <= last);
    const odd = lostComma(sheet, context).filter((record) => !isInSeries(record));
    // Twelve times a month, in every one of them: no comma does that.
    const areOfYear = odd.length >= ENOUGH && odd.every((record) => (hours[record] as number) % MONTHS === 0);
    for (const record of odd) tell(record, areOfYear ? 'jaar' : 'komma');
  },
};
