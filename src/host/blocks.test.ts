import fc from 'fast-check';
import { bandsOf, cellsInOneRequest, rangesInOneRequest, requestsOf } from './blocks';

const size = (max: number) => fc.integer({ min: 1, max });

test('bands cover every row once, in order, and stay within the limit', () => {
  fc.assert(
    fc.property(size(200), size(30), size(400), (rows, columns, cells) => {
      let next = 7;
      for (const band of bandsOf({ sheet: 'Meting', row: 7, column: 2, rows, columns }, cells)) {
        expect(band.row).toBe(next);
        expect(band.columns).toBe(columns);
        expect(band.rows === 1 || band.rows * columns <= cells).toBe(true);
        next += band.rows;
      }
      expect(next).toBe(7 + rows);
    }),
  );
});

test('requests keep every piece, in order and within the limits', () => {
  fc.assert(
    fc.property(fc.array(size(30_000), { maxLength: 30 }), (sizes) => {
      const pieces = sizes.map((rows) => ({ ref: { sheet: 'Meting', row: 1, column: 1, rows, columns: 1 } }));
      const requests = [...requestsOf(pieces)];
      expect(requests.flat()).toEqual(pieces);
      for (const request of requests)
        expect(request.reduce((sum, { ref }) => sum + ref.rows, 0)).toBeLessThanOrEqual(cellsInOneRequest);
    }),
  );
  const cell = { ref: { sheet: 'Meting', row: 1, column: 1, rows: 1, columns: 1 } };
  expect([...requestsOf(Array.from({ length: 2500 }, () => cell))].map((request) => request.length)).toEqual([
    rangesInOneRequest,
    rangesInOneRequest,
    500,
  ]);
});
