import { maskedBsn } from '../../../privacy/bsn';
import { publicPage } from '../../../law/sources';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

const LEADING_ZEROS_BELOW = 1_000_000;

const EIGHT_OR_NINE_FROM = 800_000_000;

export type B02Facts = {
  readonly waarde: string;
};

/** A BSN in the payroll return does not begin with 000, 8 or 9; test numbers do. */
export const b02: RowRule<B02Facts> = {
  id: 'B02',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage('Belastingdienst', 'Gegevensspecificaties aangifte loonheffingen, burgerservicenummer'),
  certainty: 'published',
  // One made-up number for many people: rule B04 tells of it.
  suppressedBy: ['B01', 'B04'],
  reads: ['bsn'],
  check(sheet, _context, emit) {
    const bsn = valuesOf(sheet, 'bsn');
    for (let i = 0; i < sheet.count; i++) {
      const number = bsn[i] as number;
      if (number !== 0 && (number < LEADING_ZEROS_BELOW || number >= EIGHT_OR_NINE_FROM)) {
        emit(i, ['bsn'], () => ({ waarde: maskedBsn(String(number).padStart(9, '0')) }));
      }
    }
  },
};
