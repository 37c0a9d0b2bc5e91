import { valueName } from '../../src/locales/error-names';
import { moreNames } from '../../src/workbench/dutch-entry';
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

describe('what is typed or pasted in Dutch', () => {
  const line = { sheet: 'Blad1', row: 2, column: 1, rows: 1, columns: 4 };
  const typed = (host: WorkbenchHost, col: number, content: string) =>
    host.model.dispatch('UPDATE_CELL', { ...at(host, col), row: 1, content });
  const pasted = (host: WorkbenchHost, text: string) =>
    host.model.dispatch('PASTE_FROM_OS_CLIPBOARD', {
      target: [{ left: 0, right: 0, top: 1, bottom: 1 }],
      clipboardContent: { text },
    });
  async function textInThird(language: 'nl' | 'en'): Promise<WorkbenchHost> {
    const host = await written(language);
    await host.setNumberFormat({ ...line, column: 3, columns: 1 }, '@');
    return host;
  }

  test('has the names of Dutch Excel, in the cell and in the file those of Excel', async () => {
    const host = await textInThird('nl');
    typed(host, 0, '=ALS(EN(A1>1,NIET(ONWAAR)),SOM(A1,1),"SOM(")');
    typed(host, 1, '=som.als(A1:B1,">2")&vert.zoeken(A1,A1:B1,2,ONWAAR)');
    pasted(host, '=AANTAL.ALS(A1:B1;">2")\t=X.ZOEKEN(A1;A1;B1)');
    expect(await host.readRange({ ...line, columns: 2 })).toEqual([[1, 1.3]]);
    expect(await host.readFormulas({ ...line, columns: 2 })).toEqual([
      [{ formula: '=COUNTIF(A1:B1,">2")' }, { formula: '=XLOOKUP(A1,A1,B1)' }],
    ]);
    host.model.dispatch('REQUEST_UNDO');
    expect(await host.readRange({ ...line, columns: 2 })).toEqual([[1235.5, '1234.51.3']]);
  });

  test('WAAR and ONWAAR are truth values, but for a cell that holds text, and where the page is English', async () => {
    for (const enter of [
      (host: WorkbenchHost) => pasted(host, 'WAAR\tonwaar\tWAAR\tWaarom'),
      (host: WorkbenchHost) =>
        ['WAAR', 'onwaar', 'WAAR', 'Waarom'].forEach((text, col) => typed(host, col, text)),
    ]) {
      const host = await textInThird('nl');
      enter(host);
      expect(await host.readRange(line)).toEqual([[true, false, 'WAAR', 'Waarom']]);
      host.nameValues((name) => valueName(name, 'nl'));
      expect(host.model.getters.getCellText({ ...at(host, 0), row: 1 })).toBe('WAAR');
    }
    const host = await textInThird('en');
    pasted(host, 'WAAR\t=SOM(A1)');
    expect(await host.readRange({ ...line, columns: 2 })).toEqual([['WAAR', { error: '#NAME?' }]]);
  });

  test('every name stands for a function that the grid has', () => {
    const unknown = Object.keys(moreNames).filter(
      (name) => !engine.registries.functionRegistry.contains(name),
    );
    expect(unknown).toEqual([]);
    expect(new Set(Object.values(moreNames)).size).toBe(Object.keys(moreNames).length);
  });
});

test('a new sheet takes a name in the language of the page', () => {
  const host = new WorkbenchHost(engine, 'Map1.xlsx');
  host.nameSheets(() => 'Blad');
  expect(host.model.getters.getNextSheetName()).toBe('Blad2');
  expect(host.model.getters.getNextSheetName('Kopie')).toBe('Kopie1');
});
