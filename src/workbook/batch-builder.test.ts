import { BatchBuilder } from './batch-builder';
import { limits } from './limits';
import { CellKind, type Batch } from './table';

/** What the arrays of a batch hold, shared ones counted once. */
function bytesOf(batch: Batch): number {
  const buffers = new Set<ArrayBufferLike>();
  for (const column of batch.columns) if (column) buffers.add(column.kinds.buffer).add(column.numbers.buffer);
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** A sheet of so many rows and columns, every third cell blank, with `first` added to every number. */
function sheetOf(rows: number, columns: number, first: number): BatchBuilder {
  const builder = new BatchBuilder();
  for (let row = 1; row <= rows; row++) {
    builder.beginRow(row, false);
    for (let column = 0; column < columns; column++)
      if ((row + column) % 3 !== 0)
        builder.setNumber(builder.place(column), CellKind.number, first + row * columns + column);
    builder.endRow(false);
  }
  builder.flush();
  return builder;
}

function cellsOf(batch: Batch): (number | null)[][] {
  return Array.from(batch.rows, (_, i) =>
    batch.columns.map((column) => (column?.kinds[i] === CellKind.number ? (column.numbers[i] ?? NaN) : null)),
  );
}

describe('arrays of a batch', () => {
  it('serve for another one once it is released, and nothing of the old cells is left in it', () => {
    const expected = sheetOf(2000, 20, 5000).ready.map(cellsOf);
    const old = sheetOf(2000, 20, 0).ready;
    const buffers = new Set(old.map((batch) => batch.columns.find(Boolean)?.numbers.buffer));
    for (const batch of old) batch.release?.();
    const next = sheetOf(2000, 20, 5000).ready;
    expect(next.map(cellsOf)).toEqual(expected);
    expect(next.some((batch) => buffers.has(batch.columns.find(Boolean)?.numbers.buffer))).toBe(true);
  });

  it('stay as they are while a batch is kept, whatever is read beside it', () => {
    const kept = sheetOf(2000, 20, 0).ready;
    const before = kept.map(cellsOf);
    const beside = sheetOf(2000, 20, 7).ready;
    // Saying it twice must not lend the same arrays to two batches.
    for (const batch of beside) {
      batch.release?.();
      batch.release?.();
    }
    const [one, other] = [sheetOf(2000, 20, 100).ready, sheetOf(2000, 20, 900).ready];
    expect(one.flatMap(cellsOf)[0]?.[0]).toBe(120);
    expect(other.flatMap(cellsOf)[0]?.[0]).toBe(920);
    expect(kept.map(cellsOf)).toEqual(before);
  });
});

describe('batches', () => {
  it('are full when their texts are long, and a row of nothing but long texts is refused', () => {
    const long = 'x'.repeat(limits.cellChars);
    const builder = new BatchBuilder();
    const addRow = (row: number, columns: number) => {
      builder.beginRow(row, false);
      for (let column = 0; column < columns; column++)
        builder.setText(builder.place(column), CellKind.text, long);
      builder.endRow(false);
    };
    for (let row = 1; row <= 600; row++) addRow(row, 1);
    builder.flush();
    const rows = builder.ready.map(({ rowCount }) => rowCount);
    expect(rows.reduce((sum, each) => sum + each, 0)).toBe(600);
    expect(Math.max(...rows) * long.length).toBeLessThan(10_000_000);
    expect(() => {
      addRow(601, 3000);
    }).toThrow(expect.objectContaining({ code: 'too-large', facts: { row: 601 } }) as Error);
  });

  it('hold 4,096 rows at most, leave empty rows out and keep row numbers', () => {
    const builder = new BatchBuilder();
    for (let row = 1; row <= 10_000; row++) {
      builder.beginRow(row, false);
      const isEmpty = row % 10 === 0;
      if (!isEmpty) builder.setNumber(builder.place(0), CellKind.number, row);
      builder.endRow(isEmpty);
    }
    builder.flush();
    expect(builder.ready.map(({ rowCount }) => rowCount)).toEqual([4096, 4096, 808]);
    const rows = builder.ready.flatMap((batch) => Array.from(batch.rows));
    const values = builder.ready.flatMap((batch) => Array.from(batch.columns[0]?.numbers ?? []));
    expect(rows).toEqual(values);
    expect(rows).toHaveLength(9000);
  });

  it('stay small on very wide sheets', () => {
    const builder = new BatchBuilder();
    for (let row = 1; row <= 200; row++) {
      builder.beginRow(row, false);
      for (let column = 0; column < 16_384; column++)
        builder.setNumber(builder.place(column), CellKind.number, row);
      builder.endRow(false);
    }
    builder.flush();
    expect(Math.max(...builder.ready.map(bytesOf))).toBeLessThanOrEqual(9 * 2 ** 20);
    expect(builder.ready.reduce((sum, batch) => sum + batch.rowCount, 0)).toBe(200);
  });

  it('stay small when one row far down is very wide', () => {
    const builder = new BatchBuilder();
    for (let row = 1; row <= 4000; row++) {
      builder.beginRow(row, row === 3999);
      builder.setText(builder.place(0), CellKind.text, `t${String(row)}`);
      const columns = row === 3999 ? 16_384 : 2;
      for (let column = 1; column < columns; column++)
        builder.setNumber(builder.place(column), CellKind.number, row + column);
      builder.endRow(false);
    }
    builder.flush();
    expect(Math.max(...builder.ready.map(bytesOf))).toBeLessThanOrEqual(9 * 2 ** 20);
    const rows = builder.ready.flatMap(({ columns, rows, hiddenRows }) =>
      Array.from(rows, (row, i) => [
        row,
        columns[0]?.texts[i],
        columns.reduce((cells, column) => cells + (column?.kinds[i] ? 1 : 0), 0),
        columns[row === 3999 ? 16_383 : 1]?.numbers[i],
        hiddenRows?.[i] ?? 0,
      ]),
    );
    expect(rows).toEqual(
      Array.from({ length: 4000 }, (_, i) => {
        const row = i + 1;
        const wide = row === 3999;
        return [row, `t${String(row)}`, wide ? 16_384 : 2, row + (wide ? 16_383 : 1), wide ? 1 : 0];
      }),
    );
    expect(builder.ready[0]?.columns).toHaveLength(2);
  });

  it('let a column begin and grow late', () => {
    const builder = new BatchBuilder();
    for (let row = 1; row <= 3000; row++) {
      builder.beginRow(row, row === 7);
      builder.setNumber(builder.place(0), CellKind.number, row);
      if (row >= 2900) builder.setText(builder.place(2), CellKind.text, `t${String(row)}`);
      builder.endRow(false);
    }
    builder.flush();
    const [batch] = builder.ready;
    expect(batch?.columns[1]).toBeUndefined();
    expect(batch?.columns[2]?.texts[2898]).toBeUndefined();
    expect(batch?.columns[2]?.texts[2999]).toBe('t3000');
    expect(batch?.columns[0]?.numbers[2999]).toBe(3000);
    expect(Array.from(batch?.hiddenRows ?? []).indexOf(1)).toBe(6);
  });
});
