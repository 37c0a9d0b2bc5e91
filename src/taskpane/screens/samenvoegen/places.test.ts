import { cellsIn, countCells } from './places';

test('ranges become cells, row by row, and no more of them than are asked', () => {
  expect(cellsIn(['B2:C3', 'AA9']).map(({ address }) => address)).toEqual(['B2', 'C2', 'B3', 'C3', 'AA9']);
  expect(cellsIn(['F2:F500000'], 100)).toHaveLength(100);
  expect(countCells(['F2:F500000', 'B2:C3', '3:9'])).toBe(500_003);
});
