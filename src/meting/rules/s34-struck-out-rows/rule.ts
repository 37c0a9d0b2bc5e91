import { columnById, type ColumnId } from '../../form/columns';
import { isEmpty, isFilledIn, type MetingSheet } from '../../form/records';
import type { RowRule } from '../../judge/rule';
import { ALWAYS } from '../shared/values';

export type S34Facts = {
  readonly kolom: string;
  /** How many cells of the row are crossed out. */
  readonly cellen: number;
};

/** A row that was crossed out in place of being deleted is read as any other. */
export const s34: RowRule<S34Facts> = {
  id: 'S34',
  severity: 'waarschuwing',
  scope: 'rows',
  valid: ALWAYS,
  source: null,
  certainty: 'own',
  suppressedBy: [],
  reads: [],
  check(sheet, _context, emit) {
    const found = new Map<number, ColumnId[]>();
    const { struck = new Map<ColumnId, Uint32Array>(), count } = sheet;
    if (struck.size === 0) return;
    // A whole table or column that is crossed out is how the sheet looks, and says nothing of a row.
    const isWhole = (id: ColumnId) => (struck.get(id)?.length ?? 0) >= filledIn(sheet, id);
    const own = [...sheet.columns.keys()].filter((id) => isFilledIn(sheet, id));
    if (count > 1 && own.every(isWhole)) return;
    for (const [id, records] of struck) {
      if (records.length > 1 && isWhole(id)) continue;
      for (const record of records) {
        const columns = found.get(record);
        if (columns) columns.push(id);
        else found.set(record, [id]);
      }
    }
    for (const record of [...found.keys()].sort((a, b) => a - b)) {
      const columns = (found.get(record) ?? []).sort((a, b) => indexOf(sheet, a) - indexOf(sheet, b));
      const [first] = columns;
      if (first === undefined) continue;
      emit(
        record,
        columns,
        () => ({ kolom: sheet.columns.get(first)?.heading ?? columnById(first).nl, cellen: columns.length }),
        { cause: 'doorgestreept' },
      );
    }
  },
};

const indexOf = ({ columns }: MetingSheet, id: ColumnId): number => columns.get(id)?.index ?? 0;

/** How many cells of a column hold something. */
function filledIn({ columns, count }: MetingSheet, id: ColumnId): number {
  const data = columns.get(id);
  let filled = 0;
  for (let i = 0; data && i < count; i++) if (!isEmpty(data, i)) filled += 1;
  return filled;
}
