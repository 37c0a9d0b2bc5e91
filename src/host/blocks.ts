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

/** Small ranges far apart cost more than their cells do; this many go in one request. */
export const rangesInOneRequest = 1000;

/** Groups pieces into requests that stay within the limits; a piece is never cut, and keeps its place in the order. */
export function* requestsOf<Piece extends { readonly ref: RangeRef }>(
  pieces: Iterable<Piece>,
): Generator<readonly Piece[]> {
  let request: Piece[] = [];
  let cells = 0;
  for (const piece of pieces) {
    const size = piece.ref.rows * piece.ref.columns;
    if (request.length > 0 && (cells + size > cellsInOneRequest || request.length >= rangesInOneRequest)) {
      yield request;
      request = [];
      cells = 0;
    }
    request.push(piece);
    cells += size;
  }
  if (request.length > 0) yield request;
}
