/** Below this many persons a figure of a publication is not shown, unless the user sets another minimum. */
export const usualMinimum = 5;

/** Counts of persons, by row and column. */
export type Counts = readonly (readonly number[])[];

/**
 * Which figures of a table may be shown: one row and one column more than the counts, for the totals.
 * `true` is shown. What stands beside a count (jobs, hours) is shown or hidden with it.
 */
export type Shown = readonly (readonly boolean[])[];

/**
 * Decides which figures of a table with totals are hidden so that no group of fewer than `minimum` persons can be read,
 * nor be found by subtracting shown figures from shown totals.
 *
 * - A count from 1 to below the minimum is hidden. Zero is shown: it is about nobody.
 * - Hidden figures of one row or column together reach the minimum; otherwise their sum, which is the total less the
 *   rest, would be such a group itself. The smallest others are hidden with them, and the total where nothing else is left.
 * - No hidden figure follows from the equations of all rows and columns together. Rows and columns are taken as points
 *   and hidden figures as lines between them: a figure is determined exactly when its line is on no circuit, so further
 *   figures are hidden until every line is.
 *
 * It does not guard against someone who knows part of a group themselves (all but one of its members, for instance).
 *
 * @param counts a rectangle of whole numbers of zero and more
 * @param minimum 1 shows everything
 */
export function protectSmallNumbers(counts: Counts, minimum: number = usualMinimum): Shown {
  const table = withTotals(counts);
  const hidden = table.map((row) => row.map((count) => count > 0 && count < minimum));
  for (let settled = false; !settled;) {
    settled = !hideTogether(table, hidden, minimum) && !hideOnCircuits(table, hidden);
  }
  return hidden.map((row) => row.map((isHidden) => !isHidden));
}

/** The same for a list with one total, e.g. persons by region. Gives one more than the counts, for the total. */
export function protectSmallList(
  counts: readonly number[],
  minimum: number = usualMinimum,
): readonly boolean[] {
  const hidden = counts.map((count) => count > 0 && count < minimum);
  const sum = () => counts.reduce((total, count, index) => total + (hidden[index] === true ? count : 0), 0);
  const order = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  for (const { index } of order) {
    const number = hidden.filter(Boolean).length;
    if (number === 0 || (number > 1 && sum() >= minimum)) break;
    hidden[index] = true;
  }
  const total = counts.reduce((all, count) => all + count, 0);
  const few = hidden.filter(Boolean).length;
  const totalHidden = (total > 0 && total < minimum) || few === 1;
  return [...hidden.map((isHidden) => !isHidden), !totalHidden];
}

function withTotals(counts: Counts): readonly (readonly number[])[] {
  const rows = counts.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const width = rows[0]?.length ?? 1;
  return [
    ...rows,
    Array.from({ length: width }, (_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0)),
  ];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rows and columns of the table, totals included, each as its places with the total last. */
function linesOf(table: Counts): readonly (readonly Place[])[] {
  const height = table.length;
  const width = table[0]?.length ?? 0;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => ({ row, column })),
  );
  const columns = Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (__, row) => ({ row, column })),
  );
  return [...rows, ...columns];
}

/** Hides further figures in every line whose hidden ones are alone or too few together. Says whether it hid any. */
function hideTogether(table: Counts, hidden: boolean[][], minimum: number): boolean {
  let changed = false;
  for (const line of linesOf(table)) {
    while (needsMore(line, table, hidden, minimum)) {
      const next = smallestShown(line, table, hidden);
      if (next === undefined) break;
      hide(hidden, next);
      changed = true;
    }
  }
  return changed;
}

function needsMore(
  line: readonly Place[],
  table: Counts,
  hidden: readonly (readonly boolean[])[],
  minimum: number,
): boolean {
  const out = line.filter((place) => isHidden(hidden, place));
  if (out.length === 0) return false;
  if (out.length === 1) return true;
  const total = line.at(-1);
  // Where the total is hidden too, the shown figures say nothing about the hidden ones together.
  if (total !== undefined && isHidden(hidden, total)) return false;
  return out.reduce((sum, place) => sum + countAt(table, place), 0) < minimum;
}

/** The least telling figure to hide: the smallest count; a zero or the total only where nothing else is left. */
function smallestShown(
  line: readonly Place[],
  table: Counts,
  hidden: readonly (readonly boolean[])[],
): Place | undefined {
  const total = line.at(-1);
  const weight = (place: Place) => {
    const count = countAt(table, place);
    return count === 0 ? Number.MAX_SAFE_INTEGER : place === total ? Number.MAX_SAFE_INTEGER - 1 : count;
  };
  return line
    .filter((place) => !isHidden(hidden, place))
    .sort((a, b) => weight(a) - weight(b))
    .at(0);
}

/** Hides further figures beside those that follow from the equations together. Says whether it hid any. */
function hideOnCircuits(table: Counts, hidden: boolean[][]): boolean {
  const determined = linesOnNoCircuit(hidden);
  for (const place of determined) {
    const beside = linesOf(table).filter((line) =>
      line.some(({ row, column }) => row === place.row && column === place.column),
    );
    const next = beside
      .map((line) => smallestShown(line, table, hidden))
      .find((candidate) => candidate !== undefined);
    if (next === undefined) continue;
    hide(hidden, next);
    return true;
  }
  return false;
}

/** Hidden figures on no circuit of rows and columns: found by taking each away and seeing whether its ends stay joined. */
export function linesOnNoCircuit(hidden: readonly (readonly boolean[])[]): readonly Place[] {
  const places = hidden.flatMap((row, r) =>
    row.flatMap((isOut, column) => (isOut ? [{ row: r, column }] : [])),
  );
  return places.filter((place) => !joined(place, places, hidden.length));
}

/** Whether row and column of a place are joined by hidden figures other than itself. */
function joined(place: Place, places: readonly Place[], height: number): boolean {
  const reached = new Set([place.row]);
  const goal = height + place.column;
  for (let grown = true; grown;) {
    grown = false;
    for (const other of places) {
      if (other === place) continue;
      const [row, column] = [other.row, height + other.column];
      if (reached.has(row) === reached.has(column)) continue;
      reached.add(row).add(column);
      grown = true;
    }
  }
  return reached.has(goal);
}

function countAt(table: Counts, { row, column }: Place): number {
  return table[row]?.[column] ?? 0;
}

function isHidden(hidden: readonly (readonly boolean[])[], { row, column }: Place): boolean {
  return hidden[row]?.[column] === true;
}

function hide(hidden: boolean[][], { row, column }: Place): void {
  const line = hidden[row];
  if (line !== undefined) line[column] = true;
}
