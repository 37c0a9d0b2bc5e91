import { linearRegression, linearRegressionLine, mean, sumNthPowerDeviations } from 'simple-statistics';
import { DomainError } from '../law';
import { outOfRange } from './numbers';
import { asJobs, type Jobs } from './units';

/** A trend carried on to a later year, with the interval in which the figure lies with 95% certainty if the trend holds. */
export interface Forecast {
  readonly year: number;
  readonly jobs: Jobs;
  readonly low: Jobs;
  readonly high: Jobs;
  /** Jobs a year. */
  readonly slope: number;
}

/**
 * Critical values of Student's t for a two-sided interval of 95%, for 1 to 100 degrees of freedom.
 * Checked in the tests against the distribution itself.
 */
export const studentT95: readonly number[] = [
  12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216, 2.22814, 2.20099, 2.17881,
  2.16037, 2.14479, 2.13145, 2.11991, 2.10982, 2.10092, 2.09302, 2.08596, 2.07961, 2.07387, 2.06866, 2.0639,
  2.05954, 2.05553, 2.05183, 2.04841, 2.04523, 2.04227, 2.03951, 2.03693, 2.03452, 2.03224, 2.03011, 2.02809,
  2.02619, 2.02439, 2.02269, 2.02108, 2.01954, 2.01808, 2.01669, 2.01537, 2.0141, 2.0129, 2.01174, 2.01063,
  2.00958, 2.00856, 2.00758, 2.00665, 2.00575, 2.00488, 2.00404, 2.00324, 2.00247, 2.00172, 2.001, 2.0003,
  1.99962, 1.99897, 1.99834, 1.99773, 1.99714, 1.99656, 1.99601, 1.99547, 1.99495, 1.99444, 1.99394, 1.99346,
  1.993, 1.99254, 1.9921, 1.99167, 1.99125, 1.99085, 1.99045, 1.99006, 1.98969, 1.98932, 1.98896, 1.98861,
  1.98827, 1.98793, 1.98761, 1.98729, 1.98698, 1.98667, 1.98638, 1.98609, 1.9858, 1.98552, 1.98525, 1.98498,
  1.98472, 1.98447, 1.98422, 1.98397,
];

/**
 * Straight-line trend through yearly figures (ordinary least squares) with the prediction interval for one new year.
 * A description of what was, not a promise of what will be.
 *
 * @throws DomainError `too-few` below three points or when all years are the same; `contradiction` when there are not as
 * many figures as years; `out-of-range` for a figure that is no number.
 */
export function forecast(years: readonly number[], jobs: readonly number[], year: number): Forecast {
  if (years.length !== jobs.length) {
    throw new DomainError('contradiction', { argument: 'banen', other: 'jaren' });
  }
  const points = years.map((x, i) => [x, jobs[i] ?? NaN] as [number, number]);
  for (const [x, y] of points) {
    if (!Number.isFinite(x)) throw outOfRange('jaren', String(x));
    if (!Number.isFinite(y)) throw outOfRange('banen', String(y));
  }
  const distinct = new Set(years).size;
  if (points.length < 3 || distinct < 2) {
    throw new DomainError('too-few', {
      argument: 'jaren',
      needed: 3,
      given: Math.min(points.length, distinct),
    });
  }
  const trend = linearRegression(points);
  const line = linearRegressionLine(trend);
  const freedom = points.length - 2;
  const residual = points.reduce((sum, [x, y]) => sum + (y - line(x)) ** 2, 0) / freedom;
  const distance = (year - mean([...years])) ** 2 / sumNthPowerDeviations([...years], 2);
  const t = studentT95[Math.min(freedom, studentT95.length) - 1] ?? Infinity;
  const half = t * Math.sqrt(residual * (1 + 1 / points.length + distance));
  const value = line(year);
  return { year, jobs: asJobs(value), low: asJobs(value - half), high: asJobs(value + half), slope: trend.m };
}
