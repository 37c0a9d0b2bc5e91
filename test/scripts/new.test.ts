import { readdirSync } from 'node:fs';
import { newFunction } from '../../scripts/new/function';
import { newRule } from '../../scripts/new/rule';
import { newYear } from '../../scripts/new/year';
import type { FindingGroup } from '../../src/meting/judge/finding';
import { RULES } from '../../src/meting/rules';
import { notAlone } from '../meta/seeded-defects';

const numberOf = (family: string, more: number): string => {
  const last = RULES.filter(({ id }) => id.startsWith(family)).map(({ id }) => Number(id.slice(1)));
  return `${family}${String(Math.max(...last) + more).padStart(2, '0')}`;
};

test.each([
  ['a number that is taken', 'b12-again', 'B12 is not the next number of B'],
  ['one further than the next', `${numberOf('T', 2).toLowerCase()}-x`, `take ${numberOf('T', 1)}`],
  ['a letter that no rule has', 'z01-x', 'Z01 does not begin with one of'],
  ['no subject', 'b99', 'b99 is not a name like'],
])('a rule is refused: %s', (_, name, said) => {
  expect(() => newRule(name)).toThrow(said);
});

test('a rule is refused that looks at something there is not', () => {
  expect(() => newRule(`${numberOf('B', 1).toLowerCase()}-x`, 'cells')).toThrow(
    'cells is not one of rows, tabel1, workbook',
  );
});

test.each([
  ['a year of which the letter is there', '2024', 'results-2024.json is there already'],
  ['no year', 'twaalf', 'twaalf is not a year like 2025'],
  ['a year before all letters', '2011', 'no letter with results is before 2011'],
])('a year is refused: %s', (_, year, said) => {
  const before = readdirSync('src/law/figures');
  expect(() => newYear(year)).toThrow(said);
  expect(readdirSync('src/law/figures')).toEqual(before);
});

test('a function is refused that is there, and a group that is not', () => {
  expect(() => newFunction('JOBUNITS')).toThrow('is there already');
  expect(() => newFunction('PROEFLOON', 'centen')).toThrow('centen is not one of');
});

describe('a seed that gives something else than its own rule says why', () => {
  const rule = (id: string) => {
    const found = RULES.find((each) => each.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  const group = (id: string) => ({ rule: id, cause: 'x', examples: [] }) as unknown as FindingGroup;

  test.each([
    ['T11', ['T01'], 'T11 is silent after T01, by its own suppressedBy'],
    [
      'T11',
      ['T11', 'B01'],
      'gives findings of others as well; let it break less, or put T11 into their suppressedBy:\nB01',
    ],
    ['T11', ['B01'], 'gives no finding of it, but of others:\nB01'],
    ['T11', [], 'gives no finding at all'],
  ])('%s beside %j', (id, found, said) => {
    expect(notAlone(rule(id), found.map(group))).toContain(said);
  });
});
