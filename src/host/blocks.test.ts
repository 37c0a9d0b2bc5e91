import fc from 'fast-check';
import type { RangeRef } from './host';
import { HostError } from './host-error';
import {
  bandsOfRows,
  bytesInOneRequest,
  bytesOf,
  cellsInOneRequest,
  inBands,
  rangesInOneRequest,
  requestsOf,
} from './blocks';

const size = (max: number) => fc.integer({ min: 1, max });
const sheet = (rows: number, columns: number): RangeRef => ({
  sheet: 'Meting',
  row: 7,
  column: 2,
  rows,
  columns,
});

/** Reads as from a sheet whose rows weigh this much each; refuses what weighs more than `limit`. */
async function bandsRead(ref: RangeRef, bytesOfRow: (row: number) => number, limit: number, cells?: number) {
  const bands: RangeRef[] = [];
  let refused = 0;
  const read = (band: RangeRef) => {
    let bytes = 0;
    for (let row = band.row; row < band.row + band.rows; row++) bytes += bytesOfRow(row);
    if (bytes > limit) {
      refused++;
      return Promise.reject(new HostError('too-large', { detail: 'ResponsePayloadSizeLimitExceeded' }));
    }
    return Promise.resolve({ read: band, bytes });
  };
  for await (const band of inBands(ref, read, cells)) bands.push(band);
  return { bands, refused };
}

test('bands cover every row once, in order, and stay within the limit', async () => {
  await fc.assert(
    fc.asyncProperty(size(200), size(30), size(400), async (rows, columns, cells) => {
      const { bands } = await bandsRead(sheet(rows, columns), () => 10, Infinity, cells);
      let next = 7;
      for (const band of bands) {
        expect(band.row).toBe(next);
        expect(band.columns).toBe(columns);
        expect(band.rows === 1 || band.rows * columns <= cells).toBe(true);
        next += band.rows;
      }
      expect(next).toBe(7 + rows);
    }),
  );
});

test('a band that is too large is asked again in halves, and what comes after it is smaller at once', async () => {
  const { bands, refused } = await bandsRead(sheet(1000, 50), () => 20_000, 5_000_000);
  expect(bands.map(({ rows }) => rows)).toEqual([250, 125, 125, 125, 125, 125, 125]);
  expect(refused).toBe(2);
  expect(bands[1]?.row).toBe(257);
});

test('where rows grow heavier they are read in smaller bands without being refused', async () => {
  const weight = (row: number) => (row < 1007 ? 1000 : 2000);
  const { bands, refused } = await bandsRead(sheet(5000, 50), weight, 5_000_000);
  expect(refused).toBe(0);
  for (const band of bands.slice(1)) expect(band.rows * 2000).toBeLessThanOrEqual(5_000_000);
});

test('one row that is too large is said, and so is any other refusal', async () => {
  await expect(bandsRead(sheet(3, 2), () => 20, 10)).rejects.toMatchObject({ code: 'too-large' });
  const busy = inBands(sheet(3, 2), () => Promise.reject(new HostError('busy')));
  await expect(busy.next()).rejects.toMatchObject({ code: 'busy' });
});

test('rows to be written are cut where their text or their number becomes too much', () => {
  const long = Array.from({ length: 300 }, () => ['x'.repeat(30_000), 1]);
  const bands = [...bandsOfRows(long)];
  expect(bands.length).toBeGreaterThan(2);
  expect(bands.reduce((sum, { rows }) => sum + rows, 0)).toBe(300);
  for (const { from, rows, bytes } of bands) {
    expect(bytes).toBe(bytesOf(long.slice(from, from + rows)));
    expect(bytes).toBeLessThanOrEqual(bytesInOneRequest);
  }
  const many = Array.from({ length: 60_000 }, (_, row) => [row]);
  expect([...bandsOfRows(many)].map(({ rows }) => rows)).toEqual([cellsInOneRequest, 10_000]);
  expect([...bandsOfRows([])]).toEqual([]);
});

test('requests keep every piece, in order and within the limits', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(size(30_000), size(1_000_000)), { maxLength: 30 }), (sizes) => {
      const pieces = sizes.map(([rows, bytes]) => ({ ref: sheet(rows, 1), bytes }));
      const requests = [...requestsOf(pieces)];
      expect(requests.flat()).toEqual(pieces);
      for (const request of requests) {
        expect(request.reduce((sum, { ref }) => sum + ref.rows, 0)).toBeLessThanOrEqual(cellsInOneRequest);
        expect(request.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(bytesInOneRequest);
      }
    }),
  );
  const cell = { ref: sheet(1, 1), bytes: 12 };
  expect([...requestsOf(Array.from({ length: 2500 }, () => cell))].map((request) => request.length)).toEqual([
    rangesInOneRequest,
    rangesInOneRequest,
    500,
  ]);
});
