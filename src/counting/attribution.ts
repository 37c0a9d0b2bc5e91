import type Decimal from 'decimal.js';
import {
  publishedLaw,
  seriesOf,
  valueOf,
  valueOn,
  yearEnd,
  type DatedValue,
  type Law,
  type Sector,
} from '../law';
import { DomainError } from '../law';
import { Exact, exact, exactNotNegative, outOfRange } from './numbers';
import { asExactJobs, asFraction, type ExactJobs, type Fraction } from './units';

/** Verdeelsleutel: the share of each sector in the hours of lent jobs. Together exactly 1. */
export type Key = Readonly<Record<Sector, Fraction>>;

/** A key with the values it was made from. */
export interface SourcedKey {
  readonly key: Key;
  readonly values: Readonly<Record<Sector, DatedValue>>;
}

/** The year of the nulmeting, end 2012. */
export const NULMETING_YEAR = 2012;

/**
 * The verdeelsleutel of a year. Where a workbook supplies one of the shares only, the other is what is left of 1: a published
 * share does not stand beside one of its own.
 *
 * @throws DomainError `unknown-date` for a year without a known key; `contradiction` when the shares are not 1 together.
 */
export function keyOf(year: number, law: Law = publishedLaw): SourcedKey {
  const date = yearEnd(year);
  const on = (sector: Sector) => valueOn(seriesOf(law, `verdeelsleutel.${sector}`), date);
  const markt =
    restBeside(on('overheid'), on('markt'), 'overheid') ?? valueOf(law, 'verdeelsleutel.markt', date);
  const overheid =
    restBeside(on('markt'), on('overheid'), 'markt') ?? valueOf(law, 'verdeelsleutel.overheid', date);
  return { key: makeKey(markt.value, overheid.value), values: { markt, overheid } };
}

/** What one share leaves of 1, where that share alone was supplied; else the share as it is, if it is known. */
function restBeside(
  other: DatedValue | undefined,
  own: DatedValue | undefined,
  sector: Sector,
): DatedValue | undefined {
  if (other?.supplied !== true || own?.supplied === true) return own;
  const rest = new Exact(1).minus(share(other.value, sector));
  return { ...other, value: rest.toString(), derivation: `1 - ${other.value}` };
}

/**
 * A key from two shares (0.68 and 0.32).
 *
 * @throws DomainError `out-of-range` for a share outside 0 to 1; `contradiction` when they are not 1 together.
 */
export function makeKey(markt: Decimal.Value, overheid: Decimal.Value): Key {
  const shares = { markt: share(markt, 'markt'), overheid: share(overheid, 'overheid') };
  if (!shares.markt.plus(shares.overheid).equals(1)) {
    throw new DomainError('contradiction', { argument: 'sleutel markt', other: 'sleutel overheid' });
  }
  return shares;
}

function share(value: Decimal.Value, sector: Sector): Fraction {
  const number = exact(value, `sleutel ${sector}`);
  if (number.lt(0) || number.gt(1)) throw outOfRange(`sleutel ${sector}`, number.toNumber(), 0, 1);
  return asFraction(number);
}

/**
 * Divides lent jobs (or their hours) over the sectors, unrounded: the key is applied to the whole of the lent jobs.
 * Source: Kamerstukken II 2021/22, 34 352, nr. 255, Vorm dienstverband.
 *
 * @throws DomainError `out-of-range` for a negative amount.
 */
export function attribute(lentJobs: Decimal.Value, key: Key): Readonly<Record<Sector, ExactJobs>> {
  const jobs = exactNotNegative(lentJobs, 'inleenbanen');
  return { markt: asExactJobs(jobs.times(key.markt)), overheid: asExactJobs(jobs.times(key.overheid)) };
}

/**
 * Increase of lent jobs per sector against the nulmeting: the level of the year by the key of the year, minus the lent jobs
 * of the nulmeting by the key of 2012. Unrounded; the nulmeting part must stay so until the end.
 *
 * @throws DomainError `unknown-date` when the workbook took the nulmeting away; `out-of-range` for a negative level.
 */
export function lentIncrease(
  lentJobs: Decimal.Value,
  key: Key,
  law: Law = publishedLaw,
): Readonly<Record<Sector, ExactJobs>> {
  const date = yearEnd(NULMETING_YEAR);
  const level = attribute(lentJobs, key);
  const base = attribute(valueOf(law, 'nulmeting.totaal.inleen', date).value, keyOf(NULMETING_YEAR, law).key);
  return {
    markt: asExactJobs(level.markt.minus(base.markt)),
    overheid: asExactJobs(level.overheid.minus(base.overheid)),
  };
}

/**
 * Divides lent jobs of which some have a known inlener: those count in the sector where the person really works, the rest
 * is divided by the key.
 *
 * @throws DomainError `out-of-range` for a negative amount.
 */
export function attributeRows(
  rows: Iterable<{ readonly jobs: Decimal.Value; readonly sector?: Sector }>,
  key: Key,
): Readonly<Record<Sector, ExactJobs>> {
  const known: Record<Sector, Decimal> = { markt: new Exact(0), overheid: new Exact(0) };
  let rest = new Exact(0);
  for (const { jobs, sector } of rows) {
    const amount = exactNotNegative(jobs, 'banen');
    if (sector === undefined) rest = rest.plus(amount);
    else known[sector] = known[sector].plus(amount);
  }
  const divided = attribute(rest, key);
  return {
    markt: asExactJobs(known.markt.plus(divided.markt)),
    overheid: asExactJobs(known.overheid.plus(divided.overheid)),
  };
}

/** The keys that fit two published increases, as shares of overheid between which the true key lies. */
export interface ImpliedKey {
  /** The lowest and highest share of overheid that give both published figures after rounding. */
  readonly lowest: Fraction;
  readonly highest: Fraction;
  /** Keys with that many decimals of a percent that fit, as shares of overheid. One: the key is certain at that precision. */
  readonly candidates: readonly Fraction[];
}

/** More decimals than any key was published with; each one more makes ten times as many candidates. */
const MAX_DECIMALS = 3;

/**
 * The key behind two published lent increases: the inverse of `lentIncrease`, as far as rounding allows.
 * Source of the arithmetic: Kamerstukken II 2021/22, 34 352, nr. 255, Vorm dienstverband.
 *
 * @param lentJobs the level of lent jobs, nulmeting included.
 * @param increase the published increase per sector, rounded to whole jobs.
 * @param decimals decimals of the percentage in which keys are published; 1 for 26.5%.
 * @throws DomainError `contradiction` when no key fits both figures; `out-of-range` for a negative level, none at all, or
 * decimals other than 0 to 3.
 */
export function impliedKey(
  lentJobs: Decimal.Value,
  increase: Readonly<Record<Sector, Decimal.Value>>,
  decimals = 1,
  law: Law = publishedLaw,
): ImpliedKey {
  if (![0, 1, 2, MAX_DECIMALS].includes(decimals)) throw outOfRange('decimalen', decimals, 0, MAX_DECIMALS);
  const level = exactNotNegative(lentJobs, 'inleenbanen');
  if (level.isZero()) throw outOfRange('inleenbanen', 0, 1);
  const base = lentIncrease(0, makeKey(0, 1), law);
  // increase(sector) ± half = level × share + base(sector)
  const shareOf = (sector: Sector, margin: number) =>
    exact(increase[sector], `toename ${sector}`).plus(margin).minus(base[sector]).dividedBy(level);
  // The share of markt is 1 − the share of overheid, so its highest is the lowest of overheid.
  const lowest = Exact.max(0, shareOf('overheid', -0.5), shareOf('markt', 0.5).negated().plus(1));
  const highest = Exact.min(1, shareOf('overheid', 0.5), shareOf('markt', -0.5).negated().plus(1));
  if (lowest.gt(highest)) {
    throw new DomainError('contradiction', { argument: 'toename markt', other: 'toename overheid' });
  }
  const scale = 10 ** (decimals + 2);
  const candidates: Fraction[] = [];
  for (let n = lowest.times(scale).ceil(); n.lte(highest.times(scale)); n = n.plus(1)) {
    candidates.push(asFraction(n.dividedBy(scale)));
  }
  return { lowest: asFraction(lowest), highest: asFraction(highest), candidates };
}
