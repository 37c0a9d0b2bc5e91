import { publishedLaw, sectorsAndTotal, withSupplied, type Law } from '../law';
import type { GridCell } from '../meting/read/values/grid';
import { suppliedFromRange } from '../meting/read/forms/supplied-from-range';
import { parseNumber, plain } from './coerce';
import { FunctionError } from './function-error';
import { isWide } from './ranges';
import { exact } from '../counting';
import type { ArgumentSpec, CellOut, PlainValue, RawCell, RawRange } from './spec';

/** The last argument of every function that looks up a figure: the workbook's own values, e.g. `BA_Parameters!A1:E9`. */
export const ownValues = {
  id: 'eigen_waarden',
  type: { kind: 'values' },
  optional: true,
} as const satisfies ArgumentSpec;

/** The same, or a key of one's own as a number: the share of overheid, `30%`. */
export const ownKey = {
  ...ownValues,
  type: {
    kind: 'values',
    plain: {
      min: 0,
      max: 1,
      figures: (share) => [
        { name: 'verdeelsleutel.overheid', value: exact(share, 'sleutel').toFixed() },
        { name: 'verdeelsleutel.markt', value: exact(1, 'sleutel').minus(share).toFixed() },
      ],
    },
  },
} as const satisfies ArgumentSpec;

/** The same, or a target of one's own as a number of extra jobs, for the sector that is asked. */
export const ownTarget = {
  ...ownValues,
  type: {
    kind: 'values',
    plain: {
      min: 1,
      max: 10_000_000,
      figures: (jobs) =>
        sectorsAndTotal.map((sector) => ({
          name: `doelstelling.${sector}` as const,
          value: exact(jobs, 'doelstelling').toFixed(),
        })),
    },
  },
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
export function lawWith(range: RawRange, number?: PlainValue): Law {
  if (!isWide(range)) {
    const only = plain(range[0]?.[0]);
    // Excel for Windows hands over a blank cell as 0, and no single number is a range of values.
    if (only === undefined || only === 0) return publishedLaw;
    if (only instanceof FunctionError) throw only;
    if (number !== undefined) return lawWithNumber(only, number);
  }
  if (last !== undefined && sameCells(last.range, range)) return last.law;
  const { law } = suppliedFromRange(range.map((line) => line.map(gridCell)));
  last = { range, law };
  return law;
}

let lastNumber: { readonly value: number; readonly number: PlainValue; readonly law: Law } | undefined;

/** The law in which one number stands for the figure that a function looks up, in every year. */
function lawWithNumber(given: number | string | boolean, number: PlainValue): Law {
  const { min, max, figures } = number;
  const argument = ownValues.id;
  const value = typeof given === 'number' ? given : parseNumber(given);
  if (typeof value === 'string') throw new FunctionError('#VALUE!', value, { argument, value: given });
  if (max === 1 && value > max) throw new FunctionError('#NUM!', 'not-a-share', { argument, value });
  if (!(value >= min && value <= max)) {
    throw new FunctionError('#NUM!', 'out-of-range', { argument, value, min, max });
  }
  if (lastNumber?.value === value && lastNumber.number === number) return lastNumber.law;
  const law = withSupplied(
    publishedLaw,
    figures(value).map((figure) => ({
      ...figure,
      from: '2012-01-01',
      until: null,
      source: 'eigen getal in de formule',
      place: argument,
      read: '',
    })),
  );
  lastNumber = { value, number, law };
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
