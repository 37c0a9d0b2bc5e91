import fc from 'fast-check';
import { linesApart, safeDetails, type TableDetail, type TwoByTwo } from './small-numbers';

/** The finest of what may be shown. */
const tableDetail = (table: TwoByTwo, minimum?: number): TableDetail =>
  safeDetails(table, minimum)[0] ?? 'nothing';

/** A table in which nobody is in two cells. */
function tableOf(a: number, b: number, c: number, d: number): TwoByTwo {
  return {
    cells: [
      [a, b],
      [c, d],
    ],
    rows: [a + b, c + d],
    columns: [a + c, b + d],
    total: a + b + c + d,
  };
}

/** Everything that a reader sees of a table. */
function seen(table: TwoByTwo, minimum: number): string {
  const detail = tableDetail(table, minimum);
  const { cells, rows, columns, total } = table;
  const parts = {
    cells: [cells, rows, columns, total],
    margins: [rows, columns, total],
    columns: [columns, total],
    rows: [rows, total],
    total: [total],
    nothing: [],
  };
  return JSON.stringify([detail, parts[detail]]);
}

/**
 * Fails where some reader finds a number that is not shown: where all inputs that look the same to the reader, who knows the
 * method, agree on it. `hidden` names what the output leaves out of an input; its values are compared over all inputs alike.
 */
function nothingFollows<T>(
  inputs: readonly T[],
  outputOf: (input: T) => string,
  hidden: (input: T) => readonly (readonly [name: string, value: number])[],
): string[] {
  const alike = new Map<string, Map<string, Set<number>>>();
  for (const input of inputs) {
    const output = outputOf(input);
    const values = alike.get(output) ?? new Map<string, Set<number>>();
    for (const [name, value] of hidden(input)) values.set(name, (values.get(name) ?? new Set()).add(value));
    alike.set(output, values);
  }
  return [...alike].flatMap(([output, values]) =>
    [...values].filter(([, each]) => each.size < 2).map(([name]) => `${name} follows from ${output}`),
  );
}

const range = (from: number, until: number) => Array.from({ length: until - from }, (_, i) => from + i);

describe('a table of two by two', () => {
  test.each([
    [tableOf(10, 20, 30, 40), 'cells'],
    [tableOf(10, 20, 0, 40), 'cells'],
    [tableOf(4, 20, 30, 40), 'margins'],
    [tableOf(2, 2, 30, 40), 'columns'],
    [tableOf(2, 30, 2, 40), 'rows'],
    [tableOf(2, 2, 2, 40), 'total'],
    [tableOf(1, 1, 1, 1), 'nothing'],
    [tableOf(0, 0, 0, 0), 'nothing'],
  ] as const)('%j is shown in %s', (table, detail) => {
    expect(tableDetail(table)).toBe(detail);
  });

  test('no cell that is not shown follows from what is, not even for who knows the method: every table of up to 14 persons', () => {
    const most = 14;
    const tables = range(0, most + 1).flatMap((a) =>
      range(0, most + 1 - a).flatMap((b) =>
        range(0, most + 1 - a - b).flatMap((c) =>
          range(0, most + 1 - a - b - c).map((d) => tableOf(a, b, c, d)),
        ),
      ),
    );
    // Below the minimum not even the total is shown, and a table without anyone looks the same.
    for (const minimum of [3, 4, 5]) {
      const found = nothingFollows(
        tables,
        (table) => seen(table, minimum),
        (table) =>
          tableDetail(table, minimum) === 'cells'
            ? []
            : table.cells.flatMap((row, r) =>
                // Where a row or column is shown to be empty, so are its cells: that is about nobody.
                row.flatMap((value, c): [string, number][] =>
                  table.rows[r] === 0 || table.columns[c] === 0
                    ? []
                    : [[`cell ${String(r)} ${String(c)}`, value]],
                ),
              ),
      );
      expect(found).toEqual([]);
    }
  });

  test('every part that is shown reaches the minimum or is empty, also what is left between parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 3, max: 12 }),
        (cells, minimum) => {
          const [a = 0, b = 0, c = 0, d = 0] = cells;
          const table = tableOf(a, b, c, d);
          const parts = {
            cells: table.cells.flat(),
            margins: [...table.rows, ...table.columns],
            columns: table.columns,
            rows: table.rows,
            total: [table.total],
            nothing: [],
          }[tableDetail(table, minimum)];
          expect(parts.filter((persons) => persons > 0 && persons < minimum)).toEqual([]);
        },
      ),
    );
  });
});

describe('a list with its total', () => {
  test.each([
    [
      [10, 20],
      [true, true],
    ],
    [
      [3, 20, 30],
      [false, false, true],
    ],
    [[1, 2, 30], null],
    [
      [1, 2, 30, 40],
      [false, false, false, true],
    ],
    [
      [4, 4, 30, 40],
      [false, false, false, true],
    ],
    [
      [3, 4, 30],
      [false, false, true],
    ],
    [[3], null],
    [[3, 1], null],
  ])('%j: apart are %j', (counts, apart) => {
    expect(
      linesApart(
        counts,
        counts.reduce((a, b) => a + b, 0),
      ),
    ).toEqual(apart);
  });

  test('no line that is not shown follows from what is, not even for who knows the method and all names', () => {
    for (const minimum of [3, 4]) {
      const sizes = range(0, 8);
      const lists = sizes.flatMap((a) =>
        sizes.flatMap((b) => sizes.flatMap((c) => sizes.map((d) => [a, b, c, d]))),
      );
      const shownOf = (list: readonly number[]) => {
        const named = list.map((count, name) => ({ name, count })).filter(({ count }) => count > 0);
        const total = named.reduce((all, { count }) => all + count, 0);
        const apart = linesApart(
          named.map(({ count }) => count),
          total,
          minimum,
        );
        return {
          total,
          lines: apart && named.filter((_, i) => apart[i]),
          anyTogether: apart?.includes(false),
        };
      };
      const found = nothingFollows(
        lists,
        (list) => {
          const shown = shownOf(list);
          return JSON.stringify(shown.total < minimum ? 'nothing' : shown);
        },
        (list) => {
          const { lines, anyTogether } = shownOf(list);
          if (lines !== null && anyTogether !== true) return [];
          return list.flatMap((count, name): [string, number][] =>
            lines?.some((line) => line.name === name) === true ? [] : [[`line ${String(name)}`, count]],
          );
        },
      );
      expect(found.slice(0, 5)).toEqual([]);
    }
  });

  test('what is shown together is two lines or more and reaches the minimum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 })),
        fc.integer({ min: 3, max: 12 }),
        (counts, minimum) => {
          const total = counts.reduce((a, b) => a + b, 0);
          const apart = linesApart(counts, total, minimum);
          if (apart === null) return;
          const rest = counts.filter((_, i) => apart[i] === false);
          expect(counts.filter((count, i) => apart[i] === true && count < minimum)).toEqual([]);
          if (rest.length > 0) {
            expect(rest.length).toBeGreaterThan(1);
            expect(rest.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(minimum);
          }
        },
      ),
    );
  });

  test('a person in two lines does not make the rest look larger than it is', () => {
    // 12 persons, of whom 10 are in the first line; the others are the same two persons in both lines.
    expect(linesApart([10, 2, 2], 12)).toBeNull();
    // Of ten to twelve, what they leave over of fifteen is no more than three.
    expect(linesApart([10, 2, 2], 15)).toEqual([true, false, false]);
    expect(linesApart([10, 2, 2], 15, 5, [12, 2, 2])).toBeNull();
  });
});
