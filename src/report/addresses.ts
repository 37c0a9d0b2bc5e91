/** Letters of a 1-based column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);
}

/** A1 address of a cell. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row)}`;
}

/** Ascending sheet rows of one column as A1 ranges: `F12:F500`, `F612`. */
export function columnRanges(column: number, rows: Iterable<number>): string[] {
  const letters = columnLetters(column);
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) =>
    first === last ? `${letters}${String(first)}` : `${letters}${String(first)}:${letters}${String(last)}`,
  );
}
