import { maskBsns } from '../privacy/bsn';
import { numberPassesElfproef } from '../privacy/elfproef';

/** Fields of hashes: digits in those are no one's number, and one changed digit makes them useless. */
const hashes: ReadonlySet<string> = new Set(['sha256', 'parameters']);
const sha256 = /^[0-9a-f]{64}$/;

/**
 * A copy in which every burgerservicenummer in every text is masked, wherever it stands: file names, sheet names,
 * headings, facts, messages. It is the last step before anything is written, so that no writer can forget it.
 */
export function maskDocument<T>(value: T): T {
  return mask(value, '', false) as T;
}

function mask(value: unknown, key: string, inFacts: boolean): unknown {
  if (typeof value === 'string') return hashes.has(key) && sha256.test(value) ? value : maskBsns(value);
  if (typeof value === 'number') return inFacts ? maskNumber(value) : value;
  if (Array.isArray(value)) return value.map((each) => mask(each, key, inFacts));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mask(each, name, inFacts || name === 'facts')]),
  );
}

/** Facts hold what stood in cells, so also a burgerservicenummer in a column of hours. Sums of hours are no facts. */
function maskNumber(value: number): number | string {
  return value >= 10_000_000 && numberPassesElfproef(value)
    ? maskBsns(String(value).padStart(9, '0'), { expected: true })
    : value;
}
