import { dayOfIso, dayOfSerial, isoOfDay } from '../../form/days';
import { parseDate } from './parse-date';

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
