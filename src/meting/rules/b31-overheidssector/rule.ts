import { governmentSectorCount } from '../../../law';
import { columnById } from '../../form/columns';
import { codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B31Facts = {
  readonly waarde: string;
};

/** A row of the sector overheid names its overheidssector. The list of fourteen is not verified, so that another name is asked about. */
export const b31: RowRule<B31Facts> = {
  id: 'B31',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: governmentSectorCount.source,
  certainty: 'unverified',
  suppressedBy: ['B25', 'B29'],
  reads: ['sector', 'overheidssector'],
  check(sheet, _context, emit) {
    const [sector, own] = [valuesOf(sheet, 'sector'), valuesOf(sheet, 'overheidssector')];
    const problems = sheet.columns.get('overheidssector')?.problems;
    const government = codeIndex(columnById('sector'), 'overheid');
    for (let i = 0; i < sheet.count; i++) {
      if (own[i] !== 0 || (sector[i] !== government && problems?.has(i) !== true)) continue;
      const text = problems?.get(i);
      if (text && text.problem !== 'unknown-code') continue;
      emit(i, ['overheidssector', 'sector'], () => ({ waarde: text?.text ?? '' }), {
        cause: text ? 'onbekend' : 'leeg',
      });
    }
  },
};
