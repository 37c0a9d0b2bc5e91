import type { Contribution } from '../count/contribution';
import { isAlike, likenessOf, savedLikeness } from './likeness';

const session = (key: number) => (number: number) => number * key;
const of = (key: number, persons: readonly number[], ...lhnr: readonly string[]) =>
  likenessOf(
    { persons: Float64Array.from(persons), lines: { lhnr: { names: lhnr } } } as unknown as Contribution,
    session(key),
  );
const [eik, eikMended, beuk] = [
  of(3, [1, 2, 3], '123456782L01'),
  of(5, [10, 20, 30], '123456782L02'),
  of(5, [40, 50, 60], '223456789L01'),
];

test('next week, when no pseudonym is the same, a workbook is known by the marks of its employers', () => {
  expect(isAlike(savedLikeness(eik.marks), eikMended)).toBe(true);
  expect(isAlike(savedLikeness(eik.marks), beuk)).toBe(false);
  expect(isAlike(savedLikeness([]), beuk)).toBeNull();
  expect(isAlike(savedLikeness(eik.marks), of(5, [70]))).toBeNull();
});

test('a mark is of thousands of numbers: it does not say which', () => {
  const marks = Array.from(
    { length: 50_000 },
    (_, n) => of(1, [], `${String(100_000_000 + n * 17)}L01`).marks[0],
  );
  const counts = new Map<number | undefined, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  expect(counts.size).toBeGreaterThan(4000);
  expect(counts.size).toBeLessThanOrEqual(4096);
  expect(Math.max(...counts.values())).toBeLessThan(40);
});
