import { maskBsns } from '../privacy/bsn';

/** Fields of hashes: digits in those are no one's number, and one changed digit makes them useless. */
const hashes: ReadonlySet<string> = new Set(['sha256', 'parameters']);
const sha256 = /^[0-9a-f]{64}$/;

/**
 * A copy in which every burgerservicenummer in every text is masked, wherever it stands: file names, sheet names,
 * headings, facts, messages. It is the last step before anything is written, so that no writer can forget it. Numbers stay as
 * they are: where a number can be someone's, the engine has masked it already, and a sum of hours or euros is nobody's.
 */
export function maskDocument<T>(value: T): T {
  return mask(value, '') as T;
}

function mask(value: unknown, key: string): unknown {
  if (typeof value === 'string') return hashes.has(key) && sha256.test(value) ? value : maskBsns(value);
  if (Array.isArray(value)) return value.map((each) => mask(each, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mask(each, name)]));
}
