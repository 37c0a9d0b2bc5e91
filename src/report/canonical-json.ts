import { compareText } from '../meting/form/compare-text';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON with sorted keys: the same value gives the same text, whatever order its parts were built in.
 * Keys that hold `undefined` are left out; `NaN` and infinities are refused, since JSON would turn them into `null`.
 *
 * @throws {RangeError} for a number that JSON cannot hold.
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return JSON.stringify(sorted(value), null, indent);
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
