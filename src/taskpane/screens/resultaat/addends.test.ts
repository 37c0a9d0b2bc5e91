import type { Addends } from '../../../meting/result';
import { addendsOf } from './addends';

// Rows 2 to 6: not counted, markt formeel, markt inleen, overheid formeel, overheid inleen.
const addends: Addends = {
  sheet: 'Meting',
  hoursColumn: 14,
  rows: Uint32Array.of(2, 3, 4, 5, 6),
  bucket: Uint8Array.of(0, 1, 2, 3, 4),
  hours: Float64Array.of(10, 20, 30, 40, 50),
};

const rowsOf = (vorm: 'formeel' | 'inleen' | 'totaal', sector: 'markt' | 'overheid' | 'totaal') =>
  addendsOf([addends], { vorm, sector }).map(({ row }) => row);

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
  expect(addendsOf([addends], { vorm: 'inleen', sector: 'overheid' })).toEqual([
    { sheet: 'Meting', row: 6, column: 14, hours: 50 },
  ]);
});
