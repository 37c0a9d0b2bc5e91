/** A group, as the places of the smallest groups it consists of, in a fixed list. */
export type Group = ReadonlySet<number>;

/** Remainders are enough to tell: what follows in fractions follows in remainders too. Products stay below 2^53. */
const PRIME = 94_906_249;

/**
 * Tells which groups follow from those whose figures are shown by adding and subtracting, however often: those that are a
 * combination of the shown ones in the sense of linear algebra.
 *
 * @param shown groups with a figure
 * @param size number of smallest groups
 */
export function followsFrom(shown: readonly Group[], size: number): (group: Group) => boolean {
  const basis: { readonly lead: number; readonly row: Float64Array }[] = [];
  /** Takes away what the basis explains; what is left is zero when all of it is explained. */
  const rest = (group: Group): Float64Array => {
    const row = new Float64Array(size);
    for (const place of group) row[place] = 1;
    for (const { lead, row: known } of basis) {
      const factor = row[lead] ?? 0;
      if (factor === 0) continue;
      for (let i = lead; i < size; i++) row[i] = ((row[i] ?? 0) + (PRIME - factor) * (known[i] ?? 0)) % PRIME;
    }
    return row;
  };
  for (const group of shown) {
    const row = rest(group);
    const lead = row.findIndex((value) => value !== 0);
    if (lead < 0) continue;
    const inverse = power(row[lead] ?? 1, PRIME - 2);
    basis.push({ lead, row: row.map((value) => (value * inverse) % PRIME) });
    basis.sort((a, b) => a.lead - b.lead);
  }
  return (group) => rest(group).every((value) => value === 0);
}

/** `base ** exponent` as a remainder. */
function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
