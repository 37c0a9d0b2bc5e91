import { compareText } from '../meting/form/compare-text';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * What steers a terminal or turns the order of letters, and what cannot stand in XML and so in no cell: JSON itself escapes only the
 * first 32 signs and halves of pairs.
 */
const steering = /[\u007f-\u009f\u061c\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON with sorted keys: the same value gives the same text, whatever order its parts were built in. No sign in it steers a terminal.
 * Keys that hold `undefined` are left out; `NaN` and infinities are refused, since JSON would turn them into `null`.
 *
 * @throws {RangeError} for a number that JSON cannot hold.
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return JSON.stringify(sorted(value), null, indent).replace(steering, escaped);
}

function sorted(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`not a JSON number: ${String(value)}`);
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  entries.sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([k, v]) => [k, sorted(v)]));
}
