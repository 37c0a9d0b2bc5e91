import { jobNorm, type HoursPerJob, type PeriodKind } from '../counting';
import { yearEnd, type Law, type Source } from '../law';
import { sourcesOf } from './sources';
import type { Coerced } from './spec';

const kinds: Readonly<Record<string, PeriodKind>> = {
  week: 'week',
  'vier weken': 'four-weeks',
  maand: 'month',
  kwartaal: 'quarter',
  halfjaar: 'half-year',
  jaar: 'year',
};

/** Any day on which the norm in force now still holds: norms without an end date hold until another one is published. */
export const inForceYear = 2999;

/**
 * The hours of one job in a period, as arguments give it; without a period a week, without a year the norm in force.
 *
 * @throws DomainError `unknown-date` for a year before the nulmeting.
 */
export function hoursOfOneJob(law: Law, period: Coerced, year: Coerced): HoursPerJob {
  const kind = kinds[String(period ?? 'week')] ?? 'week';
  return jobNorm(kind, yearEnd((year as number | undefined) ?? inForceYear), {}, law).hoursPerJob;
}

export function normSources(): readonly Source[] {
  return sourcesOf('uren.baan.week', 'uren.baan.jaar');
}
