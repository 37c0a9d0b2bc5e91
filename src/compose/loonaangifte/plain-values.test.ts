import { bsnOf } from '../bsn-of';
import { isoDay } from '../days';
import { NOT_PLAIN, plainBsn, plainDay, plainNumber, plainText } from './plain-values';

const texts = [
  ...[
    '',
    ' ',
    '0',
    '7',
    '00',
    '012',
    '108',
    '108.5',
    '10.00',
    '-3',
    '-3.25',
    '0.1',
    '2345.67',
    '123456789012345',
  ],
  ...['1234567890123456', '1.', '.5', '-', '--1', '1.2.3', '1,5', '1e3', '+1', ' 12', '12 ', 'NaN', '&#49;'],
  ...[
    '2025-12-31',
    '2024-02-29',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '0000-00-00',
    '1899-12-31',
    '2025-1-1',
  ],
  ...[
    '20251231',
    '2025-12-31T00:00:00',
    '2025/12/31',
    '123456782',
    '12345678',
    '1234567',
    '1234567890',
    '000000000',
  ],
  ...['J', 'N', 'j', 'A&amp;B', 'Té', 'L01', 'personeelsnr', 'personeelsnummer', 'a b', '12a456789'],
];

const numberOf = (text: string) => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN);
/** The text between other bytes, which must not matter. */
const around = (text: string) => new TextEncoder().encode(`>${text}<`);

test.each(texts)('"%s" is read from its bytes as from its text, or left to the text', (text) => {
  const bytes = around(text);
  const [from, to] = [1, bytes.length - 1];
  const day = plainDay(bytes, from, to);
  if (day !== NOT_PLAIN) expect(day).toBe(isoDay(text));
  const number = plainNumber(bytes, from, to);
  if (number !== NOT_PLAIN) expect(number).toBe(numberOf(text));
  const bsn = plainBsn(bytes, from, to);
  if (bsn !== NOT_PLAIN) expect(bsn).toBe(bsnOf(text));
  const plain = plainText(bytes, from, to);
  if (plain !== null) expect(plain).toBe(text);
});

test('what nearly all returns hold is read from its bytes', () => {
  const read = (text: string, as: typeof plainDay) => {
    const bytes = around(text);
    return as(bytes, 1, bytes.length - 1);
  };
  expect(read('2025-12-31', plainDay)).toBe(isoDay('2025-12-31'));
  expect(read('108', plainNumber)).toBe(108);
  expect(read('25.50', plainNumber)).toBe(25.5);
  expect(read('010554336', plainBsn)).toBe(10554336);
  expect(plainText(around('15'), 1, 3)).toBe('15');
});

test('every amount with two decimals is the nearest number', () => {
  for (let cents = 1; cents < 200_000; cents += 7) {
    const text = (cents / 100).toFixed(2);
    const bytes = around(text);
    expect(plainNumber(bytes, 1, bytes.length - 1)).toBe(Number(text));
  }
});
