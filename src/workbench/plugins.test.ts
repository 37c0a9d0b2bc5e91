import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import type { Mark } from '../host/host';
import { changesOf, joinChanges, shiftMarks } from './plugins';
import { WorkbenchHost } from './workbench-host';

const mark = (row: number, column: number): Mark => ({ row, column, severity: 'fout', note: '' });

describe('changes', () => {
  test('a cell that gets content is one cell; one that gets only a format is none', () => {
    const at = { sheetId: 's', col: 2, row: 4 };
    expect(changesOf({ type: 'UPDATE_CELL', ...at, content: '1' })).toEqual([
      { sheetId: 's', zone: { left: 2, right: 2, top: 4, bottom: 4 } },
    ]);
    expect(changesOf({ type: 'UPDATE_CELL', ...at, format: '0' })).toEqual([]);
  });

  test('inserted rows and an undone step concern the whole sheet', () => {
    expect(changesOf({ type: 'ADD_COLUMNS_ROWS', sheetId: 's' })).toEqual([{ sheetId: 's', zone: null }]);
    const undone = [
      { type: 'UPDATE_CELL', sheetId: 's' },
      { type: 'UPDATE_CELL', sheetId: 's' },
    ];
    expect(changesOf({ type: 'UNDO', commands: undone })).toEqual([{ sheetId: 's', zone: null }]);
  });

  test.each(['RENAME_SHEET', 'DELETE_SHEET', 'HIDE_SHEET', 'SHOW_SHEET'])('so does %s', (type) => {
    expect(changesOf({ type, sheetId: 's' })).toEqual([{ sheetId: 's', zone: null }]);
  });

  test('many changes join into one rectangle a sheet', () => {
    const one = (col: number, row: number) => ({ left: col, right: col, top: row, bottom: row });
    const joined = joinChanges([
      { sheetId: 'a', zone: one(1, 1) },
      { sheetId: 'b', zone: null },
      { sheetId: 'a', zone: one(3, 0) },
      { sheetId: 'b', zone: one(1, 1) },
    ]);
    expect(joined).toEqual([
      { sheetId: 'a', zone: { left: 1, right: 3, top: 0, bottom: 1 } },
      { sheetId: 'b', zone: null },
    ]);
  });
});

describe('marks move with their cells', () => {
  test.each([
    ['before', 4, 7],
    ['after', 4, 5],
    ['after', 3, 7],
  ] as const)('two rows inserted %s row %i: row 5 becomes row %i', (position, base, row) => {
    const command = { type: 'ADD_COLUMNS_ROWS', dimension: 'ROW', base, position, quantity: 2 };
    expect(shiftMarks([mark(5, 1)], command)).toEqual([mark(row, 1)]);
  });

  test('with removed columns the mark goes left, and a mark on a removed column goes away', () => {
    const command = { type: 'REMOVE_COLUMNS_ROWS', dimension: 'COL', elements: [0, 3] };
    expect(shiftMarks([mark(1, 3), mark(1, 4), mark(1, 5)], command)).toEqual([mark(1, 2), mark(1, 3)]);
  });

  test('other commands leave them', () => {
    expect(shiftMarks([mark(1, 1)], { type: 'UPDATE_CELL' })).toEqual([mark(1, 1)]);
  });
});

test('where nothing is left to redo, nothing is done: the last change is not repeated elsewhere', async () => {
  const host = new WorkbenchHost(spreadsheetEngine(), 'x.xlsx');
  const { model } = host;
  const at = (row: number, column: number) =>
    host.readRange({ sheet: 'Blad1', row, column, rows: 1, columns: 1 });
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch('UPDATE_CELL', { sheetId, col: 0, row: 0, content: '12' });
  model.dispatch('REQUEST_UNDO');
  model.dispatch('REQUEST_REDO');
  expect(await at(1, 1)).toEqual([[12]]);
  model.selection.selectCell(4, 4);
  model.dispatch('REQUEST_REDO');
  expect(await at(5, 5)).toEqual([[null]]);
});

test('a sheet that gets another name, a copy, or is taken away is told of', async () => {
  const host = new WorkbenchHost(spreadsheetEngine(), 'x.xlsx');
  const told: unknown[] = [];
  await host.onChange((event) => told.push(event));
  const { model } = host;
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Blad1', newName: 'Meting' });
  model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: 'copy', sheetNameTo: 'Kopie' });
  model.dispatch('DELETE_SHEET', { sheetId: 'copy', sheetName: 'Kopie' });
  const whole = (sheet: string) => ({ sheet, range: null });
  expect(told).toEqual([whole('Meting'), whole('Kopie'), whole('Meting')]);
});
