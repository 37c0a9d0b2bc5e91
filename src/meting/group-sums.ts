import type { Values } from './records';

export interface GroupSums {
  /** The group of each record. */
  readonly group: Uint32Array;
  /** By column to sum: the sum of each group; a cell without a value adds nothing. */
  readonly sums: readonly Float64Array[];
}

/** Groups records by the values of some columns and sums others, with flat arrays only. */
export function groupSums(count: number, key: readonly Values[], add: readonly Values[]): GroupSums {
  let capacity = 16;
  while (capacity < count * 2) capacity *= 2;
  const slots = new Int32Array(capacity);
  const first = new Uint32Array(count);
  const group = new Uint32Array(count);
  const sums = add.map(() => new Float64Array(count));
  let groups = 0;
  for (let record = 0; record < count; record++) {
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
        group[record] = groups++;
        break;
      }
      const other = first[place] as number;
      if (key.every((values) => Object.is(values[other], values[record]))) {
        group[record] = place;
        break;
      }
      slot = (slot + 1) & (capacity - 1);
    }
    add.forEach((values, i) => {
      const sum = sums[i] as Float64Array;
      const of = group[record] as number;
      sum[of] = (sum[of] as number) + ((values[record] as number) || 0);
    });
  }
  return { group, sums };
}
