import fc from 'fast-check';
import { bandsOf } from './blocks';

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
