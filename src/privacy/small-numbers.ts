/** Groups of fewer persons than this are protected in a publication, unless the user sets another minimum. A choice of ours. */
export const usualMinimum = 5;
/** With a minimum of two, who knows the method could still find a group of one. */
export const lowestMinimum = 3;

/**
 * How finely a table of two by two with totals may be shown:
 * - `cells`: everything;
 * - `margins`: the totals of rows and of columns, without the cells;
 * - `columns`, `rows`: only the totals of the columns, or of the rows, with the grand total;
 * - `total`: the grand total only;
 * - `nothing`.
 */
export type TableDetail = 'cells' | 'margins' | 'columns' | 'rows' | 'total' | 'nothing';

/** Persons in a table of two by two. One person can be in several cells, so that totals need not be sums. */
export interface TwoByTwo {
  /** `[row][column]` */
  readonly cells: readonly [readonly [number, number], readonly [number, number]];
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly total: number;
}

/**
 * Every detail in which no group of fewer than `minimum` persons is shown, the finest first. The table is made coarser as a whole
 * rather than that single cells are blotted out: every part that is shown reaches the minimum or is empty, and so does whatever is
 * found by adding and subtracting parts. Where both margins are shown without the cells, each of them is larger than the
 * minimum, so that every cell can still have several values.
 */
export function safeDetails(
  { cells, rows, columns, total }: TwoByTwo,
  minimum: number = usualMinimum,
): readonly TableDetail[] {
  const large = (persons: number) => persons === 0 || persons >= minimum;
  const larger = (persons: number) => persons > minimum;
  if (total === 0 || total < minimum) return ['nothing'];
  const safe: Readonly<Record<TableDetail, boolean>> = {
    cells: cells.flat().every(large),
    margins: [...rows, ...columns].every(larger),
    columns: columns.every(large),
    rows: rows.every(large),
    total: true,
    nothing: true,
  };
  return (Object.keys(safe) as TableDetail[]).filter((detail) => safe[detail]);
}

/**
 * Which lines of a list may be shown apart, e.g. persons by region, beside its total. All others are shown as one line
 * together, without their names. `null`: the list cannot be shown at all.
 *
 * Lines below the minimum go together, and the smallest others with them (all of one size) until together they
 * - are two or more, so that the total less the rest is no line by itself;
 * - reach the minimum;
 * - can be made up in more than one way: with all of them just below the minimum, their sum would tell.
 *
 * It does not guard against someone who knows part of a group themselves (all but one of its members, for instance).
 *
 * @param persons of each line, at least 0; where it is not known exactly, at most what it really is
 * @param total distinct persons of the whole list
 * @param most persons of each line; where it is not known exactly, at least what it really is
 */
export function linesApart(
  persons: readonly number[],
  total: number,
  minimum: number = usualMinimum,
  most: readonly number[] = persons,
): readonly boolean[] | null {
  if (total < minimum) return null;
  const small = persons.filter((count) => count < minimum);
  if (small.length === 0) return persons.map(() => true);
  // Lines of one size go together or not at all: a choice among equals would tell that those after it are smaller.
  const limits = [minimum - 1, ...[...new Set(persons)].filter((count) => count >= minimum)].sort(
    (a, b) => a - b,
  );
  for (const limit of limits) {
    const together = persons.filter((count) => count <= limit);
    if (together.length === persons.length) return null;
    const shown = sum(most.filter((_, line) => (persons[line] ?? 0) > limit));
    if (suffice(together, total, shown, minimum)) return persons.map((count) => count > limit);
  }
  return null;
}

function suffice(together: readonly number[], total: number, shown: number, minimum: number): boolean {
  // Persons can be in several lines: together they are at least as many as in the largest, and as the others leave over.
  const atLeast = Math.max(total - shown, ...together);
  const someLarge = together.some((count) => count >= minimum);
  return (
    together.length > 1 &&
    atLeast >= minimum &&
    (someLarge || sum(together) < together.length * (minimum - 1))
  );
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
