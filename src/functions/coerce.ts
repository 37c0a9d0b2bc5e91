import { LAST_YEAR } from '../meting/form/days';
import { isNoEnd, saysNoEnd } from '../meting/read/values/no-end';
import { FunctionError, cellErrorCodes, type CellErrorCode } from './function-error';
import type { ArgumentSpec, Coerced, RawCell } from './spec';

/**
 * The one coercion table: how a cell is read as an argument. Documented for users in docs/functions.md.
 *
 * | in the cell                  | number            | year      | choice | text    | date    | boolean       |
 * | ---------------------------- | ----------------- | --------- | ------ | ------- | ------- | ------------- |
 * | blank                        | absent            | absent    | absent | absent  | absent  | absent        |
 * | number                       | itself            | whole     | #VALUE!| digits  | serial  | 1, 0          |
 * | 0                            | itself            | absent    | absent | digits  | absent  | 0             |
 * | text, number in nl or en     | that number       | whole     | #VALUE!| itself  | #VALUE! | #VALUE!       |
 * | text `1.234` (both readings) | #VALUE!           | #VALUE!   | #VALUE!| itself  | #VALUE! | #VALUE!       |
 * | other text                   | #VALUE!           | #VALUE!   | known  | itself  | known   | WAAR, TRUE, J |
 * | boolean                      | #VALUE!           | #VALUE!   | #VALUE!| #VALUE! | #VALUE! | itself        |
 * | error                        | that error, for every kind                                                 |
 *
 * `undefined` means absent: the caller decides whether that is a default, a blank result or an error.
 */
export function coerce(raw: RawCell, argument: ArgumentSpec): Coerced | FunctionError {
  const value = plain(raw);
  if (value === undefined || value instanceof FunctionError) return value;
  const { type } = argument;
  // Excel for Windows hands over a blank cell as 0, which is no choice, no year and no date.
  if (value === 0 && (type.kind === 'choice' || type.kind === 'year' || type.kind === 'date'))
    return undefined;
  switch (type.kind) {
    case 'number':
      return asNumber(value, argument.id, type.min, type.max, type.whole);
    case 'year':
      return asNumber(value, argument.id, 1900, 2999, true);
    case 'choice':
      return (
        (typeof value === 'string' ? type.choice.understood.get(value.toLowerCase()) : undefined) ??
        new FunctionError('#VALUE!', 'not-allowed', {
          argument: argument.id,
          value,
          allowed: type.choice.values,
        })
      );
    case 'text':
      return typeof value === 'boolean'
        ? new FunctionError('#VALUE!', 'not-allowed', { argument: argument.id, value, allowed: [] })
        : String(value);
    case 'date':
      return type.orNoEnd === true ? asLastDay(value, argument.id) : asDate(value, argument.id, type.orYear);
    case 'boolean':
      return asBoolean(value, argument.id);
    case 'range':
    case 'values':
      return value;
  }
}

/** A cell as a bare value: blank is `undefined`, text is trimmed, data types give their basic value. */
export function plain(raw: RawCell): number | string | boolean | undefined | FunctionError {
  if (typeof raw === 'number') return raw;
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === 'boolean') return raw;
  if (typeof raw === 'string') {
    const text = raw.trim();
    return text === '' ? undefined : text;
  }
  if (raw instanceof FunctionError) return raw;
  if (Array.isArray(raw)) return oneCell(raw);
  if (typeof raw === 'object') return dataType(raw as Readonly<Record<string, unknown>>);
  return new FunctionError('#VALUE!', 'internal');
}

function oneCell(raw: readonly unknown[]): number | string | boolean | undefined | FunctionError {
  const first: unknown = raw[0];
  if (raw.length === 1 && (!Array.isArray(first) || first.length === 1)) return plain(first);
  return new FunctionError('#VALUE!', 'internal');
}

/** Errors and data types come as objects: `{ type, basicType, basicValue }`, or a `CustomFunctions.Error` with `code`. */
function dataType(
  raw: Readonly<Record<string, unknown>>,
): number | string | boolean | undefined | FunctionError {
  if (raw['type'] === 'Empty' || raw['basicType'] === 'Empty') return undefined;
  const basic = raw['basicValue'];
  if (raw['type'] === 'Error' || raw['basicType'] === 'Error') return errorValue(basic);
  if (raw['code'] !== undefined) return errorValue(raw['code']);
  if (raw['error'] !== undefined) return errorValue(raw['error']);
  return basic === undefined ? new FunctionError('#VALUE!', 'internal') : plain(basic);
}

/** Excel accepts only some errors as a result; the others (`#REF!`, `#NAME?`, ...) go on as `#VALUE!` with their name. */
function errorValue(code: unknown): FunctionError {
  const text = String(code);
  return (cellErrorCodes as readonly string[]).includes(text)
    ? new FunctionError(text as CellErrorCode, 'passed-on', { value: text })
    : new FunctionError('#VALUE!', 'passed-on', { value: text });
}

function asNumber(
  value: number | string | boolean,
  argument: string,
  min = -Infinity,
  max = Infinity,
  whole = false,
): number | FunctionError {
  const number = typeof value === 'number' ? value : parseNumber(value);
  if (typeof number === 'string') return new FunctionError('#VALUE!', number, { argument, value });
  if (min === 0 && max === 1 && number > max) {
    return new FunctionError('#NUM!', 'not-a-share', { argument, value: number });
  }
  if (!Number.isFinite(number) || number < min || number > max) {
    return new FunctionError('#NUM!', 'out-of-range', {
      argument,
      value: number,
      min: Number.isFinite(min) ? min : null,
      max: Number.isFinite(max) ? max : null,
    });
  }
  if (whole && !Number.isInteger(number)) {
    return new FunctionError('#VALUE!', 'not-whole', { argument, value: number });
  }
  return number;
}

const dutch = /^[+-]?(\d+|\d{1,3}([. ]\d{3})+)(,\d+)?(e[+-]?\d+)?$/i;
const english = /^[+-]?(\d+|\d{1,3}([, ]\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * A text as a number, in Dutch or English notation. A text that both notations can read as different numbers
 * (`1.234` is 1234 or 1.234) is refused rather than guessed.
 */
export function parseNumber(value: string | boolean): number | 'not-a-number' | 'ambiguous-number' {
  if (typeof value === 'boolean') return 'not-a-number';
  const percent = value.endsWith('%');
  const text = (percent ? value.slice(0, -1) : value)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^\u2212/, '-')
    .trim();
  // Scaled as text: 1.93 / 100 is 0.019299999999999998 in binary fractions.
  const scaled = (digits: string): number =>
    percent ? (/e/i.test(digits) ? NaN : Number(`${digits}e-2`)) : Number(digits);
  const asDutch = dutch.test(text) ? scaled(text.replace(/[. ]/g, '').replace(',', '.')) : NaN;
  const asEnglish = /\d/.test(text) && english.test(text) ? scaled(text.replace(/[, ]/g, '')) : NaN;
  if (Number.isNaN(asDutch) && Number.isNaN(asEnglish)) return 'not-a-number';
  if (Number.isNaN(asDutch)) return asEnglish;
  if (Number.isNaN(asEnglish) || asDutch === asEnglish) return asDutch;
  // `0.125` and `0,125` can only be decimals: nobody writes a thousand as `0.125`.
  if (/^[+-]?0[.,]/.test(text)) return Math.min(Math.abs(asDutch), Math.abs(asEnglish)) * sign(text);
  return 'ambiguous-number';
}

function sign(text: string): number {
  return text.startsWith('-') ? -1 : 1;
}

const dayLength = 86_400_000;
/** Day 0 of Excel's calendar; its non-existing 29 February 1900 makes serial 60 and everything before it unsafe. */
const epoch = Date.UTC(1899, 11, 30);
const firstSafeDay = 61;
const lastDay = 2_958_465;

function asDate(value: number | string | boolean, argument: string, orYear = false): string | FunctionError {
  if (orYear && isYear(value)) return `${String(value)}-12-31`;
  if (typeof value === 'number') {
    // A bare year in a date column would be read as a day in 1905: ask instead of guessing.
    if (isYear(value)) {
      return new FunctionError('#VALUE!', 'not-a-date', { argument, value });
    }
    const day = Math.floor(value);
    return day >= firstSafeDay && day <= lastDay
      ? new Date(epoch + day * dayLength).toISOString().slice(0, 10)
      : new FunctionError('#NUM!', 'out-of-range', { argument, value, min: firstSafeDay, max: lastDay });
  }
  if (typeof value === 'string') {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
    const local = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(value);
    if (local && isMonth(local[1]) && isMonth(local[2]) && Number(local[1]) !== Number(local[2]))
      return new FunctionError('#VALUE!', 'ambiguous-date', { argument, value });
    if (/^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/.test(value))
      return new FunctionError('#VALUE!', 'short-year', { argument, value });
    const [year, month, day] = iso
      ? [iso[1], iso[2], iso[3]]
      : local
        ? [local[3], local[2], local[1]]
        : [undefined, undefined, undefined];
    if (year !== undefined && month !== undefined && day !== undefined) {
      const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const time = Date.parse(`${text}T00:00:00Z`);
      if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
    }
  }
  return new FunctionError('#VALUE!', 'not-a-date', { argument, value });
}

/** The last day of what may go on, which may say that there is none; far off is a mistake. */
function asLastDay(value: number | string | boolean, argument: string): string | undefined | FunctionError {
  if (typeof value === 'string' && saysNoEnd(value)) return undefined;
  if (typeof value === 'number' && isNoEnd(value)) return undefined;
  const day = asDate(value, argument);
  if (typeof day !== 'string' || Number(day.slice(0, 4)) <= LAST_YEAR) return day;
  return new FunctionError('#VALUE!', 'not-a-date', { argument, value });
}

/** Whether a part of a date can be its month: then the other one can be so too, and it is not said which it is. */
const isMonth = (part: string | undefined): boolean => Number(part) >= 1 && Number(part) <= 12;

function isYear(value: number | string | boolean): boolean {
  return typeof value === 'number'
    ? Number.isInteger(value) && value >= 1900 && value <= 2999
    : typeof value === 'string' && /^(19|2\d)\d{2}$/.test(value);
}

const yes = new Set(['waar', 'true', 'ja', 'j', 'yes', 'y']);
const no = new Set(['onwaar', 'false', 'nee', 'n', 'no']);

function asBoolean(value: number | string | boolean, argument: string): boolean | FunctionError {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  const text = String(value).toLowerCase();
  if (yes.has(text)) return true;
  if (no.has(text)) return false;
  return new FunctionError('#VALUE!', 'not-a-boolean', { argument, value });
}
