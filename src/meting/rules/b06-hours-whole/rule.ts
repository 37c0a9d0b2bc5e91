import { publicPage } from '../../../law/sources';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B06Facts = {
  readonly uren: number;
};

/** The payroll return knows whole hours only. */
export const b06: RowRule<B06Facts> = {
  id: 'B06',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage(
    'Belastingdienst',
    'Gegevensspecificaties aangifte loonheffingen, aantal verloonde uren',
  ),
  certainty: 'published',
  suppressedBy: ['B05', 'S21', 'S25', 'S26', 'B07', 'B34'],
  reads: ['verloondeUren'],
  check(sheet, _context, emit) {
    const hours = valuesOf(sheet, 'verloondeUren');
    for (let i = 0; i < sheet.count; i++) {
      const value = hours[i] as number;
      if (value % 1 !== 0 && !Number.isNaN(value)) emit(i, ['verloondeUren'], () => ({ uren: value }));
    }
  },
};
