import { limits } from '../limits';

/** A cell address such as `F12`, 1-based; `undefined` for what is no address within a sheet. */
export function parseCellReference(
  text: string,
): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  const column = columnNumber(match?.[1] ?? '');
  const row = Number(match?.[2] ?? 0);
  if (column < 1 || column > limits.columns || row < 1 || row > limits.rows) return undefined;
  return { row, column };
}

/** The 1-based number of a column: A = 1, XFD = 16384. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column;
}

/** The letters of a 1-based column: 1 = A. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** `F12` from 1-based row and column. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${String(row)}`;
}
