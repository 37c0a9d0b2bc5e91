import { plain } from './coerce';
import { FunctionError } from './function-error';
import type { RawRange } from './spec';

/**
 * The persons in a range, each cell one person; blank cells are none.
 * Numbers and texts that differ in leading zeros, spaces or letter case are the same person: Excel drops the first zero
 * of a burgerservicenummer in one sheet and keeps it in the other.
 *
 * @throws FunctionError the first error value that stands in the range.
 */
export function personsIn(range: RawRange): string[] {
  return range.flatMap((line) => line.flatMap((cell) => personOf(cell) ?? []));
}

/** The person in one cell, or `undefined` for a blank. */
export function personOf(cell: unknown): string | undefined {
  const value = plain(cell);
  if (value instanceof FunctionError) throw value;
  return value === undefined
    ? undefined
    : String(value)
        .toLowerCase()
        .replace(/^0{1,20}(?=\d+$)/, '');
}
