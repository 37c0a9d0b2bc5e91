import { DomainError } from './domain-error';
import { lookup, valueOn, yearEnd, yearStart } from './lookup';
import type { Series } from './types';

const source = { document: 'd', number: 'n', place: 'p', read: '2026-11-22' };
const series: Series = {
  name: 'voorbeeld',
  unit: 'jobs',
  values: [
    { from: '2012-01-01', until: '2013-01-01', value: '1', unit: 'jobs', source, status: 'published' },
    { from: '2020-01-01', until: '2022-01-01', value: '2', unit: 'jobs', source, status: 'published' },
  ],
};

describe('lookup', () => {
  it('takes the first day in and leaves the last day out', () => {
    expect(lookup(series, '2012-01-01').value).toBe('1');
    expect(lookup(series, '2012-12-31').value).toBe('1');
    expect(lookup(series, '2021-12-31').value).toBe('2');
    expect(() => lookup(series, '2022-01-01')).toThrow(DomainError);
  });

  it.each([
    ['2011-06-01', null, '2012-01-01'],
    ['2016-12-31', '2012-12-31', '2020-01-01'],
    ['2025-12-31', '2021-12-31', null],
    ['2013-01-01', '2012-12-31', '2020-01-01'],
    ['2022-01-01', '2021-12-31', null],
  ])('on %s names the nearest known dates', (date, before, after) => {
    expect(() => lookup(series, date)).toThrow(
      expect.objectContaining({
        code: 'unknown-date',
        facts: {
          name: 'voorbeeld',
          date,
          before,
          after,
          known: ['2012-01-01/2013-01-01', '2020-01-01/2022-01-01'],
        },
      }) as DomainError,
    );
  });

  it('lets an open value run on', () => {
    const open = {
      ...series,
      values: series.values.map((value, i) => (i === 1 ? { ...value, until: null } : value)),
    };
    expect(lookup(open, '2035-01-01').value).toBe('2');
    expect(() => lookup(open, '2019-12-31')).toThrow(
      expect.objectContaining({
        facts: {
          name: 'voorbeeld',
          date: '2019-12-31',
          before: '2012-12-31',
          after: '2020-01-01',
          known: ['2012-01-01/2013-01-01', '2020-01-01/'],
        },
      }) as DomainError,
    );
  });
});

test('valueOn has no error but no value outside the periods', () => {
  expect(valueOn(series, '2021-12-31')?.value).toBe('2');
  expect(valueOn(series, '2022-01-01')).toBeUndefined();
  expect(valueOn(series, '2019-12-31')).toBeUndefined();
});

test('the first and the last day of a year, also of one with fewer digits', () => {
  expect([yearStart(2024), yearEnd(2024)]).toEqual(['2024-01-01', '2024-12-31']);
  expect([yearStart(99), yearEnd(99)]).toEqual(['0099-01-01', '0099-12-31']);
});
