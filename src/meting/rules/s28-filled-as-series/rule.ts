import { textAt, type ColumnData } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS, columnOf } from '../shared/values';

export type S28Facts = { readonly rijen: number; readonly eerste: string; readonly laatste: string };

type Emit = Parameters<RowRule<S28Facts>['check']>[2];

/** So many numbers that follow each other row by row were filled down by Excel and not typed. */
const ENOUGH = 4;

/** The loonheffingennummer of an employer is the same in each row; filled down by the corner of its cell it becomes a series. */
export const s28: RowRule<S28Facts> = {
  id: 'S28',
  severity: 'fout',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: ['B03'],
  reads: ['lhnr'],
  check(sheet, _context, emit) {
    const data = columnOf(sheet, 'lhnr');
    const numbers = data.dictionary.map((text) => Number(text.replace('L', '')));
    const at = (record: number) => numbers[data.values[record] as number] ?? Number.NaN;
    let first = 0;
    // One past the last row nothing follows, which ends the last series.
    for (let record = 1; record <= sheet.count; record++) {
      if (at(record) === at(record - 1) + 1) continue;
      if (record - first >= ENOUGH) tell(data, first, record - 1, emit);
      first = record;
    }
  },
};

/** The first of a series is the one that was filled down, and right. */
function tell(data: ColumnData, first: number, last: number, emit: Emit): void {
  const facts = () => ({
    rijen: last - first + 1,
    eerste: textAt(data, first),
    laatste: textAt(data, last),
  });
  for (let record = first + 1; record <= last; record++) emit(record, ['lhnr'], facts);
}
