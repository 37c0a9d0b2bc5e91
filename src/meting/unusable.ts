import type { ColumnId } from './columns';
import type { ColumnData, MetingSheet } from './records';
import { isNone } from './records';

/** A column of which at least this share of the filled cells makes no sense holds something else than its heading says. */
const SENSELESS = 0.8;
/** Fewer filled cells than this prove nothing. */
const ENOUGH = 5;

/** Filled cells of a column, and how many of them gave no value. */
export function senseless(data: ColumnData): { readonly filled: number; readonly bad: number } {
  let bad = 0;
  for (const { problem } of data.problems.values())
    if (problem === 'unreadable' || problem === 'unknown-code') bad += 1;
  if (bad === 0) return { filled: 0, bad };
  let filled = bad;
  for (let i = 0; i < data.values.length; i++) if (!isNone(data, i)) filled += 1;
  return { filled, bad };
}

/** Columns whose cells are not what their heading says: one root mistake, so that no rule reads them. */
export function unusableColumns(sheet: MetingSheet): ReadonlySet<ColumnId> {
  const unusable = new Set<ColumnId>();
  for (const [id, data] of sheet.columns) {
    if (data.problems.size < ENOUGH) continue;
    const { filled, bad } = senseless(data);
    if (bad >= ENOUGH && bad >= SENSELESS * filled) unusable.add(id);
  }
  return unusable;
}
