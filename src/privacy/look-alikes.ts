/** Letters of Cyrillic and Greek that a reader takes for Latin ones, each before the letter it looks like. */
const PAIRS =
  '\u0410A\u0412B\u0415E\u0405S\u0406I\u0408J\u041aK\u041cM\u041dH\u041eO\u0420P\u0421C\u0422T\u0423Y\u0425X\u051aQ\u051cW\u04aeY' +
  '\u0430a\u0435e\u0455s\u0456i\u0458j\u043eo\u0440p\u0441c\u0443y\u0445x\u0501d\u04bbh\u051bq\u051dw\u0475v\u043ak\u043cm\u0442t\u0432b\u043dh' +
  '\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039aK\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X' +
  '\u03bfo\u03bdv\u03b1a\u03b9i\u03bak\u03c1p\u03c5u';

const LATIN = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i] ?? '', PAIRS[2 * i + 1] ?? '']),
);

/**
 * The text as a reader takes it, where it looks Latin throughout and is not: with letters of Cyrillic or Greek among the Latin
 * ones or instead of them. `null` for any other text, that in another script to its end included.
 */
export function readAsLatin(text: string): string | null {
  let changed = false;
  let latin = '';
  for (const letter of text) {
    const like = LATIN.get(letter);
    changed ||= like !== undefined;
    latin += like ?? letter;
  }
  return changed && !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(latin) ? latin : null;
}

/** Letters and Roman numerals that a reader takes for a digit, each before that digit. */
const DIGIT_PAIRS =
  'O0o0l1I1\u041e0\u043e0\u039f0\u03bf0\u04061\u03991\u217c1' +
  '\u21601\u21612\u21623\u21634\u21645\u21656\u21667\u21678\u21689' +
  '\u21701\u21712\u21723\u21734\u21745\u21756\u21767\u21778\u21789';

const DIGITS = new Map(
  Array.from({ length: DIGIT_PAIRS.length / 2 }, (_, i) => [
    DIGIT_PAIRS[2 * i] ?? '',
    DIGIT_PAIRS[2 * i + 1] ?? '',
  ]),
);

const LIKE_DIGIT = `[${[...DIGITS.keys()].join('')}]`;
/** Not with a capital O or I in front: numbers of orders and invoices begin so. */
const ONE_AMONG_DIGITS = new RegExp(
  `(^|[^\\p{L}\\p{N}])(?![OI])(\\p{Nd}{0,8})(${LIKE_DIGIT})(\\p{Nd}{0,8})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The text with a digit for the one sign that looks like it among eight digits that stand by themselves; as long as it was. */
export function readAsDigits(text: string): string {
  return text.replace(ONE_AMONG_DIGITS, (run, apart: string, before: string, sign: string, after: string) =>
    [...before].length + [...after].length === 8 ? apart + before + (DIGITS.get(sign) ?? sign) + after : run,
  );
}
