import type { DomainError } from '../law';
import { exact, exactNotNegative, requireNotNegative } from './numbers';

const outOfRange = (value: unknown, min: number | null) =>
  expect.objectContaining({
    code: 'out-of-range',
    facts: { argument: 'uren', value, min, max: null },
  }) as DomainError;

describe('exact', () => {
  it('keeps decimal text as it is', () => {
    expect(exact('0.1', 'uren').plus('0.2').toString()).toBe('0.3');
    expect(exact(-4, 'uren').toNumber()).toBe(-4);
  });

  it('keeps more digits than binary fractions can, also after arithmetic', () => {
    expect(exact('12345678901234567890.5', 'uren').plus('0.25').toFixed()).toBe('12345678901234567890.75');
    expect(exact(1, 'uren').dividedBy(3).toFixed()).toBe(`0.${'3'.repeat(40)}`);
  });

  it.each(['', 'tien', '1,5'])('refuses %j', (value) => {
    expect(() => exact(value, 'uren')).toThrow(outOfRange(value, null));
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => exact(value, 'uren')).toThrow(outOfRange(String(value), null));
  });
});

describe('exactNotNegative', () => {
  it('takes 0 and more', () => {
    expect(exactNotNegative(0, 'uren').toNumber()).toBe(0);
    expect(exactNotNegative(-0, 'uren').toNumber()).toBe(-0);
    expect(exactNotNegative('12.5', 'uren').toNumber()).toBe(12.5);
  });

  it('refuses less', () => {
    expect(() => exactNotNegative(-0.01, 'uren')).toThrow(outOfRange(-0.01, 0));
  });
});

describe('requireNotNegative', () => {
  it('passes 0 and more', () => {
    expect(() => requireNotNegative(0, 'uren')).not.toThrow();
    expect(() => requireNotNegative(1e300, 'uren')).not.toThrow();
  });

  it.each([
    [-1, -1],
    [NaN, 'NaN'],
    [Infinity, Infinity],
  ])('refuses %d', (value, shown) => {
    expect(() => requireNotNegative(value, 'uren')).toThrow(outOfRange(shown, 0));
  });
});
