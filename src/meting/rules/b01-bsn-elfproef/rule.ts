import { numberPassesElfproef } from '../../../privacy/elfproef';
import { maskedBsn } from '../../../privacy/bsn';
import { publicPage } from '../../../law/sources';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B01Facts = {
  readonly waarde: string;
  /** `afgerond`: a program kept the first digits only, as in 1,23E+08. */
  readonly soort: 'nummer' | 'afgerond';
};

/** A BSN has eight or nine digits and passes the elfproef. */
export const b01: RowRule<B01Facts> = {
  id: 'B01',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: publicPage('Logisch ontwerp BSN', 'elfproef: gewichten 9 tot en met 2 en -1, deelbaar door 11'),
  certainty: 'published',
  suppressedBy: [],
  reads: ['bsn'],
  check(sheet, _context, emit) {
    const bsn = valuesOf(sheet, 'bsn');
    for (let i = 0; i < sheet.count; i++) {
      const number = bsn[i] as number;
      if (number !== 0 && !numberPassesElfproef(number)) {
        emit(i, ['bsn'], () => ({ waarde: maskedBsn(String(number).padStart(9, '0')), soort: 'nummer' }), {
          cause: 'nummer',
        });
      }
    }
    for (const [record, { problem, text }] of sheet.columns.get('bsn')?.problems ?? []) {
      if (problem === 'unreadable' || problem === 'covered')
        emit(record, ['bsn'], () => ({ waarde: text, soort: 'nummer' }), { cause: 'nummer' });
      else if (problem === 'rounded')
        emit(record, ['bsn'], () => ({ waarde: text, soort: 'afgerond' }), { cause: 'afgerond' });
    }
  },
};
