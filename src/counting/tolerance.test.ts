import type { DomainError } from '../law';
import { checkSum, roundingTolerance } from './tolerance';

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 2],
  [5, 3],
])('the tolerance of %i rounded parts is %i', (parts, tolerance) => {
  expect(roundingTolerance(parts)).toBe(tolerance);
});

test('a negative number of parts is refused', () => {
  expect(() => roundingTolerance(-1)).toThrow(
    expect.objectContaining({
      facts: expect.objectContaining({ argument: 'delen' }) as object,
    }) as DomainError,
  );
});

test.each([
  [10, [4, 6], 'equal', 0],
  [11, [4, 6], 'rounding', 1],
  [9, [4, 6], 'rounding', -1],
  [12, [4, 6], 'wrong', 2],
  [8, [4, 6], 'wrong', -2],
  [12, [1, 2, 3, 4], 'rounding', 2],
  [13, [1, 2, 3, 4], 'wrong', 3],
  [0.3, [0.1, 0.2], 'equal', 0],
] as const)('%d against %j is %s', (total, parts, outcome, difference) => {
  expect(checkSum(total, parts)).toEqual({ outcome, difference, tolerance: roundingTolerance(parts.length) });
});

test('names what is no number', () => {
  expect(() => checkSum('x', [1])).toThrow(
    expect.objectContaining({
      facts: expect.objectContaining({ argument: 'totaal' }) as object,
    }) as DomainError,
  );
});
