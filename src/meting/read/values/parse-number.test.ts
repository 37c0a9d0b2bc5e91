import { parseNumber, parsePublishedNumber } from './parse-number';

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

test('one group of three digits leaves the notation in doubt and gives both readings', () => {
  expect(parseNumber('1.234')).toEqual({ value: 1234, notation: 'doubt', english: 1.234 });
  expect(parseNumber('1,234')).toEqual({ value: 1.234, notation: 'doubt', english: 1234 });
});

test('a footnote mark glued to a published figure is left out', () => {
  expect(['59.9281', '7.094', '67.0212', '- 3.853'].map((text) => parsePublishedNumber(text)?.value)).toEqual(
    [59928, 7094, 67021, -3853],
  );
});
