import { sampleCatalogue } from '../../test/support/sample-catalogue';
import { sampleGroup, sampleInput } from '../../test/support/sample-check';
import { reportWords } from '../locales/nl/report';
import { annotations } from './annotations';

test('every cell of a cause gets its note, an explained one what was written about it', () => {
  const { result } = sampleInput('a.xlsx', {
    groups: [
      sampleGroup({ ranges: ['F12:G13', 'F20'], count: 5 }),
      sampleGroup({
        rule: 'B24',
        severity: 'waarschuwing',
        ranges: ['M4', 'M9'],
        count: 2,
        explained: 1,
        explanations: [
          { text: 'Mevrouw Jansen werkt door', role: 'Bestuur', date: '2026-02-01', cell: 'M4' },
        ],
      }),
    ],
  });
  const [sheet, ...more] = annotations(result, sampleCatalogue, 'bestuur', reportWords);
  expect(more).toEqual([]);
  expect(sheet).toMatchObject({ sheet: 'Meting', headingRow: 1, heading: 'Bevinding' });
  expect(sheet?.notes.map(({ row, column }) => [row, column])).toEqual([
    [12, 6],
    [12, 7],
    [13, 6],
    [13, 7],
    [20, 6],
    [4, 13],
    [9, 13],
  ]);
  expect(sheet?.notes.slice(-2).map(({ severity }) => severity)).toEqual(['info', 'waarschuwing']);
  const [told, open] = sheet?.notes.slice(-2).map(({ message }) => message) ?? [];
  expect(told).toMatch(/Toelichting: “.* werkt door” \(Bestuur, 1 februari 2026, bij M4\)/);
  // Nobody is named in what is handed on.
  expect(told).not.toContain('Jansen');
  expect(open).not.toContain('Toelichting:');
  expect(sheet?.notes[0]?.message).toContain('B01 Titel van B01.');
});

test('a finding about a whole column or a sheet that is not there marks nothing', () => {
  const { result } = sampleInput('a.xlsx', {
    groups: [sampleGroup({ ranges: ['A:A'] }), sampleGroup({ sheet: 'Weg' })],
  });
  expect(annotations(result, sampleCatalogue, 'bestuur', reportWords)).toEqual([]);
});
