import { readAsDigits, readAsLatin } from './look-alikes';

test('a text that looks Latin and is not is read as a reader takes it', () => {
  expect(readAsLatin('\u0412SN')).toBe('BSN');
  expect(readAsLatin('Meting \u03bfuderen')).toBe('Meting ouderen');
  expect(readAsLatin('\u0421\u041e\u0420')).toBe('COP');
});

test('a Latin text, and one that shows its own script, is nothing of the kind', () => {
  for (const text of [
    'BSN',
    'Café Zoë',
    '',
    '\u041f\u0440\u0438\u0432\u0435\u0442',
    '\u03b2-blokker',
    '日本',
  ])
    expect(readAsLatin(text)).toBeNull();
});

test('one letter or Roman numeral among eight digits is read as the digit it looks like', () => {
  expect(readAsDigits('zie 10000001O.')).toBe('zie 100000010.');
  expect(readAsDigits('l00000010, 1o0000010')).toBe('100000010, 100000010');
  expect(readAsDigits('\u216000000010 \u041e10464554')).toBe('100000010 010464554');
  for (const text of [
    'O12345678',
    'I12345678',
    '1234567O',
    '12345678OL01',
    'x1234567l8',
    '10000O0lO',
    'olla',
  ])
    expect(readAsDigits(text)).toBe(text);
});
