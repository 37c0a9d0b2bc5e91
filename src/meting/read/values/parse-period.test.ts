import { normalPeriod } from './parse-period';

test.each([
  ['2024-12', '2024-12'],
  ['202412', '2024-12'],
  ['12-2024', '2024-12'],
  ['2024/12', '2024-12'],
  ['2024-P13', '2024-P13'],
  ['2024-13', '2024-P13'],
  ['2024 periode 3', '2024-P03'],
  ['2024-H2', '2024-H2'],
  ['2024', '2024'],
  ['december 2024', '2024-12'],
  ['dec', '12'],
  ['12', '12'],
  ['P13', 'P13'],
  ['vierde kwartaal', 'Q4'],
  ['3e kwartaal 2024', '2024-Q3'],
  ['1st quarter', 'Q1'],
  [' iets anders ', 'iets anders'],
])('%s is %s', (text, expected) => {
  expect(normalPeriod(text)).toBe(expected);
  expect(normalPeriod(expected)).toBe(expected);
});
