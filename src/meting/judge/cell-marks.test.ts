import fc from 'fast-check';
import type { CellRef } from '../form/cell-ref';
import { CellMarks } from './cell-marks';

const cell: fc.Arbitrary<CellRef> = fc.record({
  // Names that run into the numbers behind them when they are only pasted together.
  sheet: fc.constantFrom('Blad', 'Blad1', 'Blad\n1', '1', ''),
  row: fc.constantFrom(1, 2, 11, 111, 1_048_576),
  column: fc.constantFrom(1, 2, 11, 111, 16_384),
});

test('cells that were added are marked, and no others', () => {
  fc.assert(
    fc.property(fc.array(cell), cell, (added, asked) => {
      const marks = new CellMarks();
      added.forEach((each) => {
        marks.add(each);
      });
      const same = ({ sheet, row, column }: CellRef) =>
        sheet === asked.sheet && row === asked.row && column === asked.column;
      expect(marks.has(asked)).toBe(added.some(same));
      expect(added.every((each) => marks.has(each))).toBe(true);
    }),
  );
});
