import { isTooLongForValue } from './text-length';

/** A number read from text, and which notation gave it away. */
export interface ParsedNumber {
  readonly value: number;
  /**
   * `nl`: comma before decimals or dots between thousands; `en`: the reverse; `plain`: the same in both.
   * `doubt`: `1.234` or `1,234`, where `value` is the Dutch reading and `english` the other one.
   */
  readonly notation: 'nl' | 'en' | 'plain' | 'doubt';
  readonly english?: number;
  /** Of `80.5`: no more than a dot before one or two decimals. What a dot before three digits means does not follow. */
  readonly isShort?: boolean;
  /** What is written beside the number and makes it something else than a number of hours: `50%`, `€ 139`. */
  readonly unit?: NumberUnit;
}

export type NumberUnit = 'percent' | 'money';

const plain = /^\d+$/;
const doubtful = /^(\d{1,3})([.,])(\d{3})$/;
const dutch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const english = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const spaced = /^(\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/;

/**
 * A number as people type it and as tables print it: Dutch or English notation, a loose minus (`- 3.853`), a minus behind
 * (`3.853-`), accountant's brackets, a currency or percent sign. A percent sign divides by 100. `null` for no number.
 */
export function parseNumber(text: string): ParsedNumber | null {
  const bare = withoutSign(text);
  if (bare === null) return null;
  const parsed = parseDigits(bare);
  return parsed && bare.unit !== undefined ? { ...parsed, unit: bare.unit } : parsed;
}

/** A number in digits, dots and commas, and what stood beside them. */
interface Bare {
  readonly digits: string;
  readonly sign: number;
  readonly unit: NumberUnit | undefined;
}

/** The digits of a number with their dots and commas, apart from its sign and unit. */
function withoutSign(text: string): Bare | null {
  if (isTooLongForValue(text)) return null;
  let rest = text
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .trim();
  let sign = 1;
  const brackets = /^\((.*)\)$/.exec(rest);
  if (brackets) {
    sign = -1;
    rest = (brackets[1] ?? '').trim();
  } else if (rest.startsWith('-')) {
    sign = -1;
    rest = rest.slice(1).trim();
  } else if (rest.endsWith('-') && !rest.endsWith(',-')) {
    sign = -1;
    rest = rest.slice(0, -1).trim();
  } else if (rest.startsWith('+')) {
    rest = rest.slice(1).trim();
  }
  const isShare = rest.endsWith('%');
  if (isShare) rest = rest.slice(0, -1).trim();
  const amount = rest.replace(/^(?:€|EUR)\s*/i, '').replace(/\s{0,5}(?:€|EUR)$/i, '');
  const digits = amount.replace(/\s{0,5}(?:uur|uren|u|hours|h)$/i, '').replace(/,-$/, '');
  return { digits, sign, unit: isShare ? 'percent' : amount !== rest ? 'money' : undefined };
}

function parseDigits({ digits: rest, sign, unit }: Bare): ParsedNumber | null {
  if (rest === '') return null;
  const divide = unit === 'percent' ? 100 : 1;
  const make = (digits: string, decimals = ''): number =>
    (sign * Number(decimals === '' ? digits : `${digits}.${decimals}`)) / divide + 0;

  if (plain.test(rest)) return { value: make(rest), notation: 'plain' };
  const doubt = doubtful.exec(rest);
  if (doubt) {
    const [, head = '', separator, tail = ''] = doubt;
    const grouped = make(head + tail);
    const decimal = make(head, tail);
    // A leading zero is no group of thousands: 0,250 is a quarter in one notation only.
    if (head.startsWith('0')) return { value: decimal, notation: separator === ',' ? 'nl' : 'en' };
    return separator === '.'
      ? { value: grouped, notation: 'doubt', english: decimal }
      : { value: decimal, notation: 'doubt', english: grouped };
  }
  const nl = dutch.exec(rest);
  if (nl) return { value: make((nl[1] ?? '').replaceAll('.', ''), nl[2]), notation: 'nl' };
  const en = english.exec(rest);
  if (en) {
    const [, head = '', tail = ''] = en;
    const isShort = head.length <= 3 && tail.length <= 2;
    return { value: make(head.replaceAll(',', ''), tail), notation: 'en', isShort };
  }
  const gaps = spaced.exec(rest);
  if (gaps) {
    const notation = gaps[2] === undefined ? 'plain' : gaps[2] === ',' ? 'nl' : 'en';
    return { value: make((gaps[1] ?? '').replaceAll(' ', ''), gaps[3]), notation };
  }
  return null;
}

/**
 * A number of a published table, whose footnote mark may have been glued to it: `59.9281` is 59.928 with note 1,
 * since thousands come in threes.
 */
export function parsePublishedNumber(text: string): ParsedNumber | null {
  const glued = /^(-?\s*\d{1,3}(?:\.\d{3})+)\d$/.exec(text.trim());
  return parseNumber(glued ? (glued[1] ?? '') : text);
}

/** Hours as they are typed in a field; NaN for no number, and for a share or an amount of money. */
export function parseHours(text: string): number {
  const parsed = parseNumber(text);
  return parsed === null || parsed.unit !== undefined ? NaN : parsed.value;
}
