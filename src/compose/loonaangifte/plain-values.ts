import { dayOf } from '../../meting/form/days';

const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const POINT = 46;
const FIRST_TEXT = 33;
const LAST_TEXT = 126;
const AMP = 38;
const LONGEST_TEXT = 12;
const LONGEST_NUMBER = 15;

/** What none of these reads: not written in the plain way, so that the text has to be looked at. */
export const NOT_PLAIN = -Infinity;

/** Day number of `YYYY-MM-DD` in bytes; 0 where there is no such day. */
export function plainDay(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 10 || bytes[from + 4] !== MINUS || bytes[from + 7] !== MINUS) return NOT_PLAIN;
  const year = digits(bytes, from, from + 4);
  const month = digits(bytes, from + 5, from + 7);
  const day = digits(bytes, from + 8, to);
  if (year < 0 || month < 0 || day < 0) return NOT_PLAIN;
  return knownDay(year, month, day);
}

/** Days come again and again: by year, month and day. */
const knownDays = new Map<number, number>();
const REMEMBERED = 100_000;

function knownDay(year: number, month: number, day: number): number {
  const key = (year * 100 + month) * 100 + day;
  const known = knownDays.get(key);
  if (known !== undefined) return known;
  const found = dayOf(year, month, day) ?? 0;
  if (knownDays.size >= REMEMBERED) knownDays.clear();
  knownDays.set(key, found);
  return found;
}

/** Whole digits; -1 for anything else. */
function digits(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + byte - ZERO;
  }
  return value;
}

/** A number with a point, as `Number` reads it: up to fifteen digits one division gives the nearest. */
export function plainNumber(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from] === MINUS ? from + 1 : from;
  let value = 0;
  let scale = 0;
  for (let i = first; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      scale *= 10;
    } else if (byte === POINT && scale === 0 && i > first && i < to - 1) scale = 1;
    else return NOT_PLAIN;
  }
  if (to === first || to - first > LONGEST_NUMBER) return NOT_PLAIN;
  const size = scale > 1 ? value / scale : value;
  return first === from ? size : -size;
}

/** Eight or nine digits as a number, 0 for any other number of digits. */
export function plainBsn(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST_NUMBER || to === from) return NOT_PLAIN;
  const value = digits(bytes, from, to);
  if (value < 0) return NOT_PLAIN;
  return to - from === 8 || to - from === 9 ? value : 0;
}

/** Short texts of letters, digits and signs; `null` for others. */
export function plainText(bytes: Uint8Array, from: number, to: number): string | null {
  if (to - from > LONGEST_TEXT) return null;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < FIRST_TEXT || byte > LAST_TEXT || byte === AMP) return null;
  }
  if (to - from === 1) return letters[bytes[from] ?? 0] ?? '';
  let text = '';
  for (let i = from; i < to; i++) text += letters[bytes[i] ?? 0] ?? '';
  return text;
}

const letters: readonly string[] = Array.from({ length: LAST_TEXT + 1 }, (_, code) =>
  String.fromCharCode(code),
);
