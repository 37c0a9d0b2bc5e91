import { countingSources, shelteredCodes } from '../../../law';
import { columnById } from '../../form/columns';
import { codeAt, codeIndex, type ColumnData } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, valuesOf } from '../shared/values';

export type B13Facts = {
  readonly banen: number;
  readonly aard: string;
  /** So many rows below each other have the code and jobs. */
  readonly rijen: number;
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
    const isWrong = (i: number) => sheltered.includes(aard[i] as number) && (banen[i] as number) > 0;
    for (let first = 0; first < sheet.count; first++) {
      let next = first;
      while (next < sheet.count && isWrong(next)) next += 1;
      const rijen = next - first;
      for (; first < next; first++) {
        const i = first;
        emit(i, ['banen', 'cdAard'], () => ({
          banen: banen[i] as number,
          aard: codeAt(sheet.columns.get('cdAard') as ColumnData, i),
          rijen,
        }));
      }
    }
  },
};
