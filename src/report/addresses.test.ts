import { columnLetters, columnRanges } from './addresses';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('rows that follow each other are one range', () => {
  expect(columnRanges(6, [12, 13, 14, 20, 22, 23])).toEqual(['F12:F14', 'F20', 'F22:F23']);
  expect(columnRanges(6, [])).toEqual([]);
});
