/** What the cells of a column say about how its numbers or dates are written. */
export interface Notation {
  /** Cells that can only be Dutch: `1.234,5`, `31-12-2024`. */
  readonly dutch: number;
  /** Cells that can only be the other way: `1,234.5`, `12/31/2024`. */
  readonly foreign: number;
  /** Cells that can be read in both ways. */
  readonly doubtful: number;
}

/** Fewer foreign cells than this among those of which it is not known are slips, and settle nothing. */
const ENOUGH = 2;
const ENOUGH_SHARE = 0.1;
/** So many times as many for one notation settle the matter against the other. */
const OVERWHELMING = 5;

/**
 * How cells are read that can be read in two ways. The evidence of many goes before that of one: first the cells of the column
 * itself, then the other columns of the sheet. `open`: nothing settles it.
 */
export function settle(
  { dutch, foreign, doubtful }: Notation,
  elsewhere: Notation,
): 'dutch' | 'foreign' | 'open' {
  if (dutch > 0 && foreign > 0) {
    if (dutch >= OVERWHELMING * foreign) return 'dutch';
    return foreign >= OVERWHELMING * dutch ? 'foreign' : 'open';
  }
  if (dutch > 0) return 'dutch';
  if (foreign === 0) {
    // Nothing but doubt: only the rest of the sheet can tell.
    if (elsewhere.dutch > 0 && elsewhere.foreign === 0) return 'dutch';
    return elsewhere.foreign > 0 && elsewhere.dutch === 0 ? 'foreign' : 'open';
  }
  if (elsewhere.dutch > 0 && elsewhere.foreign === 0 && doubtful > 0) return 'dutch';
  const many = foreign >= ENOUGH && foreign >= ENOUGH_SHARE * (foreign + doubtful);
  return many || foreign >= doubtful ? 'foreign' : 'open';
}

/** So many cells of each kind are a pattern. */
const PATTERN = 2;
/** A program that converted what it could left about three in five days as text. */
const LEFT_AS_TEXT = 0.15;

/**
 * Whether a program took the dates of a column for its own notation: what it could read has become a date with day and month swapped,
 * so that no such date has a day beyond the twelfth, and what it could not read has stayed text, so that every text has.
 */
export function isHalfConverted(texts: Notation, real: number, realBeyondMonths: number): boolean {
  const left = texts.dutch + texts.foreign;
  return (
    realBeyondMonths === 0 &&
    texts.doubtful === 0 &&
    real >= PATTERN &&
    left >= PATTERN &&
    left >= LEFT_AS_TEXT * (left + real)
  );
}
