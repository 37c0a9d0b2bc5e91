import { columnLetters } from '../../../meting/form/ranges';

/** A cell to go to; 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

/** The first cells of A1 ranges, in their order; none for a range of whole rows or columns. There can be hundreds of thousands. */
export function cellsIn(ranges: readonly string[], most = Number.POSITIVE_INFINITY): readonly Place[] {
  const places: Place[] = [];
  for (const { fromRow, toRow, fromColumn, toColumn } of ranges.flatMap(areaOf))
    for (let row = fromRow; row <= toRow; row++)
      for (let column = fromColumn; column <= toColumn; column++) {
        if (places.length >= most) return places;
        places.push({ row, column, address: `${columnLetters(column)}${String(row)}` });
      }
  return places;
}

/** How many cells there are in A1 ranges. */
export function countCells(ranges: readonly string[]): number {
  return ranges
    .flatMap(areaOf)
    .reduce(
      (sum, { fromRow, toRow, fromColumn, toColumn }) =>
        sum + (toRow - fromRow + 1) * (toColumn - fromColumn + 1),
      0,
    );
}

interface Area {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

function areaOf(range: string): readonly Area[] {
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(range);
  if (!match) return [];
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  return [
    {
      fromRow: Number(fromRow),
      toRow: Number(toRow),
      fromColumn: columnNumber(fromColumn),
      toColumn: columnNumber(toColumn),
    },
  ];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
