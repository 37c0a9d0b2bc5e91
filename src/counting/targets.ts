import type Decimal from 'decimal.js';
import { publishedLaw, valueOf, yearEnd, type DatedValue, type Law, type SectorOrTotal } from '../law';
import { exact, Exact, outOfRange } from './numbers';
import { asExactJobs, asFraction, type ExactJobs, type Fraction } from './units';

/** A cumulative increase held against the agreed target. */
export interface TargetPosition {
  readonly target: DatedValue;
  /** Met when the increase is at least the target (Kamerstukken II 2021/22, 34 352, nr. 255). */
  readonly met: boolean;
  /** Target minus increase; negative when the target was exceeded. */
  readonly shortfall: ExactJobs;
  /** Increase divided by target. */
  readonly realisation: Fraction;
}

/**
 * Where a cumulative increase stands against the target of that year.
 *
 * @throws DomainError `unknown-date` for a year without a target.
 */
export function targetPosition(
  increase: Decimal.Value,
  year: number,
  sector: SectorOrTotal,
  law: Law = publishedLaw,
): TargetPosition {
  const jobs = exact(increase, 'toename');
  const target = valueOf(law, `doelstelling.${sector}`, yearEnd(year));
  const goal = new Exact(target.value);
  if (goal.lte(0)) throw outOfRange('doelstelling', target.value, 1);
  return {
    target,
    met: jobs.gte(goal),
    shortfall: asExactJobs(goal.minus(jobs)),
    realisation: asFraction(jobs.dividedBy(goal)),
  };
}

/**
 * Extra jobs a year needed to reach a goal from here; 0 when it has been reached.
 *
 * @throws DomainError `out-of-range` when the goal year is not after the year of the increase.
 */
export function requiredPace(
  increase: Decimal.Value,
  year: number,
  goal: Decimal.Value,
  goalYear: number,
): ExactJobs {
  if (!(goalYear > year)) throw outOfRange('doeljaar', goalYear, year + 1);
  const rest = exact(goal, 'doel').minus(exact(increase, 'toename'));
  return asExactJobs(Exact.max(rest.dividedBy(goalYear - year), 0));
}
