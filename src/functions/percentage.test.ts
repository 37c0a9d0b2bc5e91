import { quotumtekort } from './catalogue/quotumtekort/function';
import { asShown, percentOf } from './percentage';
import { run } from './run';

it('reads a computed fraction as the cell shows it', () => {
  expect(1.93 / 100).not.toBe(0.0193);
  expect(Number(percentOf(1.93 / 100, 'percentage'))).toBe(1.93);
});

it('does not lose a tenth of a job to binary fractions', () => {
  // 2.57 / 100 is a hair below 0.0257; rounded down as it stands it would be 2.56%.
  const hours = (0.1 + 0.2) * 1000 + 99700;
  expect(run(quotumtekort, [hours, 1331, 2.57 / 100, null])).toEqual([[0.9]]);
});

it('refuses 1.93 for 1.93%', () => {
  expect(() => percentOf(1.93, 'percentage')).toThrow();
});

it('writes whole numbers and small ones', () => {
  expect(Number(asShown(0))).toBe(0);
  expect(Number(asShown(123456789.12))).toBe(123456789.12);
});
