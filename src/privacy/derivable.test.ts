import fc from 'fast-check';
import { followsFrom } from './derivable';

const group = (...places: number[]) => new Set(places);

test('the rest follows from the total and the others', () => {
  const follows = followsFrom([group(0, 1, 2, 3), group(0), group(1, 2)], 4);
  expect(follows(group(3))).toBe(true);
  expect(follows(group(0, 3))).toBe(true);
  expect(follows(group(1))).toBe(false);
  expect(follows(group(2, 3))).toBe(false);
});

test('around a corner: a cell follows where everything beside it is in other totals', () => {
  // Two rows and two columns of which one cell is empty: three cells, four totals.
  const [a, b, c] = [0, 1, 2];
  expect(followsFrom([group(a, b), group(c), group(a, c), group(b)], 3)(group(a))).toBe(true);
  expect(followsFrom([group(a, b, c), group(a, b)], 3)(group(a))).toBe(false);
});

test('nothing shown: nothing follows; all shown: everything does', () => {
  expect(followsFrom([], 2)(group(0))).toBe(false);
  expect(followsFrom([group(0), group(1)], 2)(group(0, 1))).toBe(true);
});

test('what does not follow can be changed without anything shown changing, and what follows cannot', () => {
  const groups = fc.array(
    fc
      .array(fc.boolean(), { minLength: 5, maxLength: 5 })
      .map((flags) => new Set(flags.flatMap((inside, place) => (inside ? [place] : [])))),
    { maxLength: 6 },
  );
  // All changes of five numbers by -3 to 3: those that leave every shown sum alone. No more is needed: the determinants of four
  // rows and columns of noughts and ones, of which such changes are made, are 3 at most.
  const changes = Array.from({ length: 7 ** 5 }, (_, n) =>
    Array.from({ length: 5 }, (__, i) => (Math.floor(n / 7 ** i) % 7) - 3),
  );
  const sum = (change: readonly number[], of: ReadonlySet<number>) =>
    [...of].reduce((total, place) => total + (change[place] ?? 0), 0);
  fc.assert(
    fc.property(groups, groups, (shown, targets) => {
      const silent = changes.filter((change) => shown.every((each) => sum(change, each) === 0));
      const follows = followsFrom(shown, 5);
      for (const target of targets)
        expect(follows(target)).toBe(silent.every((change) => sum(change, target) === 0));
    }),
    { numRuns: 60 },
  );
});
