import { isHalfConverted, settle, type Notation } from './notation';

const cells = (dutch: number, foreign: number, doubtful: number): Notation => ({ dutch, foreign, doubtful });
const NONE = cells(0, 0, 0);

test.each([
  // Both notations in one column: five times as many settle it.
  [cells(5, 1, 3), NONE, 'dutch'],
  [cells(10, 2, 0), NONE, 'dutch'],
  [cells(4, 1, 3), NONE, 'open'],
  [cells(1, 5, 3), NONE, 'foreign'],
  [cells(1, 4, 3), NONE, 'open'],
  [cells(2, 10, 0), NONE, 'foreign'],
  [cells(2, 9, 0), NONE, 'open'],
  [cells(1, 1, 0), cells(9, 0, 0), 'open'],
  // One notation in it.
  [cells(1, 0, 9), NONE, 'dutch'],
  [cells(1, 0, 9), cells(0, 9, 0), 'dutch'],
  // Nothing but doubt: the other columns tell, where they agree.
  [cells(0, 0, 4), cells(1, 0, 0), 'dutch'],
  [cells(0, 0, 4), cells(0, 1, 0), 'foreign'],
  [cells(0, 0, 4), cells(1, 1, 0), 'open'],
  [cells(0, 0, 4), NONE, 'open'],
  // Foreign cells among doubtful ones: a few are slips.
  [cells(0, 1, 2), NONE, 'open'],
  [cells(0, 1, 1), NONE, 'foreign'],
  [cells(0, 1, 0), NONE, 'foreign'],
  [cells(0, 2, 18), NONE, 'foreign'],
  [cells(0, 2, 19), NONE, 'open'],
  [cells(0, 1, 8), NONE, 'open'],
  // The rest of the sheet is Dutch: then so are the doubtful cells, and the foreign one is the slip.
  [cells(0, 1, 1), cells(3, 0, 0), 'dutch'],
  [cells(0, 3, 1), cells(3, 0, 0), 'dutch'],
  [cells(0, 1, 0), cells(3, 0, 0), 'foreign'],
  [cells(0, 3, 1), cells(3, 1, 0), 'foreign'],
  [cells(0, 3, 1), cells(0, 0, 5), 'foreign'],
] as const)('%j beside %j is %s', (own, elsewhere, wanted) => {
  expect(settle(own, elsewhere)).toBe(wanted);
});

test.each([
  [cells(0, 2, 0), 2, 0, true],
  [cells(1, 1, 0), 2, 0, true],
  [cells(0, 3, 0), 17, 0, true],
  // Too few of either kind are no pattern.
  [cells(0, 1, 0), 2, 0, false],
  [cells(0, 2, 0), 1, 0, false],
  // Fewer texts than a program leaves.
  [cells(0, 3, 0), 18, 0, false],
  // A day beyond the twelfth was read, or a text that could have been: nothing was converted.
  [cells(0, 2, 0), 2, 1, false],
  [cells(0, 2, 1), 2, 0, false],
] as const)(
  'texts %j beside %i dates, %i of them late in a month: half converted %s',
  (texts, real, beyond, wanted) => {
    expect(isHalfConverted(texts, real, beyond)).toBe(wanted);
  },
);
