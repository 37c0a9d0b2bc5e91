import { digitRuns, hasDigits, type DigitRun } from './digit-runs';
import { numberPassesElfproef, passesElfproef } from './elfproef';
import { readAsDigits } from './look-alikes';

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
  /** The numbers of people that are known to be in it: those count whatever stands around them, also without the zero in front. */
  readonly known?: KnownBsns | undefined;
}

/** Whether a number, without zeros in front, is that of someone who is known. */
export type KnownBsns = Pick<ReadonlySet<number>, 'has'>;

/** A label before a number; what follows it is masked whether it passes the elfproef or not. */
const saysBsn = /(?:\bb\.?s\.?n|burger\s?-?service\s?-?n(?:umme)?r|sofi)[^0-9\n]{0,24}$/i;
/** The plus of `1,0E+08` is not that of a country before a telephone number. */
const saysOtherNumber =
  /(?:€|\beuro?|bedrag|saldo|loonsom|omzet|budget|totaal|kvk(?:-?n(?:umme)?r)?|kamer van koophandel|rsin|tel(?:\.|efoon\w{0,20}|\b)|\bgsm|\bfax|mob(?:\.|iel\w{0,20})|phone|(?:^|[^e]|[a-z_]e)\+\d{1,3}[ ().-]{0,3}|\b00\d{2}[ ().-]{0,3}|\(0\)|factuur(?:n(?:umme)?r)?|dossier(?:n(?:umme)?r)?|iban)[\s:.=#-]{0,3}$/i;
/** `123456782L01` is a payroll number, also mistyped as `123456782L1`; `123456782B01` a VAT number: those name an employer. */
const endsAsEmployerNumber = /^[ .-]?(?:[LlBbAa][ .-]?\d{2}|[Ll]\d{1,3})(?!\d)/;
const endsAsAmount = /^(?:\s?(?:€|euro?\b|,-))/i;
/** A narrow column shows a number as `1.23456782E+08`. */
const scientific = /(?:^|\D)([1-9][.,]\d{1,8}[eE]\+?0?8)(?!\d)/g;
/** What was masked before stays as it is. */
const maskedBefore = /\*{6}$/;
/** `06-12345678`, `06 12 34 56 78`, `020 123 4567`, `0123-456789`: how telephone numbers are grouped, by the length of the groups. */
const telephoneGroups = /^(?:2,8|2,2,2,2,2|2,4,4|3,7|3,3,4|3,3,2,2|4,6)$/;
const accountNumber = /\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}(?!\d)/g;
const date =
  /(?<before>^|[^\d])(?:\d{1,2}([-/.])(?:0?[1-9]|1[0-2])\2(?:19|20)\d{2}|(?:19|20)\d{2}([-/.])(?:0?[1-9]|1[0-2])\3\d{1,2})(?!\d)/g;

/** `+31123456782` and `0031123456782`. */
const afterCountry = /^(?:00)?31(\d{8,9})$/;

const LENGTH = 9;
/** With a label before it, eight digits count as nine of which a leading zero was lost. */
const SHORTEST = 8;
/** Programs that fill up to a width put zeros before a number. */
const MOST_ZEROS = 3;
/** How far before a number its label is looked for. */
const LABEL = 48;

/**
 * Finds burgerservicenummers in any text: a cell, a note, a sheet name, a file name.
 *
 * Nine digits that pass the elfproef count in whatever script, groups and signs between them they are written, also with zeros
 * before them, a decimal behind them or a letter that looks like one of them, unless what stands around them says that they are
 * something else: an amount, a date, a telephone number, a KvK, RSIN, account, payroll or VAT number. Where a burgerservicenummer
 * is expected, by the column or by a label before it, whatever stands there counts from eight digits on, whether it passes or not.
 * Who is known to be in it is found in any surroundings. Of other bare nine-digit numbers one in eleven passes by chance; those are counted too, since a number too many masked is a
 * smaller harm than one too few.
 */
export function findBsns(written: string, context: BsnContext = {}): readonly BsnSpan[] {
  if (!hasDigits(written, SHORTEST)) return findScientific(written);
  const text = readAsDigits(written);
  const runs = digitRuns(text);
  let spansOfOthers: readonly Span[] | undefined;
  const others = () => (spansOfOthers ??= otherSpans(text));
  const spans: BsnSpan[] = [];
  for (let first = 0; first < runs.length; first++) {
    const run = runs[first] as DigitRun;
    if (isMasked(text, run)) continue;
    const found = fromRun(text, runs, first, context, others);
    if (found) spans.push(found);
  }
  return merged([...spans, ...findScientific(text)]);
}

/** The number that begins with a run, if there is one. */
function fromRun(
  text: string,
  runs: readonly DigitRun[],
  first: number,
  context: BsnContext,
  others: () => readonly Span[],
): BsnSpan | null {
  if (!reaches(runs, first)) return null;
  const { start } = runs[first] as DigitRun;
  const before = text.slice(Math.max(0, start - LABEL), start);
  const expected =
    (context.expected === true && (first === 0 || !(runs[first] as DigitRun).joined)) || saysBsn.test(before);
  let digits = '';
  for (let last = first; last < runs.length; last++) {
    const run = runs[last] as DigitRun;
    if (last > first && (!run.joined || isMasked(text, run))) break;
    digits += run.digits;
    const { end } = run;
    const person = context.known && personIn(digits, context.known);
    if (person != null) return { start, end, digits: person };
    if (expected && digits.length >= SHORTEST && !continues(runs, last, digits.length))
      return { start, end, digits: digits.padStart(LENGTH, '0').slice(-LENGTH) };
    if (digits.length > LENGTH + MOST_ZEROS) break;
    const nine = nineOf(digits, last === first);
    if (nine === null || !passesElfproef(nine)) continue;
    if (!saysElse({ text, before, start, end, groups: runs.slice(first, last + 1), others }))
      return { start, end, digits: nine };
  }
  return null;
}

/** The number of someone who is known, also behind that of a country; `null` where there is none. */
function personIn(digits: string, known: KnownBsns): string | null {
  if (digits.length < SHORTEST || digits.length > LENGTH + MOST_ZEROS + 1) return null;
  const written = [digits, afterCountry.exec(digits)?.[1] ?? ''];
  const found = written.find((each) => each !== '' && isBsnNumber(Number(each)) && known.has(Number(each)));
  return found === undefined ? null : found.padStart(LENGTH, '0').slice(-LENGTH);
}

/** Whether a run and those joined to it are long enough together to look at. */
function reaches(runs: readonly DigitRun[], first: number): boolean {
  let length = 0;
  for (let at = first; at < runs.length && (at === first || runs[at]?.joined === true); at++) {
    length += (runs[at] as DigitRun).digits.length;
    if (length >= SHORTEST) return true;
  }
  return false;
}

/** Whether a number that is expected goes on: eight digits so far, and a ninth in the next group. */
function continues(runs: readonly DigitRun[], last: number, length: number): boolean {
  const next = runs[last + 1];
  return length < LENGTH && next?.joined === true && length + next.digits.length === LENGTH;
}

/** Nine digits, without zeros that were put before them: one where they stand in groups, up to three in one go. */
function nineOf(digits: string, inOneGo: boolean): string | null {
  const zeros = digits.length - LENGTH;
  if (zeros < 0 || zeros > (inOneGo ? MOST_ZEROS : 1)) return null;
  return /^0*$/.test(digits.slice(0, zeros)) ? digits.slice(zeros) : null;
}

function isMasked(text: string, { start, digits }: DigitRun): boolean {
  return digits.length === 3 && maskedBefore.test(text.slice(Math.max(0, start - 6), start));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Candidate extends Span {
  readonly text: string;
  readonly before: string;
  readonly groups: readonly DigitRun[];
  readonly others: () => readonly Span[];
}

/** Whether what stands around a number, or how it is grouped, says that it is something else. */
function saysElse({ text, before, start, end, groups, others }: Candidate): boolean {
  const after = text.slice(end, end + 8);
  if (endsAsEmployerNumber.test(after) || endsAsAmount.test(after) || saysOtherNumber.test(before))
    return true;
  // A number that has dates or an account number for a part is none.
  if (others().some((other) => other.start < end && other.end > start)) return true;
  const sizes = groups.map(({ digits }) => digits.length);
  if (telephoneGroups.test(sizes.join()) || text.slice(start - 1, start + 2) === '(0)') return true;
  return groups.length > 1 && isAmount(text, start, end);
}

/** `1.234.567,89`: thousands apart in one way and hundredths in another; or thousands that go on beyond these nine digits. */
function isAmount(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (/^\d{1,3}(?:[. ]\d{3})+,\d{2}$/.test(written) || /^\d{1,3}(?:,\d{3})+\.\d{2}$/.test(written))
    return true;
  const sign = /^\d{3}([.,])\d{3}\1\d{3}$/.exec(written)?.[1];
  if (sign === undefined) return false;
  const goesOn = text[end] === sign && /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5));
  return goesOn || (text[start - 1] === sign && /\d$/.test(text.slice(0, start - 1)));
}

/** Dates and account numbers. */
function otherSpans(text: string): readonly Span[] {
  const dates = [...text.matchAll(date)].map((match) => {
    const start = match.index + (match.groups?.['before'] ?? '').length;
    return { start, end: match.index + match[0].length };
  });
  const accounts = [...text.matchAll(accountNumber)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [...dates, ...accounts];
}

function findScientific(text: string): readonly BsnSpan[] {
  if (text.length < SHORTEST || !/[eE]/.test(text)) return [];
  return [...text.matchAll(scientific)].flatMap((match) => {
    const [whole, number = ''] = match;
    const end = match.index + whole.length;
    const digits = String(Math.round(Number(number.replace(',', '.')))).padStart(LENGTH, '0');
    return passesElfproef(digits) ? [{ start: end - number.length, end, digits }] : [];
  });
}

/** Spans that overlap become one, from left to right. */
function merged(spans: readonly BsnSpan[]): readonly BsnSpan[] {
  const result: BsnSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end > last.end)
      result[result.length - 1] = { start: last.start, end: span.end, digits: span.digits };
  }
  return result;
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

/** The numbers that a text holds, masked, and nothing of what stands around them; empty where it holds none. */
export function maskedBsnsIn(text: string): string {
  return findBsns(text)
    .map(({ digits }) => maskedBsn(digits))
    .join(', ');
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
 * right or wrong, at most its last three digits are shown.
 */
export function maskBsnCell(value: string | number): string {
  const text = String(value).trim();
  const last = /\d{3}$/.exec(text)?.[0];
  if (text.length <= 3 || last === undefined) return '*'.repeat(Math.min(6, text.length));
  return '*'.repeat(Math.min(6, text.length - 3)) + last;
}

/** A file name with every burgerservicenummer masked, in signs that a file name can hold. */
export function maskFileName(name: string): string {
  return maskBsns(name).replaceAll('*', 'x');
}
