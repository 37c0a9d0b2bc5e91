/** No name of a column or region is longer; comparing takes the product of both lengths. */
const LONGEST = 120;

/**
 * How alike two words are: 1 less the edits (insert, drop, replace, swap of neighbours) per letter of the longer. A text that is
 * longer than any name is alike to nothing.
 *
 * @param atLeast what is less alike than this may be called 0: of most words their lengths tell
 */
export function similarity(one: string, other: string, atLeast = 0): number {
  const longest = Math.max(one.length, other.length);
  if (longest > LONGEST) return one === other ? 1 : 0;
  if (longest === 0) return 1;
  // Whatever the letters are, each letter more is an edit.
  if (Math.min(one.length, other.length) < atLeast * longest) return 0;
  return 1 - edits(one, other) / longest;
}

/** Three rows of a table of edits, used again and again. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1)) as [Uint8Array, Uint8Array, Uint8Array];

function edits(one: string, other: string): number {
  let [before, above, row] = rows;
  for (let j = 0; j <= other.length; j++) above[j] = j;
  for (let i = 1; i <= one.length; i++) {
    const letter = one.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j <= other.length; j++) {
      const same = letter === other.charCodeAt(j - 1);
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        letter === other.charCodeAt(j - 2) &&
        one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
      )
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row[j] = best;
    }
    [before, above, row] = [above, row, before];
  }
  return above[other.length] ?? 0;
}
