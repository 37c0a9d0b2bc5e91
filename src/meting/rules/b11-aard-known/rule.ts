import { publicPage } from '../../../law/sources';
import { isoOfDay } from '../../form/days';
import type { ColumnData } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { isLikeDay } from '../../read/values/day-number';
import { ALWAYS, columnOf } from '../shared/values';

export type B11Facts = {
  readonly waarde: string;
  /** The day that Excel made of what was typed; empty where it is no day. */
  readonly datum: string;
  /** The codes rise by one row by row: a cell was filled down. */
  readonly reeks: boolean;
};

/** So many codes that follow each other row by row were filled down by Excel and not typed. */
const ENOUGH = 4;

/** Whether a record lies in a series of codes that rise by one. */
function isInSeries(data: ColumnData, count: number): (record: number) => boolean {
  const at = (record: number) =>
    record < 0 || record >= count
      ? Number.NaN
      : Number(
          data.problems.get(record)?.text ?? data.column.codes?.[(data.values[record] as number) - 1]?.code,
        );
  return (record) => {
    let [first, last] = [record, record];
    // No further than tells it: a series may be as long as the sheet.
    while (last - first + 1 < ENOUGH && at(first - 1) === at(first) - 1) first -= 1;
    while (last - first + 1 < ENOUGH && at(last + 1) === at(last) + 1) last += 1;
    return last - first + 1 >= ENOUGH;
  };
}

/** As the reader tells a cell that shows a date. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayIn(text: string): string {
  if (ISO_DAY.test(text)) return text;
  const number = Number(text);
  // No code is that long.
  return Number.isInteger(number) && isLikeDay(number) ? isoOfDay(number) : '';
}

/** The code aard arbeidsverhouding is one of the known ones. */
export const b11: RowRule<B11Facts> = {
  id: 'B11',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage('subadvies.nl', 'Code aard arbeidsverhouding in de loonaangifte'),
  certainty: 'published',
  suppressedBy: [],
  reads: ['cdAard'],
  check(sheet, _context, emit) {
    const data = columnOf(sheet, 'cdAard');
    const inSeries = isInSeries(data, sheet.count);
    for (const [record, { problem, text }] of data.problems) {
      if (problem !== 'unknown-code') continue;
      emit(record, ['cdAard'], () => ({ waarde: text, datum: dayIn(text), reeks: inSeries(record) }));
    }
  },
};
