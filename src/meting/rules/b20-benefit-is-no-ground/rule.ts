import { countingSources, pendingGrounds } from '../../../law';
import { columnById } from '../../form/columns';
import { codeAt, codeIndex } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B20Facts = {
  readonly waarde: string;
};

/** WIA and WW are no ground by themselves. */
export const b20: RowRule<B20Facts> = {
  id: 'B20',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.pending,
  certainty: 'published',
  suppressedBy: [],
  reads: ['grond'],
  check(sheet, _context, emit) {
    const data = sheet.columns.get('grond');
    const grond = valuesOf(sheet, 'grond');
    const places = pendingGrounds.map((code) => codeIndex(columnById('grond'), code));
    for (let i = 0; i < sheet.count; i++) {
      if (data && places.includes(grond[i] as number))
        emit(i, ['grond'], () => ({ waarde: codeAt(data, i) }));
    }
  },
};
