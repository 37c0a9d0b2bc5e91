import { areInOrder } from './sorted';

const order = (...values: number[]) => areInOrder(Float64Array.from(values));

test('rows up or down are in order, also with one that is not, and with equal ones', () => {
  expect(order(1, 2, 2, 3, 5, 9)).toBe(true);
  expect(order(9, 7, 4, 4, 2, 1)).toBe(true);
  expect(order(1, 2, 3, 2, 4, 5, 6, 7)).toBe(true);
});

test('rows in no order are not, nor are few rows, nor those without values', () => {
  expect(order(3, 1, 4, 1, 5, 9, 2, 6)).toBe(false);
  expect(order(1, 2, 3)).toBe(false);
  expect(order(0, 0, 0, 0, 0, 0, 0)).toBe(false);
});

test('a run in the middle is left out of the question', () => {
  const values = Float64Array.from([5, 1, 9, 2, 10, 11, 12, 13, 14, 15, 16, 17, 18, 4, 8, 3]);
  expect(areInOrder(values)).toBe(false);
  expect(areInOrder(Float64Array.from([1, 3, 5, 10, 11, 12, 13, 18, 20, 25]), 3, 6)).toBe(true);
  expect(areInOrder(values, 4, 12)).toBe(false);
});
