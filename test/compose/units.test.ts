import { writeXlsx, type Cell } from 'hucre/xlsx';
import { readExport } from '../../src/compose/export/read-export';
import type { ReadExportOptions } from '../../src/compose/export/export-reading';
import { readHired } from '../../src/compose/hired/read-hired';
import { openWorkbook } from '../../src/workbook';
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
])('of hours that are %s, the line is left out and named', async (_what, hours) => {
  const others = PEOPLE.slice(3).map((): Hours[number] => [100]);
  const found = await read([...hours, ...others]);
  expect(found.hours).toEqual([120, 110.5, ...others.map(([value]) => value)]);
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
