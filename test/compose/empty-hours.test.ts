import { writeXlsx } from 'hucre/xlsx';
import { readExport } from '../../src/compose/export/read-export';
import type { ExportNote } from '../../src/compose/export/export-reading';
import { openWorkbook } from '../../src/workbook';
import { returnFile } from './support/return-xml';
import { readPayroll } from '../../src/compose/read-payroll';
import { readLines } from './support/read-lines';

// No hours are not 0 hours: what nobody wrote down is asked for, never filled in.

const [A, B, C] = ['123456782', '111222333', '010554336'];

async function hoursAndNotes(lines: readonly string[], options = {}) {
  const { questions, relations, notes } = await readLines(lines, options);
  expect(questions).toEqual([]);
  const hours = new Map(relations.map(({ bsn, hours: each }) => [String(bsn).padStart(9, '0'), each]));
  return {
    of: (bsn: string | undefined) => hours.get(bsn ?? ''),
    said: notes.filter(({ code }) => code.startsWith('hours-empty')),
  };
}

const empty = (...rows: readonly number[]): ExportNote => ({ code: 'hours-empty', rows, lines: rows.length });
const beside = (...rows: readonly number[]): ExportNote => ({
  code: 'hours-empty-beside',
  rows,
  lines: rows.length,
});

const heading = 'BSN;Periode;Verloonde uren';

test.each([
  ['nothing', ''],
  ['a space', ' '],
  ['a no-break space', '\u00a0'],
  ['quotes with nothing between them', '""'],
])('hours that are %s are not known, and the row is named', async (_, cell) => {
  const { of, said } = await hoursAndNotes([
    heading,
    `${A};2025-12;100`,
    `${B};2025-12;${cell}`,
    `${C};2025-12;50`,
  ]);
  expect([of(A), of(B), of(C)]).toEqual([100, NaN, 50]);
  expect(said).toEqual([empty(3)]);
});

test('0 that is written out is 0', async () => {
  const { of, said } = await hoursAndNotes([
    heading,
    `${A};2025-12;100`,
    `${B};2025-12;0`,
    `${C};2025-12;50`,
  ]);
  expect(of(B)).toBe(0);
  expect(said).toEqual([]);
});

test('a formula that was never computed gives no hours', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: 'Export',
        rows: [heading.split(';'), [A ?? '', '2025-12', 100], [C ?? '', '2025-12', 50]],
        cells: new Map([['2,2', { formula: 'F9' }]]),
      },
    ],
  });
  const source = await openWorkbook(new Blob([Uint8Array.from(file)]), 'export.xlsx');
  const { relations } = await readExport(source, {
    ...{ year: 2025, month: 12 },
    answers: { headings: { hours: 'Verloonde uren' } },
  });
  expect(relations.map(({ hours }) => hours)).toEqual([100, NaN]);
});

test('of several lines the known ones are added, and the empty one is named', async () => {
  const { of, said } = await hoursAndNotes([
    heading,
    `${A};2025-12;60`,
    `${A};2025-12;`,
    `${A};2025-12;20`,
    `${B};2025-12;0`,
    `${B};2025-12;`,
    `${C};2025-12;50`,
  ]);
  expect([of(A), of(B), of(C)]).toEqual([80, NaN, 50]);
  expect(said).toEqual([empty(6), beside(3)]);
});

test('lines of components that never have hours are silent; one that has them elsewhere is not', async () => {
  const { of, said } = await hoursAndNotes(
    [
      'Pers.nr;BSN;Looncomponent;Periode;Verloonde uren',
      `1;${A};Salaris;2025-12;80`,
      '1;;Meeruren;2025-12;4',
      '1;;Reiskosten;2025-12;',
      `2;${B};Salaris;2025-12;`,
      '2;;Meeruren;2025-12;6',
      '2;;Reiskosten;2025-12;',
      `3;${C};Reiskosten;2025-12;`,
    ],
    { answers: { headings: {}, components: { counted: ['Salaris', 'Meeruren'], left: [] } } },
  );
  expect([of(A), of(B), of(C)]).toEqual([84, 6, NaN]);
  expect(said).toEqual([empty(8), beside(5)]);
});

test('a line with the personnel number only is one of its person, empty hours as well', async () => {
  const { of, said } = await hoursAndNotes(
    [
      'Pers.nr;BSN;Looncomponent;Periode;Verloonde uren',
      `1;${A};Salaris;2025-12;80`,
      `2;${B};Meeruren;2025-12;6`,
      '2;;Salaris;2025-12;',
      `3;${C};Salaris;2025-12;50`,
      '9;;Salaris;2025-12;',
    ],
    { answers: { headings: {}, components: { counted: ['Salaris', 'Meeruren'], left: [] } } },
  );
  expect(of(B)).toBe(6);
  expect(said).toEqual([beside(4)]);
});

test('0 that is written out stays 0 beside a component that never has hours', async () => {
  const { of, said } = await hoursAndNotes(
    [
      'BSN;Looncomponent;Periode;Verloonde uren',
      `${A};Salaris;2025-12;80`,
      `${B};Salaris;2025-12;0`,
      `${B};Reiskosten;2025-12;`,
      `${C};Salaris;2025-12;50`,
      `${C};Reiskosten;2025-12;`,
    ],
    { answers: { headings: {}, components: { counted: ['Salaris'], left: [] } } },
  );
  expect([of(A), of(B), of(C)]).toEqual([80, 0, 50]);
  expect(said).toEqual([]);
});

test('a line of another month says nothing of this one', async () => {
  const { said } = await hoursAndNotes([
    heading,
    `${A};2025-11;`,
    `${A};2025-12;100`,
    `${B};2025-12;50`,
    `${C};2025-12;60`,
  ]);
  expect(said).toEqual([]);
});

test('a share of full time that is not there is no 0 either', async () => {
  const { of, said } = await hoursAndNotes(
    ['BSN;Periode;Deeltijdfactor', `${A};2025-12;0,8`, `${B};2025-12;`, `${C};2025-12;1`],
    { answers: { headings: { hours: 'Deeltijdfactor' }, unit: { kind: 'fte', fullTime: 40 } } },
  );
  expect(of(B)).toBeNaN();
  expect(said).toEqual([empty(3)]);
});

test('a BSN that Excel cut off is named, also where the hours are empty', async () => {
  const { notes } = await readLines(
    [heading, ...[A, B, C].map((bsn) => `${bsn};2025-12;50`), '1,00E+08;2025-12;'],
    { answers: { headings: { bsn: 'BSN' } } },
  );
  expect(notes[0]).toMatchObject({ code: 'bsn-cut', rows: [5], lines: 1, hours: 0 });
});

test.each(['<AantVerlU/>', '<AantVerlU></AantVerlU>', '<AantVerlU> </AantVerlU>', ''])(
  'a return with %j for the hours gives none, and says of how many',
  async (written) => {
    const file = returnFile({
      made: '2026-01-20T10:00:00',
      units: [
        {
          lhnr: '100000083L01',
          employer: 'Stichting Voorbeeld',
          tijdvak: {
            kind: 'full',
            first: '2025-12-01',
            last: '2025-12-31',
            relations: [
              {
                bsn: A ?? '',
                personNumber: '1',
                number: '1',
                begin: '2020-01-01',
                hours: 111,
                periods: [{ begin: '2020-01-01', kind: '15', aard: '1' }],
              },
            ],
          },
        },
      ],
    });
    const xml = (await file.text()).replace(/<AantVerlU>111<\/AantVerlU>/, written);
    expect(xml).not.toContain('111<');
    const { relations, notes } = await readPayroll([{ name: 'december.xml', blob: new Blob([xml]) }], {
      year: 2025,
      month: 12,
    });
    expect(relations.map(({ hours }) => hours)).toEqual([NaN]);
    expect(notes).toContainEqual({ about: 'return', code: 'hours-missing', relations: 1 });
  },
);
