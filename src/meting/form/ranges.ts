/** Letters of a 1-based column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a cell. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** Ascending sheet rows of one column as A1 ranges: `F12:F500`, `F612`. */
export function columnRanges(column: number, rows: Iterable<number>): string[] {
  const letters = columnLetters(column);
  const ranges: string[] = [];
  let first = 0;
  let last = -1;
  for (const row of rows) {
    if (row === last + 1 && last >= 0) last = row;
    else if (row !== last) {
      if (last >= 0) ranges.push(rangeOf(letters, first, last));
      [first, last] = [row, row];
    }
  }
  if (last >= 0) ranges.push(rangeOf(letters, first, last));
  return ranges;
}

/** Rows of one column, from first to last. */
export function rangeOf(letters: string, first: number, last: number): string {
  return first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;
}

/** Ascending sheet rows as row ranges: `3:5`, `9:9`. */
export function rowRanges(rows: readonly number[]): string[] {
  return columnRanges(1, rows).map((range) => {
    const [from = '', to = from] = range.replaceAll('A', '').split(':');
    return `${from}:${to}`;
  });
}

/** The 1-based number of a column by its letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
