import { readAddress } from '../../host/a1';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many cells these ranges have together. */
export function placesIn(ranges: readonly string[]): number {
  return ranges.reduce((sum, range) => {
    const area = readAddress(range);
    return sum + (area ? area.rows * area.columns : 0);
  }, 0);
}

/** The cell that comes at this place, from 0, in the order of the ranges; `null` beyond the last. */
export function placeAt(ranges: readonly string[], index: number): Place | null {
  let left = index;
  for (const range of ranges) {
    const area = readAddress(range);
    if (!area) continue;
    const cells = area.rows * area.columns;
    if (left < cells) {
      return {
        row: area.row + Math.floor(left / area.columns),
        column: area.column + (left % area.columns),
      };
    }
    left -= cells;
  }
  return null;
}
