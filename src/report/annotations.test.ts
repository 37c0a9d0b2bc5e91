import { sampleCatalogue } from '../../test/support/sample-catalogue';
import { sampleGroup, sampleInput } from '../../test/support/sample-check';
import { annotations } from './annotations';

test('every cell of a cause gets its note, an explained cause none', () => {
  const { result } = sampleInput('a.xlsx', {
    groups: [
      sampleGroup({ ranges: ['F12:G13', 'F20'], count: 5 }),
      sampleGroup({ rule: 'B24', severity: 'waarschuwing', ranges: ['M4'], count: 1, explained: 1 }),
    ],
  });
  const [sheet, ...more] = annotations(result, sampleCatalogue, 'bestuur', 'Bevinding');
  expect(more).toEqual([]);
  expect(sheet).toMatchObject({ sheet: 'Meting', headingRow: 1, heading: 'Bevinding' });
  expect(sheet?.notes.map(({ row, column }) => [row, column])).toEqual([
    [12, 6],
    [12, 7],
    [13, 6],
    [13, 7],
    [20, 6],
  ]);
  expect(sheet?.notes[0]?.message).toContain('B01 Titel van B01.');
});

test('a finding about a whole column or a sheet that is not there marks nothing', () => {
  const { result } = sampleInput('a.xlsx', {
    groups: [sampleGroup({ ranges: ['A:A'] }), sampleGroup({ sheet: 'Weg' })],
  });
  expect(annotations(result, sampleCatalogue, 'bestuur', 'Bevinding')).toEqual([]);
});
