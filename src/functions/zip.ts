import { FunctionError } from './function-error';
import type { Arguments, Coerced } from './spec';

/**
 * The arguments beside each other, row by row; a single value stretches over the others. Rows in which every argument that
 * was given as a range is blank are not in use and are left out.
 *
 * @throws FunctionError `shapes-differ` for ranges with different numbers of cells.
 */
export function zipped(
  given: Arguments,
  ids: readonly string[],
): readonly (readonly (Coerced | FunctionError)[])[] {
  const lists = ids.map((id) => given.list(id));
  const length = Math.max(...lists.map((list) => list.length));
  if (lists.some((list) => list.length !== length && list.length !== 1)) {
    throw new FunctionError('#VALUE!', 'shapes-differ');
  }
  const wide = lists.filter((list) => list.length === length);
  return Array.from({ length }, (_, row) => row)
    .filter((row) => wide.some((list) => list[row] !== undefined))
    .map((row) => lists.map((list) => (list.length === 1 ? list[0] : list[row])));
}

/**
 * A value that a row cannot do without.
 *
 * @throws FunctionError the error that stands in the cell; `missing` for a blank.
 */
export function needed(value: Coerced | FunctionError, argument: string): number | string | boolean {
  if (value instanceof FunctionError) throw value;
  if (value === undefined) throw new FunctionError('#VALUE!', 'missing', { argument });
  return value;
}
