import { publicPage } from '../../../law/sources';
import { duplicates } from '../../count/duplicates';
import type { MetingSheet } from '../../form/records';
import { sheetPersons } from '../../count/sheet-persons';
import type { RowRule } from '../../judge/rule';
import { PERIOD_KEY } from '../shared/relation';
import { ALWAYS, valuesOf } from '../shared/values';

export type B04Facts = {
  readonly eersteRij: number;
  /** The rows are the same in all columns: one of them is too many. */
  readonly gelijk: boolean;
};

/** One income relation has one row in a period. */
export const b04: RowRule<B04Facts> = {
  id: 'B04',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage(
    'Belastingdienst',
    'Gegevensspecificaties aangifte loonheffingen, inkomstenverhouding (nummer inkomstenverhouding)',
  ),
  certainty: 'derived',
  suppressedBy: ['B01', 'S16', 'S28'],
  reads: PERIOD_KEY,
  check(sheet, _context, emit) {
    const everything = [...sheet.columns.values()].map(({ values }) => values);
    for (const { record, first } of duplicates(
      sheetPersons(sheet).repeated,
      PERIOD_KEY.map((id) => valuesOf(sheet, id)),
    )) {
      const alike = everything.every((values) => Object.is(values[record], values[first]));
      emit(
        record,
        ['bsn', 'lhnr', 'numIv', 'tijdvak'],
        () => ({ eersteRij: rowOf(sheet, first), gelijk: alike }),
        {
          cause: alike ? 'gelijk' : 'anders',
          others: [first],
          keepsOthers: alike,
        },
      );
    }
  },
};

const rowOf = (sheet: MetingSheet, record: number) => sheet.rows[record] as number;
