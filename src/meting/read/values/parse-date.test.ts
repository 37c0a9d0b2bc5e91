import { dayOfIso, dayOfSerial, isoOfDay } from '../../form/days';
import { monthOf, parseDate } from './parse-date';

const iso = (text: string) => {
  const parsed = parseDate(text);
  return parsed === null ? null : isoOfDay(parsed.day);
};

test.each([
  '31-12-2024',
  '31/12/2024',
  '31.12.2024',
  '2024-12-31',
  '2024-12-31T00:00:00',
  '20241231',
  '31 december 2024',
  '31 dec. 2024',
  '31-dec-2024',
  'December 31, 2024',
  '12/31/2024',
  ' 31-12-2024 ',
])('%s is the last day of 2024', (text) => {
  expect(iso(text)).toBe('2024-12-31');
});

test.each(['31-11-2024', '30-02-2024', '31-12-24', '2024', 'december', '', '99999999', '31-xii-2024'])(
  '%s is no day',
  (text) => {
    expect(parseDate(text)).toBeNull();
  },
);

test('a day that can be read both ways is read the Dutch way and says so', () => {
  expect(parseDate('03-04-2024')).toEqual({
    day: dayOfIso('2024-04-03'),
    order: 'doubt',
    swapped: dayOfIso('2024-03-04'),
  });
});

test.each([
  ['31-12-2024', 'day-first'],
  ['12/31/2024', 'month-first'],
  ['05-05-2024', 'certain'],
  ['2024-03-04', 'certain'],
  ['3 april 2024', 'certain'],
  ['April 3, 2024', 'certain'],
])('%s says of the notation: %s', (text, order) => {
  expect(parseDate(text)?.order).toBe(order);
  expect(parseDate(text)?.swapped).toBeUndefined();
});

test.each([
  ['1-2-2024 10:30', '2024-02-01'],
  ['1 2 2024', '2024-02-01'],
  ['2024-2-1', '2024-02-01'],
  ['2024/02/01', '2024-02-01'],
  ['2024-02-01 00:00', '2024-02-01'],
  ['1-FEB-2024', '2024-02-01'],
  ['1.feb.2024', '2024-02-01'],
  ['feb. 1, 2024', '2024-02-01'],
  ['Feb 1 2024', '2024-02-01'],
  ['1\u00a0februari\u00a02024', '2024-02-01'],
])('%s is %s', (text, day) => {
  expect(iso(text)).toBe(day);
});

test.each([
  'x31-12-2024',
  '31-12-2024x',
  'x2024-12-31',
  '2024-12-31x',
  'x31 dec 2024',
  '31 dec 2024x',
  'x20241231',
  '202412311',
  'May 32, 2024',
  'Foo 3, 2024',
  '3 foo 2024',
  '13/13/2024',
])('%s is no day either', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('a month is known by its names, with a point behind it and nowhere else', () => {
  expect(['Dec.', 'dec', 'MEI', 'mrt', 'd.ec', 'x'].map(monthOf)).toEqual([12, 12, 5, 3, null, null]);
});

test('white space around a day does not matter', () => {
  expect(iso('  31-12-2024  ')).toBe('2024-12-31');
  expect(iso('\u00a031-12-2024')).toBe('2024-12-31');
});

/** A moment with its zone is the day that it falls on in the Netherlands. */
test.each([
  ['2024-12-31T22:59Z', '2024-12-31'],
  ['2024-12-31T23:00Z', '2025-01-01'],
  ['2024-12-31 23:00:00.000z', '2025-01-01'],
  ['2024-12-31T23:00:00,5 Z', '2025-01-01'],
  ['2024-06-30T21:59:00Z', '2024-06-30'],
  ['2024-06-30T22:00:00Z', '2024-07-01'],
  ['2024-12-31T23:59:59+01:00', '2024-12-31'],
  ['2025-01-01T00:00:00+01:00', '2025-01-01'],
  ['2025-01-01T00:00:00+0200', '2024-12-31'],
  ['2024-12-31T17:30:00-05:30', '2025-01-01'],
  ['2024-12-31T17:29:00-05:30', '2024-12-31'],
  // Summer time begins at one o'clock UTC on the last Sunday of March, and ends so in October.
  ['2024-03-30T22:59:00Z', '2024-03-30'],
  ['2024-03-31T22:00:00Z', '2024-04-01'],
  ['2024-03-30T22:00:00Z', '2024-03-30'],
  ['2024-10-26T22:00:00Z', '2024-10-27'],
  ['2024-10-27T22:00:00Z', '2024-10-27'],
  ['2024-10-27T23:00:00Z', '2024-10-28'],
  ['2024-12-31T24:00:00Z', null],
  ['2024-12-31T23:60:00Z', null],
  ['2024-02-30T12:00:00Z', null],
])('%s is %s in the Netherlands', (text, day) => {
  expect(iso(text)).toBe(day);
  if (day !== null) expect(parseDate(text)?.order).toBe('certain');
});

test('serial numbers of both date systems give the same day', () => {
  expect(dayOfSerial(45657.75, false)).toBe(dayOfIso('2024-12-31'));
  expect(dayOfSerial(45657 - 1462, true)).toBe(dayOfIso('2024-12-31'));
  expect(isoOfDay(dayOfSerial(1, false) ?? 0)).toBe('1900-01-01');
  expect(isoOfDay(dayOfSerial(61, false) ?? 0)).toBe('1900-03-01');
  // 29 February 1900 stands in Excel's calendar only; the 1904 system begins with day 0.
  expect([dayOfSerial(60, false), dayOfSerial(60.5, false), dayOfSerial(-1, true)]).toEqual([
    null,
    null,
    null,
  ]);
  expect([59, 61].map((serial) => isoOfDay(dayOfSerial(serial, false) ?? 0))).toEqual([
    '1900-02-28',
    '1900-03-01',
  ]);
  expect(isoOfDay(dayOfSerial(0, true) ?? 0)).toBe('1904-01-01');
  expect([dayOfSerial(0, false), dayOfSerial(-1, false), dayOfSerial(3e6, false)]).toEqual([
    null,
    null,
    null,
  ]);
});
