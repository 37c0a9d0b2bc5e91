import type { RangeRef } from '../../host/host';
import type { Batch, ColumnBatch } from '../../workbook/table';

/** More cells than this are read anew rather than kept. */
const CELLS_AT_MOST = 4_000_000;
/** So many pieces, after so many changes, and the sheet is read anew. */
const PIECES_AT_MOST = 300;

/** The rows of the open workbook as they were last read, sheet by sheet, so that only what changed is read again. */
export class SheetMemory {
  private readonly sheets = new Map<string, readonly Batch[]>();

  /** What is known of a sheet; `undefined` where it has to be read. */
  get(sheet: string): readonly Batch[] | undefined {
    return this.sheets.get(sheet);
  }

  /** Keeps a sheet that was read to its end; one too large to keep is forgotten. */
  keep(sheet: string, batches: readonly Batch[]): void {
    const cells = batches.reduce((sum, { rowCount, columns }) => sum + rowCount * columns.length, 0);
    if (cells > CELLS_AT_MOST || batches.length > PIECES_AT_MOST) this.sheets.delete(sheet);
    else this.sheets.set(sheet, batches);
  }

  forget(sheet: string): void {
    this.sheets.delete(sheet);
  }

  /** Sheets that are no longer there need not be kept. */
  retain(sheets: readonly string[]): void {
    for (const sheet of this.sheets.keys()) if (!sheets.includes(sheet)) this.sheets.delete(sheet);
  }
}

/** The band of whole rows around a change, as wide as what is known of the sheet and what changed. */
export function bandAround(change: RangeRef, batches: readonly Batch[]): RangeRef {
  const known = Math.max(0, ...batches.map(({ columns }) => columns.length));
  const columns = Math.max(known, change.column + change.columns - 1);
  return { ...change, column: 1, columns };
}

/** The batches with the rows of a band replaced by what was read there anew. Rows stay in ascending order. */
export function replaceRows(batches: readonly Batch[], band: RangeRef, fresh: Batch): readonly Batch[] {
  const [from, to] = [band.row, band.row + band.rows - 1];
  const before = batches.flatMap((batch) => slice(batch, (row) => row < from));
  const after = batches.flatMap((batch) => slice(batch, (row) => row > to));
  return [...before, ...(fresh.rowCount > 0 ? [fresh] : []), ...after];
}

/** The rows of a batch that are wanted: always its first or its last ones, since rows ascend. */
function slice(batch: Batch, wanted: (row: number) => boolean): readonly Batch[] {
  const { rowCount, rows } = batch;
  let first = 0;
  let end = rowCount;
  while (first < end && !wanted(rows[first] as number)) first += 1;
  while (end > first && !wanted(rows[end - 1] as number)) end -= 1;
  if (first === end) return [];
  if (first === 0 && end === rowCount) return [batch];
  return [
    {
      rowCount: end - first,
      rows: rows.subarray(first, end),
      columns: Array.from(batch.columns, (column) => column && part(column, first, end)),
      ...(batch.hiddenRows ? { hiddenRows: batch.hiddenRows.subarray(first, end) } : {}),
      ...(batch.struck ? { struck: struckIn(batch.struck, first, end) } : {}),
    },
  ];
}

function struckIn(
  struck: NonNullable<Batch['struck']>,
  first: number,
  end: number,
): NonNullable<Batch['struck']> {
  return new Map(
    [...struck].flatMap(([place, columns]): (readonly [number, readonly number[]])[] =>
      place >= first && place < end ? [[place - first, columns]] : [],
    ),
  );
}

function part({ kinds, numbers, texts }: ColumnBatch, first: number, end: number): ColumnBatch {
  return {
    kinds: kinds.subarray(first, end),
    numbers: numbers.subarray(first, end),
    texts: texts.slice(first, end),
  };
}
