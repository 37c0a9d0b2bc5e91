import fc from 'fast-check';
import { readAddress } from './a1';
import type { Mark } from './host';
import { markedAreas } from './mark-areas';

const mark = (row: number, column: number, severity: Mark['severity'] = 'fout'): Mark => ({
  row,
  column,
  severity,
  note: '',
});

test('cells that touch become one area', () => {
  const block = [2, 3, 4].flatMap((row) => [5, 6].map((column) => mark(row, column)));
  expect(markedAreas([...block, mark(9, 1), mark(3, 6)], 'fout')).toEqual(['E2:F4,A9']);
});

test('each severity has its own areas', () => {
  const marks = [mark(1, 1), mark(2, 1, 'waarschuwing')];
  expect(markedAreas(marks, 'waarschuwing')).toEqual(['A2']);
  expect(markedAreas(marks, 'info')).toEqual([]);
});

test('the areas hold every marked cell once, in pieces that Excel takes', () => {
  const place = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place)), (places) => {
      const marks = places.map(([row, column]) => mark(row * 7000, column));
      const cells = markedAreas(marks, 'fout').flatMap((address) =>
        address.split(',').flatMap((part) => {
          const area = readAddress(part);
          if (area === null) throw new Error(part);
          return Array.from({ length: area.rows * area.columns }, (_, index) => [
            area.row + Math.floor(index / area.columns),
            area.column + (index % area.columns),
          ]);
        }),
      );
      const key = (cell: readonly number[]) => cell.join();
      expect(new Set(cells.map(key)).size).toBe(cells.length);
      expect(new Set(cells.map(key))).toEqual(new Set(marks.map(({ row, column }) => key([row, column]))));
    }),
  );
});

test('ten thousand scattered cells fit the limit on addresses', () => {
  const scattered = Array.from({ length: 10_000 }, (_, index) => mark(index * 2 + 1, (index % 5) + 1));
  const addresses = markedAreas(scattered, 'fout');
  expect(addresses.every((address) => address.length <= 8192)).toBe(true);
  expect(addresses.join().split(',')).toHaveLength(10_000);
});
