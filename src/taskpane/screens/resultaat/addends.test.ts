import type { Addends } from '../../../meting/count/result';
import { ROW_REASONS } from '../../../meting/count/count-records';
import { addendsOf, type FigureRef } from './addends';

// Rows 2 to 6: not counted, markt formeel, markt inleen, overheid formeel, overheid inleen.
const addends: Addends = {
  sheet: 'Meting',
  hoursColumn: 14,
  rows: Uint32Array.of(2, 3, 4, 5, 6),
  bucket: Uint8Array.of(0, 1, 2, 3, 4),
  hours: Float64Array.of(10, 20, 30, 40, 50),
  kind: Uint8Array.of(1, 1, 1, 1, 1),
  hoursPerJob: Float64Array.of(Number.NaN, 110.5),
  reason: Uint8Array.of(ROW_REASONS.indexOf('other-period'), 0, 0, 0, 0),
  lines: {
    perOverheidssector: { keys: ['po', ''], of: Uint32Array.of(0, 1, 0, 0, 1) },
    perRegio: null,
    perWerkgever: null,
  },
};

const rowsOf = (vorm: 'formeel' | 'inleen' | 'totaal', sector: 'markt' | 'overheid' | 'totaal') =>
  addendsOf([addends], { of: 'tabel1', vorm, sector }).map(({ row }) => row);

test('each cell of Tabel 1 has its own rows, a total those of its parts, and what does not count none', () => {
  expect(rowsOf('formeel', 'markt')).toEqual([3]);
  expect(rowsOf('inleen', 'markt')).toEqual([4]);
  expect(rowsOf('formeel', 'overheid')).toEqual([5]);
  expect(rowsOf('inleen', 'overheid')).toEqual([6]);
  expect(rowsOf('totaal', 'markt')).toEqual([3, 4]);
  expect(rowsOf('inleen', 'totaal')).toEqual([4, 6]);
  expect(rowsOf('totaal', 'totaal')).toEqual([3, 4, 5, 6]);
});

test('an addend names its cell and its hours', () => {
  expect(addendsOf([addends], { of: 'tabel1', vorm: 'inleen', sector: 'overheid' })).toEqual([
    { sheet: 'Meting', row: 6, column: 14, hours: 50 },
  ]);
});

test('a line of a breakdown has the rows that count in it, and a reason the rows it keeps out', () => {
  const rows = (figure: FigureRef) => addendsOf([addends], figure).map(({ row }) => row);
  expect(rows({ of: 'breakdown', by: 'perOverheidssector', key: 'po' })).toEqual([4, 5]);
  expect(rows({ of: 'breakdown', by: 'perOverheidssector', key: '' })).toEqual([3, 6]);
  expect(rows({ of: 'breakdown', by: 'perRegio', key: '' })).toEqual([]);
  expect(rows({ of: 'not-counted', reason: 'other-period' })).toEqual([2]);
  expect(rows({ of: 'not-counted', reason: 'form-missing' })).toEqual([]);
});
