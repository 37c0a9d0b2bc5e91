import fc from 'fast-check';
import type { DomainError } from '../law';
import { divideBonus } from './bonus';

const cents = (amount: number | string, shares: readonly (number | string)[]) =>
  divideBonus(amount, shares).map((euro) => euro.times(100).toNumber());

describe('divideBonus', () => {
  it('gives cents left over to the largest remainder, then to the first', () => {
    expect(cents('0.02', ['0.5', '0.3', '0.2'])).toEqual([1, 1, 0]);
    expect(cents('0.01', ['0.2', '0.5', '0.3'])).toEqual([0, 1, 0]);
    expect(cents('1.00', [1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(cents('0.02', [0.25, 0.25, 0.25, 0.25])).toEqual([1, 1, 0, 0]);
  });

  it('takes whole numbers as parts', () => {
    expect(cents('1.00', [1, 1, 1])).toEqual([34, 33, 33]);
    expect(cents(2_000, [2, 1, 0])).toEqual([133_333, 66_667, 0]);
    expect(cents(100, [50, 30, 20])).toEqual([5_000, 3_000, 2_000]);
  });

  it('takes one employer whole and a share of nothing', () => {
    expect(cents(2_000, [1])).toEqual([200_000]);
    expect(cents(2_000, [0, 1])).toEqual([0, 200_000]);
  });

  it('adds up to the cent for any amount and shares', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_00 }),
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }),
        (amount, weights) => {
          const whole = weights.reduce((sum, weight) => sum + weight, 0);
          const parts = cents(
            amount / 100,
            weights.map((weight) => weight / whole),
          );
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
          parts.forEach((part, place) => {
            expect(Math.abs(part - (amount * (weights[place] ?? 0)) / whole)).toBeLessThan(1.0001);
          });
        },
      ),
    );
  });

  it.each([
    ['no shares', 1, [], { code: 'too-few', facts: { argument: 'aandelen', needed: 1, given: 0 } }],
    [
      'shares below 1 together',
      1,
      ['0.5', '0.4'],
      { code: 'contradiction', facts: { argument: 'aandelen', other: 'totaal', sum: 0.9 } },
    ],
    ['shares above 1 together', 1, ['0.5', '0.500000002'], { code: 'contradiction' }],
    [
      'a negative share',
      1,
      ['-0.1', '1.1'],
      { facts: { argument: 'aandeel', value: -0.1, min: 0, max: null } },
    ],
    [
      'parts of nothing',
      1,
      [0, 0],
      { code: 'contradiction', facts: { argument: 'aandelen', other: 'totaal', sum: 0 } },
    ],
    ['a fraction above 1', 1, ['1.1', '0'], { facts: { argument: 'aandeel', value: 1.1, min: 0, max: 1 } }],
    [
      'a share that is no number',
      1,
      ['x'],
      { facts: { argument: 'aandeel', value: 'x', min: null, max: null } },
    ],
    ['a negative amount', -1, [1], { facts: { argument: 'bedrag', value: -1, min: 0, max: null } }],
  ])('refuses %s', (_, amount, shares, error) => {
    expect(() => divideBonus(amount, shares)).toThrow(expect.objectContaining(error) as DomainError);
  });
});
