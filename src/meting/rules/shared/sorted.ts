import type { Values } from '../../form/records';

/** Fewer steps say nothing about an order. */
const ENOUGH = 4;
/** In no order nearly half of the steps go the other way. */
const OTHER_WAY = 0.2;

/**
 * Whether the rows are in the order of this column, up or down, but for a few: then equal and following values stand below each other of
 * themselves. Rows from `first` to `last` are left out of the question; 0 is no value.
 */
export function areInOrder(values: Values, first = -1, last = -1): boolean {
  let [up, down] = [0, 0];
  for (let record = 1; record < values.length; record++) {
    if (record >= first && record - 1 <= last) continue;
    const [before, after] = [values[record - 1] as number, values[record] as number];
    if (!before || !after) continue;
    if (after > before) up += 1;
    else if (after < before) down += 1;
  }
  return up + down >= ENOUGH && Math.min(up, down) < OTHER_WAY * (up + down);
}
