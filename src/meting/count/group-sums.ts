import type { Values } from '../form/records';

export interface GroupSums {
  /** The group of each of the given records, in their order. */
  readonly group: Uint32Array;
  /** By column to sum: the sum of each group; a cell without a value adds nothing. */
  readonly sums: readonly Float64Array[];
}

/** Groups records by the values of some columns and sums others, with flat arrays only. */
export function groupSums(records: Uint32Array, key: readonly Values[], add: readonly Values[]): GroupSums {
  const count = records.length;
  let capacity = 16;
  while (capacity < count * 2) capacity *= 2;
  const slots = new Int32Array(capacity);
  const first = new Uint32Array(count);
  const group = new Uint32Array(count);
  const sums = add.map(() => new Float64Array(count));
  let groups = 0;
  for (let i = 0; i < count; i++) {
    const record = records[i] as number;
    let hash = 0;
    for (const values of key) {
      hash = Math.imul(hash ^ ((values[record] as number) | 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    let slot = hash & (capacity - 1);
    for (;;) {
      const place = (slots[slot] as number) - 1;
      if (place < 0) {
        slots[slot] = groups + 1;
        first[groups] = record;
        group[i] = groups++;
        break;
      }
      const other = first[place] as number;
      if (key.every((values) => Object.is(values[other], values[record]))) {
        group[i] = place;
        break;
      }
      slot = (slot + 1) & (capacity - 1);
    }
    add.forEach((values, column) => {
      const sum = sums[column] as Float64Array;
      const groupIndex = group[i] as number;
      sum[groupIndex] = (sum[groupIndex] as number) + ((values[record] as number) || 0);
    });
  }
  return { group, sums };
}
