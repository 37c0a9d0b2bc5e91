import type Decimal from 'decimal.js';

declare const unit: unique symbol;
interface Unit<Name extends string> {
  readonly [unit]: Name;
}

/** Paid hours (`verloonde uren`). Mixing it with another unit does not compile. */
export type Hours = number & Unit<'hours'>;
/** Jobs (`banen`) in the sense of the banenafspraak: an amount of hours, not persons. */
export type Jobs = number & Unit<'jobs'>;
/** Hours that make one job in some period. */
export type HoursPerJob = number & Unit<'hours per job'>;
/** Jobs, exactly, for sums and legal roundings. */
export type ExactJobs = Decimal & Unit<'jobs'>;
/** Hours, exactly. */
export type ExactHours = Decimal & Unit<'hours'>;
/** A share of the whole: 0.68, not 68. */
export type Fraction = Decimal & Unit<'fraction'>;
/** A percentage: 1.93 for 1.93%. */
export type Percent = Decimal & Unit<'percent'>;
/** An amount of money. */
export type Euro = Decimal & Unit<'euro'>;

export const asHours = (value: number): Hours => value as Hours;
export const asJobs = (value: number): Jobs => value as Jobs;
export const asExactJobs = (value: Decimal): ExactJobs => value as ExactJobs;
export const asExactHours = (value: Decimal): ExactHours => value as ExactHours;
export const asFraction = (value: Decimal): Fraction => value as Fraction;
export const asPercent = (value: Decimal): Percent => value as Percent;
export const asEuro = (value: Decimal): Euro => value as Euro;
