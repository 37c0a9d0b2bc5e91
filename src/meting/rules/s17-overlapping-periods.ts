import type { ColumnId } from '../form/columns';
import { duplicates } from '../count/duplicates';
import { isoOfDay } from '../form/days';
import { sheetPersons } from '../count/sheet-persons';
import type { RowRule } from '../judge/rule';
import { ALWAYS, recordWhere, valuesOf } from './shared';

const KEY: readonly ColumnId[] = ['bsn', 'lhnr', 'numIv'];

/** Periods of one income relation do not overlap: the same hours would count twice. */
export const s17: RowRule = {
  id: 'S17',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B01', 'B04', 'B09', 'B32', 'S16'],
  reads: [...KEY, 'datAanvTv', 'datEindTv'],
  check(sheet, _context, emit) {
    const [first, last] = [valuesOf(sheet, 'datAanvTv'), valuesOf(sheet, 'datEindTv')];
    const pairs = duplicates(
      sheetPersons(sheet).repeated.filter((i) => first[i] !== 0 && last[i] !== 0),
      KEY.map((id) => valuesOf(sheet, id)),
    );
    const earlier = new Map<number, number[]>();
    for (const { record, first: head } of pairs) {
      const before = earlier.get(head) ?? [head];
      const clash = before.find(
        (each) =>
          (first[record] as number) <= (last[each] as number) &&
          (last[record] as number) >= (first[each] as number),
      );
      if (clash !== undefined) {
        emit(
          record,
          ['datAanvTv', 'datEindTv', 'bsn'],
          () => ({
            begin: isoOfDay(first[record] as number),
            einde: isoOfDay(last[record] as number),
            eersteRij: sheet.rows[clash] as number,
          }),
          { others: [clash] },
        );
      }
      earlier.set(head, [...before, record]);
    }
  },
  examples: {
    good: [
      [
        { bsn: '111222333', numIv: 1, lhnr: '123456782L01' },
        { bsn: '111222333', numIv: 2, lhnr: '123456782L01' },
      ],
    ],
    bad: [
      [
        {
          bsn: '111222333',
          numIv: 1,
          lhnr: '123456782L01',
          tijdvak: '2024-12',
          tijdvakType: 'MND',
          datAanvTv: 45627,
          datEindTv: 45657,
        },
        {
          bsn: '111222333',
          numIv: 1,
          lhnr: '123456782L01',
          tijdvak: '2024-P13',
          tijdvakType: '4WK',
          datAanvTv: 45628,
          datEindTv: 45657,
        },
      ],
    ],
  },
  seed(draft, random) {
    const record = recordWhere(draft, random, (each) => draft.get(each, 'tijdvakType') === 'MND');
    const copy = draft.copyRecord(record);
    draft.set(copy, 'tijdvakType', '4WK');
    draft.set(copy, 'tijdvak', `${draft.year}-P13`);
    draft.set(copy, 'banen', null);
    draft.set(copy, 'divisor', null);
    return draft.set(copy, 'datAanvTv', draft.dayOf(`${draft.year}-12-02`));
  },
};
