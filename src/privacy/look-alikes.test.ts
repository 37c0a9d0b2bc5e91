import { readAsLatin } from './look-alikes';

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
