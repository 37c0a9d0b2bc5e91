import { textAt, type ColumnData } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S28Facts = { readonly rijen: number; readonly eerste: string; readonly laatste: string };

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
    const data = sheet.columns.get('lhnr') as ColumnData;
    const parts = data.dictionary.map(partsOf);
    const at = (record: number) => parts[data.values[record] as number];
    for (let from = 0; from < sheet.count;) {
      let until = from;
      while (until + 1 < sheet.count && follows(at(until), at(until + 1))) until += 1;
      const [first, last] = [from, until];
      if (last - first + 1 >= ENOUGH) {
        const facts = () => ({
          rijen: last - first + 1,
          eerste: textAt(data, first),
          laatste: textAt(data, last),
        });
        // The first of them is the one that was filled down, and right.
        for (let record = first + 1; record <= last; record++) emit(record, ['lhnr'], facts);
      }
      from = until + 1;
    }
  },
};

interface Parts {
  readonly head: string;
  readonly number: number;
}

function partsOf(text: string): Parts | null {
  const match = /^(\d{9}L)(\d{2})$/.exec(text);
  return match ? { head: match[1] ?? '', number: Number(match[2]) } : null;
}

function follows(one: Parts | null | undefined, next: Parts | null | undefined): boolean {
  return one != null && next != null && one.head === next.head && next.number === one.number + 1;
}
