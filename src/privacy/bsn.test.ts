import { findBsns, holdsBsn, isBsnNumber, maskBsnCell, maskBsns } from './bsn';

const shown = ['123456782', '1234.56.782', '1234 56 782', '123 456 782', '123-456-782', '12 34 56 782'];

describe('finding burgerservicenummers in text', () => {
  test.each([
    ...shown,
    'BSN:123456782',
    'bsn123456782.xlsx',
    'meting_123456782_def.xlsx',
    "'123456782",
    '123456782.0',
    '1.23456782E+08',
    '1,23456782E+8',
    '2024 123456782',
    '(123456782)',
    '123456782;123456782',
    '１２３４５６７８２',
    'Burgerservicenummer 1234\u00a056\u00a0782',
    'sofinummer: 10464554',
    'tel. 0687654321, bsn 123456782',
    '€ 12,50 voor 123456782',
    '123456782, zie ook rij 4',
    '123456782.',
    '123456782,50',
    '36,123456782',
    '0123456782',
    '000123456782',
    '0123.45.67.82',
    '123456782,111222333',
    '1 2 3 4 5 6 7 8 2',
    '12/34/56/782',
    '1234\u200b56\u00ad782',
    '1234\u3000\u205f56\u2003782',
    '1234\u201356\u2014782',
    '1234\u221256\ufe63782',
    '1234\r\n56\r\n782',
    '1234\t56\t782',
    '1234 - 56 - 782',
    '(1234)(56)(782)',
    '1234_56_782',
    '١٢٣٤٥٦٧٨٢',
    '१२३४५६७८२',
    '𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐',
    '①②③④⑤⑥⑦⑧②',
    '¹²³⁴⁵⁶⁷⁸²',
    '1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣2️⃣',
    'rij 12 123 456 782',
    'Zie 1,0E+08 123456782x',
    'E+08 123456782',
    '1e+8 123 456 782',
    '1.0E+08 (123456782)',
    'l23456782',
    '1O0000009',
    '\u216023456782',
    '\u217023456782',
    '1\u21613456782',
  ])('%j holds one', (text) => {
    expect(holdsBsn(text)).toBe(true);
    expect(holdsBsn(maskBsns(text))).toBe(false);
    expect(maskBsns(text).replace(/\D/g, '')).not.toContain('123456');
  });

  test.each([
    '',
    '123456789',
    '12345678',
    '10464554',
    '1234567820',
    '9123456782',
    '€ 123456782',
    '123.456.782 euro',
    'bedrag: 123.456.782',
    'KvK 012345678',
    'KvK-nummer 123456782',
    'RSIN 123456782',
    '123456782L01',
    'NL123456782B01',
    'tel. 123456782',
    '+31 123456782',
    '+31123456782',
    '0031123456782',
    '06-12345678',
    'O10464554',
    'KvK l23456782',
    'NL91ABNA0417164300',
    '2024-12-31 08:00',
  ])('%j holds none', (text) => {
    expect(findBsns(text)).toEqual([]);
    expect(maskBsns(text)).toBe(text);
  });

  test.each(['BSN 123456789', 'bsn: 1234.56.789', 'burgerservicenummer=12345678', 'BSN: 12345678'])(
    'behind a label %j is masked, whether it passes or not',
    (text) => {
      expect(maskBsns(text)).toMatch(/\*{6}\d{3}$/);
    },
  );

  test.each([
    '06 23 45 67 82',
    '1.234.567,82',
    '1,234,567.82',
    '1.123.456.782',
    '123.456.782.000',
    '1-1-2024 12:30',
    '12, 34, 56, 782',
    '1, 2, 3, 11, 12, 22',
    '****** 782',
  ])('%j holds none', (text) => {
    expect(findBsns(text)).toEqual([]);
  });

  test('eight digits count where a number is expected', () => {
    expect(findBsns('10464554', { expected: true })).toEqual([{ start: 0, end: 8, digits: '010464554' }]);
  });
});

describe('the number of someone who is known to be in it', () => {
  const known = new Set([123_456_782, 10_464_554]);

  test.each([
    ['KvK 123456782', 'KvK ******782'],
    ['tel. 123456782', 'tel. ******782'],
    ['+31 123456782', '+******782'],
    ['bel +31123456782', 'bel +******782'],
    ['0031 123456782', '******782'],
    ['0031123456782', '******782'],
    ['€ 123.456.782', '€ ******782'],
    ['factuur 123 456 782', 'factuur ******782'],
    ['123456782L01', '******782L01'],
    ['dossier 10464554', 'dossier ******554'],
    ['10464554', '******554'],
    ['tel. 10 46 45 54', 'tel. ******554'],
    ['+31 10464554', '+******554'],
    ['010464554', '******554'],
    ['KvK 10464554 en KvK 12345678', 'KvK ******554 en KvK 12345678'],
  ])('%j is masked as %j, whatever stands around it', (text, masked) => {
    expect(holdsBsn(text, { known })).toBe(true);
    expect(maskBsns(text, { known })).toBe(masked);
    expect(maskBsns(masked, { known })).toBe(masked);
  });

  test.each(['KvK 12345678', 'tel. 111222333', '+31 612345678', '10464555', '€ 111.222.333', '1046455'])(
    '%j is of nobody who is known',
    (text) => {
      expect(findBsns(text, { known })).toEqual([]);
    },
  );
});

test('a number is one from eight digits on: counts that pass the elfproef with zeros before them are none', () => {
  expect([24, 36, 48, 9_999_994].some(isBsnNumber)).toBe(false);
  expect(isBsnNumber(10_464_554)).toBe(true);
  expect(isBsnNumber(123_456_782)).toBe(true);
});

test.each([
  ['Zie 1,0E+08 100000010x', 'Zie 1,0E+08 ******010x'],
  ['E+08 100000010', 'E+08 ******010'],
  ['10000001O', '******010'],
  ['\u216000000010', '******010'],
])('%j is masked as %j', (text, masked) => {
  expect(maskBsns(text)).toBe(masked);
});

describe('masking', () => {
  test.each(shown)('%j keeps only its last three digits', (text) => {
    expect(maskBsns(`rij van ${text} klopt`)).toBe('rij van ******782 klopt');
  });

  test('masks every number in a text and leaves the rest as it was', () => {
    expect(maskBsns('a 123456782 b 111222333 c 123456789')).toBe('a ******782 b ******333 c 123456789');
  });

  test('twice is the same as once', () => {
    const once = maskBsns('BSN 123456782');
    expect(maskBsns(once)).toBe(once);
  });

  test('a cell of a BSN column shows at most three characters, right or wrong', () => {
    expect(maskBsnCell('123456782')).toBe('******782');
    expect(maskBsnCell(12345678)).toBe('*****678');
    expect(maskBsnCell('12')).toBe('**');
    expect(maskBsnCell('Jansen, Piet 123456789')).toBe('******789');
    expect(maskBsnCell('Jansen, Piet')).toBe('******');
  });
});
