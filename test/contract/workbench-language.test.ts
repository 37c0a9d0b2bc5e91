import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

const engine = spreadsheetEngine();
const at = (host: WorkbenchHost, col: number) => ({
  sheetId: host.model.getters.getActiveSheetId(),
  col,
  row: 0,
});

async function written(language: 'nl' | 'en'): Promise<WorkbenchHost> {
  const host = new WorkbenchHost(engine, 'Map1.xlsx', undefined, language);
  await host.writeRanges('Blad1', [
    { row: 1, column: 1, values: [[1234.5]], numberFormat: '#,##0.0' },
    { row: 1, column: 2, values: [[{ formula: '=ROUND(1.25,1)' }]] },
  ]);
  return host;
}

const shown = (host: WorkbenchHost) => [
  host.model.getters.getCellText(at(host, 0)),
  host.model.getters.getCellText(at(host, 1), { showFormula: true }),
];

const dutch = ['1.234,5', '=ROUND(1,25;1)'];
const english = ['1,234.5', '=ROUND(1.25,1)'];

test('numbers and formulas are shown as they are written in the language, and nothing in the cells changes', async () => {
  expect(shown(await written('nl'))).toEqual(dutch);
  const host = await written('en');
  expect(shown(host)).toEqual(english);
  host.writeIn('nl');
  expect(shown(host)).toEqual(dutch);
  expect(host.hasUnsavedWork).toBe(true);
  expect(await host.readRange({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 2 })).toEqual([
    [1234.5, 1.3],
  ]);
});
