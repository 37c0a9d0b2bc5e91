import { sampleResult } from '../../test-support/sample-result';
import { whoseRow } from './whose-row';

const [sheet] = sampleResult().sheets;
const rows = [
  { row: 1, cells: [null, null, null, null, null, 'BSN'] },
  { row: 12, cells: [null, null, null, null, null, '123456782'] },
  { row: 13, cells: [null, null, null, null, null, 10554336] },
  { row: 14, cells: [] },
];

test.each([
  [12, '******782'],
  [13, '*****336'],
  [14, ''],
  [1, ''],
  [99, ''],
])('of row %p it says whose it is, masked', (row, person) => {
  expect(whoseRow(sheet, rows, row)).toBe(person);
});

test('of a sheet without a column of numbers it says nobody', () => {
  expect(whoseRow(undefined, rows, 12)).toBe('');
});
