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

/** Rows of more other months are a list of the whole year: one cause. */
const SOME_MONTHS = 3;

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
    const isOther = (i: number): boolean => {
      const [from, until] = [first[i] as number, last[i] as number];
      return from !== 0 && until !== 0 && until >= from && (from > middle || until < middle);
    };
    const ends = new Set(last.filter((_, i) => isOther(i)));
    const monthOf = new Map([...ends].map((day) => [day, isoOfDay(day).slice(0, 7)]));
    const isWholeYear = new Set(monthOf.values()).size > SOME_MONTHS;
    for (let i = 0; i < sheet.count; i++) {
      if (!isOther(i)) continue;
      const [from, until] = [first[i] as number, last[i] as number];
      emit(
        i,
        ['datAanvTv', 'datEindTv'],
        () => ({ begin: isoOfDay(from), einde: isoOfDay(until), maand: month, jaar: year }),
        {
          cause: isWholeYear ? 'maanden' : (monthOf.get(until) ?? ''),
        },
      );
    }
  },
};
