import { contributorTold, type ShownSum } from './audit';
import { contributorRisk, type Part } from './contributors';

const part = (contributor: string, cell: number, jobs: number): Part => ({
  contributor,
  cell,
  jobs,
  largestRows: [],
});
const sum = (value: number, cells: readonly number[], unit = 1): ShownSum => ({
  cells: new Set(cells),
  low: value - unit / 2,
  high: value + unit / 2,
});

/** Three organisations in one cell, a fourth in another. */
const parts = [part('a', 0, 10), part('b', 0, 10), part('c', 0, 10), part('d', 1, 10)];

test('figures that are safe by themselves tell of one when they stand side by side', () => {
  const [all, three] = [sum(40, [0, 1]), sum(30, [0])];
  expect(contributorRisk(parts, false)).toBeNull();
  expect(contributorRisk(parts.slice(0, 3), false)).toBeNull();
  expect(contributorTold(parts, [all])).toBe(false);
  expect(contributorTold(parts, [three])).toBe(false);
  expect(contributorTold(parts, [all, three])).toBe(true);
});

test('a figure that is told only within wide bounds is not told', () => {
  expect(contributorTold(parts, [sum(40, [0, 1], 20), sum(30, [0], 20)])).toBe(false);
});

test('of two, each reads the other by subtracting its own', () => {
  const two = [part('a', 0, 20), part('b', 0, 1)];
  expect(contributorRisk(two, false)).toBe('few-contributors');
  expect(contributorTold(two, [sum(21, [0], 0.1)])).toBe(true);
});

test('three tables together: each pair of them is safe, all three tell', () => {
  // Rows 0 1 / 2 3: with row sums and a column sum each cell is still open for b; one more figure closes it.
  const square = [
    part('a', 0, 5),
    part('b', 0, 5),
    part('c', 0, 5),
    part('a', 1, 5),
    part('c', 1, 5),
    part('d', 2, 5),
    part('a', 2, 5),
    part('b', 2, 5),
    part('d', 3, 5),
  ];
  const [top, bottom, left] = [sum(25, [0, 1]), sum(20, [2, 3]), sum(30, [0, 2])];
  expect(contributorTold(square, [top, bottom])).toBe(false);
  expect(contributorTold(square, [top, bottom, left, sum(15, [2])])).toBe(true);
});

test('what dominates is seen among organisations and among persons', () => {
  expect(contributorRisk([part('a', 0, 100), part('b', 0, 6), part('c', 0, 5)], false)).toBe(
    'dominant-contributor',
  );
  expect(contributorRisk([part('a', 0, 100), part('b', 0, 12), part('c', 0, 15)], false)).toBeNull();
  const person: Part = { contributor: 'a', cell: 0, jobs: 10, largestRows: [9.6, 0.2] };
  expect(contributorRisk([person], true)).toBe('dominant-person');
  expect(contributorRisk([{ ...person, largestRows: [2, 2] }], true)).toBeNull();
  expect(contributorRisk([part('a', 0, 0)], false)).toBeNull();
});
