import type { ColumnType } from '../form/columns';
import type { RowRule } from '../judge/rule';
import { ALWAYS, anyRecord } from './shared';

const TYPES: readonly ColumnType[] = ['number', 'integer', 'date'];

/** A number is a number and a date a date, in whatever notation. */
export const s03: RowRule = {
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
        if (problem === 'unreadable')
          emit(record, [id], () => ({
            kop: data.heading,
            waarde: text,
            soort: data.column.type,
            verplicht: data.column.required,
          }));
      }
    }
  },
  examples: {
    good: [[{ verloondeUren: '152' }, { datAanvTv: '1-12-2024' }]],
    bad: [[{ verloondeUren: 'ca. 150' }], [{ datAanvTv: '31-02-2024' }], [{ jaar: 2024.5 }]],
  },
  seed(draft, random) {
    const record = anyRecord(draft, random);
    return random.next() < 0.5
      ? draft.set(record, 'verloondeUren', 'ca. 150')
      : draft.set(record, 'datRegistratie', '31-02-2020');
  },
};
