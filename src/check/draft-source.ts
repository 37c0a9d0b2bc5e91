import {
  CellKind,
  type Batch,
  type ColumnBatch,
  type SheetSource,
  type WorkbookSource,
} from '../workbook/table';
import type { Draft, DraftCell, DraftSheet } from '../meting/generate/draft';
import { WorkbookError } from '../workbook/workbook-error';

/** Rows in a batch: small, so that every reading crosses from one batch to the next. */
const BATCH_ROWS = 64;

/** A draft as a workbook to read, without a file in between. */
export function draftSource(draft: Draft, date1904 = false): WorkbookSource {
  return {
    name: draft.name,
    kind: 'xlsx',
    properties: draft.properties,
    sheets: draft.sheets.map((sheet): SheetSource => ({
      name: sheet.name,
      visibility: sheet.visibility ?? 'visible',
      open: () =>
        Promise.resolve({
          sheet: sheet.name,
          date1904,
          layout: { hiddenColumns: sheet.hiddenColumns ?? [], merges: sheet.merges ?? [] },
          batches: () => batches(sheet),
        }),
    })),
    close: () => undefined,
  };
}

async function* batches(sheet: DraftSheet): AsyncGenerator<Batch> {
  const columns = sheet.cells.reduce((most, line) => Math.max(most, line.length), 0);
  if (sheet.fails === true) throw new WorkbookError('bad-xml', { sheet: sheet.name });
  for (let from = 0; from < sheet.cells.length; from += BATCH_ROWS) {
    const places = Array.from(
      { length: Math.min(BATCH_ROWS, sheet.cells.length - from) },
      (_, i) => from + i,
    ).filter((place) => sheet.cells[place]?.some((cell) => cell !== null) === true);
    const hidden = new Set(sheet.hiddenRows ?? []);
    yield await Promise.resolve({
      rowCount: places.length,
      rows: Uint32Array.from(places, (place) => place + 1),
      columns: Array.from({ length: columns }, (_, c) =>
        columnBatch(places.map((place) => sheet.cells[place]?.[c] ?? null)),
      ),
      ...struckIn(sheet, places),
      hiddenRows: Uint8Array.from(places, (place) => (hidden.has(place + 1) ? 1 : 0)),
    });
  }
}

function struckIn({ cells, struckRows }: DraftSheet, places: readonly number[]): Pick<Batch, 'struck'> {
  if (struckRows === undefined) return {};
  const filled = (place: number) =>
    (cells[place] ?? []).flatMap((cell, column) => (cell === null ? [] : [column]));
  return {
    struck: new Map(
      places.flatMap((place, i) => (struckRows.includes(place + 1) ? [[i, filled(place)] as const] : [])),
    ),
  };
}

function columnBatch(cells: readonly DraftCell[]): ColumnBatch | undefined {
  if (cells.every((cell) => cell === null)) return undefined;
  const kinds = new Uint8Array(cells.length);
  const numbers = new Float64Array(cells.length);
  const texts: (string | undefined)[] = [];
  cells.forEach((cell, i) => {
    if (cell === null) return;
    if (typeof cell === 'number') [kinds[i], numbers[i]] = [CellKind.number, cell];
    else if (typeof cell === 'boolean') [kinds[i], numbers[i]] = [CellKind.boolean, Number(cell)];
    else if (typeof cell === 'string') [kinds[i], texts[i]] = [CellKind.text, cell];
    else if ('date' in cell) [kinds[i], numbers[i]] = [CellKind.date, cell.date];
    else if ('percent' in cell) [kinds[i], numbers[i]] = [CellKind.percent, cell.percent];
    else if ('money' in cell) [kinds[i], numbers[i]] = [CellKind.money, cell.money];
    else if ('error' in cell) [kinds[i], texts[i]] = [CellKind.error, cell.error];
    else kinds[i] = CellKind.uncached;
  });
  return { kinds, numbers, texts };
}
