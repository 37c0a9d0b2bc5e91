import { often } from '../../../test/support/long';
import { RULES } from '../rules';
import type { Rule } from './rule';
import type { RuleId } from './rule-id';
import { Findings } from './findings';

const CELLS = often(20_000, 200_000);

function ruleOf(id: RuleId, suppressedBy: readonly RuleId[] = []): Rule {
  const [any] = RULES.filter(({ scope }) => scope === 'workbook');
  if (any === undefined) throw new Error('no rule on workbooks');
  return { ...any, id, severity: 'waarschuwing', suppressedBy };
}

const first = ruleOf('S01');
const second = ruleOf('S02', ['S01']);
const gather = () => new Findings(() => undefined, new Set(), new Set(['S01']));
const cellIn = (row: number) => [{ sheet: 'Meting', row, column: 3 }];

test('of many cells with one cause every address is kept, and the facts of three', () => {
  const findings = gather();
  // From the last row to the first: the order of finding is not that of the sheet.
  for (let row = CELLS; row >= 1; row--) findings.addCells(first, cellIn(row), { waarde: row }, 'x');
  expect(findings.count('S01')).toBe(CELLS);
  const groups = findings.groups();
  expect(groups.map(({ count, ranges }) => ({ count, ranges }))).toEqual([
    { count: CELLS, ranges: [`C1:C${CELLS}`] },
  ]);
  expect(groups[0]?.examples.map(({ facts }) => facts)).toEqual(
    [CELLS, CELLS - 1, CELLS - 2].map((waarde) => ({ waarde })),
  );
});

test('a rule is silent about exactly the cells that its suppressor spoke about', () => {
  const findings = gather();
  for (let row = 2; row <= CELLS; row += 2) findings.addCells(first, cellIn(row), {}, 'x');
  let said = 0;
  for (let row = 1; row <= CELLS; row++) said += Number(findings.addCells(second, cellIn(row), {}, 'y'));
  expect(said).toBe(CELLS / 2);
  const [group] = findings.groups().filter(({ rule }) => rule === 'S02');
  expect(group?.ranges.slice(0, 3)).toEqual(['C1', 'C3', 'C5']);
  expect(group?.ranges).toHaveLength(CELLS / 2);
});

test('findings whose long facts differ only at the end keep keys of their own', () => {
  const findings = gather();
  const long = 'x'.repeat(600);
  for (const [at, end] of ['a', 'b'].entries())
    findings.addCells(first, cellIn(at + 1), { waarde: `${long}${end}` }, 'x');
  const [one, other] = findings.groups()[0]?.examples ?? [];
  expect(one?.key).not.toBe(other?.key);
});

test('what a rule said before it failed suppresses nothing', () => {
  const findings = gather();
  findings.addCells(first, cellIn(5), {}, 'x');
  expect(findings.addCells(second, cellIn(5), {}, 'y')).toBe(false);
  findings.drop('S01');
  expect(findings.addCells(second, cellIn(5), {}, 'y')).toBe(true);
  expect(findings.groups().map(({ rule, count }) => [rule, count])).toEqual([['S02', 1]]);
});
