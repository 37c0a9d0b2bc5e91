const places = 1 << 12;
/** Longer texts seldom come twice. */
const longest = 64;

/** Texts by their bytes: those that come again, and are ASCII, are not decoded again, and are one string. */
export class RecentTexts {
  private readonly known = new Array<string>(places).fill('');

  constructor(private readonly decode: (from: number, to: number) => string) {}

  of(bytes: Uint8Array, from: number, to: number): string {
    const length = to - from;
    if (length > longest) return this.decode(from, to);
    let hash = length;
    let any = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      any |= byte;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (any >= 0x80) return this.decode(from, to);
    const place = (hash ^ (hash >>> 15)) & (places - 1);
    const known = this.known[place] as string;
    if (known.length === length) {
      let at = 0;
      while (at < length && known.charCodeAt(at) === bytes[from + at]) at++;
      if (at === length) return known;
    }
    const text = textOfAscii(bytes, from, to);
    this.known[place] = text;
    return text;
  }
}

/** A decoder takes longer to begin than a short text to read. */
function textOfAscii(bytes: Uint8Array, from: number, to: number): string {
  const codes = new Array<number>(to - from);
  for (let i = 0; i < codes.length; i++) codes[i] = bytes[from + i] as number;
  return String.fromCharCode(...codes);
}

const ZERO = 48;
const dayLength = '2024-12-31'.length;
const momentLength = '2024-12-31T18:00:00'.length;
/** Digits stand where the pattern has a nought. */
const pattern = new TextEncoder().encode('0000-00-00T00:00:00');
/** Before this serial number Excel's calendar is a day off. */
const firstSound = 61;

/** Serial numbers of days and moments by their digits; what is written in another way is left to `serialOf`. */
export class RecentDays {
  private readonly known = new Map<number, number | undefined>();

  constructor(private readonly serialOf: (from: number, to: number) => number | undefined) {}

  of(bytes: Uint8Array, from: number, to: number): number | undefined {
    const length = to - from;
    if ((length !== dayLength && length !== momentLength) || !isWritten(bytes, from, length))
      return this.serialOf(from, to);
    const two = (at: number) =>
      ((bytes[from + at] as number) - ZERO) * 10 + (bytes[from + at + 1] as number) - ZERO;
    const key = two(0) * 1_000_000 + two(2) * 10_000 + two(5) * 100 + two(8);
    let day = this.known.get(key);
    if (day === undefined) {
      day = this.serialOf(from, from + dayLength);
      if (this.known.size < places) this.known.set(key, day);
    }
    if (length === dayLength) return day;
    const [hour, minute, second] = [two(11), two(14), two(17)];
    if (day === undefined || day < firstSound || hour > 23 || minute > 59 || second > 59)
      return this.serialOf(from, to);
    return day + (hour * 3600 + minute * 60 + second) / 86_400;
  }
}

function isWritten(bytes: Uint8Array, from: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    const byte = bytes[from + i] as number;
    const wanted = pattern[i] as number;
    if (wanted === ZERO ? byte < ZERO || byte > ZERO + 9 : byte !== wanted) return false;
  }
  return true;
}
