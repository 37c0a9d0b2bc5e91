import type Decimal from 'decimal.js';
import { DomainError } from '../law';
import { Exact, exact, exactNotNegative, outOfRange } from './numbers';
import { asEuro, type Euro } from './units';

/** Shares typed or computed in a sheet (1/3 three times) miss 1 by no more than this. */
const SHARE_TOLERANCE = '0.000000001';

/**
 * Divides an amount among employers so that the cents add up exactly: everyone gets the whole cents of the share, the
 * cents left over go to the largest remainders, the first in the list first.
 * Employers may divide as they agree: Kamerstukken I 2018/19, 34 352, F, Onderzoek beperking administratieve lasten.
 *
 * @param shares fractions that are 1 together, or whole numbers as parts: 1, 1 and 1 are a third each.
 * @throws DomainError `out-of-range` for a negative amount or a share below 0 or a fraction above 1;
 * `contradiction` when fractions are not 1 together, or all parts are 0; `too-few` without shares.
 */
export function divideBonus(amount: Decimal.Value, shares: readonly Decimal.Value[]): readonly Euro[] {
  if (shares.length === 0) throw new DomainError('too-few', { argument: 'aandelen', needed: 1, given: 0 });
  const fractions = shares.map((share) => {
    const fraction = exact(share, 'aandeel');
    if (fraction.lt(0)) throw outOfRange('aandeel', fraction.toNumber(), 0);
    return fraction;
  });
  const areParts = fractions.every((share) => share.isInteger());
  const tooLarge = areParts ? undefined : fractions.find((share) => share.gt(1));
  if (tooLarge !== undefined) throw outOfRange('aandeel', tooLarge.toNumber(), 0, 1);
  const whole = fractions.reduce<Decimal>((sum, fraction) => sum.plus(fraction), new Exact(0));
  if (areParts ? whole.isZero() : whole.minus(1).abs().gt(SHARE_TOLERANCE)) {
    throw new DomainError('contradiction', { argument: 'aandelen', other: 'totaal', sum: whole.toNumber() });
  }
  const cents = exactNotNegative(amount, 'bedrag').times(100).round();
  const parts = fractions.map((fraction, place) => {
    const part = cents.times(fraction).dividedBy(whole);
    return { place, cents: part.floor(), remainder: part.minus(part.floor()) };
  });
  const left = parts.reduce((rest, part) => rest.minus(part.cents), cents).toNumber();
  const lucky = new Set(
    [...parts]
      // Sorting is stable: of equal remainders the first in the list stays first.
      .sort((a, b) => b.remainder.comparedTo(a.remainder))
      .slice(0, left)
      .map((part) => part.place),
  );
  return parts.map((part) => asEuro(part.cents.plus(lucky.has(part.place) ? 1 : 0).dividedBy(100)));
}
