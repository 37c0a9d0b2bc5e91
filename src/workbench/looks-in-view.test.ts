import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import { WorkbenchHost } from './workbench-host';

const engine = spreadsheetEngine();
const rows = 1_500;

/** Bands on rows in which something stands, over the whole sheet, and bold where the second column says so. */
async function banded(): Promise<{
  host: WorkbenchHost;
  lookOf: (col: number, row: number) => unknown;
  add: (id: string, range: string, condition: object) => void;
}> {
  const host = new WorkbenchHost(engine, 'x.xlsx');
  const values = Array.from({ length: rows }, (_, index) => [index % 5 === 4 ? null : 'naam', index % 7]);
  await host.writeRange({ sheet: 'Blad1', row: 2, column: 1, rows, columns: 2 }, values);
  const { model } = host;
  const sheetId = model.getters.getActiveSheetId();
  const add = (id: string, range: string, condition: object) => {
    const rule = { type: 'CellIsRule', operator: 'customFormula', ...condition };
    const zone = engine.helpers.toZone(range);
    const ranges = [model.getters.getRangeDataFromZone(sheetId, zone)];
    expect(
      model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id, rule } } as never).isSuccessful,
    ).toBe(true);
  };
  const last = String(rows + 1);
  add('bands', `A2:B${last}`, {
    values: ['=AND(MOD(ROW(),2)=1,COUNTA($A2:$A2)>0)'],
    style: { fillColor: '#EEEEEE' },
  });
  // Over the bands, whose colour wins: they came first.
  add('six', `B2:B${last}`, { values: ['=B2=6'], style: { bold: true, fillColor: '#FFCC00' } });
  return {
    host,
    add,
    lookOf: (col, row) => model.getters.getCellConditionalFormatStyle({ sheetId, col, row }),
  };
}

const expected = (col: number, row: number) => {
  const index = row - 1;
  const band = index >= 0 && (row + 1) % 2 === 1 && index % 5 !== 4;
  const bold = col === 1 && index >= 0 && index % 7 === 6;
  if (!band && !bold) return undefined;
  return { fillColor: band ? '#EEEEEE' : '#FFCC00', ...(bold ? { bold } : {}) };
};

test('cells look as their conditions say, in every block of rows, and follow what is typed', async () => {
  const { host, lookOf } = await banded();
  for (const row of [0, 1, 2, 3, 6, 13, 63, 64, 65, 127, 128, 700, rows - 1, rows])
    for (const col of [0, 1]) expect([col, row, lookOf(col, row)]).toEqual([col, row, expected(col, row)]);
  await host.writeRange({ sheet: 'Blad1', row: 3, column: 1, rows: 1, columns: 2 }, [[null, 6]]);
  expect([lookOf(0, 2), lookOf(1, 2)]).toEqual([undefined, { bold: true, fillColor: '#FFCC00' }]);
});

test('only the rows that are drawn are computed', async () => {
  const { host, lookOf } = await banded();
  const evaluated = jest.spyOn(host.model.getters, 'evaluateFormula');
  for (let row = 0; row < 40; row++) lookOf(0, row);
  expect(evaluated.mock.calls.length).toBeGreaterThan(40);
  expect(evaluated.mock.calls.length).toBeLessThan(rows / 4);
});

test('a look that depends on other cells is computed over the whole sheet', async () => {
  const { add, lookOf } = await banded();
  add('three', 'B2:B100', { operator: 'isEqual', values: ['3'], style: { italic: true } });
  expect([lookOf(1, 4), lookOf(1, 6)]).toEqual([{ ...expected(1, 4), italic: true }, expected(1, 6)]);
});

test('block by block every cell looks as it does when the whole sheet is computed', async () => {
  const { add, lookOf } = await banded();
  const looks = () =>
    Array.from({ length: rows + 2 }, (_, row) => [0, 1, 2].map((col) => lookOf(col, row) ?? null));
  const inBlocks = looks();
  // A condition that nothing meets, of the kind for which the engine looks at the whole sheet.
  add('never', 'A1:C3', { operator: 'isEqual', values: ['nooit'], style: { italic: true } });
  expect(inBlocks).toEqual(looks());
  expect(inBlocks.flat().filter((look) => look !== null).length).toBeGreaterThan(rows / 2);
});
