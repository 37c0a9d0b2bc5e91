import type { WriteCell } from '../host/host';
import { CellKind, type Batch, type Cell, type CellError, type ColumnBatch } from '../workbook/table';
import type { EvaluatedCell } from './engine';

/** The engine's own error names, beside those it shares with Excel. */
const excelErrors: Readonly<Record<string, CellError['error']>> = {
  '#NULL!': '#NULL!',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALUE!',
  '#ERROR': '#VALUE!',
  '#REF': '#REF!',
  '#NAME?': '#NAME?',
  // Excel takes no formula that is not right; one that is known to it and cannot be computed is this.
  '#BAD_EXPR': '#VALUE!',
  '#NUM!': '#NUM!',
  '#N/A': '#N/A',
  '#SPILL!': '#SPILL!',
  '#CYCLE': '#OTHER!',
};

/** The number format that makes a cell hold text, in Excel and in the engine. */
export const TEXT_FORMAT = '@';

export function excelError(value: string): CellError['error'] {
  return excelErrors[value] ?? '#OTHER!';
}

/** What Excel shows for an error of the engine; the engine's own name for one that Excel does not have. */
export function excelName(value: string): string {
  const error = excelError(value);
  return error === '#OTHER!' ? value : error;
}

/** A cell of the engine as a formula in Excel would see it. */
export function toCell(cell: EvaluatedCell): Cell {
  switch (cell.type) {
    case 'error':
      return { error: excelError(cell.value) };
    case 'empty':
      return null;
    case 'text':
      return cell.value === '' ? null : cell.value;
    default:
      return cell.value;
  }
}

/** Text that the engine would read as something else: a formula, a number, a date, a boolean, an error, a link. */
const couldBeTakenForElse =
  /^\s*[=+\-@'#]|^\[.+\]\(.+\)$|^[^\p{L}]*\d|^\s|^\s*(?:true|false|waar|onwaar)\s*$/iu;

/**
 * What to put into a cell of the engine so that it holds exactly this; an apostrophe in front makes text of anything.
 *
 * @param asText the cell has the text format, which keeps what is entered: only a formula needs the apostrophe there
 */
export function toContent(value: WriteCell, asText = false): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.formula;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    const pattern = asText ? /^[=']/ : couldBeTakenForElse;
    return pattern.test(value) ? `'${value}` : value;
  }
  if (!Number.isFinite(value)) throw new RangeError(`no cell can hold ${String(value)}`);
  return String(value);
}

interface MutableColumn {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: (string | undefined)[];
}

/** Collects rows of evaluated cells into one column-wise batch. */
export function toBatch(
  rows: readonly { readonly row: number; readonly cells: readonly EvaluatedCell[] }[],
  columnCount: number,
  kindOf: (cell: EvaluatedCell) => CellKind,
): Batch {
  const columns: (ColumnBatch | undefined)[] = Array.from({ length: columnCount }, () => undefined);
  rows.forEach(({ cells }, index) => {
    cells.forEach((cell, column) => {
      const value = toCell(cell);
      if (value === null) return;
      const into = (columns[column] ??= {
        kinds: new Uint8Array(rows.length),
        numbers: new Float64Array(rows.length),
        texts: new Array<string | undefined>(rows.length).fill(undefined),
      }) as MutableColumn;
      if (typeof value === 'string') {
        into.kinds[index] = CellKind.text;
        into.texts[index] = value;
      } else if (typeof value === 'number') {
        into.kinds[index] = kindOf(cell);
        into.numbers[index] = value;
      } else if (typeof value === 'boolean') {
        into.kinds[index] = CellKind.boolean;
        into.numbers[index] = value ? 1 : 0;
      } else {
        into.kinds[index] = CellKind.error;
        into.texts[index] = value.error;
      }
    });
  });
  return { rowCount: rows.length, rows: Uint32Array.from(rows, ({ row }) => row), columns };
}
