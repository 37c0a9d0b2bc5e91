/** Quiet time after the last change before the workbook is checked again, in milliseconds. */
const SHORTEST = 1_000;
/** A slow check waits longer, so that it seldom runs while the user still types: so many times what it took. */
const TIMES_TAKEN = 2;
/** A workbook whose check takes longer than this is checked again only when the user asks. */
const TOO_SLOW = 15_000;

/**
 * How long the workbook must be left alone before it is checked again by itself, in milliseconds; `null` where that is for the
 * user to ask.
 * @param took what checking took the last time
 */
export function recheckPause(took: number): number | null {
  return took < TOO_SLOW ? SHORTEST + TIMES_TAKEN * took : null;
}
