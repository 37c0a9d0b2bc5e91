import { publishedLaw, type Law } from '../law';
import type { GridCell } from '../meting/read/values/grid';
import { suppliedFromRange } from '../meting/read/forms/supplied-from-range';
import { plain } from './coerce';
import { FunctionError } from './function-error';
import { isWide } from './ranges';
import type { ArgumentSpec, CellOut, RawCell, RawRange } from './spec';

/** The last argument of every function that looks up a figure: the workbook's own values, e.g. `BA_Parameters!A1:E9`. */
export const ownValues = {
  id: 'eigen_waarden',
  type: { kind: 'values' },
  optional: true,
} as const satisfies ArgumentSpec;

/** Formulas of one column hand over the same values again and again. */
let last: { readonly range: RawRange; readonly law: Law } | undefined;

/**
 * The published law with the values of a range added or put in the place of published ones; without a range the
 * published law itself.
 *
 * @throws FunctionError the error value that was given instead of a range.
 * @throws DomainError `missing` and `refused-value` for a range that cannot be used.
 */
export function lawWith(range: RawRange): Law {
  if (!isWide(range)) {
    const only = plain(range[0]?.[0]);
    // Excel for Windows hands over a blank cell as 0, and no single number is a range of values.
    if (only === undefined || only === 0) return publishedLaw;
    if (only instanceof FunctionError) throw only;
  }
  if (last !== undefined && sameCells(last.range, range)) return last.law;
  const { law } = suppliedFromRange(range.map((line) => line.map(gridCell)));
  last = { range, law };
  return law;
}

/** The heading of a table, which says so when values of the workbook's own took part. */
export function headed(heading: string, law: Law): CellOut {
  return law === publishedLaw ? heading : `${heading}, met eigen waarden`;
}

function gridCell(raw: RawCell): GridCell {
  const value = plain(raw);
  if (value === undefined) return null;
  return value instanceof FunctionError ? { error: errorOf(value) } : value;
}

function errorOf({ code, facts }: FunctionError): Extract<GridCell, { error: unknown }>['error'] {
  return (facts['value'] as typeof code | undefined) ?? code;
}

function sameCells(a: RawRange, b: RawRange): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((line, row) => line.length === b[row]?.length && line.every((cell, c) => cell === b[row]?.[c])))
  );
}
