import { publishedLaw, type Law } from '../law';
import { coerce, parseNumber, plain } from './coerce';
import { FunctionError, asFunctionError } from './function-error';
import { lawWith } from './own-values';
import { asRange, isWide } from './ranges';
import type {
  Arguments,
  ArgumentSpec,
  CellOut,
  Coerced,
  EachSpec,
  FunctionSpec,
  RawCell,
  RawRange,
  TableSpec,
} from './spec';

/**
 * Runs a function as Excel calls it: each argument a value, a range (rows of cells), or absent.
 * `addresses` are those of the arguments, where the host tells them. Always gives rows of cells; every failure is a `FunctionError` in the cell it belongs to. Never throws.
 */
export function run(
  spec: FunctionSpec,
  given: readonly unknown[],
  addresses: readonly string[] = [],
): CellOut[][] {
  return runInPlace(spec, withOwnNumber(spec, given), addresses);
}

/**
 * A number where a sector belongs is the figure of one's own, which is the next argument: `TOEDELEN(100;2024;30%)`. No choice is a
 * number, so that it can mean nothing else.
 */
function withOwnNumber(spec: FunctionSpec, given: readonly unknown[]): readonly unknown[] {
  const own = spec.arguments.findIndex(({ type }) => type.kind === 'values' && type.plain !== undefined);
  if (own < 0 || isGiven(given[own])) return given;
  const at = spec.arguments.findIndex(({ type }, index) => type.kind === 'choice' && isNumber(given[index]));
  if (at < 0) return given;
  return spec.arguments.map((_, index) =>
    index === own ? given[at] : index === at ? undefined : given[index],
  );
}

function isNumber(value: unknown): boolean {
  const only = Array.isArray(value) && isWide(asRange(value)) ? undefined : plain(value);
  if (typeof only === 'string') return typeof parseNumber(only) === 'number';
  return typeof only === 'number' && only !== 0;
}

function runInPlace(
  spec: FunctionSpec,
  given: readonly unknown[],
  addresses: readonly string[],
): CellOut[][] {
  try {
    if (spec.result === 'table') return runTable(spec, spec.table, given, addresses);
    if (spec.spill !== undefined && !isGiven(given[indexOf(spec, spec.spill.without)])) {
      return runTable(spec, spec.spill.table, given, addresses);
    }
    return runEach(spec, given);
  } catch (thrown) {
    return [[asFunctionError(thrown)]];
  }
}

/** One value of every argument after the first; the same values again need no second reading. */
interface Bound {
  readonly rest: readonly RawCell[];
  /** The cells in every other column the formula runs over are blank: the row is not in use. */
  readonly emptyRow: boolean;
  readonly answer: ((first: Coerced) => CellOut) | FunctionError;
}

/**
 * Broadcasts: a single value or a single row or column stretches over the others, as Excel's own functions do.
 * A cell outside a range that does not stretch gives #N/A.
 */
function runEach(spec: EachSpec, given: readonly unknown[]): CellOut[][] {
  const ranges = spec.arguments.map(({ type }, index) =>
    type.kind === 'values' ? leftOut : asRange(given[index]),
  );
  const law = lawFor(spec, given);
  const [firstArgument] = spec.arguments;
  const [first, ...rest] = ranges;
  if (firstArgument === undefined || first === undefined) return [[call(spec.bind(publishedLaw), undefined)]];

  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 1));
  const constant = !rest.some(isWide);
  let bound: Bound | undefined;

  const out: CellOut[][] = new Array<CellOut[]>(rows);
  for (let row = 0; row < rows; row++) {
    const line: CellOut[] = new Array<CellOut>(columns);
    for (let column = 0; column < columns; column++) {
      const cell = pick(first, row, column);
      if (bound === undefined || !constant) bound = bind(spec, law, rest, row, column, bound);
      line[column] =
        cell === outside || bound.rest.includes(outside) ? shapesDiffer : one(cell, firstArgument, bound);
    }
    out[row] = line;
  }
  return out;
}

/** The workbook's own values are read whole, once; they do not stretch the result. */
const leftOut: RawRange = [[undefined]];

/** The law by which to answer, or what is wrong with the workbook's own values. */
function lawFor(spec: FunctionSpec, given: readonly unknown[]): Law | FunctionError {
  const index = spec.arguments.findIndex(({ type }) => type.kind === 'values');
  if (index < 0) return publishedLaw;
  try {
    const type = spec.arguments[index]?.type;
    return lawWith(asRange(given[index]), type?.kind === 'values' ? type.plain : undefined);
  } catch (thrown) {
    return asFunctionError(thrown);
  }
}

const outside = Symbol('outside the range');
const shapesDiffer = new FunctionError('#N/A', 'shapes-differ');

function pick(range: RawRange, row: number, column: number): RawCell {
  const line = range.length === 1 ? range[0] : range[row];
  if (line === undefined) return outside;
  if (line.length === 1) return line[0];
  return column < line.length ? line[column] : outside;
}

function bind(
  spec: EachSpec,
  law: Law | FunctionError,
  rest: readonly RawRange[],
  row: number,
  column: number,
  before: Bound | undefined,
): Bound {
  const cells = rest.map((range) => pick(range, row, column));
  if (before !== undefined && cells.every((cell, index) => Object.is(cell, before.rest[index])))
    return before;
  const emptyRow = cells.every((cell, index) => !isWide(rest[index]) || plain(cell) === undefined);
  return { rest: cells, emptyRow, answer: bindCells(spec, law, cells, rest) };
}

function bindCells(
  spec: EachSpec,
  law: Law | FunctionError,
  cells: readonly RawCell[],
  ranges: readonly RawRange[],
): Bound['answer'] {
  if (law instanceof FunctionError) return law;
  const values: Coerced[] = [];
  for (const [index, cell] of cells.entries()) {
    const argument = spec.arguments[index + 1];
    if (argument === undefined || cell === outside) return shapesDiffer;
    // A default stands in for an argument that was left out, never for a gap in a column of answers.
    const gap =
      isWide(ranges[index]) && argument.blankIsNone !== true ? { ...argument, optional: false } : argument;
    const value = required(coerce(cell, argument), gap);
    if (value instanceof FunctionError) return value;
    values.push(value);
  }
  try {
    return spec.bind(law, ...values);
  } catch (thrown) {
    return asFunctionError(thrown);
  }
}

function one(cell: RawCell, argument: ArgumentSpec, { answer, emptyRow }: Bound): CellOut {
  const value = coerce(cell, argument);
  if (value instanceof FunctionError) return value;
  if (value === undefined && (argument.blankIsBlank === 'row' ? emptyRow : argument.blankIsBlank)) return '';
  if (answer instanceof FunctionError) return answer;
  const checked = required(value, argument);
  return checked instanceof FunctionError ? checked : call(answer, checked);
}

function required(value: Coerced | FunctionError, argument: ArgumentSpec): Coerced | FunctionError {
  return value === undefined && argument.optional !== true && argument.blankIsNone !== true
    ? new FunctionError('#VALUE!', 'missing', { argument: argument.id })
    : value;
}

function call(answer: (first: Coerced) => CellOut, value: Coerced): CellOut {
  try {
    return finite(answer(value));
  } catch (thrown) {
    return asFunctionError(thrown);
  }
}

/** A number that Excel cannot hold is an error, never `NaN` in a cell. */
function finite(value: CellOut): CellOut {
  return typeof value === 'number' && !Number.isFinite(value)
    ? new FunctionError('#NUM!', 'out-of-range', { argument: '', value: String(value), min: null, max: null })
    : value;
}

function runTable(
  spec: FunctionSpec,
  table: TableSpec['table'],
  given: readonly unknown[],
  addresses: readonly string[],
): CellOut[][] {
  return table(argumentsOf(spec, given, addresses)).map((line) => line.map(finite));
}

/** Left out: absent, or a single blank cell, which Excel hands over in the same way. */
function isGiven(value: unknown): boolean {
  return plain(value) !== undefined;
}

function indexOf(spec: FunctionSpec, id: string): number {
  const index = spec.arguments.findIndex((argument) => argument.id === id);
  if (index < 0) throw new Error(`${spec.id} has no argument ${id}`);
  return index;
}

function argumentsOf(spec: FunctionSpec, given: readonly unknown[], addresses: readonly string[]): Arguments {
  const find = (id: string): { argument: ArgumentSpec; value: unknown } => {
    const index = indexOf(spec, id);
    return { argument: spec.arguments[index] as ArgumentSpec, value: given[index] };
  };
  const range = (id: string): RawRange => asRange(find(id).value);
  const law = lawFor(spec, given);
  if (law instanceof FunctionError) throw law;
  return {
    law,
    range,
    given: (id) => isGiven(find(id).value),
    address: (id) => addresses[indexOf(spec, id)],
    one: (id) => {
      const cells = range(id);
      const { argument } = find(id);
      const columns = cells[0]?.length ?? 0;
      if (cells.length !== 1 || columns !== 1) {
        throw new FunctionError('#VALUE!', 'one-value-expected', {
          argument: id,
          rows: cells.length,
          columns,
        });
      }
      const value = required(coerce(cells[0]?.[0], argument), argument);
      if (value instanceof FunctionError) throw value;
      return value;
    },
    list: (id) => {
      const { argument } = find(id);
      return range(id).flatMap((line) => line.map((cell) => coerce(cell, argument)));
    },
  };
}
