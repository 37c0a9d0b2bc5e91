import type { Values } from '../form/records';

export interface Duplicate {
  readonly record: number;
  /** The first record with the same key. */
  readonly first: number;
}

/**
 * Records whose key (one value of each column) stood in an earlier record already. A hash table of flat arrays over the columns
 * themselves: no text and no object is made for a record.
 *
 * @param records the records to compare, in order.
 */
export function duplicates(records: Uint32Array, key: readonly Values[]): Duplicate[] {
  let capacity = 16;
  while (capacity < records.length * 2) capacity *= 2;
  const slots = new Int32Array(capacity);
  const found: Duplicate[] = [];
  for (const record of records) {
    let hash = 0;
    for (const values of key) {
      hash = Math.imul(hash ^ ((values[record] as number) | 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    let slot = hash & (capacity - 1);
    for (;;) {
      const first = (slots[slot] as number) - 1;
      if (first < 0) {
        slots[slot] = record + 1;
        break;
      }
      if (key.every((values) => Object.is(values[first], values[record]))) {
        found.push({ record, first });
        break;
      }
      slot = (slot + 1) & (capacity - 1);
    }
  }
  return found;
}
