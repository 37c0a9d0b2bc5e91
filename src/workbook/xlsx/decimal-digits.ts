const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** 2^27 + 1: splits a double into two halves of 26 bits (Dekker 1971). */
const splitter = 134217729;

/** Most digits, leading zeroes aside, that `doubleOfDigits` takes. */
export const mostDigits = 18;

/**
 * The double nearest to the digits × 10^-`decimals`, where the digits are given as `head` (the first nine) and `tail` (up to nine
 * more). NaN where that takes more than quick arithmetic; then `Number` must.
 */
export function doubleOfDigits(head: number, tail: number, tailDigits: number, decimals: number): number {
  const scale = powersOfTen[tailDigits] ?? NaN;
  const divisor = powersOfTen[decimals] ?? NaN;
  // Up to 15 digits both numerator and power of ten are exact, so that the quotient is rounded once, as it should be.
  if (tailDigits <= 6) return (head * scale + tail) / divisor;
  return nearestDouble(head, tail, scale, divisor);
}

/** As `doubleOfDigits`, by doubles of doubles; NaN where these cannot decide between two neighbours. */
function nearestDouble(head: number, tail: number, scale: number, divisor: number): number {
  // head × scale + tail, exactly, as the sum of two doubles.
  const product = head * scale;
  const rest = productError(head, scale, product) + tail;
  const high = product + rest;
  const low = rest - (high - product);
  // Divided by the exact power of ten: a quotient, and what it falls short.
  const quotient = high / divisor;
  const back = quotient * divisor;
  const short = high - back - productError(quotient, divisor, back) + low;
  const correction = short / divisor;
  // The correction is good to some 50 bits; if that little doubt does not matter, the sum is rounded as it should be.
  const doubt = correction * 2e-14;
  const result = quotient + (correction + doubt);
  return result === quotient + (correction - doubt) ? result : NaN;
}

/** What `product` (a × b rounded) lacks of the exact product. */
function productError(a: number, b: number, product: number): number {
  const aScaled = splitter * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = splitter * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
