import { countingSources, pendingGrounds } from '../../law';
import { columnById } from '../form/columns';
import { codeAt, placeOf } from '../form/records';
import type { RowRule } from '../judge/rule';
import { ALWAYS, formalRecord, valuesOf } from './shared';

/** WIA and WW are no ground by themselves. */
export const b20: RowRule = {
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
    const places = pendingGrounds.map((code) => placeOf(columnById('grond'), code));
    for (let i = 0; i < sheet.count; i++) {
      if (data && places.includes(grond[i] as number))
        emit(i, ['grond'], () => ({ waarde: codeAt(data, i) }));
    }
  },
  examples: {
    good: [[{ grond: 'g', datEindTv: 46387, datAanvTv: 46357 }]],
    bad: [[{ grond: 'WIA' }], [{ grond: 'ww' }]],
  },
  seed(draft, random) {
    return draft.set(formalRecord(draft, random), 'grond', random.pick(['WIA', 'WW']));
  },
};
