import fc from 'fast-check';
import { doubleOfDigits } from './decimal-digits';

/** As the sheet reader splits the digits of a number. */
function read(digits: string, decimals: number): number {
  const tail = digits.slice(9);
  return doubleOfDigits(Number(digits.slice(0, 9)), Number(tail), tail.length, decimals);
}

function written(digits: string, decimals: number): number {
  return Number(`${digits}e-${String(decimals)}`);
}

describe('digits', () => {
  it('become the nearest double, or no answer at all', () => {
    let undecided = 0;
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9][0-9]{0,17}$/),
        fc.integer({ min: 0, max: 22 }),
        (digits, decimals) => {
          const value = read(digits, decimals);
          if (Number.isNaN(value)) undecided++;
          else expect(value).toBe(written(digits, decimals));
        },
      ),
      { numRuns: 5_000 },
    );
    expect(undecided).toBeLessThan(150);
  });

  it('as doubles print them give those doubles back', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e15, noNaN: true }), (double) => {
        const text = double.toString();
        const [whole = '', fraction = ''] = text.split('.');
        const digits = (whole + fraction).replace(/^0+/, '');
        if (digits.length > 18 || text.includes('e')) return;
        expect(read(digits, fraction.length)).toBe(double);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(['9007199254740993', '90071992547409930', '900719925474099301', '5', '1'])(
    '%s, at or beside the middle of two doubles, is not rounded wrongly',
    (digits) => {
      const value = read(digits, 0);
      expect(Number.isNaN(value) || value === Number(digits)).toBe(true);
    },
  );
});
