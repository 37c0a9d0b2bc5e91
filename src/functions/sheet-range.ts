import type { SheetContent } from '../meting/read/read-sheet';
import { readRows } from '../meting/read/read-sheet';
import { columnById } from '../meting/columns';
import { namedColumn } from '../meting/recognise/map-columns';
import { CellKind, type Batch, type ColumnBatch } from '../workbook/table';
import { plain } from './coerce';
import { FunctionError } from './function-error';
import type { RawRange } from './spec';

/** Where a range stands in the workbook, as far as Excel says so. */
export interface RangePlace {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
}

/** Without an address the range counts as a sheet of its own that begins in A1. */
const nowhere: RangePlace = { sheet: 'Bereik', row: 1, column: 1 };

/** Reads `'Mijn blad'!B2:F900` or `Meting!$A$1`; anything else is nowhere. */
export function placeOf(address: string | undefined): RangePlace {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/.exec(address ?? '');
  if (match?.[3] === undefined) return nowhere;
  return {
    sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? nowhere.sheet,
    row: Number(match[4]),
    column: [...match[3]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}

/** Reads a range as the task pane reads a sheet: by the same code, from what a formula hands over. */
export function readRange(range: RawRange, place: RangePlace): SheetContent {
  const source = { name: place.sheet, visibility: 'visible' as const };
  return readRows(source, { date1904: false }, batchOf(range, place), { answers: new Map() });
}

function batchOf(range: RawRange, { row, column }: RangePlace): Batch {
  const width = range[0]?.length ?? 0;
  const columns: (ColumnBatch | undefined)[] = new Array<undefined>(column - 1).fill(undefined);
  for (let c = 0; c < width; c++) columns.push(columnOf(range, c));
  return { rowCount: range.length, rows: Uint32Array.from(range, (_, index) => row + index), columns };
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

function columnOf(range: RawRange, c: number): ColumnBatch {
  const numberKind = holdsDates(range, c) ? CellKind.date : CellKind.number;
  const kinds = new Uint8Array(range.length);
  const numbers = new Float64Array(range.length);
  const texts = new Array<string | undefined>(range.length);
  for (let i = 0; i < range.length; i++) {
    const raw = range[i]?.[c];
    // Nearly every cell is a number or a text; only the rest needs a closer look.
    const value = typeof raw === 'number' || (typeof raw === 'string' && raw !== '') ? raw : plain(raw);
    if (typeof value === 'number') {
      kinds[i] = numberKind;
      numbers[i] = value;
    } else if (typeof value === 'string') {
      kinds[i] = CellKind.text;
      texts[i] = value;
    } else if (typeof value === 'boolean') {
      kinds[i] = CellKind.boolean;
      numbers[i] = value ? 1 : 0;
    } else if (value instanceof FunctionError) {
      kinds[i] = CellKind.error;
      texts[i] = typeof value.facts['value'] === 'string' ? value.facts['value'] : value.code;
    }
  }
  return { kinds, numbers, texts };
}
