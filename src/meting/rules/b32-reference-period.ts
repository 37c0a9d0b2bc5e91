import { regelingWfsv2015 } from '../../law/sources';
import { middleOfMonth } from '../count/count-records';
import { isoOfDay } from '../form/days';
import type { RowRule } from '../judge/rule';
import { ALWAYS, anyRecord, valuesOf } from './shared';

/** All rows are about the month of the count: December, unless the Opgave names another. */
export const b32: RowRule = {
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
  examples: {
    good: [[{}, {}]],
    bad: [[{}, { tijdvak: '2024-11', tijdvakType: 'MND', datAanvTv: 45597, datEindTv: 45626 }]],
  },
  seed(draft, random) {
    const record = anyRecord(draft, random);
    draft.set(record, 'tijdvakType', 'MND');
    draft.set(record, 'tijdvak', `${draft.year}-11`);
    draft.set(record, 'banen', null);
    draft.set(record, 'divisor', null);
    draft.set(record, 'datAanvTv', draft.dayOf(`${draft.year}-11-01`));
    draft.set(record, 'datEindTv', draft.dayOf(`${draft.year}-11-30`));
    draft.set(record, 'datAanvIkv', draft.dayOf(`${draft.year}-01-01`));
    return draft.cell(record, 'datAanvTv');
  },
};
