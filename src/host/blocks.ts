import type { RangeRef } from './host';

/**
 * Excel on the web takes and gives at most 5 MB a request; a cell with its type and number format stays well under 100 bytes.
 * @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const cellsInOneRequest = 50_000;

/** Cuts a range into bands of whole rows of at most `cells` cells each (one row at least), from top to bottom. */
export function* bandsOf(ref: RangeRef, cells: number = cellsInOneRequest): Generator<RangeRef> {
  const rowsInBand = Math.max(1, Math.floor(cells / ref.columns));
  for (let done = 0; done < ref.rows; done += rowsInBand) {
    yield { ...ref, row: ref.row + done, rows: Math.min(rowsInBand, ref.rows - done) };
  }
}
