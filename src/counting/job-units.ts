import {
  publishedLaw,
  seriesOf,
  valueOf,
  valueOn,
  yearEnd,
  type DatedValue,
  type IsoDate,
  type Law,
} from '../law';
import { days, daysBetween } from './dates';
import { outOfRange, requireNotNegative } from './numbers';
import { asHours, asJobs, type Hours, type HoursPerJob, type Jobs } from './units';

/** The kinds of period (`tijdvak`) over which hours are paid. */
export const periodKinds = ['week', 'four-weeks', 'month', 'quarter', 'half-year', 'year'] as const;

export type PeriodKind = (typeof periodKinds)[number];

const HOURS_OF_A_WEEK = 24 * 7;

/**
 * As many jobs as one person can fill who never stops: hours that make more of them in one row are a mistake, and tell nothing. 0 for a
 * year without a norm, in which no hours tell anything.
 */
export function mostJobsOfARow(year: number, law: Law = publishedLaw): number {
  const norm = valueOn(seriesOf(law, 'uren.baan.week'), yearEnd(year));
  return norm === undefined ? 0 : HOURS_OF_A_WEEK / Number(norm.value);
}

/** `week`: from 25.5 hours a week. `year`: from 1,331 hours a year. */
export type Route = 'week' | 'year';

/** How the hours of one job in a period came about. */
export interface JobNorm {
  /** The divisor: hours of one job in the period. */
  readonly hoursPerJob: HoursPerJob;
  readonly route: Route;
  /** The norm it follows from, with its source. */
  readonly norm: DatedValue;
  /** `hoursPerJob = norm × multiply / divide`. */
  readonly multiply: number;
  readonly divide: number;
}

export interface JobNormSettings {
  /**
   * The route for a period of four weeks: 4 × 25.5 = 102 hours (`week`, the default: a whole number of weeks asks for
   * no conversion) or 1,331 / 13 = 102.38 (`year`). The letters decide neither.
   */
  readonly fourWeeks?: Route;
}

interface Steps {
  readonly route: Route;
  readonly multiply: number;
  readonly divide: number;
}

/**
 * The leading route of each period. Whole weeks follow the norm of the letters (25.5 hours a week); parts of a year
 * follow the norm of Besluit Wfsv art. 2.32 (1,331 hours a year), as a year is no whole number of weeks.
 */
const routes: Readonly<Record<PeriodKind, Steps>> = {
  week: { route: 'week', multiply: 1, divide: 1 },
  'four-weeks': { route: 'week', multiply: 4, divide: 1 },
  month: { route: 'year', multiply: 1, divide: 12 },
  quarter: { route: 'year', multiply: 1, divide: 4 },
  'half-year': { route: 'year', multiply: 1, divide: 2 },
  year: { route: 'year', multiply: 1, divide: 1 },
};

/**
 * The hours of one job in a period of this kind, with the norm behind it. Look it up once, then divide by it as often as
 * needed: `jobUnits(hours, norm.hoursPerJob)`.
 *
 * @param date any day in the year of the count; norms are dated.
 * @throws DomainError `unknown-date` before the nulmeting.
 */
export function jobNorm(
  period: PeriodKind,
  date: IsoDate,
  { fourWeeks }: JobNormSettings = {},
  law: Law = publishedLaw,
): JobNorm {
  const steps: Steps =
    period === 'four-weeks' && fourWeeks === 'year'
      ? { route: 'year', multiply: 1, divide: 13 }
      : routes[period];
  return norm(steps, date, law);
}

/**
 * The hours of one job between two dates, both included: calendar days × 25.5 / 7.
 *
 * @throws DomainError `contradiction` when `last` lies before `first`.
 */
export function jobNormBetween(first: IsoDate, last: IsoDate, law: Law = publishedLaw): JobNorm {
  return norm({ route: 'week', multiply: daysBetween(first, last), divide: days.perWeek }, first, law);
}

function norm({ route, multiply, divide }: Steps, date: IsoDate, law: Law): JobNorm {
  const value = valueOf(law, route === 'week' ? 'uren.baan.week' : 'uren.baan.jaar', date);
  const hours = Number(value.value);
  if (!(hours > 0)) throw outOfRange('uren per baan', value.value, 0);
  return { hoursPerJob: ((hours * multiply) / divide) as HoursPerJob, route, norm: value, multiply, divide };
}

/**
 * Jobs for paid hours: a smaller job counts pro rata, a larger one as more than one.
 *
 * @example jobUnits(asHours(51), jobNorm('week', '2024-12-31').hoursPerJob) // 2
 * @throws DomainError `out-of-range` for negative hours or no number.
 */
export function jobUnits(hours: Hours, hoursPerJob: HoursPerJob): Jobs {
  requireNotNegative(hours, 'uren');
  return asJobs(hours / hoursPerJob);
}

/**
 * Paid hours for a number of jobs: the inverse of `jobUnits`.
 *
 * @throws DomainError `out-of-range` for negative jobs or no number.
 */
export function hoursOfJobs(jobs: Jobs, hoursPerJob: HoursPerJob): Hours {
  requireNotNegative(jobs, 'banen');
  return asHours(jobs * hoursPerJob);
}
