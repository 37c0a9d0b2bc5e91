import { publicPage } from '../../../law/sources';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type B11Facts = {
  readonly waarde: string;
};

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
    for (const [record, { problem, text }] of sheet.columns.get('cdAard')?.problems ?? []) {
      if (problem === 'unknown-code') emit(record, ['cdAard'], () => ({ waarde: text }));
    }
  },
};
