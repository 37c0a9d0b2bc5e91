import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import { WorkbenchHost } from './workbench-host';

const engine = spreadsheetEngine();
const rows = 1_500;

/** Bands on rows in which something stands, over the whole sheet, and bold where the second column says so. */
async function banded(): Promise<{ host: WorkbenchHost; lookOf: (col: number, row: number) => unknown }> {
  const host = new WorkbenchHost(engine, 'x.xlsx');
  const values = Array.from({ length: rows }, (_, index) => [index % 5 === 4 ? null : 'naam', index % 7]);
  await host.writeRange({ sheet: 'Blad1', row: 2, column: 1, rows, columns: 2 }, values);
  const { model } = host;
  const sheetId = model.getters.getActiveSheetId();
  const add = (id: string, range: string, formula: string, style: object) => {
    const rule = { type: 'CellIsRule', operator: 'customFormula', values: [formula], style };
    const zone = engine.helpers.toZone(range);
    const ranges = [model.getters.getRangeDataFromZone(sheetId, zone)];
    expect(
      model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id, rule } } as never).isSuccessful,
    ).toBe(true);
  };
  add('bands', `A2:B${String(rows + 1)}`, '=AND(MOD(ROW(),2)=1,COUNTA($A2:$A2)>0)', { fillColor: '#EEEEEE' });
  add('six', `B2:B${String(rows + 1)}`, '=B2=6', { bold: true });
  return { host, lookOf: (col, row) => model.getters.getCellConditionalFormatStyle({ sheetId, col, row }) };
}

const expected = (col: number, row: number) => {
  const index = row - 1;
  const band = index >= 0 && (row + 1) % 2 === 1 && index % 5 !== 4;
  const bold = col === 1 && index >= 0 && index % 7 === 6;
  return band || bold ? { ...(band ? { fillColor: '#EEEEEE' } : {}), ...(bold ? { bold } : {}) } : undefined;
};

test('cells look as their conditions say, in every block of rows, and follow what is typed', async () => {
  const { host, lookOf } = await banded();
  for (const row of [0, 1, 2, 3, 6, 13, 63, 64, 65, 127, 128, 700, rows - 1, rows])
    for (const col of [0, 1]) expect([col, row, lookOf(col, row)]).toEqual([col, row, expected(col, row)]);
  await host.writeRange({ sheet: 'Blad1', row: 3, column: 1, rows: 1, columns: 2 }, [[null, 6]]);
  expect([lookOf(0, 2), lookOf(1, 2)]).toEqual([undefined, { bold: true }]);
});

test('only the rows that are drawn are computed', async () => {
  const { host, lookOf } = await banded();
  const evaluated = jest.spyOn(host.model.getters, 'evaluateFormula');
  for (let row = 0; row < 40; row++) lookOf(0, row);
  expect(evaluated.mock.calls.length).toBeGreaterThan(40);
  expect(evaluated.mock.calls.length).toBeLessThan(rows / 4);
});

test('a look that depends on other cells is computed over the whole sheet', async () => {
  const { host, lookOf } = await banded();
  const { getters } = host.model;
  const sheetId = getters.getActiveSheetId();
  const ranges = [getters.getRangeDataFromZone(sheetId, engine.helpers.toZone('B2:B100'))];
  const rule = { type: 'CellIsRule', operator: 'isEqual', values: ['3'], style: { italic: true } };
  host.model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id: 'three', rule } } as never);
  expect([lookOf(1, 4), lookOf(1, 6)]).toEqual([{ ...expected(1, 4), italic: true }, { ...expected(1, 6) }]);
});
