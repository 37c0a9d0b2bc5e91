/** @jest-environment jsdom */
import '../../test/support/browser-globals';
import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import type { WriteCell } from '../host/host';
import { emptyWorkbook, WorkbenchHost } from './workbench-host';

const engine = spreadsheetEngine();

type Action = (env: object) => void;

/** What the engine makes of its own menu for a chart, with these rows selected. */
async function chartOf(rows: readonly (readonly WriteCell[])[]) {
  const host = new WorkbenchHost(engine, 'x.xlsx', emptyWorkbook('Blad1'));
  const ref = { sheet: 'Blad1', row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 };
  await host.writeRange(ref, rows);
  await host.select(ref);
  // Without a screen there is no middle of it to put a chart in.
  host.model.dispatch('RESIZE_SHEETVIEW', { width: 1000, height: 800, gridOffsetX: 0, gridOffsetY: 0 });
  const insert = engine.registries.topbarMenuRegistry
    .getMenuItems()
    .flatMap((menu) => menu.children({} as never))
    .find(({ id }) => id === 'insert_chart');
  if (insert === undefined) throw new Error('the engine has no menu for a chart');
  (insert.execute as unknown as Action)({ model: host.model, openSidePanel: () => undefined });
  const { getters } = host.model;
  const [chart = ''] = getters.getChartIds(getters.getActiveSheetId());
  return { host, definition: getters.getChartDefinition(chart) as unknown as Record<string, unknown> };
}

const labels = (...names: readonly string[]) => names.map((name, index): WriteCell[] => [name, index + 1]);

test.each([
  ['labels that come twice', [['School', 'Banen'], ...labels('Noord', 'Zuid', 'Noord')], 'B1:B4', 'A1:A4'],
  [
    'two columns of names',
    [
      ['Bestuur', 'School', 'Banen'],
      ['De Linde', 'Noord', 1],
      ['De Linde', 'Zuid', 2],
    ],
    'C1:C3',
    'B1:B3',
  ],
  [
    'three columns of names',
    [
      ['Regio', 'Bestuur', 'School', 'Banen'],
      ['Oost', 'De Linde', 'Noord', 1],
      ['Oost', 'De Linde', 'Zuid', 2],
    ],
    'D1:D3',
    'C1:C3',
  ],
] as const)('a chart of %s is one of columns, which a file holds', async (_, rows, numbers, names) => {
  const { host, definition } = await chartOf(rows);
  expect(definition['type']).toBe('bar');
  expect(definition['dataSource']).toMatchObject({
    dataSets: [{ dataRange: numbers }],
    labelRange: names,
    dataSetsHaveTitle: true,
  });
  const { files } = await host.model.exportXLSX();
  expect(files.filter(({ path }) => path.startsWith('xl/charts/'))).toHaveLength(1);
});

test('so is that of one number', async () => {
  const { definition } = await chartOf([[12]]);
  expect(definition).toMatchObject({ type: 'bar', dataSource: { dataSets: [{ dataRange: 'A1' }] } });
});

test('what a file holds stays the kind that the engine chose', async () => {
  const { definition } = await chartOf([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(definition['type']).toBe('scatter');
});

test('one that counts texts is named as what a file does not hold', async () => {
  const { host, definition } = await chartOf([['Markt'], ['Overheid'], ['Markt']]);
  expect(definition).toMatchObject({ type: 'pie', aggregated: true });
  expect(host.lost).toEqual(['countingCharts']);
  const { host: plain } = await chartOf([[1], [2], [3]]);
  expect(plain.lost).toEqual([]);
});
