import { rounded } from '../../counting/rounded';

/** Hours are added up as whole ten-thousandths, so that a sum is exact. */
export const HOUR_UNITS = 10_000;

/** Jobs are shown and compared in so many decimals. */
export const JOB_DECIMALS = 4;

/** Jobs of hours that were added up apart for each kind of period: each sum divided once, the total rounded once. */
export function jobsOfUnits(
  sums: Iterable<{ readonly units: number; readonly hoursPerJob: number }>,
): number {
  let jobs = 0;
  for (const { units, hoursPerJob } of sums) jobs += units / HOUR_UNITS / hoursPerJob;
  return rounded(jobs, JOB_DECIMALS);
}
