import { unitAgainst, unitOfValues, type HoursUnit } from './hours-unit';

type Converted = Exclude<HoursUnit, { readonly kind: 'hours' }>;

test.each<readonly [HoursUnit['kind'], number, HoursUnit['kind'] | null]>([
  ['minutes', 0.8, 'fte'],
  ['minutes', 36, 'week'],
  ['minutes', 160, 'hours'],
  ['minutes', 9600, null],
  ['fte', 1, null],
  ['fte', 36, 'week'],
  ['fte', 9600, 'minutes'],
  ['day', 8, null],
  ['day', 0.8, 'fte'],
  ['week', 36, null],
  ['week', 160, 'hours'],
  // At a bound and just beyond it.
  ['minutes', 1.5, 'fte'],
  ['minutes', 1.6, 'day'],
  ['minutes', 12, 'day'],
  ['minutes', 12.1, 'week'],
  ['minutes', 48, 'week'],
  ['minutes', 48.1, 'hours'],
  ['minutes', 743.9, 'hours'],
  ['minutes', 744, null],
  ['week', 744, 'hours'],
  ['week', 744.1, 'minutes'],
  ['fte', 2, null],
  ['fte', 2.1, 'day'],
  ['day', 1.4, 'fte'],
  ['day', 1.5, null],
  ['day', 24, null],
  ['day', 24.1, 'week'],
  ['week', 1.4, 'fte'],
  ['week', 1.5, null],
  ['week', 80, null],
  ['week', 80.1, 'hours'],
  // Nobody has hours: nothing speaks against anything.
  ['minutes', 0, null],
])('what is said to be %s and goes up to %d looks like %s', (kind, most, looksLike) => {
  expect(unitAgainst({ kind } as Converted, most, 30)).toBe(looksLike);
});

test.each([
  [1, 480, null],
  [2, 480, null],
  [3, 480, 'hours'],
  // As many hours as one can work in a month, and as many minutes as are hardly any.
  [1, 260, 'hours'],
  [1, 260.1, null],
  [1, 36, 'week'],
])('of %d people the minutes of a month that go up to %d look like %s', (people, most, looksLike) => {
  expect(unitAgainst({ kind: 'minutes' }, most, people)).toBe(looksLike);
});

test.each<readonly [number, number, HoursUnit['kind'] | null]>([
  [0, 0, null],
  [1.5, 0.8, 'fte'],
  [1.6, 0.8, null],
  [744, 139, null],
  [744.1, 600, 'minutes'],
  // One hundred and thirty-nine with a zero too many, among hours: one slip says nothing of the others.
  [1390, 111, 'hours'],
  [1390, 260, 'hours'],
  [1390, 260.1, 'minutes'],
  [1390, 36, 'week'],
  // Most have none at all.
  [9600, 0, 'minutes'],
])('where nothing is said, what goes up to %d and half to %d is surely %s', (most, median, unit) => {
  expect(unitOfValues(most, median)).toBe(unit);
});
