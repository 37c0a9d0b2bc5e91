import Decimal from 'decimal.js';
import { DomainError } from '../law';

/** Room for sums of millions of rows and for products of them; nothing here is computed in binary fractions. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/**
 * An exact number out of a number, decimal text or an exact number.
 *
 * @throws DomainError `out-of-range` when it is no finite number.
 */
export function exact(value: Decimal.Value, argument: string): Decimal {
  let number: Decimal;
  try {
    number = new Exact(value);
  } catch {
    throw outOfRange(argument, String(value));
  }
  if (!number.isFinite()) throw outOfRange(argument, String(value));
  return number;
}

/**
 * The same, refusing negative numbers.
 *
 * @throws DomainError `out-of-range`.
 */
export function exactNotNegative(value: Decimal.Value, argument: string): Decimal {
  const number = exact(value, argument);
  if (number.isNegative() && !number.isZero()) throw outOfRange(argument, number.toNumber(), 0);
  return number;
}

/** @throws DomainError `out-of-range` unless the number is finite and 0 or more. */
export function requireNotNegative(value: number, argument: string): void {
  if (!(value >= 0 && value < Infinity)) throw outOfRange(argument, Number.isNaN(value) ? 'NaN' : value, 0);
}

export function outOfRange(
  argument: string,
  value: number | string,
  min: number | null = null,
  max: number | null = null,
): DomainError {
  return new DomainError('out-of-range', { argument, value, min, max });
}
