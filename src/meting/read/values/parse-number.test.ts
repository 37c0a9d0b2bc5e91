import { parseHours, parseNumber, parsePublishedNumber } from './parse-number';

const value = (text: string) => parseNumber(text)?.value ?? null;

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1234567],
  ['1 234,5', 1234.5],
  ['- 3.853', -3853],
  ['−158', -158],
  ['(158)', -158],
  ['3.853-', -3853],
  ['€ 2.000,-', 2000],
  ['26,5%', 0.265],
  ['160 uur', 160],
  ['\u00a0160\u00a0', 160],
  ['0,250', 0.25],
])('%s is %d', (text, expected) => {
  expect(value(text)).toBeCloseTo(expected, 12);
});

test.each(['', '-', 'n.v.t.', '1.23.4', '12,3,4', '12a', '1e5', '..', '%'])('%s is no number', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test.each([
  ['+12', 12],
  ['+ 12', 12],
  ['(1.234,50)', -1234.5],
  ['( 7 )', -7],
  ['- 7', -7],
  ['7 -', -7],
  ['\u20137', -7],
  ['\u20147', -7],
  ['1\u202f234', 1234],
  ['1\u2009234\u2007567', 1234567],
  ['1 234.5', 1234.5],
  ['50 %', 0.5],
  ['-50%', -0.5],
  ['EUR 12,50', 12.5],
  ['eur12', 12],
  ['12 €', 12],
  ['12 EUR', 12],
  ['160 uren', 160],
  ['160u', 160],
  ['160 hours', 160],
  ['160 H', 160],
  ['2.000,-', 2000],
  ['12,', null],
  [',5', null],
  ['1 23', null],
  ['x1 234', null],
  ['1 234x', null],
  ['x12,5', null],
  ['x12.5', null],
  ['12.5x', null],
  ['x1.234', null],
  ['1.234x', null],
  ['x(5)', null],
  ['(5)x', null],
  ['1234.567.890', null],
  ['- -5', null],
  ['1h2', null],
  ['1,-5', null],
])('%s is %p', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each([
  ['12', 'plain'],
  ['1 234', 'plain'],
  ['12,5', 'nl'],
  ['1.234,5', 'nl'],
  ['1.234.567', 'nl'],
  ['0,250', 'nl'],
  ['1 234,5', 'nl'],
  ['12.5', 'en'],
  ['1,234.5', 'en'],
  ['1,234,567', 'en'],
  ['0.250', 'en'],
  ['1 234.5', 'en'],
  ['1.234', 'doubt'],
  ['123,456', 'doubt'],
  ['10.250', 'doubt'],
])('%s gives away its notation: %s', (text, notation) => {
  expect(parseNumber(text)?.notation).toBe(notation);
});

test('white space of any kind is a space, and none counts around a number', () => {
  expect(value('  12  ')).toBe(12);
  expect(value('\u00a012\u00a0')).toBe(12);
  expect(value('1\u00a0234')).toBe(1234);
  expect(value('12\u00a05')).toBeNull();
});

test('nothing is minus nought', () => {
  expect(Object.is(value('-0'), 0)).toBe(true);
});

test('one group of three digits leaves the notation in doubt and gives both readings', () => {
  expect(parseNumber('1.234')).toEqual({ value: 1234, notation: 'doubt', english: 1.234 });
  expect(parseNumber('1,234')).toEqual({ value: 1.234, notation: 'doubt', english: 1234 });
});

test('a footnote mark glued to a published figure is left out', () => {
  expect(['59.9281', '7.094', '67.0212', '- 3.853'].map((text) => parsePublishedNumber(text)?.value)).toEqual(
    [59928, 7094, 67021, -3853],
  );
});

test.each([
  ['1.234.5678', 1_234_567],
  [' 59.9281 ', 59_928],
  ['59.92812', 59.92812],
  ['59.928', 59_928],
  ['noot 59.9281', null],
  ['-- 59.9281', null],
])('%s of a published table is %p', (text, expected) => {
  expect(parsePublishedNumber(text)?.value ?? null).toBe(expected);
});

test.each([
  ['50%', 'percent'],
  ['50,5 %', 'percent'],
  ['€ 139', 'money'],
  ['139 EUR', 'money'],
  ['-€139,-', 'money'],
  ['139', undefined],
  ['139,-', undefined],
  ['139 uur', undefined],
])('the unit of %s is %s', (text, unit) => {
  expect(parseNumber(text)?.unit).toBe(unit);
  expect(Number.isNaN(parseHours(text))).toBe(unit !== undefined);
});

test('hours as they are typed', () => {
  expect(parseHours('36,5 uur')).toBe(36.5);
  expect(parseHours('zie contract')).toBeNaN();
});
