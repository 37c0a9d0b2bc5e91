/** How people, programs and forms write a number of nine digits; the number itself is given as digits. */
export type Spelling = readonly [name: string, write: (digits: string) => string];

const groups = (digits: string, ...sizes: readonly number[]) => {
  let from = 0;
  return sizes.map((size) => digits.slice(from, (from += size)));
};
const between =
  (sign: string, ...sizes: readonly number[]) =>
  (digits: string) =>
    groups(digits, ...sizes).join(sign);
const inScript = (zero: number) => (digits: string) =>
  [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
const signs = (name: string, codes: readonly number[]): Spelling[] =>
  codes.map((code) => [`${name} U+${code.toString(16)}`, between(String.fromCodePoint(code), 4, 2, 3)]);

/** Another number that passes the elfproef, to stand beside it. */
const OTHER = '111222333';

export const SPELLINGS: readonly Spelling[] = [
  ['in one go', (n) => n],
  ['as on letters', between('.', 4, 2, 3)],
  ['three by three', between(' ', 3, 3, 3)],
  ['in pairs', between(' ', 2, 2, 2, 3)],
  ['digit by digit', between(' ', 1, 1, 1, 1, 1, 1, 1, 1, 1)],
  ['one and eight', between('-', 1, 8)],
  ['five and four', between(' ', 5, 4)],
  ['six and three', between('/', 6, 3)],
  ['with slashes', between('/', 4, 2, 3)],
  ['with backslashes', between('\\', 4, 2, 3)],
  ['with underscores', between('_', 3, 3, 3)],
  ['with colons', between(':', 4, 2, 3)],
  ['with commas', between(',', 4, 2, 3)],
  ['with bars', between('|', 4, 2, 3)],
  ['in brackets', (n) => `(${groups(n, 4, 2, 3).join(')(')})`],
  ['with dashes and spaces', between(' - ', 4, 2, 3)],
  ['with two spaces', between('  ', 4, 2, 3)],
  ['over lines', between('\n', 4, 2, 3)],
  ['over lines of Windows', between('\r\n', 4, 2, 3)],
  ['with tabs', between('\t', 4, 2, 3)],
  ['in a list', (n) => `${n},${OTHER}`],
  ['behind another', (n) => `${OTHER};${n}`],
  ['in a list with spaces', (n) => `${OTHER}, ${n}, ${OTHER}`],
  ['behind a decimal', (n) => `36,${n}`],
  ['before a decimal', (n) => `${n},5`],
  ['before cents', (n) => `${n}.50`],
  ['as a float', (n) => `${n}.0`],
  ['with a leading zero', (n) => `0${n}`],
  ['with three leading zeros', (n) => `000${n}`],
  ['with a zero apart', (n) => `0 ${n}`],
  ['with a zero and dots', (n) => `0${groups(n, 3, 2, 2, 2).join('.')}`],
  ['as text', (n) => `'${n}`],
  ['in quotes', (n) => `"${n}"`],
  ['behind letters', (n) => `persoon${n}`],
  ['before letters', (n) => `${n}x`],
  ['in an address', (n) => `https://intranet.example/?bsn=${n}&jaar=2025`],
  ['with a label', (n) => `BSN ${n}`],
  ['with a label with dots', (n) => `b.s.n. ${n}`],
  ['as Excel shows it', (n) => `${n[0] ?? ''}.${n.slice(1)}E+08`],
  ['with words around', (n) => `zie ${n}, en de rij eronder`],
  ['behind a year', (n) => `2024 ${n}`],
  ['behind a day', (n) => `31-12-2024 ${n}`],
  ['full width', inScript(0xff10)],
  ['Arabic', inScript(0x660)],
  ['Persian', inScript(0x6f0)],
  ['Devanagari', inScript(0x966)],
  ['bold', inScript(0x1d7ce)],
  ['of a typewriter', inScript(0x1d7f6)],
  ['raised', (n) => [...n].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('')],
  ['circled', (n) => [...n].map((digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)] ?? '').join('')],
  ['keycaps', (n) => [...n].map((digit) => `${digit}\ufe0f\u20e3`).join('')],
  ['two scripts', (n) => n.slice(0, 4) + inScript(0x660)(n.slice(4))],
  ['accents on digits', (n) => [...n].map((digit) => `${digit}\u0301`).join('')],
  ...signs('space', [0xa0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000, 0x2800]),
  ...signs('dash', [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xff0d, 0x2500]),
  ...signs('unseen', [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0x200e, 0x180e, 0x61c, 0x115f]),
  ...signs('dot', [0xb7, 0x2022, 0x2024, 0x2027, 0x3002, 0xff0e]),
  ...signs('line', [0x2028, 0x2029, 0x85]),
  ['behind a number as Excel shows it', (n) => `1,0E+08 ${n}`],
];

/** The digits of a text in the order in which they stand, whatever stands between them or in what script: not made by the code under test. */
export function digitsOf(text: string): string {
  const zeros = [0x660, 0x6f0, 0x966, 0xff10];
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? 0));
    })
    .replace(/[^0-9]/g, '');
}
