import { shownCell, shownDate } from './show-cell';

test('dates as day, month, year', () => {
  expect(shownDate(45657)).toBe('31-12-2024');
  expect(shownCell({ date: 45657 }, undefined, 'en')).toBe('31-12-2024');
  expect(shownCell(45657, 'date', 'nl')).toBe('31-12-2024');
});

test('an error by the name that Excel has for it in that language', () => {
  expect(shownCell({ error: '#N/A' }, 'number', 'nl')).toBe('#N/B');
  expect(shownCell('#N/A', 'number', 'en')).toBe('#N/A');
});

test('numbers in the notation of the language', () => {
  expect(shownCell(25.5, 'number', 'nl')).toBe('25,5');
  expect(shownCell(25.5, 'number', 'en')).toBe('25.5');
  expect(shownCell(12345, 'number', 'nl')).toBe('12345');
});

test('a burgerservicenummer never shows, whatever the column is taken for', () => {
  expect(shownCell(123456782, 'bsn', 'nl')).toBe('******782');
  expect(shownCell('Jan, 123456782', 'text', 'nl')).toBe('Jan, ******782');
  expect(shownCell(123456782, undefined, 'nl')).toBe('******782');
  expect(shownCell('geen nummer', 'bsn', 'nl')).not.toContain('geen');
});

test('empty, boolean and error cells', () => {
  expect(shownCell(null, 'text', 'nl')).toBe('');
  expect(shownCell(true, undefined, 'nl')).toBe('WAAR');
});
