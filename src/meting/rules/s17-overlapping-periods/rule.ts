import type { ColumnId } from '../../form/columns';
import { duplicates } from '../../count/duplicates';
import { isoOfDay } from '../../form/days';
import { sheetPersons } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

const KEY: readonly ColumnId[] = ['bsn', 'lhnr', 'numIv'];

export type S17Facts = {
  readonly begin: string;
  readonly einde: string;
  readonly eersteRij: number;
};

/** Periods of one income relation do not overlap: the same hours would count twice. */
export const s17: RowRule<S17Facts> = {
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
};
