import fc from 'fast-check';
import { doubleOfDigits, leadingDigits, subtractAsciiZero, valueOfDigits } from './decimal-digits';

/** With the digits split after the first `headDigits`; the sheet reader splits after 12 to 15 of them. */
function read(digits: string, decimals: number, headDigits = 12): number {
  const tail = digits.slice(headDigits);
  return doubleOfDigits(Number(digits.slice(0, headDigits)), Number(tail), tail.length, decimals);
}

function written(digits: string, decimals: number): number {
  return Number(`${digits}e-${String(decimals)}`);
}

describe('four characters at once', () => {
  it('tell how many digits they begin with and what these write', () => {
    const bytes = new DataView(new ArrayBuffer(4));
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{0,4}$/),
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 4, maxLength: 4 }),
        (digits, others) => {
          const ended = others.map((byte, i) => (i === 0 && byte >= 48 && byte <= 57 ? 60 : byte));
          const all = [...Array.from(digits, (digit) => digit.charCodeAt(0)), ...ended];
          for (let i = 0; i < 4; i++) bytes.setUint8(i, all[i] ?? 0);
          const four = subtractAsciiZero(bytes.getInt32(0, true));
          expect(leadingDigits(four)).toBe(digits.length);
          if (digits !== '') expect(valueOfDigits(four, digits.length)).toBe(Number(digits));
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

describe('digits', () => {
  it('become the nearest double, or no answer at all', () => {
    let undecided = 0;
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9][0-9]{0,18}$/),
        fc.integer({ min: 0, max: 22 }),
        fc.integer({ min: 12, max: 15 }),
        (digits, decimals, headDigits) => {
          const value = read(digits, decimals, headDigits);
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
