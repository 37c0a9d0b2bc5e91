import fc from 'fast-check';
import { linesOnNoCircuit, protectSmallList, protectSmallNumbers, type Counts } from './small-numbers';

const table = (rows: number, columns: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 25 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => table(rows, columns));

function totals(counts: Counts): number[][] {
  const rows = counts.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  return [...rows, (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0))];
}

/** Solves the equations of all rows and columns by elimination: the places of hidden figures whose value is fixed. */
function solvable(hidden: readonly (readonly boolean[])[]): string[] {
  const unknowns = hidden.flatMap((row, r) => row.flatMap((out, c) => (out ? [`${r},${c}`] : [])));
  const lines = [
    ...hidden.map((row, r) => row.map((_, c) => `${r},${c}`)),
    ...(hidden[0] ?? []).map((_, c) => hidden.map((__, r) => `${r},${c}`)),
  ];
  const isTotal = (line: string[], place: string) => line.at(-1) === place;
  const matrix = lines.map((line) =>
    unknowns.map((place): number => (line.includes(place) ? (isTotal(line, place) ? -1 : 1) : 0)),
  );
  let pivotRow = 0;
  const pivots: number[] = [];
  for (let column = 0; column < unknowns.length; column++) {
    const found = matrix.findIndex((row, index) => index >= pivotRow && Math.abs(row[column] ?? 0) > 1e-9);
    if (found < 0) continue;
    [matrix[pivotRow], matrix[found]] = [matrix[found] ?? [], matrix[pivotRow] ?? []];
    const pivot = matrix[pivotRow] ?? [];
    const by = pivot[column] ?? 1;
    pivot.forEach((value, index) => (pivot[index] = value / by));
    matrix.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index !== pivotRow && factor !== 0)
        row.forEach((value, c) => (row[c] = value - factor * (pivot[c] ?? 0)));
    });
    pivots.push(column);
    pivotRow++;
  }
  return pivots.flatMap((column, row) =>
    (matrix[row] ?? []).every((value, c) => c === column || Math.abs(value) < 1e-9)
      ? [unknowns[column] ?? '']
      : [],
  );
}

describe('a table with totals', () => {
  test('nothing small: everything is shown', () => {
    expect(
      protectSmallNumbers([
        [10, 20],
        [30, 0],
      ])
        .flat()
        .every(Boolean),
    ).toBe(true);
  });

  test('one small figure takes others with it, so that subtraction does not give it back', () => {
    const shown = protectSmallNumbers([
      [3, 20, 40],
      [30, 25, 50],
      [60, 70, 80],
    ]);
    expect(shown).toEqual([
      [false, false, true, true],
      [false, false, true, true],
      [true, true, true, true],
      [true, true, true, true],
    ]);
  });

  test('no small group is shown, none follows from what is shown, and it can always be done', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 12 }), (counts, minimum) => {
        const shown = protectSmallNumbers(counts, minimum);
        const all = totals(counts);
        all.forEach((row, r) => {
          row.forEach((count, c) => {
            if (count > 0 && count < minimum) expect(shown[r]?.[c]).toBe(false);
          });
        });
        const hidden = shown.map((row) => row.map((isShown) => !isShown));
        expect(solvable(hidden)).toEqual([]);
        // What is hidden in a row or column with a shown total reaches the minimum together.
        hidden.forEach((row, r) => {
          const inner = row.slice(0, -1).flatMap((out, c) => (out ? [all[r]?.[c] ?? 0] : []));
          if (inner.length > 0 && row.at(-1) === false)
            expect(inner.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(minimum);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the circuits say the same as solving the equations', () => {
    const pattern = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(pattern, (hidden) => {
        expect(linesOnNoCircuit(hidden).map(({ row, column }) => `${row},${column}`)).toEqual(
          solvable(hidden),
        );
      }),
    );
  });

  test('a minimum of one shows everything', () => {
    fc.assert(fc.property(tables, (counts) => protectSmallNumbers(counts, 1).flat().every(Boolean)));
  });
});

describe('a list with a total', () => {
  test.each([
    [
      [10, 20],
      [true, true, true],
    ],
    [
      [3, 20, 30],
      [false, false, true, true],
    ],
    [
      [1, 2, 30],
      [false, false, false, true],
    ],
    [
      [4, 4, 30],
      [false, false, true, true],
    ],
    [
      [0, 3, 0],
      [true, false, true, false],
    ],
    [[3], [false, false]],
    [
      [0, 0],
      [true, true, true],
    ],
    [[], [true]],
  ])('%j is shown as %j', (counts, shown) => {
    expect(protectSmallList(counts)).toEqual(shown);
  });

  test('the hidden ones are never one, and reach the minimum where the total is shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 })),
        fc.integer({ min: 1, max: 12 }),
        (counts, minimum) => {
          const shown = protectSmallList(counts, minimum);
          const hidden = counts.filter((_, index) => shown[index] === false);
          counts.forEach((count, index) => {
            if (count > 0 && count < minimum) expect(shown[index]).toBe(false);
          });
          if (shown.at(-1) === true && hidden.length > 0) {
            expect(hidden.length).toBeGreaterThan(1);
            expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(minimum);
          }
        },
      ),
    );
  });
});
