import type { ColumnId } from '../form/columns';
import type { ColumnData, MetingSheet } from '../form/records';
import { isNone } from '../form/records';

/** A column of which at least this share of the filled cells makes no sense holds something else than its heading says. */
const SENSELESS = 0.8;
/** Fewer filled cells than this prove nothing. */
const ENOUGH = 5;

/** What numbers of a column can be at all: outside it stands something else, such as a number of a person. */
const POSSIBLE: Partial<Readonly<Record<ColumnId, readonly [least: number, most: number]>>> = {
  jaar: [1900, 2199],
  verloondeUren: [-8784, 8784],
  contracturenPW: [-168, 168],
  numIv: [0, 9999],
  // Days from 1990 to 2199.
  datAanvTv: [32_874, 109_575],
  datEindTv: [32_874, 109_575],
  datRegistratie: [32_874, 109_575],
};

/** Filled cells of a column, and how many of them make no sense under its heading. */
export function senseless(data: ColumnData): { readonly filled: number; readonly bad: number } {
  let bad = 0;
  for (const { problem } of data.problems.values()) {
    if (problem === 'unreadable' || problem === 'unknown-code') bad += 1;
  }
  const range = POSSIBLE[data.column.id];
  if (range) {
    const [least, most] = range;
    data.values.forEach((value, record) => {
      if ((value < least || value > most) && !isNone(data, record)) bad += 1;
    });
  }
  if (bad < ENOUGH) return { filled: 0, bad };
  let filled = 0;
  for (let i = 0; i < data.values.length; i++) if (!isNone(data, i) || data.problems.has(i)) filled += 1;
  return { filled, bad };
}

/** Columns whose cells are not what their heading says: one root mistake, so that no rule reads them. */
export function unusableColumns(sheet: MetingSheet): ReadonlySet<ColumnId> {
  const unusable = new Set<ColumnId>();
  for (const [id, data] of sheet.columns) {
    if (data.problems.size < ENOUGH && !POSSIBLE[id]) continue;
    const { filled, bad } = senseless(data);
    if (bad >= ENOUGH && bad >= SENSELESS * filled) unusable.add(id);
  }
  return unusable;
}
