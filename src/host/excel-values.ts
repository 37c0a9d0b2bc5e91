import type { Cell, CellError, CellKind, ColumnBatch, Batch } from '../workbook/table';
import type { FormulaCell, WriteCell } from './host';

/** A block as Excel gives it: value and type of each cell, and its number format where dates and units matter. */
export interface ExcelBlock {
  /** 1-based row and column of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Whether what stands in a cell is crossed out, by place in the block; absent where nothing is. */
  readonly isStruck?: (row: number, column: number) => boolean;
}

const errors: ReadonlySet<string> = new Set<CellError['error']>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

function isErrorCode(text: string): text is CellError['error'] {
  return errors.has(text);
}

/** A value of Excel as a cell; the type tells an error from a text that looks like one, and empty from an empty text. */
export function toCell(value: unknown, type: string): Cell {
  if (type === 'Empty') return null;
  if (type === 'Error') {
    const code = String(value);
    return { error: isErrorCode(code) ? code : '#OTHER!' };
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** What was entered: Excel gives the formula, or the value where there is none. */
export function toEntry(formula: unknown, value: unknown, type: string): Cell | FormulaCell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { formula } : toCell(value, type);
}

/**
 * What to hand to Excel so that it enters exactly this cell. Excel reads what it is handed as if it were typed, so text
 * that it could take for something else gets the apostrophe with which people enter text.
 */
export function toInput(cell: WriteCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell === 'number' && !Number.isFinite(cell)) throw new RangeError(`no cell can hold ${cell}`);
  return typeof cell === 'string' && couldBeTakenForElse.test(cell) ? `'${cell}` : cell;
}

const couldBeTakenForElse = /^\s*[=+\-@'#]|\d|^\s|^\s*(?:true|false|waar|onwaar)\s*$/i;

/** Whether a number format shows a date or a time: it has a day, month, year, hour or second outside texts and colours. */
export function showsDate(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  const codes = format
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?!h{1,9}\]|m{1,9}\]|s{1,9}\])[^[\]]*\]/gi, '')
    .replace(/General|Standaard/gi, '');
  return /[dmyhs]/i.test(codes);
}

const money = /[€$£¥]|\b(?:EUR|euro)\b/i;

/** What a number with this format is: shown as a date, a share, an amount of money, or none of these. */
export function kindOfNumber(format: unknown): CellKind {
  if (typeof format !== 'string') return kind.number;
  if (showsDate(format)) return kind.date;
  if (format.replace(/"[^"]*"|\\.|[_*]./g, '').includes('%')) return kind.percent;
  // `[$€-413]` names money and a language, `[$-413]` a language only.
  const named = format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '$1');
  // `_€` leaves room for the sign and does not show it.
  const shown = named.replace(/\\.|_./g, (found) => (found.startsWith('_') ? '' : found));
  return money.test(shown) ? kind.money : kind.number;
}

/** Kinds as in `CellKind`; only its types may cross this wall. */
const kind = {
  blank: 0,
  number: 1,
  text: 2,
  boolean: 3,
  error: 4,
  date: 6,
  percent: 7,
  money: 8,
} as const satisfies Partial<typeof CellKind>;

/** A block as column batches; a column without any cell is left out, as the file readers do. */
export function toBatch(block: ExcelBlock): Batch {
  const rowCount = block.values.length;
  const width = block.values[0]?.length ?? 0;
  const columns: (ColumnBatch | undefined)[] = new Array<undefined>(block.column - 1).fill(undefined);
  for (let index = 0; index < width; index++) columns.push(toColumn(block, index));
  const struck = struckIn(block);
  return {
    rowCount,
    rows: Uint32Array.from({ length: rowCount }, (_, index) => block.row + index),
    columns,
    ...(struck.size === 0 ? {} : { struck }),
  };
}

/** The columns (0-based) of filled cells that are crossed out, by row. */
function struckIn({ column, types, isStruck }: ExcelBlock): ReadonlyMap<number, readonly number[]> {
  if (isStruck === undefined) return new Map();
  return new Map(
    types.flatMap((line, row): (readonly [number, readonly number[]])[] => {
      const columns = line.flatMap((type, at) =>
        type !== 'Empty' && isStruck(row, at) ? [column - 1 + at] : [],
      );
      return columns.length === 0 ? [] : [[row, columns]];
    }),
  );
}

function toColumn(block: ExcelBlock, index: number): ColumnBatch | undefined {
  const rowCount = block.values.length;
  const kinds = new Uint8Array(rowCount);
  const numbers = new Float64Array(rowCount);
  const texts: (string | undefined)[] = new Array<undefined>(rowCount).fill(undefined);
  // Cells of a column have few formats.
  const kindsOf = new Map<unknown, CellKind>();
  const kindOf = (format: unknown): CellKind => {
    const known = kindsOf.get(format) ?? kindOfNumber(format);
    kindsOf.set(format, known);
    return known;
  };
  let any = false;
  for (let row = 0; row < rowCount; row++) {
    const cell = toCell(block.values[row]?.[index], block.types[row]?.[index] ?? 'Empty');
    if (cell === null) continue;
    any = true;
    if (typeof cell === 'number') {
      kinds[row] = kindOf(block.formats[row]?.[index]);
      numbers[row] = cell;
    } else if (typeof cell === 'boolean') {
      kinds[row] = kind.boolean;
      numbers[row] = cell ? 1 : 0;
    } else if (typeof cell === 'string') {
      kinds[row] = kind.text;
      texts[row] = cell;
    } else {
      kinds[row] = kind.error;
      texts[row] = cell.error;
    }
  }
  return any ? { kinds, numbers, texts } : undefined;
}
