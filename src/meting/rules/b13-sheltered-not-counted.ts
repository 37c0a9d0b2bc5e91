import { countingSources } from '../../law';
import { columnById } from '../form/columns';
import { codeAt, placeOf, type ColumnData } from '../form/records';
import type { RowRule } from '../judge/rule';
import { ALWAYS, formalRecord, valuesOf } from './shared';

/** Beschut werk does not count: a row about it has no jobs. */
export const b13: RowRule = {
  id: 'B13',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: countingSources.sheltered,
  certainty: 'published',
  suppressedBy: [],
  reads: ['cdAard', 'banen'],
  check(sheet, _context, emit) {
    const [aard, banen] = [valuesOf(sheet, 'cdAard'), valuesOf(sheet, 'banen')];
    const sheltered = ['21', '24'].map((code) => placeOf(columnById('cdAard'), code));
    for (let i = 0; i < sheet.count; i++) {
      if (sheltered.includes(aard[i] as number) && (banen[i] as number) > 0) {
        emit(i, ['banen', 'cdAard'], () => ({
          banen: banen[i] as number,
          aard: codeAt(sheet.columns.get('cdAard') as ColumnData, i),
        }));
      }
    }
  },
  examples: {
    good: [[{ cdAard: 24, banen: 0 }]],
    bad: [[{ cdAard: 24, banen: 1 }], [{ cdAard: 21, banen: 0.5 }]],
  },
  seed(draft, random) {
    const record = formalRecord(draft, random);
    draft.set(record, 'cdAard', random.pick([21, 24]));
    return draft.cell(record, 'banen');
  },
};
