import { countingSources, shelteredCodes } from '../../../law';
import { columnById } from '../../form/columns';
import { codeAt, codeIndex, type ColumnData } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B13Facts = {
  readonly banen: number;
  readonly aard: string;
};

/** Beschut werk does not count: a row about it has no jobs. */
export const b13: RowRule<B13Facts> = {
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
    const sheltered = shelteredCodes.map((code) => codeIndex(columnById('cdAard'), code));
    for (let i = 0; i < sheet.count; i++) {
      if (sheltered.includes(aard[i] as number) && (banen[i] as number) > 0) {
        emit(i, ['banen', 'cdAard'], () => ({
          banen: banen[i] as number,
          aard: codeAt(sheet.columns.get('cdAard') as ColumnData, i),
        }));
      }
    }
  },
};
