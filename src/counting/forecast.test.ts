import { gamma } from 'simple-statistics';
import type { DomainError } from '../law';
import { forecast, studentT95 } from './forecast';

describe('forecast', () => {
  it('carries a straight line on without any width', () => {
    const result = forecast([2021, 2022, 2023], [10, 20, 30], 2025);
    expect(result.jobs).toBeCloseTo(50, 6);
    expect(result.slope).toBeCloseTo(10, 9);
    expect(result.high - result.low).toBeCloseTo(0, 6);
  });

  it('gives the textbook prediction interval', () => {
    // x = 1..5, y = 2, 4, 5, 4, 5: slope 0.6, intercept 2.2, residual sum 2.4, s² = 0.8, t(3) = 3.18245
    const result = forecast([1, 2, 3, 4, 5], [2, 4, 5, 4, 5], 6);
    const half = 3.18245 * Math.sqrt(0.8 * (1 + 1 / 5 + 9 / 10));
    expect(result.year).toBe(6);
    expect(result.jobs).toBeCloseTo(5.8, 9);
    expect(result.low).toBeCloseTo(5.8 - half, 4);
    expect(result.high).toBeCloseTo(5.8 + half, 4);
  });

  it('uses the widest table value beyond 100 degrees of freedom', () => {
    const years = Array.from({ length: 120 }, (_, i) => i);
    const result = forecast(
      years,
      years.map((x) => x + (x % 2)),
      120,
    );
    expect(result.high).toBeGreaterThan(result.low);
    expect(Number.isFinite(result.high)).toBe(true);
  });

  it.each([
    [
      'two points',
      [2021, 2022],
      [1, 2],
      { code: 'too-few', facts: { argument: 'jaren', needed: 3, given: 2 } },
    ],
    [
      'one year only',
      [2021, 2021, 2021],
      [1, 2, 3],
      { code: 'too-few', facts: { argument: 'jaren', needed: 3, given: 1 } },
    ],
    [
      'more figures than years',
      [2021, 2022],
      [1, 2, 3],
      { code: 'contradiction', facts: { argument: 'banen', other: 'jaren' } },
    ],
    [
      'a figure that is none',
      [2021, 2022, 2023],
      [1, NaN, 3],
      { code: 'out-of-range', facts: { argument: 'banen', value: 'NaN', min: null, max: null } },
    ],
    [
      'a year that is none',
      [2021, Infinity, 2023],
      [1, 2, 3],
      { code: 'out-of-range', facts: { argument: 'jaren', value: 'Infinity', min: null, max: null } },
    ],
  ])('refuses %s', (_, years, jobs, error) => {
    expect(() => forecast(years, jobs, 2030)).toThrow(expect.objectContaining(error) as DomainError);
  });

  it('takes two years when there are three figures', () => {
    expect(forecast([2021, 2022, 2022], [1, 2, 2], 2023).jobs).toBeCloseTo(3, 9);
  });
});

describe('studentT95', () => {
  it('has 100 values', () => {
    expect(studentT95).toHaveLength(100);
  });

  it.each(studentT95.map((t, i) => [i + 1, t] as const))(
    'for %i degrees of freedom leaves 2.5%% above %d',
    (freedom, t) => {
      expect(areaUpTo(t, freedom)).toBeCloseTo(0.475, 5);
    },
  );
});

/** The area under the density of Student's t from 0 to `t`, by Simpson's rule. */
function areaUpTo(t: number, freedom: number): number {
  const scale = gammaRatio(freedom) / Math.sqrt(freedom * Math.PI);
  const density = (x: number) => scale * (1 + (x * x) / freedom) ** (-(freedom + 1) / 2);
  const steps = 4_000;
  const width = t / steps;
  let sum = density(0) + density(t);
  for (let i = 1; i < steps; i++) sum += density(i * width) * (i % 2 === 0 ? 2 : 4);
  return (sum * width) / 3;
}

/** Γ((n + 1) / 2) / Γ(n / 2), stepwise so that nothing overflows. */
function gammaRatio(freedom: number): number {
  if (freedom === 1) return 1 / Math.sqrt(Math.PI);
  if (freedom === 2) return gamma(1.5) / gamma(1);
  return (gammaRatio(freedom - 2) * (freedom - 1)) / (freedom - 2);
}
