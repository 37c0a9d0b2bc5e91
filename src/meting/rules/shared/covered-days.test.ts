import fc from 'fast-check';
import { CoveredDays } from './covered-days';

const period = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -2, max: 12 }))
  .map(([first, days]) => ({ first, last: first + days }));

test('a row is found where and only where one covers a day of the period', () => {
  fc.assert(
    fc.property(fc.array(period, { maxLength: 12 }), period, (rows, asked) => {
      const covered = new CoveredDays();
      rows.forEach(({ first, last }, row) => {
        covered.cover(first, last, row);
      });
      const isIn = (day: number, { first, last }: typeof asked) => day >= first && day <= last;
      const shared = Array.from({ length: 60 }, (_, day) => day).filter((day) => isIn(day, asked));
      const found = covered.rowIn(asked.first, asked.last);
      const expected = shared.flatMap((day) => {
        const first = rows.findIndex((each) => isIn(day, each));
        return first < 0 ? [] : [first];
      });
      // Of the first day that is covered, the first row that covered it.
      expect(found).toBe(expected[0] ?? null);
    }),
    { numRuns: 500 },
  );
});
