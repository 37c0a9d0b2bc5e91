import type { ColumnType } from '../../form/columns';
import { isNone, textAt } from '../../form/records';
import { quoted } from '../../read/values/quote';
import type { RowRule } from '../../judge/rule';
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
    for (const [id, data] of sheet.columns) {
      if (unusable.has(id) || !TYPES.includes(data.column.type)) continue;
      for (const [record, { problem, text }] of data.problems) {
        if (problem === 'unreadable' || problem === 'other-unit')
          emit(record, [id], () => ({
            kop: data.heading,
            waarde: text,
            soort: data.column.type,
            verplicht: data.column.required,
            eenheid: problem === 'other-unit',
          }));
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
      }));
    }
  },
};
