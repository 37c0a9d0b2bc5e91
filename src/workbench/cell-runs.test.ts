import { CellRuns } from './cell-runs';

test('what is repeated down a column is one entry; what stands alone is one of its own', () => {
  const runs = new CellRuns<string>();
  runs.add(2, 1, 'markt');
  runs.add(2, 2, '24');
  runs.add(3, 1, 'markt');
  runs.add(4, 1, 'overheid');
  runs.add(6, 1, 'overheid');
  expect(runs.finished()).toEqual({ 'A2:A3': 'markt', A4: 'overheid', A6: 'overheid', B2: '24' });
});
