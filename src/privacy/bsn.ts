import { numberPassesElfproef, passesElfproef } from './elfproef';

/** Where a burgerservicenummer stands in a text. */
export interface BsnSpan {
  readonly start: number;
  readonly end: number;
  /** The nine digits. For comparing and counting only: never into a message, a report or a log. */
  readonly digits: string;
}

/** What the surroundings already say about a text, e.g. that its column is headed `BSN`. */
export interface BsnContext {
  /** The column, label or file says that a burgerservicenummer is expected: eight digits count as nine with a lost zero. */
  readonly expected?: boolean;
}

const separator = '[ \\u00a0\\u2007\\u2009\\u202f.\\u2010\\u2011\\u2013-]';
const fractionOfZero = '(?:[.,]0)?';

/**
 * Nine digits as people and programs write them: in one go, 4-2-3 as on letters of the tax office, 3-3-3, 2-2-2-3,
 * as a float of a data frame (`123456782.0`) or in the notation in which a narrow column shows them (`1.23456782E+08`).
 */
const written = new RegExp(
  [
    `\\d{9}${fractionOfZero}(?![.,]?\\d)`,
    ...['\\d{4}S\\d{2}S\\d{3}', '\\d{3}S\\d{3}S\\d{3}', '\\d{2}S\\d{2}S\\d{2}S\\d{3}'].map(
      (shape) => `${shape.replaceAll('S', separator)}(?!\\d)`,
    ),
    '[1-9][.,]\\d{1,8}[eE]\\+?0?8(?!\\d)',
    `\\d{8}${fractionOfZero}(?![.,]?\\d)`,
  ].join('|'),
  'g',
);

const saysBsn = /(?:\bb\.?s\.?n|burger\s?-?service\s?-?n(?:umme)?r|sofi)[^0-9\n]{0,24}$/i;
const saysOtherNumber =
  /(?:€|\beuro?|bedrag|saldo|loonsom|omzet|budget|totaal|kvk(?:-?n(?:umme)?r)?|kamer van koophandel|rsin|tel(?:\.|efoon\w*|\b)|\bgsm|\bfax|mob(?:\.|iel\w*)|phone|\+\d{2}\s?|\b00\d{2}\s?|\(0\)|factuur(?:n(?:umme)?r)?|dossier(?:n(?:umme)?r)?|iban)[\s:.=#-]{0,3}$/i;
/** `123456782L01` is a payroll number, also mistyped as `123456782L1`; `123456782B01` a VAT number: those name an employer. */
const endsAsEmployerNumber = /^(?:[LlBbAa]\d{2}|[Ll]\d{1,3})(?!\d)/;
const endsAsAmount = /^(?:\s?(?:€|euro?\b|,-)|,\d{2}(?!\d))/i;

const fullWidthZero = 0xff10;

/** Full-width digits (pasted from forms) become plain ones; every other character keeps its place. */
function withPlainDigits(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - fullWidthZero));
}

function digitsOf(written: string): string {
  if (/e/i.test(written)) return String(Math.round(Number(written.replace(',', '.')))).padStart(9, '0');
  return written
    .replace(/[.,]0$/, '')
    .replace(/\D/g, '')
    .padStart(9, '0');
}

/**
 * Finds burgerservicenummers in any text: a cell, a note, a sheet name, a file name.
 *
 * Every number of nine digits that passes the elfproef counts, unless what stands around it says that it is something
 * else: an amount, a telephone number, a KvK, RSIN, payroll or VAT number. Eight digits count only where a
 * burgerservicenummer is expected. Of bare nine-digit numbers one in eleven passes the elfproef by chance; those are
 * counted too, since a number too many masked is a smaller harm than one too few.
 */
export function findBsns(text: string, context: BsnContext = {}): readonly BsnSpan[] {
  if (text.length < 8) return [];
  const plain = withPlainDigits(text);
  const spans: BsnSpan[] = [];
  for (const match of plain.matchAll(written)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/[\d]/.test(plain[start - 1] ?? '') || /\d[.,]$/.test(plain.slice(Math.max(0, start - 2), start)))
      continue;
    const before = plain.slice(Math.max(0, start - 48), start);
    const after = plain.slice(end, end + 8);
    const expected = context.expected === true || saysBsn.test(before);
    const count = match[0].replace(/[.,]0$/, '').replace(/\D/g, '').length;
    if (count === 8 && !/e/i.test(match[0]) && !expected) continue;
    if (endsAsEmployerNumber.test(after)) continue;
    if (!expected && (saysOtherNumber.test(before) || endsAsAmount.test(after))) continue;
    const digits = digitsOf(match[0]);
    if (passesElfproef(digits)) spans.push({ start, end, digits });
  }
  return spans;
}

/** Whether a text holds a burgerservicenummer. */
export function holdsBsn(text: string, context: BsnContext = {}): boolean {
  return findBsns(text, context).length > 0;
}

/**
 * Whether a number can be a burgerservicenummer: eight or nine digits that pass the elfproef. Small numbers such as 24 pass
 * it too, with zeros before them, but none is given out with more than one leading zero.
 */
export function isBsnNumber(value: number): boolean {
  return value >= 10_000_000 && numberPassesElfproef(value);
}

/** How a masked number looks: enough to tell two rows apart beside their addresses, too little to find a person. */
export function maskedBsn(nineDigits: string): string {
  return `******${nineDigits.slice(-3)}`;
}

/** Whether a number was masked in a text. */
export function holdsMaskedBsn(text: string): boolean {
  return /\*{6}\d{3}/.test(text);
}

/**
 * The same text with every burgerservicenummer masked. Everything the product writes that came from a user's file
 * (values in messages, sheet names, file names, logs) passes through here. Masking twice changes nothing.
 */
export function maskBsns(text: string, context: BsnContext = {}): string {
  const spans = findBsns(text, context);
  if (spans.length === 0) return text;
  let masked = '';
  let from = 0;
  for (const span of spans) {
    masked += text.slice(from, span.start) + maskedBsn(span.digits);
    from = span.end;
  }
  return masked + text.slice(from);
}

/**
 * A cell value of a column that holds burgerservicenummers, for an example in a message: whatever stands there,
 * right or wrong, at most its last three characters are shown.
 */
export function maskBsnCell(value: string | number): string {
  const text = String(value).trim();
  return text.length <= 3
    ? '*'.repeat(text.length)
    : '*'.repeat(Math.min(6, text.length - 3)) + text.slice(-3);
}

/** A file name with every burgerservicenummer masked, in signs that a file name can hold. */
export function maskFileName(name: string): string {
  return maskBsns(name).replaceAll('*', 'x');
}
