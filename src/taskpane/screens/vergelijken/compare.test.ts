import type { CheckResult } from '../../../meting/judge/check-result';
import type { FindingGroup } from '../../../meting/judge/finding';
import { comparedCheck, compareChecks } from './compare';

const group = (rule: string, count: number, cause = 'uren') =>
  ({ rule, sheet: 'Meting', cause, count }) as FindingGroup;
const check = (groups: FindingGroup[], jobs: number | null, organisation: string | null = null) =>
  comparedCheck({
    organisation,
    groups,
    result: jobs === null ? null : { counted: { jobs, persons: 2 * jobs } },
  } as unknown as CheckResult);

test('a cause is solved, new, or still there with fewer, more or as many cells', () => {
  const before = check([group('B01', 1), group('B05', 4), group('B06', 2), group('B07', 3)], 10);
  const after = check([group('B05', 2), group('B06', 5), group('B07', 3), group('S03', 1)], 12.5);
  const { solved, added, remaining, jobs, persons } = compareChecks(before, after);
  expect(solved).toMatchObject([{ kind: 'solved', before: { rule: 'B01' } }]);
  expect(added).toMatchObject([{ kind: 'new', after: { rule: 'S03' } }]);
  expect(remaining.map(({ kind }) => kind)).toEqual(['fewer', 'more', 'same']);
  expect(jobs).toEqual({ before: 10, after: 12.5 });
  expect(persons).toEqual({ before: 20, after: 25 });
});

test('the same rule on another column is another cause', () => {
  const { solved, added } = compareChecks(
    check([group('S03', 1, 'uren')], null),
    check([group('S03', 1, 'datum')], null),
  );
  expect([solved.length, added.length]).toEqual([1, 1]);
});

test('a check compared with itself changed nothing', () => {
  const one = check([group('B01', 1)], 3);
  const { solved, added, remaining } = compareChecks(one, one);
  expect([solved.length, added.length, remaining[0]?.kind]).toEqual([0, 0, 'same']);
});

test.each([
  ['Stichting De Linde', 'Stichting De Wilgen', true],
  ['Stichting De Linde', 'De Linde', false],
  ['Stichting De Linde', null, false],
])('%s and %s are two organisations: %s', (one, other, areOfTwo) => {
  expect(compareChecks(check([], 1, one), check([], 1, other)).areOfTwo).toBe(areOfTwo);
});
