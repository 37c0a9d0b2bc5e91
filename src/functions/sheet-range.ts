import type { SheetContent } from '../meting/read/read-sheet';
import { readRows } from '../meting/read/read-sheet';
import { columnById } from '../meting/form/columns';
import { namedColumn } from '../meting/read/meting/map-columns';
import { CellKind, type Batch, type ColumnBatch } from '../workbook/table';
import { plain } from './coerce';
import type { FunctionError } from './function-error';
import type { RawRange } from './spec';

/** Where a range stands in the workbook, as far as Excel says so. */
export interface RangeOrigin {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
}

/** Without an address the range counts as a sheet of its own that begins in A1. */
const nowhere: RangeOrigin = { sheet: 'Bereik', row: 1, column: 1 };

/** Reads `'Mijn blad'!B2:F900` or `Meting!$A$1`; anything else is nowhere. */
export function parseAddress(address: string | undefined): RangeOrigin {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/.exec(address ?? '');
  if (match?.[3] === undefined) return nowhere;
  return {
    sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? nowhere.sheet,
    row: Number(match[4]),
    column: [...match[3]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}

/** Reads a range as the task pane reads a sheet: by the same code, from what a formula hands over. */
export function readRange(range: RawRange, origin: RangeOrigin): SheetContent {
  const source = { name: origin.sheet, visibility: 'visible' as const };
  return readRows(source, { date1904: false }, batchesOf(range, origin), { answers: new Map() });
}

/** Rows that are read together: few enough to stay close at hand while they are read column by column. */
const batchRows = 1000;

function* batchesOf(range: RawRange, { row, column }: RangeOrigin): Iterable<Batch> {
  const numberKinds = Array.from(range[0] ?? [], (_, c) =>
    holdsDates(range, c) ? CellKind.date : CellKind.number,
  );
  const before = new Array<undefined>(column - 1).fill(undefined);
  for (let first = 0; first < range.length; first += batchRows) {
    const lines = range.slice(first, first + batchRows);
    yield {
      rowCount: lines.length,
      rows: Uint32Array.from(lines, (_, index) => row + first + index),
      columns: [...before, ...numberKinds.map((kind, c) => columnOf(lines, c, kind))],
    };
  }
}

/** Headings stand in the first rows of a meting, or nowhere. */
const headRows = 200;

/**
 * Whether a column is headed as one of dates. A formula hands a date over as a bare number, so that the heading is all
 * there is to tell it by; a file and the open workbook tell it by the format of the cell.
 */
function holdsDates(range: RawRange, c: number): boolean {
  for (let i = 0; i < Math.min(range.length, headRows); i++) {
    const heading = range[i]?.[c];
    const id = typeof heading === 'string' ? namedColumn(heading) : null;
    if (id !== null) return columnById(id).type === 'date';
  }
  return false;
}

const noNumbers = new Float64Array(0);
const noTexts: readonly undefined[] = [];

/** A column of some rows; nothing where every cell is blank. */
function columnOf(lines: RawRange, c: number, numberKind: CellKind): ColumnBatch | undefined {
  const rows = lines.length;
  const kinds = new Uint8Array(rows);
  let numbers: Float64Array | undefined;
  let texts: (string | undefined)[] | undefined;
  for (let i = 0; i < rows; i++) {
    const raw = lines[i]?.[c];
    if (raw === null || raw === '') continue;
    // Nearly every cell is a number or a text; only the rest needs a closer look.
    const value = typeof raw === 'number' || typeof raw === 'string' ? raw : plain(raw);
    if (typeof value === 'number' || typeof value === 'boolean') {
      kinds[i] = typeof value === 'number' ? numberKind : CellKind.boolean;
      (numbers ??= new Float64Array(rows))[i] = Number(value);
    } else if (value !== undefined) {
      kinds[i] = typeof value === 'string' ? CellKind.text : CellKind.error;
      (texts ??= new Array<string | undefined>(rows))[i] =
        typeof value === 'string' ? value : errorText(value);
    }
  }
  if (numbers === undefined && texts === undefined) return undefined;
  return { kinds, numbers: numbers ?? noNumbers, texts: texts ?? noTexts };
}

function errorText({ code, facts }: FunctionError): string {
  return typeof facts['value'] === 'string' ? facts['value'] : code;
}
