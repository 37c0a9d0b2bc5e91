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
