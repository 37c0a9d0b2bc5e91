import { checkWorkbook } from '../../src/check';
import { COLUMNS } from '../../src/meting/form/columns';
import { generateRows, type GeneratedRow } from '../../src/meting/generate/rows';
import { often } from '../support/long';
import { CellKind, type Batch, type ColumnBatch, type WorkbookSource } from '../../src/workbook/table';

const ROWS = often(10_000, 100_000);
const AT_ONCE = 4096;

/** A generated meting as a workbook, a batch at a time. */
function generated(rows: number, seed: number): WorkbookSource {
  return {
    name: 'schoon.xlsx',
    kind: 'xlsx',
    properties: new Map(),
    sheets: [
      {
        name: 'Meting',
        visibility: 'visible',
        open: () => Promise.resolve({ sheet: 'Meting', date1904: false, batches: () => batches(rows, seed) }),
      },
    ],
    close: () => undefined,
  };
}

async function* batches(rows: number, seed: number): AsyncGenerator<Batch> {
  yield await Promise.resolve(
    batchOf(
      1,
      COLUMNS.map(({ nl }) => [nl]),
    ),
  );
  const generator = generateRows({ rows, seed, year: 2024 });
  let from = 2;
  for (;;) {
    const lines: GeneratedRow[] = [];
    for (let next = generator.next(); next.done !== true; next = generator.next()) {
      lines.push(next.value);
      if (lines.length === AT_ONCE) break;
    }
    if (lines.length === 0) return;
    yield batchOf(
      from,
      COLUMNS.map(({ id }) => lines.map((line) => line[id])),
      COLUMNS.map(({ type }) => type === 'date'),
    );
    from += lines.length;
  }
}

function batchOf(from: number, columns: readonly unknown[][], dates: readonly boolean[] = []): Batch {
  const rowCount = columns[0]?.length ?? 0;
  return {
    rowCount,
    rows: Uint32Array.from({ length: rowCount }, (_, i) => from + i),
    columns: columns.map((cells, c) => columnOf(cells, dates[c] === true)),
  };
}

function columnOf(cells: readonly unknown[], isDate: boolean): ColumnBatch {
  const number = isDate ? CellKind.date : CellKind.number;
  return {
    kinds: Uint8Array.from(cells, (cell) =>
      typeof cell === 'number' ? number : typeof cell === 'string' ? CellKind.text : CellKind.blank,
    ),
    numbers: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : 0)),
    texts: cells.map((cell) => (typeof cell === 'string' ? cell : undefined)),
  };
}

test(`a clean meting of ${String(ROWS)} rows has no findings, and every row counts`, async () => {
  const { groups, ledger, result, notRead } = await checkWorkbook(generated(ROWS, 11));
  expect(groups.map(({ rule, count, examples }) => [rule, count, examples[0]?.facts])).toEqual([]);
  expect(ledger.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(notRead).toEqual([]);
  expect(result?.counted.rows).toBe(ROWS);
  expect(result?.notCounted).toEqual([]);
}, 120_000);
