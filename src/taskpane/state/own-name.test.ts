import { nameKey } from '../../privacy/own-name';
import { underOwnName } from './own-name';

const named = (name: string, ...taken: readonly string[]) =>
  underOwnName(new File([], name), new Set(taken.map((each) => nameKey(each)))).name;

test.each([
  ['meting.xlsx', ['meting.xlsx'], 'meting (2).xlsx'],
  ['meting.xlsx', ['meting.xlsx', 'meting (2).xlsx'], 'meting (3).xlsx'],
  ['b.xlsx', ['a.xlsx'], 'b.xlsx'],
  // Once they are masked as numbers of people in the meting they are alike.
  ['tel 123456336.xlsx', ['tel 010554336.xlsx'], 'tel 123456336 (2).xlsx'],
])('%s beside %j is %s', (name, taken, own) => {
  expect(named(name, ...taken)).toBe(own);
});
