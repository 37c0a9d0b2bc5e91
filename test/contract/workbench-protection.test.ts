/** @jest-environment jsdom */
import '../support/browser-globals';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { Refused } from '../../src/workbench/workbench-host';
import { PROTECTED } from '../../src/workbench/protection';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { HostError } from '../../src/host/host-error';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

/** A protected sheet in the grid, as in Excel: what is locked cannot be changed, what is open can. */

const engine = spreadsheetEngine();
jest.setTimeout(60_000);

const noPassword = '';
type Protection = Partial<ExcelJS.WorksheetProtection>;

/** `Een` with the cells B2:B4 open and protected, `Twee` without anything, which is the one that is shown. */
async function opened(
  protection: Protection = {},
  password = noPassword,
  prepare: (sheet: ExcelJS.Worksheet) => void = () => undefined,
) {
  const book = new ExcelJS.Workbook();
  const two = book.addWorksheet('Twee');
  two.addRow(['x']);
  const one = book.addWorksheet('Een');
  one.addRows([
    ['kop', 'in te vullen', 'vast'],
    ['a', 3, 1],
    ['b', 2, 2],
    ['c', 1, 3],
  ]);
  for (const address of ['B2', 'B3', 'B4']) one.getCell(address).protection = { locked: false };
  prepare(one);
  await one.protect(password, protection);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const host = await WorkbenchHost.fromXlsx(engine, 'Vast.xlsx', bytes.slice().buffer);
  const refused: Refused[] = [];
  host.onRefused = (each) => refused.push(each);
  const { getters } = host.model;
  const sheetId = getters.getSheetIdByName('Een') ?? '';
  const zone = (area: string) => engine.helpers.toZone(area);
  const all = () => host.readRange({ sheet: 'Een', row: 1, column: 1, rows: 4, columns: 3 });
  return { host, refused, sheetId, zone, all, dispatch: host.model.dispatch as Dispatch, getters };
}
/** Sheets that are protected in the file that is saved. */
async function protectionsIn(host: WorkbenchHost): Promise<number> {
  const parts = Object.values(unzipSync(await host.toXlsx())).map((part) => strFromU8(part));
  return parts.filter((part) => part.includes('<sheetProtection ')).length;
}

type Dispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

const red = {
  type: 'CellIsRule',
  operator: 'isEqual',
  values: ['x'],
  style: { fillColor: '#FF0000' },
};

const at = (row: number, column: number, rows = 1, columns = 1) => ({
  sheet: 'Een',
  row,
  column,
  rows,
  columns,
});

test('what the pane writes into a protected sheet that is not shown is rejected as a whole, as in Excel', async () => {
  const { host, refused, all } = await opened();
  const before = await all();
  await expect(host.writeRange(at(2, 2, 1, 2), [[7, 8]])).rejects.toEqual(new HostError('protected'));
  expect(await all()).toEqual(before);
  await host.writeRange(at(2, 2, 3), [[7], [8], [9]]);
  expect((await all()).map(([, value]) => value)).toEqual(['in te vullen', 7, 8, 9]);
  // Who asked is the pane, which says it itself.
  expect(refused).toEqual([]);
});

test('a sheet that was locked in the grid takes nothing either, shown or not', async () => {
  const { host, dispatch } = await opened();
  const sheetId = host.model.getters.getSheetIdByName('Twee') ?? '';
  dispatch('CREATE_SHEET', { sheetId: 'drie', name: 'Drie', position: 2 });
  dispatch('ACTIVATE_SHEET', { sheetIdFrom: sheetId, sheetIdTo: 'drie' });
  dispatch('LOCK_SHEET', { sheetId });
  const write = host.writeRange({ ...at(1, 1), sheet: 'Twee' }, [['y']]);
  await expect(write).rejects.toEqual(new HostError('protected'));
  expect(await host.readRange({ ...at(1, 1), sheet: 'Twee' })).toEqual([['x']]);
});

test('what someone types, wipes or sorts over a locked cell is refused, and said once with its place', async () => {
  const { refused, sheetId, zone, all, dispatch } = await opened();
  const before = await all();
  dispatch('UPDATE_CELL', { sheetId, col: 2, row: 1, content: '9' });
  expect(refused).toEqual([{ sheet: 'Een', cell: 'C2', hasPassword: false }]);
  dispatch('DELETE_CONTENT', { sheetId, target: [zone('B2:C2')] });
  dispatch('SORT_CELLS', { sheetId, col: 1, row: 1, zone: zone('B2:C4'), sortDirection: 'asc' });
  expect(refused).toHaveLength(3);
  expect(await all()).toEqual(before);
  dispatch('UPDATE_CELL', { sheetId, col: 1, row: 1, content: '9' });
  dispatch('DELETE_CONTENT', { sheetId, target: [zone('B3:B4')] });
  expect((await all()).map(([, value]) => value)).toEqual(['in te vullen', 9, null, null]);
  expect(refused).toHaveLength(3);
});

test('what was refused halfway leaves nothing to undo or to do again', async () => {
  const { sheetId, zone, all, dispatch, getters } = await opened();
  dispatch('UPDATE_CELL', { sheetId, col: 1, row: 1, content: '9' });
  const before = await all();
  dispatch('SORT_CELLS', { sheetId, col: 1, row: 1, zone: zone('B2:C4'), sortDirection: 'asc' });
  expect(getters.canRedo()).toBe(false);
  expect(await all()).toEqual(before);
  dispatch('REQUEST_UNDO', {});
  expect((await all())[1]).toEqual(['a', 3, 1]);
});

test('rows and looks are changed only where the file allows it', async () => {
  const deleted = { dimension: 'ROW', elements: [8], sheetName: 'Een' };
  const inserted = { dimension: 'ROW', base: 1, position: 'before', quantity: 1, sheetName: 'Een' };
  for (const allowed of [false, true]) {
    const { sheetId, zone, dispatch } = await opened({ insertRows: allowed, formatCells: allowed });
    const isTaken = (type: string, payload: object) => dispatch(type, { sheetId, ...payload }).isSuccessful;
    expect(isTaken('ADD_COLUMNS_ROWS', inserted)).toBe(allowed);
    expect(isTaken('SET_FORMATTING', { target: [zone('A1')], style: { bold: true } })).toBe(allowed);
    expect(isTaken('REMOVE_COLUMNS_ROWS', deleted)).toBe(false);
    expect(isTaken('ADD_MERGE', { target: [zone('B2:B3')] })).toBe(false);
  }
});

test('columns, rows, colours, lists and tables are changed only where Excel lets them be', async () => {
  const hidden = (dimension: string, elements: readonly number[]) => ({ dimension, elements });
  for (const allowed of [false, true]) {
    const { sheetId, zone, dispatch, getters, refused } = await opened({
      formatColumns: allowed,
      formatRows: allowed,
      formatCells: allowed,
    });
    const ranges = [getters.getRangeDataFromZone(sheetId, zone('B2:B4'))];
    const isTaken = (type: string, payload: object) => dispatch(type, { sheetId, ...payload }).isSuccessful;
    const rule = { id: 'lijst', criterion: { type: 'isBoolean', values: [] } };
    expect(isTaken('HIDE_COLUMNS_ROWS', hidden('COL', [2]))).toBe(allowed);
    expect(isTaken('HIDE_COLUMNS_ROWS', hidden('ROW', [2]))).toBe(allowed);
    expect(isTaken('RESIZE_COLUMNS_ROWS', { ...hidden('COL', [1]), size: 200 })).toBe(allowed);
    expect(isTaken('RESIZE_COLUMNS_ROWS', { ...hidden('ROW', [1]), size: 60 })).toBe(allowed);
    expect(isTaken('UPDATE_CELL', { col: 2, row: 1, style: { bold: true } })).toBe(allowed);
    expect(isTaken('UPDATE_CELL', { col: 1, row: 1, style: { bold: true } })).toBe(true);
    expect(isTaken('ADD_CONDITIONAL_FORMAT', { cf: { id: 'rood', rule: red }, ranges })).toBe(allowed);
    const why = (type: string, payload: object) => dispatch(type, { sheetId, ...payload }).reasons;
    expect(why('ADD_DATA_VALIDATION_RULE', { rule, ranges })).toEqual([PROTECTED]);
    expect(why('REMOVE_DATA_VALIDATION_RULE', { id: 'lijst' })).toContain(PROTECTED);
    expect(why('UPDATE_TABLE', { zone: zone('A1:C4'), config: {} })).toContain(PROTECTED);
    expect(isTaken('UNHIDE_COLUMNS_ROWS', hidden('COL', [2]))).toBe(allowed);
    expect(isTaken('UNHIDE_COLUMNS_ROWS', hidden('ROW', [2]))).toBe(allowed);
    expect(why('GROUP_HEADERS', { dimension: 'ROW', start: 1, end: 2 })).toContain(PROTECTED);
    expect(refused.length).toBeGreaterThan(2);
  }
});

test('what is pasted into open cells brings its colours and lists along, as in Excel', async () => {
  const { host, refused, sheetId, zone, dispatch, getters } = await opened();
  const from = getters.getActiveSheetId();
  const ranges = [getters.getRangeDataFromZone(from, zone('A1'))];
  const rule = {
    id: 'lijst',
    criterion: { type: 'isValueInList', values: ['x', 'y'], displayStyle: 'arrow' },
  };
  dispatch('ADD_DATA_VALIDATION_RULE', { sheetId: from, rule, ranges });
  dispatch('ADD_CONDITIONAL_FORMAT', { sheetId: from, cf: { id: 'rood', rule: red }, ranges });
  await host.select({ ...at(1, 1), sheet: 'Twee' });
  dispatch('COPY', {});
  dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
  expect(dispatch('PASTE', { target: [zone('B3')] }).isSuccessful).toBe(true);
  expect(await host.readRange(at(3, 2))).toEqual([['x']]);
  expect(getters.getDataValidationRules(sheetId)).toHaveLength(1);
  expect(getters.getConditionalFormats(sheetId)).toHaveLength(1);
  expect(refused).toEqual([]);
  // Into a locked cell not even how it looks.
  const painted = dispatch('PASTE', { target: [zone('C3')], pasteOption: 'onlyFormat' });
  expect(painted.reasons).toEqual([PROTECTED]);
});

test('a colour, a list or a line that comes along is not taken by a locked cell, nor is one taken off it', async () => {
  for (const allowed of [false, true]) {
    const { sheetId, zone, dispatch, getters, host } = await opened({ formatCells: allowed });
    const from = getters.getActiveSheetId();
    const ranges = (sheet: string, area: string) => [getters.getRangeDataFromZone(sheet, zone(area))];
    const list = { id: 'lijst', criterion: { type: 'isBoolean', values: [] } };
    dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId: from,
      cf: { id: 'rood', rule: red },
      ranges: ranges(from, 'D1'),
    });
    dispatch('ADD_DATA_VALIDATION_RULE', { sheetId: from, rule: list, ranges: ranges(from, 'E1') });
    dispatch('SET_ZONE_BORDERS', {
      sheetId: from,
      target: [zone('F1')],
      border: { position: 'all', color: '#000000', style: 'thin' },
    });
    const pasted = async (column: number, sheet: string, area: string, pasteOption?: string) => {
      await host.select({ sheet: 'Twee', row: 1, column, rows: 1, columns: 1 });
      dispatch('COPY', {});
      dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheet });
      const { reasons } = dispatch('PASTE', { target: [zone(area)], pasteOption });
      return reasons;
    };
    const [format] = ['onlyFormat'];
    // Where nothing but that comes along: no value, and no look of the cell itself.
    expect(await pasted(4, sheetId, 'C3', format)).toEqual(allowed ? [] : [PROTECTED]);
    expect(await pasted(6, sheetId, 'C3', format)).toEqual(allowed ? [] : [PROTECTED]);
    expect(getters.getConditionalFormats(sheetId)).toHaveLength(allowed ? 1 : 0);
    expect(await pasted(5, sheetId, 'H20')).toEqual([PROTECTED]);
    expect(getters.getDataValidationRules(sheetId)).toHaveLength(0);
    // Of what was there already on locked cells nothing is new to them.
    expect(await pasted(4, sheetId, 'B3', format)).toEqual([]);
    expect(await pasted(5, sheetId, 'B3')).toEqual([]);
  }
});

test('the pane shows what is hidden in a protected sheet, which no one else may', async () => {
  const { host, sheetId, dispatch, getters, refused } = await opened({}, noPassword, (sheet) => {
    sheet.getRow(3).hidden = true;
  });
  const shown = { sheetId, dimension: 'ROW', elements: [2] };
  expect(dispatch('UNHIDE_COLUMNS_ROWS', shown).reasons).toEqual([PROTECTED]);
  expect(getters.isHeaderHidden(sheetId, 'ROW', 2)).toBe(true);
  refused.length = 0;
  await host.select(at(3, 2));
  expect(getters.isHeaderHidden(sheetId, 'ROW', 2)).toBe(false);
  expect(refused).toEqual([]);
});

test('protection without a password can be lifted, undone, and is then not in the saved file', async () => {
  const { host, sheetId, all, dispatch } = await opened();
  expect(host.canUnprotect).toBe(false);
  await host.select(at(1, 1));
  expect(host.canUnprotect).toBe(true);
  host.unprotect();
  dispatch('UPDATE_CELL', { sheetId, col: 2, row: 1, content: '9' });
  expect((await all())[1]).toEqual(['a', 3, 9]);
  expect(await protectionsIn(host)).toBe(0);
  dispatch('REQUEST_UNDO', {});
  dispatch('REQUEST_UNDO', {});
  expect(host.canUnprotect).toBe(true);
  expect(await protectionsIn(host)).toBe(1);
  const { host: closed, refused, dispatch: change } = await opened({ spinCount: 1 }, 'geheim');
  await closed.select(at(1, 1));
  expect(closed.canUnprotect).toBe(false);
  change('UPDATE_CELL', { sheetId: closed.model.getters.getActiveSheetId(), col: 0, row: 0, content: '9' });
  expect(refused).toEqual([{ sheet: 'Een', cell: 'A1', hasPassword: true }]);
});

test('what breaks halfway leaves nothing behind, and what comes after is a step of its own', async () => {
  const { host, sheetId, all, dispatch, getters } = await opened();
  dispatch('UPDATE_CELL', { sheetId, col: 1, row: 1, content: '9' });
  const before = await all();
  const act = () => {
    dispatch('UPDATE_CELL', { sheetId, col: 1, row: 2, content: '8' });
    throw new Error('halfway');
  };
  expect(() => dispatch('WORKBENCH_TOGETHER', { act })).toThrow('halfway');
  expect(await all()).toEqual(before);
  expect(getters.canRedo()).toBe(false);
  await host.writeRange(at(4, 2), [[7]]);
  expect((await all()).map(([, value]) => value)).toEqual(['in te vullen', 9, 2, 7]);
  dispatch('REQUEST_UNDO', {});
  expect(await all()).toEqual(before);
  dispatch('REQUEST_UNDO', {});
  expect((await all())[1]).toEqual(['a', 3, 1]);
});

test('undoing that breaks halfway takes nothing else along', async () => {
  const { sheetId, all, dispatch, getters } = await opened();
  for (const content of ['7', '8', '9']) dispatch('UPDATE_CELL', { sheetId, col: 1, row: 1, content });
  const act = () => {
    dispatch('REQUEST_UNDO', {});
    throw new Error('halfway');
  };
  expect(() => dispatch('WORKBENCH_TOGETHER', { act })).toThrow('halfway');
  expect((await all())[1]?.[1]).toBe(8);
  expect(getters.canUndo()).toBe(true);
});

test('after something of the pane broke, someone who is refused is told so', async () => {
  const { host, refused, sheetId, dispatch } = await opened();
  const broken = jest.spyOn(host.model, 'dispatch').mockImplementation(() => {
    throw new Error('broken');
  });
  await expect(host.writeRange(at(2, 2), [[7]])).rejects.toThrow('broken');
  broken.mockRestore();
  dispatch('UPDATE_CELL', { sheetId, col: 2, row: 1, content: '9' });
  expect(refused).toHaveLength(1);
});
