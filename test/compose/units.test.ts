import { writeXlsx, type Cell } from 'hucre/xlsx';
import { readExport } from '../../src/compose/export/read-export';
import type { FileSaid, ReadExportOptions } from '../../src/compose/export/export-reading';
import { readHired } from '../../src/compose/hired/read-hired';
import { openWorkbook } from '../../src/workbook';
import { readLines } from './support/read-lines';
import type { WorkbookSource } from '../../src/workbook/table';

/** Hours of people, each with the number format of its cell; `@` for a text. */
type Hours = readonly (readonly [value: number | string, format?: string])[];

const PEOPLE = [
  ...['123456782', '111222333', '010554336', '100000009', '100000010', '100000022'],
  ...['100000034', '100000046', '100000058', '100000071', '100000083'],
];

async function workbook(hours: Hours): Promise<WorkbookSource> {
  const cells = new Map<string, Partial<Cell>>();
  hours.forEach(([value, numFmt = 'General'], i) =>
    cells.set(`${String(i + 1)},2`, { value, style: { numFmt } }),
  );
  const rows = [
    ['BSN', 'Periode', 'Verloonde uren'],
    ...hours.map((_, i) => [PEOPLE[i] ?? '', '2025-12', null]),
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 'Blad1', rows, cells }] });
  return openWorkbook(new Blob([bytes as Uint8Array<ArrayBuffer>]), 'export.xlsx');
}

const EURO = '_ [$€-413]\\ * #,##0.00_ ';

async function read(hours: Hours, options: Partial<ReadExportOptions> = {}) {
  const found = await readExport(await workbook(hours), { year: 2025, month: 12, ...options });
  return {
    hours: found.relations.map((relation) => relation.hours),
    notes: found.notes,
    questions: found.questions.map(({ code }) => code),
  };
}

test.each<[string, Hours]>([
  ['a share by its format', [[120], [0.5, '0%'], [110.5, '0.00" uur"']]],
  ['money by its format', [[120], [139, EURO], [110.5]]],
  ['a share in a text', [[120], ['50%', '@'], [110.5]]],
  ['money in a text', [[120], ['€ 139', '@'], [110.5]]],
])('of hours that are %s, the line is named and its person kept without hours', async (_what, hours) => {
  const others = PEOPLE.slice(3).map((): Hours[number] => [100]);
  const found = await read([...hours, ...others]);
  expect(found.hours).toEqual([120, NaN, 110.5, ...others.map(([value]) => value)]);
  expect(found.notes).toContainEqual({ code: 'hours-unreadable', rows: [3], lines: 1 });
});

test('shares of full time may be written with a percent sign, by format or in text', async () => {
  const hours: Hours = [
    [0.5, '0%'],
    ['80%', '@'],
    [1, '0%'],
  ];
  expect((await read(hours)).questions).toEqual(['which-unit']);
  const answers = { headings: { hours: 'Verloonde uren' }, unit: { kind: 'fte', fullTime: 36 } } as const;
  const found = await read(hours, { answers });
  const month = 1331 / 12 / 25.5;
  expect(found.hours).toEqual([0.5, 0.8, 1].map((share) => Math.round(share * 36 * month * 1e4) / 1e4));
});

test('a column of money is no column of hours', async () => {
  expect(
    (
      await read([
        [120, EURO],
        [139, EURO],
        [110.5, EURO],
      ])
    ).questions,
  ).toEqual(['which-column']);
});

test.each(['50%', '€ 60'])('the hours of a hired person are not %s', async (hours) => {
  const csv = `BSN;Uren\n${PEOPLE[0] ?? ''};${hours}\n`;
  const source = await openWorkbook(new Blob([csv]), 'uitlener.csv');
  await expect(readHired(source)).rejects.toMatchObject({
    code: 'hired-unreadable',
    facts: { what: 'Uren', row: 2 },
  });
});

test('numbers of persons are read in whatever format their cells have', async () => {
  const cells = new Map<string, Partial<Cell>>([['1,0', { value: 123456782, style: { numFmt: '"€" 0' } }]]);
  const rows = [
    ['BSN', 'Periode', 'Verloonde uren'],
    [null, '2025-12', 100],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 'Blad1', rows, cells }] });
  const source = await openWorkbook(new Blob([bytes as Uint8Array<ArrayBuffer>]), 'export.xlsx');
  const { relations } = await readExport(source, { year: 2025, month: 12 });
  expect(relations.map(({ bsn }) => bsn)).toEqual([123456782]);
});

describe('hours that can be read in two ways', () => {
  const lines = (...hours: readonly string[]) => [
    'BSN;Periode;Verloonde uren',
    ...hours.map((each, i) => `${PEOPLE[i] ?? ''};2025-12;${each}`),
  ];
  const hoursOf = async (hours: readonly string[], said: FileSaid = {}) =>
    (
      await readLines(lines(...hours), {
        said,
        answers: { headings: { hours: 'Verloonde uren' }, unit: { kind: 'hours' } },
      })
    ).relations.map((relation) => relation.hours);

  test.each<[readonly string[], number, string, number, number]>([
    [['80.5', '1.105'], 1, '1.105', 1105, 1.105],
    [['80,5', '90.25', '1.105'], 1, '1.105', 1105, 1.105],
    [['120', '1.105', '2.250'], 2, '1.105', 1105, 1.105],
    [['120', '1,105'], 1, '1,105', 1.105, 1105],
    [['80.5', '90.25', '100.5', '-1.105 uur'], 1, '-1.105 uur', -1105, -1.105],
  ])('of %j it is asked, and done as it is told', async (hours, count, written, comma, dot) => {
    const { questions, relations } = await readLines(lines(...hours));
    expect(questions).toEqual([{ code: 'which-decimal', lines: count, written, comma, dot }]);
    expect(relations).toEqual([]);
    const at = hours.indexOf(written);
    expect((await hoursOf(hours, { decimal: ',' }))[at]).toBe(comma);
    expect((await hoursOf(hours, { decimal: '.' }))[at]).toBe(dot);
  });

  test.each<[readonly string[], readonly number[]]>([
    // A zero in front is no group of thousands.
    [
      ['0.500', '1.105', '80.5'],
      [0.5, 1.105, 80.5],
    ],
    [
      ['80.5', '1,105'],
      [80.5, 1105],
    ],
    [
      ['80,5', '1.105'],
      [80.5, 1105],
    ],
    // A year has fewer hours: the dot can only stand before decimals.
    [
      ['80.5', '86.667', '1.105'],
      [80.5, 86.667, 1.105],
    ],
    [
      ['151,667', '7,500'],
      [151.667, 7.5],
    ],
    [
      ['1,105.50', '2,250'],
      [1105.5, 2250],
    ],
  ])('of %j the column itself tells', async (hours, read) => {
    expect(await hoursOf(hours)).toEqual(read);
  });

  test('of a hired person they are refused, with their row', async () => {
    const csv = `BSN;Uren\n${PEOPLE[0] ?? ''};80.5\n${PEOPLE[1] ?? ''};7.500\n`;
    const source = await openWorkbook(new Blob([csv]), 'uitlener.csv');
    await expect(readHired(source)).rejects.toMatchObject({ facts: { what: 'Uren', row: 3 } });
  });
});
