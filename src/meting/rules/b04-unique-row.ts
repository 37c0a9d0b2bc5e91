import { publicPage } from '../../law/sources';
import type { ColumnId } from '../form/columns';
import { duplicates } from '../count/duplicates';
import type { MetingSheet } from '../form/records';
import { sheetPersons } from '../count/sheet-persons';
import type { RowRule } from '../judge/rule';
import { ALWAYS, anyRecord, valuesOf } from './shared';

const KEY: readonly ColumnId[] = ['bsn', 'lhnr', 'numIv', 'jaar', 'tijdvak'];

/** One income relation has one row in a period. */
export const b04: RowRule = {
  id: 'B04',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage(
    'Belastingdienst',
    'Gegevensspecificaties aangifte loonheffingen, inkomstenverhouding (nummer inkomstenverhouding)',
  ),
  certainty: 'derived',
  suppressedBy: ['B01'],
  reads: KEY,
  check(sheet, _context, emit) {
    const everything = [...sheet.columns.values()].map(({ values }) => values);
    for (const { record, first } of duplicates(
      sheetPersons(sheet).repeated,
      KEY.map((id) => valuesOf(sheet, id)),
    )) {
      const alike = everything.every((values) => Object.is(values[record], values[first]));
      emit(record, ['bsn', 'lhnr', 'numIv', 'tijdvak'], () => ({ eersteRij: rowOf(sheet, first) }), {
        cause: alike ? 'gelijk' : 'anders',
        others: [first],
      });
    }
  },
  examples: {
    good: [
      [
        { bsn: '111222333', lhnr: '123456782L01', numIv: 1 },
        { bsn: '111222333', lhnr: '123456782L01', numIv: 2 },
      ],
    ],
    bad: [
      [
        { bsn: '111222333', lhnr: '123456782L01', numIv: 1 },
        { bsn: '111222333', lhnr: '123456782L01', numIv: 1 },
      ],
    ],
  },
  seed(draft, random) {
    return draft.cell(draft.copyRecord(anyRecord(draft, random)), 'bsn');
  },
};

const rowOf = (sheet: MetingSheet, record: number) => sheet.rows[record] as number;
