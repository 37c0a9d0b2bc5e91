import type { ColumnType } from '../../form/columns';
import { isNone, textAt, type ColumnData } from '../../form/records';
import { isMonthFirst } from '../../read/values/parse-date';
import { quoted } from '../../read/values/quote';
import type { RowRule } from '../../judge/rule';
import { turnedPeriods } from '../b09-period-dates/rule';
import { hoursBeside } from '../shared/hours-beside';
import { ALWAYS } from '../shared/values';

const TYPES: readonly ColumnType[] = ['number', 'integer', 'date'];

export type S03Facts = {
  readonly kop: string;
  readonly waarde: string;
  /** `tijdvak`: a label from which no days follow, where nothing else gives them. */
  readonly soort: 'number' | 'bsn' | 'text' | 'code' | 'date' | 'integer' | 'tijdvak';
  readonly verplicht: boolean;
  /** Whether the cell holds a share or an amount of money where hours are asked. */
  readonly eenheid: boolean;
  /** Of a date: whether it is one with its month first. */
  readonly maandEerst: boolean;
  /** In the place of a date: a year alone, or another number; empty where neither. */
  readonly getal: 'jaar' | 'ander' | '';
};

/** A number is a number and a date a date, in whatever notation. */
export const s03: RowRule<S03Facts> = {
  id: 'S03',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: [],
  check(sheet, context, emit) {
    const unusable = context.unusable(sheet);
    const turned = [...sheet.columns].filter(
      ([id, data]) =>
        !unusable.has(id) && [...data.problems.values()].some(({ text }) => isTurned(data, text)),
    );
    // Rule B09 says it of all dates of these rows.
    const isTold = turned.length > 0 ? turnedPeriods(sheet, context) : () => false;
    const beside = hoursBeside(sheet, context);
    for (const [id, data] of sheet.columns) {
      if (unusable.has(id) || !TYPES.includes(data.column.type)) continue;
      for (const [record, { problem, text }] of data.problems) {
        if (isTurned(data, text) && isTold(record)) continue;
        // Rule S02 asks for the hours that stand here.
        if (beside.get(record) === id) continue;
        if (problem === 'unreadable' || problem === 'other-unit')
          emit(
            record,
            [id],
            () => ({
              kop: data.heading,
              waarde: text,
              soort: data.column.type,
              verplicht: data.column.required,
              eenheid: problem === 'other-unit',
              maandEerst: isTurned(data, text),
              getal: data.column.type === 'date' ? numberIn(text) : '',
            }),
            // Dates of several columns with the month first are one setting that was wrong.
            turned.length > 1 && isTurned(data, text) ? { cause: 'maand-eerst' } : {},
          );
      }
    }
    const [label, year, first] = (['tijdvak', 'jaar', 'datAanvTv'] as const).map((id) =>
      sheet.columns.get(id),
    );
    if (!label || !first || !sheet.derived?.some(({ from }) => from === 'label')) return;
    for (let i = 0; i < sheet.count; i++) {
      // Without a year rule S02 asks for that, or this one has told of it.
      if (isNone(label, i) || !isNone(first, i) || (year && isNone(year, i))) continue;
      emit(i, ['tijdvak'], () => ({
        kop: label.heading,
        waarde: quoted(textAt(label, i)),
        soort: 'tijdvak',
        verplicht: true,
        eenheid: false,
        maandEerst: false,
        getal: '',
      }));
    }
  },
};

/** Which number stands in the place of a date. */
export function numberIn(text: string): S03Facts['getal'] {
  if (/^(?:19|20|21)\d\d$/.test(text)) return 'jaar';
  return /^\d{1,4}(?:[.,]\d+)?$/.test(text) ? 'ander' : '';
}

const isTurned = ({ column }: ColumnData, text: string): boolean =>
  column.type === 'date' && isMonthFirst(text);
