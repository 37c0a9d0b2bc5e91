import type Decimal from 'decimal.js';
import { exact, requireNotNegative } from './numbers';

/**
 * How far a published total may lie from the sum of `parts` published parts when all were rounded to whole numbers:
 * each part and the total are at most half a unit off, so at most `floor((parts + 1) / 2)`.
 * Source of the remark: Kamerstukken II 2021/22, 34 352, nr. 255, tabel 1, noot 2.
 */
export function roundingTolerance(parts: number): number {
  requireNotNegative(parts, 'delen');
  return Math.floor((parts + 1) / 2);
}

/** A total against its parts: `equal`, off by no more than rounding explains (`rounding`), or `wrong`. */
export interface SumCheck {
  readonly outcome: 'equal' | 'rounding' | 'wrong';
  /** Total minus the sum of the parts. */
  readonly difference: number;
  readonly tolerance: number;
}

/** Compares a published total with its published parts. */
export function checkSum(total: Decimal.Value, parts: readonly Decimal.Value[]): SumCheck {
  const difference = parts.reduce<Decimal>((rest, part) => rest.minus(part), exact(total, 'totaal'));
  const tolerance = roundingTolerance(parts.length);
  const outcome = difference.isZero() ? 'equal' : difference.abs().lte(tolerance) ? 'rounding' : 'wrong';
  return { outcome, difference: difference.toNumber(), tolerance };
}
