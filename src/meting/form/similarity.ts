/** No name of a column or region is longer; comparing takes the product of both lengths. */
const LONGEST = 120;

/**
 * How alike two words are: 1 less the edits (insert, drop, replace, swap of neighbours) per letter of the longer. A text that is
 * longer than any name is alike to nothing.
 */
export function similarity(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest > LONGEST) return one === other ? 1 : 0;
  return longest === 0 ? 1 : 1 - edits(one, other) / longest;
}

function edits(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[other.length] ?? 0;
}
