const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** 2^27 + 1: splits a double into two halves of 26 bits (Dekker 1971). */
const splitter = 134217729;

/** `head` of `doubleOfDigits` must be below this, and so be exact. */
export const maxExactHead = 1e15;
/** Most digits of `tail`. */
export const maxTailDigits = 7;

/**
 * The double nearest to the digits × 10^-`decimals`, where the digits are given as two whole numbers: `head`, below `maxExactHead`,
 * and `tail`, the `tailDigits` (at most `maxTailDigits`) after those of `head`. NaN where that takes more than quick arithmetic; then `Number` must.
 */
export function doubleOfDigits(head: number, tail: number, tailDigits: number, decimals: number): number {
  const divisor = powersOfTen[decimals] ?? NaN;
  // Both numerator and power of ten are exact, so that the quotient is rounded once, as it should be.
  if (tailDigits === 0) return head / divisor;
  return nearestDouble(head, tail, powersOfTen[tailDigits] ?? NaN, divisor);
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

/** Four characters at once, the first in the lowest byte, less `0` each. */
export function subtractAsciiZero(characters: number): number {
  return characters ^ 0x30303030;
}

/** How many digits stand before anything else in what `subtractAsciiZero` gave. */
export function leadingDigits(four: number): number {
  // A byte above nine, and no byte before it, gets its highest bit set.
  const others = ((four + 0x76767676) | four) & 0x80808080;
  return others === 0 ? 4 : (31 - Math.clz32(others & -others)) >> 3;
}

/** The number that the first `count` (1 to 4) characters of what `subtractAsciiZero` gave write. */
export function valueOfDigits(four: number, count: number): number {
  const digits = four << (32 - 8 * count);
  const pairs = (Math.imul(digits, 10) + (digits >>> 8)) & 0x00ff00ff;
  return (Math.imul(pairs, 100) + (pairs >>> 16)) & 0xffff;
}
