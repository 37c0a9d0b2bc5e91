import { BatchBuilder } from './batch-builder';
import { CellKind, type Batch } from './table';

describe('batches', () => {
  it('hold 4,096 rows at most, leave empty rows out and keep row numbers', () => {
    const builder = new BatchBuilder();
    for (let row = 1; row <= 10_000; row++) {
      builder.beginRow(row, false);
      const isEmpty = row % 10 === 0;
      if (!isEmpty) builder.column(0).setNumber(builder.index, CellKind.number, row);
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
        builder.column(column).setNumber(builder.index, CellKind.number, row);
      builder.endRow(false);
    }
    builder.flush();
    const room = (batch: Batch) =>
      batch.columns.reduce((sum, column) => sum + (column?.kinds.buffer.byteLength ?? 0), 0);
    expect(Math.max(...builder.ready.map(room))).toBeLessThanOrEqual(16_384 * 128);
    expect(builder.ready.reduce((sum, batch) => sum + batch.rowCount, 0)).toBe(200);
  });

  it('let a column begin and grow late', () => {
    const builder = new BatchBuilder();
    for (let row = 1; row <= 3000; row++) {
      builder.beginRow(row, row === 7);
      builder.column(0).setNumber(builder.index, CellKind.number, row);
      if (row >= 2900) builder.column(2).setText(builder.index, CellKind.text, `t${String(row)}`);
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
