/** Digits that follow one another in a text, in whatever script they are written. */
export interface DigitRun {
  /** As `0` to `9`. */
  readonly digits: string;
  /** Where they stand in the text that was given. */
  readonly start: number;
  readonly end: number;
  /**
   * Whether what stands between this run and the one before it can be the inside of one number: a few spaces, dashes, dots,
   * slashes, a line break. False for the first run, after letters, and after a comma with a space, which sets numbers apart.
   */
  readonly joined: boolean;
}

const ZERO = 48;
/** As ` - ` or ` / `; more than this sets numbers apart. */
const LONGEST_JOINT = 4;
const DIGIT = /\p{Nd}/u;
/** Not seen by a reader: zero-width signs, soft hyphens, marks on a letter, steering characters other than line breaks and tabs; and what stands in for them. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\uFFFD]|(?![\t\n\v\f\r\u0085])\p{Cc}/u;
/** What people put between the groups of a number; signs of sums, money and percentages are not among them. */
const SEPARATOR = /[\p{Z}\p{P}\s\u0085|~^`´¨¸\u02d7\u2212\u00b7\u2800\u2500-\u257f]/u;
const NO_SEPARATOR = '%*';

type Sign = { readonly digits: string } | 'unseen' | 'separator' | 'list' | 'other';

/** How each character counts; folding is costly, and texts use few characters. */
const known = new Map<number, Sign>();
const REMEMBERED = 5000;

function signOf(character: string, code: number): Sign {
  const seen = known.get(code);
  if (seen !== undefined) return seen;
  const sign = classify(character, code);
  if (known.size < REMEMBERED) known.set(code, sign);
  return sign;
}

function classify(character: string, code: number): Sign {
  if (DIGIT.test(character)) return { digits: valueOf(code) };
  if (UNSEEN.test(character)) return 'unseen';
  const folded = character.normalize('NFKC');
  // Circled, raised and bracketed digits; not ½, which is no digit but a sum.
  if (/^[(]?\d+[).]?$/.test(folded)) return { digits: folded.replace(/\D/g, '') };
  if (folded === ',' || folded === ';' || folded === '\u060c' || folded === '\u3001') return 'list';
  if (NO_SEPARATOR.includes(folded)) return 'other';
  return SEPARATOR.test(character) || SEPARATOR.test(folded) ? 'separator' : 'other';
}

/** In each script the digits stand in order, from zero on; those of mathematics stand five times ten in a row. */
function valueOf(code: number): string {
  if (code >= ZERO && code <= ZERO + 9) return String(code - ZERO);
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/** The runs of digits of a text, from left to right. Takes time in proportion to its length. */
export function digitRuns(text: string): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let digits = '';
  let start = 0;
  let end = 0;
  let joined = false;
  let gap = 0;
  /** A comma between the groups, which sets numbers apart when a space follows. */
  let list = false;
  const finish = () => {
    if (digits === '') return;
    runs.push({ digits, start, end, joined });
    digits = '';
    joined = true;
    gap = 0;
    list = false;
  };
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const sign = signOf(length === 1 ? (text[at] ?? '') : text.slice(at, at + length), code);
    if (typeof sign === 'object') {
      if (digits === '') start = at;
      digits += sign.digits;
      end = at + length;
    } else if (sign !== 'unseen') {
      finish();
      if (sign === 'other' || (list && sign === 'separator') || ++gap > LONGEST_JOINT) joined = false;
      list = sign === 'list';
    }
    at += length;
  }
  finish();
  return runs;
}

/** Fewer characters than this that can be digits hold no number of a person. Looks at the codes only, so it costs next to nothing. */
export function hasDigits(text: string, least: number): boolean {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= ZERO && code <= ZERO + 9) || code > 0xb1) if (++found >= least) return true;
  }
  return false;
}
