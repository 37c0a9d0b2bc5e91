import { resultFormat } from './result-format';

test('shares and forecasts are shown as people read them, and years as they stand', () => {
  expect(resultFormat('REALISATIEPERCENTAGE', 0)).toBe('0.0%');
  expect(resultFormat('QUOTUMPERCENTAGE', 0)).toBe('0.00%');
  expect([0, 1, 3].map((column) => resultFormat('PROGNOSE', column))).toEqual([null, '#,##0.0', '#,##0.0']);
  expect(resultFormat('JOBUNITS', 0)).toBeNull();
});
