import type { Contribution } from '../count/contribution';

/** By what two workbooks can be found to be of one organisation. Numbers of the session only, and few of them. */
export interface Likeness {
  /** The lowest pseudonyms of its persons. */
  readonly persons: readonly number[];
  /** Pseudonyms of its employers: of the nine digits with which a loonheffingennummer begins. */
  readonly employers: readonly number[];
  /** Marks of its employers: known again next week, and telling nobody who they are. */
  readonly marks: readonly number[];
}

/**
 * A mark holds twelve bits of a number: it tells two boards apart, and each is that of some twenty thousand valid numbers. It may
 * therefore be written down, which a pseudonym may not.
 */
const MARKS = 4096;
/** More employers than a board has say nothing. */
const marksAtMost = 24;
/** A prime, so that numbers near each other get marks far apart. */
const SPREAD = 2_654_435_761;

function markOf(number: number): number {
  return Number((BigInt(number) * BigInt(SPREAD)) >> 20n) % MARKS;
}

/** As many as tell whether two lists have persons alike, however long they are. */
const persons = 64;
const digits = 9;

/** @param pseudonym of a number of nine digits */
export function likenessOf(
  contribution: Contribution | null,
  pseudonym: (number: number) => number,
): Likeness {
  if (!contribution) return { persons: [], employers: [], marks: [] };
  const employers = contribution.lines.lhnr.names.flatMap((lhnr) => {
    const number = lhnr.slice(0, digits);
    return /^\d{9}$/.test(number) ? [Number(number)] : [];
  });
  const marks = [...new Set(employers.map(markOf))].sort((a, b) => a - b);
  return {
    persons: [...Float64Array.from(contribution.persons).sort().subarray(0, persons)],
    employers: [...new Set(employers.map(pseudonym))],
    marks: marks.length > marksAtMost ? [] : marks,
  };
}

/** What is left of likeness in a collection that was saved: no pseudonym outlives its session. */
export const savedLikeness = (marks: readonly number[]): Likeness => ({ persons: [], employers: [], marks });

/**
 * Whether two workbooks are likely of one organisation: an employer or one in five of the persons alike, or a mark alike where one of
 * them is not at hand. `null`: not to be told.
 */
export function isAlike(a: Likeness | undefined, b: Likeness | undefined): boolean | null {
  if (!a || !b) return null;
  if (a.employers.some((employer) => b.employers.includes(employer))) return true;
  const fewest = Math.min(a.persons.length, b.persons.length);
  if (fewest === 0) return isMarkedAlike(a, b);
  const known = new Set(a.persons);
  return b.persons.filter((person) => known.has(person)).length * 5 >= fewest;
}

function isMarkedAlike(a: Likeness, b: Likeness): boolean | null {
  const isSaved = a.employers.length === 0 || b.employers.length === 0;
  if (!isSaved || a.marks.length === 0 || b.marks.length === 0) return null;
  return a.marks.some((mark) => b.marks.includes(mark));
}
