import { regelingWfsv2015 } from '../../../law/sources';
import { middleOfMonth } from '../../count/count-records';
import { isoOfDay } from '../../form/days';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B32Facts = {
  readonly begin: string;
  readonly einde: string;
  readonly maand: number;
  readonly jaar: number;
};

/** All rows are about the month of the count: December, unless the Opgave names another. */
export const b32: RowRule<B32Facts> = {
  id: 'B32',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: regelingWfsv2015(
    'artikel 3.34, derde lid: verloonde uren in de maand december van het kalenderjaar',
  ),
  certainty: 'published',
  suppressedBy: ['B09', 'S16'],
  reads: ['datAanvTv', 'datEindTv'],
  check(sheet, { year, month }, emit) {
    if (year === null) return 'no-year';
    const middle = middleOfMonth(year, month);
    const [first, last] = [valuesOf(sheet, 'datAanvTv'), valuesOf(sheet, 'datEindTv')];
    for (let i = 0; i < sheet.count; i++) {
      const from = first[i] as number;
      const until = last[i] as number;
      if (from === 0 || until === 0 || until < from || (from <= middle && until >= middle)) continue;
      emit(
        i,
        ['datAanvTv', 'datEindTv'],
        () => ({ begin: isoOfDay(from), einde: isoOfDay(until), maand: month, jaar: year }),
        {
          cause: isoOfDay(until).slice(0, 7),
        },
      );
    }
  },
};
