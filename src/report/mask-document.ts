import { maskBsns } from '../privacy/bsn';
import { maskName, type PersonalDataKind } from '../privacy/personal-data';

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

/** Fields that hold what a user called something. */
const names: ReadonlySet<string> = new Set([
  'file',
  'files',
  'sheet',
  'blad',
  'heading',
  'kop',
  'key',
  'regio',
]);
const organisations: ReadonlySet<string> = new Set(['organisation', 'organisatie', 'missing']);
/** Schools and foundations are called after persons, and some after what they help against. */
const inOrganisations: readonly PersonalDataKind[] = ['name', 'health'];

/**
 * A copy in which the names that people gave to files, sheets, columns, regions and organisations hold no personal data that is
 * recognised. For plain data before it is put into words; columns of numbers are passed on as they are.
 */
export function maskNames<T>(value: T): T {
  return maskNamed(value, '') as T;
}

function maskNamed(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    if (names.has(key)) return maskName(value);
    return organisations.has(key) ? maskName(value, inOrganisations) : value;
  }
  if (Array.isArray(value)) return value.map((each) => maskNamed(each, key));
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, maskNamed(each, name)]));
}
