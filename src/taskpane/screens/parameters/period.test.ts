import { parameter } from '../../../functions/catalogue/parameter/function';
import { cellValue } from '../../../functions/figures';
import { run } from '../../../functions/run';
import { publishedLaw } from '../../../law';
import { periodOf } from './period';

it('tells a year, an open end and a span apart', () => {
  expect(periodOf({ from: '2024-01-01', until: '2025-01-01' })).toEqual({
    kind: 'year',
    year: '2024',
    argument: '2024',
  });
  expect(periodOf({ from: '2012-12-31', until: null })).toMatchObject({ kind: 'open', from: '2012-12-31' });
  expect(periodOf({ from: '2018-01-01', until: '2026-01-01' })).toMatchObject({
    kind: 'span',
    last: '2025-12-31',
  });
});

it('asks PARAMETER for exactly the value it stands beside, for every figure', () => {
  for (const series of publishedLaw.values()) {
    for (const value of series.values) {
      const { argument } = periodOf(value);
      const given = argument.startsWith('"') ? argument.slice(1, -1) : Number(argument);
      expect(run(parameter, [series.name, given])).toEqual([[cellValue(value)]]);
    }
  }
});
