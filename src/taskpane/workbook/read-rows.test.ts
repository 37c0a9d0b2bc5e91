import { CellKind, type Batch, type Table } from '../../workbook/table';
import { readRows } from './read-rows';

let served = 0;

function table(date1904: boolean): Table {
  const batch = (first: number): Batch => ({
    rowCount: 3,
    rows: Uint32Array.of(first, first + 1, first + 2),
    columns: [
      {
        kinds: Uint8Array.of(CellKind.text, CellKind.number, CellKind.date),
        numbers: Float64Array.of(0, 12.5, 45657),
        texts: ['kop', undefined, undefined],
      },
      undefined,
    ],
  });
  return {
    sheet: 'Meting',
    date1904,
    async *batches() {
      for (const first of [1, 4, 7]) {
        served++;
        yield batch(first);
        await Promise.resolve();
      }
    },
  };
}

test('only the asked rows, and no further than the last of them', async () => {
  served = 0;
  expect(await readRows(table(false), [5, 1])).toEqual([
    { row: 1, cells: ['kop', null] },
    { row: 5, cells: [12.5, null] },
  ]);
  expect(served).toBe(2);
});

test('a date of the 1904 system is the same day', async () => {
  expect(await readRows(table(true), [3])).toEqual([{ row: 3, cells: [{ date: 47119 }, null] }]);
});
