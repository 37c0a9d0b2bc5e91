import type { RangeRef } from './host';

/** `A` for 1, `XFD` for 16384. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `B2:D9`, or `B2` for one cell, without the sheet. */
export function addressOf(area: Pick<RangeRef, 'row' | 'column' | 'rows' | 'columns'>): string {
  const first = `${columnName(area.column)}${area.row}`;
  const last = `${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `'Mijn blad'!$B$2:$D$9`, as a name in the workbook refers to it. */
export function absoluteReference(ref: RangeRef): string {
  const address = addressOf(ref).replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2');
  return `'${ref.sheet.replaceAll("'", "''")}'!${address}`;
}

/** The sheet in `'Mijn blad'!B2`. */
export function sheetOfAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf('!'));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** Reads `B2` or `B2:D9`; `null` for whole rows or columns, several areas, or anything else. */
export function readAddress(address: string): Pick<RangeRef, 'row' | 'column' | 'rows' | 'columns'> | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (match === null) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const column = columnNumber(firstColumn);
  const row = Number(firstRow);
  return { row, column, rows: Number(lastRow) - row + 1, columns: columnNumber(lastColumn) - column + 1 };
}

export function columnNumber(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
