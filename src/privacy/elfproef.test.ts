import fc from 'fast-check';
import { numberPassesElfproef, passesElfproef } from './elfproef';

describe('the elfproef', () => {
  test.each(['123456782', '111222333', '010464554'])('%s passes', (number) => {
    expect(passesElfproef(number)).toBe(true);
    expect(numberPassesElfproef(Number(number))).toBe(true);
  });

  test.each(['123456789', '000000000', '12345678', '1234567820', '12345678a', '', '１２３４５６７８２'])(
    '%j fails',
    (text) => {
      expect(passesElfproef(text)).toBe(false);
    },
  );

  test.each([0, -123456782, 1234567820, 123456782.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'the number %p fails',
    (value) => {
      expect(numberPassesElfproef(value)).toBe(false);
    },
  );

  test('text and number agree on every value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(numberPassesElfproef(value)).toBe(passesElfproef(String(value).padStart(9, '0')));
      }),
    );
  });

  test('one changed digit is always noticed', () => {
    const valid = fc
      .integer({ min: 1, max: 999_999_999 })
      .map((value) => String(value).padStart(9, '0'))
      .filter(passesElfproef);
    fc.assert(
      fc.property(
        valid,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (number, place, step) => {
          const digit = (Number(number[place]) + step) % 10;
          expect(passesElfproef(number.slice(0, place) + String(digit) + number.slice(place + 1))).toBe(
            false,
          );
        },
      ),
    );
  });
});
