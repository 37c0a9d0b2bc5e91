import type { RangeRef } from './host';
import { HostError } from './host-error';

/**
 * Excel on the web takes and gives at most 5 MB a request. What a cell weighs depends on its text, so both are bounded: the cells
 * for their number, and what they weigh, with room to spare for text that takes more than one byte a character.
 * @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const cellsInOneRequest = 50_000;
export const bytesInOneRequest = 2_500_000;

/** What was read of a part of a range, and about how many bytes that took. */
export interface Band<T> {
  readonly read: T;
  readonly bytes: number;
}

/** About what these cells take in a request: text as it is, and what stands around a value. */
export function bytesOf(...grids: readonly (readonly (readonly unknown[])[])[]): number {
  let bytes = 0;
  for (const grid of grids)
    for (const row of grid) for (const cell of row) bytes += typeof cell === 'string' ? cell.length + 3 : 12;
  return bytes;
}

/**
 * Reads a range from top to bottom in bands of whole rows, each as large as one request may give judging by the one before it.
 * Where Excel finds a band too large all the same, it is asked again in halves, down to one row.
 */
export async function* inBands<T>(
  ref: RangeRef,
  read: (band: RangeRef) => Promise<Band<T>>,
  cells: number = cellsInOneRequest,
): AsyncGenerator<T> {
  let most = Math.max(1, Math.floor(cells / ref.columns));
  let rows = most;
  for (let done = 0; done < ref.rows;) {
    const band = { ...ref, row: ref.row + done, rows: Math.min(rows, ref.rows - done) };
    let given: Band<T>;
    try {
      given = await read(band);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'too-large' || band.rows === 1) throw error;
      most = rows = Math.floor(band.rows / 2);
      continue;
    }
    done += band.rows;
    const bytesOfRow = Math.max(1, given.bytes / band.rows);
    rows = Math.max(1, Math.min(most, Math.floor(bytesInOneRequest / bytesOfRow)));
    yield given.read;
  }
}

/** Cuts rows that are to be written into bands that one request can take, one row at least. */
export function* bandsOfRows(
  inputs: readonly (readonly unknown[])[],
): Generator<{ readonly from: number; readonly rows: number; readonly bytes: number }> {
  let [from, cells, bytes] = [0, 0, 0];
  for (const [at, row] of inputs.entries()) {
    const weight = bytesOf([row]);
    if (at > from && (cells + row.length > cellsInOneRequest || bytes + weight > bytesInOneRequest)) {
      yield { from, rows: at - from, bytes };
      [from, cells, bytes] = [at, 0, 0];
    }
    cells += row.length;
    bytes += weight;
  }
  if (inputs.length > from) yield { from, rows: inputs.length - from, bytes };
}

/** Small ranges far apart cost more than their cells do; this many go in one request. */
export const rangesInOneRequest = 1000;

/** Groups pieces into requests that stay within the limits; a piece is never cut, and keeps its place in the order. */
export function* requestsOf<Piece extends { readonly ref: RangeRef; readonly bytes: number }>(
  pieces: Iterable<Piece>,
): Generator<readonly Piece[]> {
  let request: Piece[] = [];
  let [cells, bytes] = [0, 0];
  for (const piece of pieces) {
    const size = piece.ref.rows * piece.ref.columns;
    const isFull =
      cells + size > cellsInOneRequest ||
      bytes + piece.bytes > bytesInOneRequest ||
      request.length >= rangesInOneRequest;
    if (request.length > 0 && isFull) {
      yield request;
      request = [];
      [cells, bytes] = [0, 0];
    }
    request.push(piece);
    cells += size;
    bytes += piece.bytes;
  }
  if (request.length > 0) yield request;
}
