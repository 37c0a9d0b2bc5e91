import type Decimal from 'decimal.js';
import {
  DomainError,
  publishedLaw,
  quotumRegimes,
  suspensionOf,
  valueOf,
  yearEnd,
  yearStart,
  type DatedValue,
  type IsoDate,
  type Law,
  type QuotumRegime,
  type QuotumRegimeId,
} from '../law';
import { Exact, exact, exactNotNegative, outOfRange } from './numbers';
import {
  asEuro,
  asExactHours,
  asExactJobs,
  asPercent,
  type Euro,
  type ExactHours,
  type ExactJobs,
  type Percent,
} from './units';

/** Variables of the quotum percentage, by their letter in Wfsv article 38f, paragraph 2. */
export interface QuotumVariables {
  /** Jobs of the nulmeting at liable employers. */
  readonly a: Decimal.Value;
  /** Extra jobs to be realised. */
  readonly b: Decimal.Value;
  /** Average hours of the target group (paragraphs 1 and 6). */
  readonly c: Decimal.Value;
  /** Total jobs at liable employers. */
  readonly d: Decimal.Value;
  /** Average hours of an employee. */
  readonly e: Decimal.Value;
  /** Persons of paragraph 2 (a provision is needed). */
  readonly f: Decimal.Value;
  /** Their average hours. */
  readonly g: Decimal.Value;
  /** Extra jobs realised at exempt employers. */
  readonly h: Decimal.Value;
  /** Hours of temp agency staff, taken from D × E (Besluit Wfsv article 2.32, part a). */
  readonly agencyHours?: Decimal.Value;
}

/**
 * The quotum percentage: `((A + B − H) × C + F × G) / (D × E − agency hours)`, rounded down to two decimals.
 * The variables and both roundings stand in Wfsv 38f and Besluit Wfsv 2.22 and 2.32; how they are combined is inferred,
 * because the printed formula was not available; it reproduces all seven indicative percentages.
 *
 * @throws DomainError `out-of-range` for a negative variable or an empty denominator.
 */
export function quotumPercentage(variables: QuotumVariables): Percent {
  const of = (letter: keyof QuotumVariables) => floorTo(exactNotNegative(variables[letter] ?? 0, letter), 2);
  const target = of('a')
    .plus(of('b'))
    .minus(of('h'))
    .times(of('c'))
    .plus(of('f').times(of('g')));
  const total = of('d').times(of('e')).minus(of('agencyHours'));
  if (total.lte(0)) throw outOfRange('totaal verloonde uren', total.toNumber(), 0);
  return asPercent(floorTo(Exact.max(target.dividedBy(total).times(100), 0), 2));
}

/** Whether an employer falls under the quotum. */
export interface QuotumDuty {
  readonly liable: boolean;
  readonly threshold: DatedValue;
  /** The year whose hours are below the threshold. */
  readonly exemptBy: 'previous-year' | 'year' | null;
}

/**
 * Exempt with fewer hours than the threshold in the year before, or in the year itself; exactly the threshold is liable.
 * Source: Wfsv article 34, paragraphs 4 and 6; Besluit Wfsv article 2.21.
 *
 * @param hoursYear hours in the year itself; left out when they are not known yet.
 * @throws DomainError `out-of-range` for negative hours; `unknown-date`.
 */
export function quotumDuty(
  hoursPreviousYear: Decimal.Value,
  year: number,
  hoursYear?: Decimal.Value,
  law: Law = publishedLaw,
): QuotumDuty {
  const threshold = valueOf(law, 'quotum.drempel.uren', yearEnd(year));
  const below = (hours: Decimal.Value, argument: string) =>
    exactNotNegative(hours, argument).lt(threshold.value);
  const exemptBy = below(hoursPreviousYear, 'uren vorig jaar')
    ? 'previous-year'
    : hoursYear !== undefined && below(hoursYear, 'uren')
      ? 'year'
      : null;
  return { liable: exemptBy === null, threshold, exemptBy };
}

/**
 * Hours that a percentage asks of an employer, unrounded.
 *
 * @throws DomainError `out-of-range` for negative hours or a percentage outside 0 to 100.
 */
export function quotumHours(hours: Decimal.Value, percentage: Decimal.Value): ExactHours {
  return asExactHours(exactNotNegative(hours, 'uren').times(percentageOf(percentage)).dividedBy(100));
}

/** Jobs that a percentage asks of an employer, unrounded: hours and hours per job must be of the same period. */
export function quotumJobs(
  hours: Decimal.Value,
  percentage: Decimal.Value,
  hoursPerJob: Decimal.Value,
): ExactJobs {
  const perJob = exact(hoursPerJob, 'uren per baan');
  if (perJob.lte(0)) throw outOfRange('uren per baan', perJob.toNumber(), 0);
  return asExactJobs(quotumHours(hours, percentage).dividedBy(perJob));
}

/**
 * Missing jobs of an employer over a year: `(A × B − C) / D`, never below 0, rounded down to one decimal.
 * Variables are rounded down to two decimals first (Besluit Wfsv article 2.23, paragraphs 2 and 3). How they are combined
 * is inferred from Wfsv article 38g, paragraph 3: the printed formula was not available.
 *
 * @param hours A, all hours of employees. @param percentage B. @param targetHours C, hours of the target group.
 * @throws DomainError `out-of-range`; `unknown-date`.
 */
export function quotumShortage(
  hours: Decimal.Value,
  percentage: Decimal.Value,
  targetHours: Decimal.Value,
  year: number,
  law: Law = publishedLaw,
): { readonly shortage: ExactJobs; readonly hoursPerJob: DatedValue } {
  const hoursPerJob = valueOf(law, 'quotum.tekort.uren', yearEnd(year));
  const a = floorTo(exactNotNegative(hours, 'uren'), 2);
  const b = floorTo(percentageOf(percentage), 2).dividedBy(100);
  const c = floorTo(exactNotNegative(targetHours, 'uren doelgroep'), 2);
  const d = floorTo(new Exact(hoursPerJob.value), 2);
  const missing = Exact.max(a.times(b).minus(c).dividedBy(d), 0);
  return { shortage: asExactJobs(floorTo(missing, 1)), hoursPerJob };
}

/**
 * Levy over a shortage: the shortage times the amount per job. Source: Wfsv article 38h, paragraph 4.
 *
 * @throws DomainError `out-of-range` for a negative shortage; `unknown-date`.
 */
export function quotumLevy(shortage: Decimal.Value, year: number, law: Law = publishedLaw): Euro {
  const amount = valueOf(law, 'quotum.heffing', yearEnd(year)).value;
  return asEuro(exactNotNegative(shortage, 'tekort').times(amount).toDecimalPlaces(2));
}

/** The steps from an employer's size to the jobs that a percentage asks of it, per week. */
export interface QuotumCalculation {
  readonly hours: ExactHours;
  /** Hours that people of the target group should work. */
  readonly askedHours: ExactHours;
  /** Unrounded. */
  readonly exactJobs: ExactJobs;
  /** Rounded to whole jobs, as in the public example of 2,500 fte: 68.1 is 68. */
  readonly jobs: ExactJobs;
  /** Whether a year of these hours reaches the threshold of 25 employees. */
  readonly duty: QuotumDuty;
}

/**
 * How many jobs a percentage asks of an employer of so many fte.
 *
 * @param hoursPerFte hours a week of one fte. @param percentage in percent.
 * @throws DomainError `out-of-range`; `unknown-date`.
 */
export function quotumCalculation(
  fte: Decimal.Value,
  hoursPerFte: Decimal.Value,
  percentage: Decimal.Value,
  year: number,
  law: Law = publishedLaw,
): QuotumCalculation {
  const hours = asExactHours(
    exactNotNegative(fte, 'fte').times(exactNotNegative(hoursPerFte, 'uren per fte')),
  );
  const date = yearEnd(year);
  const perJob = valueOf(law, 'uren.baan.week', date).value;
  const exactJobs = quotumJobs(hours, percentage, perJob);
  const weeks = exact(valueOf(law, 'uren.baan.jaar', date).value, 'uren per baan').dividedBy(perJob);
  return {
    hours,
    askedHours: quotumHours(hours, percentage),
    exactJobs,
    jobs: asExactJobs(exactJobs.round()),
    duty: quotumDuty(hours.times(weeks), year, undefined, law),
  };
}

/**
 * The first day on which the inclusiviteitsopslag is due: 1 January of the second calendar year after the one in which
 * activation was decided. Source: Wet banenafspraak article 6, paragraph 1.
 */
export function surchargeDueFrom(activation: IsoDate): IsoDate {
  return yearStart(Number(activation.slice(0, 4)) + 2);
}

/** What a regime makes of an employer's position. */
export interface QuotumOutcome {
  readonly regime: QuotumRegime;
  /** False: the amount is what it would be; at present nothing is levied. */
  readonly levied: boolean;
  /** What the employer pays; under the act of 2025 the surcharge. */
  readonly pays: Euro;
  /** What the employer receives; only under the act of 2025. */
  readonly receives: Euro;
}

/** What the act of 2025 needs to know; the amounts are not published and must be given. */
export interface BanenafspraakAmounts {
  /** Premium wage over which the surcharge is due: without lent workers, Wsw not lent and beschut werk (article 6, paragraph 4). */
  readonly premiumWage: Decimal.Value;
  /** Inclusiviteitsopslag, in percent of that wage. */
  readonly surcharge?: Decimal.Value;
  /** Bonus for each job of the target group. */
  readonly bonusPerJob?: Decimal.Value;
  readonly jobs: Decimal.Value;
  /** Small employers pay no surcharge (article 6, paragraph 3). */
  readonly small: boolean;
}

/** The position under the levy of 2015, in force or suspended. */
export function quotumByLevy(
  regime: Exclude<QuotumRegimeId, 'wet-banenafspraak'>,
  shortage: Decimal.Value,
  year: number,
  law: Law = publishedLaw,
): QuotumOutcome {
  return {
    regime:
      regime === 'opgeschort'
        ? { ...quotumRegimes.opgeschort, source: suspensionOf(year) }
        : quotumRegimes[regime],
    levied: regime === 'heffing-2015',
    pays: quotumLevy(shortage, year, law),
    receives: asEuro(new Exact(0)),
  };
}

/**
 * The position under the act of 2025, after activation.
 *
 * @throws DomainError `missing` when surcharge or bonus is not given: neither amount is known.
 */
export function quotumBySurcharge(amounts: BanenafspraakAmounts): QuotumOutcome {
  const { surcharge, bonusPerJob } = amounts;
  if (surcharge === undefined) throw new DomainError('missing', { argument: 'opslag' });
  if (bonusPerJob === undefined) throw new DomainError('missing', { argument: 'bonus' });
  const wage = exactNotNegative(amounts.small ? 0 : amounts.premiumWage, 'loon');
  return {
    regime: quotumRegimes['wet-banenafspraak'],
    levied: true,
    pays: asEuro(wage.times(percentageOf(surcharge)).dividedBy(100).toDecimalPlaces(2)),
    receives: asEuro(
      exactNotNegative(amounts.jobs, 'banen')
        .times(exactNotNegative(bonusPerJob, 'bonus'))
        .toDecimalPlaces(2),
    ),
  };
}

function percentageOf(value: Decimal.Value): Decimal {
  const percentage = exact(value, 'percentage');
  if (percentage.lt(0) || percentage.gt(100)) throw outOfRange('percentage', percentage.toNumber(), 0, 100);
  return percentage;
}

function floorTo(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, Exact.ROUND_FLOOR);
}
