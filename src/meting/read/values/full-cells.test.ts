import { normalCode, normalHeading } from './normal-text';
import { parseDate } from './parse-date';
import { parseNumber } from './parse-number';
import { seenText, spoiltAs } from './plain-text';

/** As many characters as a cell can hold: work on each of them, in each cell of a sheet, is work without end. */
const FULL = 32_000;

test('a text that fills its cell is no number, day, heading or code, whatever it begins with', () => {
  expect(parseNumber(`12${' '.repeat(FULL)}x`)).toBeNull();
  expect(parseNumber('9'.repeat(FULL))).toBeNull();
  expect(parseDate(`31-12-2024 ${'x'.repeat(FULL)}`)).toBeNull();
  expect(normalHeading('\u00cb'.repeat(FULL)).length).toBeLessThan(1000);
  const long = ` ${'A'.repeat(FULL)}`;
  expect(normalCode(long)).toBe(long);
  expect([spoiltAs(`\u200b${long}`), seenText(`${long} `)]).toEqual([null, long.trim()]);
});

test('blanks alone do not make a text too long', () => {
  const blanks = ' '.repeat(FULL);
  expect(parseNumber(`${blanks}12${blanks}`)?.value).toBe(12);
  expect(parseDate(`${blanks}31-12-2024${blanks}`)?.day).toBe(parseDate('31-12-2024')?.day);
});
