import type { ColumnId } from '../../form/columns';
import { isoOfDay } from '../../form/days';
import type { ColumnData, MetingSheet } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S21Facts = {
  readonly kop: string;
  readonly soort: string;
  readonly gelezen: string | number;
  readonly anders: string | number;
};

/**
 * A number or day that can be read in two ways is settled by the other cells of its column. Where those do not tell, and the
 * other reading would change the count, it is asked: the paid hours, and days of registration that decide whether a row counts.
 */
export const s21: RowRule<S21Facts> = {
  id: 'S21',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: [],
  check(sheet, context, emit) {
    const unusable = context.unusable(sheet);
    const report = (id: ColumnId, matters: (data: ColumnData, record: number, other: number) => boolean) => {
      const data = sheet.columns.get(id);
      if (!data?.doubts || unusable.has(id)) return;
      const { records, others } = data.doubts;
      const isDate = data.column.type === 'date';
      const shown = (value: number) => (isDate ? isoOfDay(value) : value);
      records.forEach((record, i) => {
        const other = others[i] as number;
        if (!matters(data, record, other)) return;
        emit(record, [id], () => ({
          kop: data.heading,
          soort: isDate ? 'date' : 'number',
          gelezen: shown(data.values[record] as number),
          anders: shown(other),
        }));
      });
    };
    report('verloondeUren', () => true);
    report(
      'datRegistratie',
      decides(sheet, 'datEindTv', (day, last) => day <= last),
    );
    report(
      'datEindRegistratie',
      decides(sheet, 'datAanvTv', (day, first) => day >= first),
    );
  },
};

/** Whether the other reading of a day falls on the other side of a day of the period. */
function decides(sheet: MetingSheet, bound: ColumnId, holds: (day: number, bound: number) => boolean) {
  const bounds = sheet.columns.get(bound)?.values;
  return (data: ColumnData, record: number, other: number): boolean => {
    const limit = bounds?.[record] ?? 0;
    return limit !== 0 && holds(data.values[record] as number, limit) !== holds(other, limit);
  };
}
