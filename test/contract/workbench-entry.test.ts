/** @jest-environment jsdom */
import '../support/browser-globals';
import ExcelJS from 'exceljs';
import type { TakenOtherwise } from '../../src/workbench/as-entered';
import { emptyWorkbook, WorkbenchHost } from '../../src/workbench/workbench-host';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

/** What people type and paste in the grid, what becomes of it, and what the workbook is called and holds. */

const engine = spreadsheetEngine();
jest.setTimeout(60_000);

type Dispatch = (type: string, payload: object) => { readonly isSuccessful: boolean };

function opened() {
  const host = new WorkbenchHost(engine, 'Nieuw.xlsx', emptyWorkbook('Blad1'));
  /** What was told, and is not taken away by what came after it. */
  const told: TakenOtherwise[] = [];
  const state: { now: TakenOtherwise | null } = { now: null };
  host.onTakenOtherwise = (taken) => {
    state.now = taken;
    if (taken !== null) told.push(taken);
  };
  const sheetId = host.model.getters.getActiveSheetId();
  const dispatch = host.model.dispatch as Dispatch;
  const type = (row: number, column: number, content: string) =>
    dispatch('UPDATE_CELL', { sheetId, row: row - 1, col: column - 1, content });
  const paste = (area: string, text: string) =>
    dispatch('PASTE_FROM_OS_CLIPBOARD', {
      target: [engine.helpers.toZone(area)],
      clipboardContent: { text },
    });
  const read = async (row: number, column: number) =>
    (await host.readRange({ sheet: 'Blad1', row, column, rows: 1, columns: 1 }))[0]?.[0];
  return { host, told, state, sheetId, dispatch, type, paste, read };
}

async function oneSheet(name: string): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet(name).addRow(['BSN']);
  return new Uint8Array(await book.xlsx.writeBuffer()).slice().buffer;
}

test('a number that loses its zeros and two numbers that become a day are told with their cell', async () => {
  const { told, state, type, read, dispatch } = opened();
  type(1, 1, '0612345678');
  type(2, 1, '3-4');
  expect(state.now?.cell).toBe('A2');
  dispatch('REQUEST_UNDO', {});
  expect(state.now).toBeNull();
  type(3, 1, 'Kerkstraat 3');
  type(4, 1, "'0012");
  expect(told).toEqual([
    { cell: 'A1', entered: '0612345678', shown: '612345678', cells: null },
    {
      cell: 'A2',
      entered: '3-4',
      shown: expect.stringMatching(/^03-04-20\d\d$/) as string,
      cells: null,
    },
  ]);
  expect([await read(1, 1), await read(4, 1)]).toEqual([612345678, '0012']);
});

test('a cell that holds text or days takes them without a word', async () => {
  const { host, told, type, read } = opened();
  await host.setNumberFormat({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 }, '@');
  await host.setNumberFormat({ sheet: 'Blad1', row: 2, column: 1, rows: 1, columns: 1 }, 'dd-mm-yyyy');
  type(1, 1, '0612345678');
  type(2, 1, '3-4');
  expect(told).toEqual([]);
  expect(await read(1, 1)).toBe('0612345678');
});

test('a BSN keeps its zero under its heading, typed or pasted, and everything else is told once', async () => {
  const { told, type, paste, read } = opened();
  type(1, 2, 'BSN');
  type(2, 2, '012345678');
  paste('A3', '0012\t012345678\n0013\t112345678\n');
  expect([await read(2, 2), await read(3, 2), await read(4, 2)]).toEqual([
    '012345678',
    '012345678',
    112345678,
  ]);
  expect(told).toEqual([{ cell: 'A3', entered: '0012', shown: '12', cells: 2 }]);
});

test('a large paste does the same', async () => {
  const { host, told, read } = opened();
  await host.select({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 });
  expect(host.pasteText(`Burgerservicenummer\tcode\n${'012345678\t007\n'.repeat(600)}`)).toBe(true);
  expect([await read(600, 1), await read(600, 2)]).toEqual(['012345678', 7]);
  expect(told).toEqual([{ cell: 'B2', entered: '007', shown: '7', cells: 600 }]);
});

test('signs of quotation anywhere in what is pasted change nothing of that', async () => {
  const { host, told, paste, read } = opened();
  const name = 'Stichting "De Eik"';
  paste('A1', `BSN\tnaam\r\n012345678\t${name}\r\n"in de kop"\t0012`);
  expect([await read(2, 1), await read(2, 2), await read(3, 1)]).toEqual(['012345678', name, '"in de kop"']);
  expect(told.map(({ cell }) => cell)).toEqual(['B3']);
  await host.select({ sheet: 'Blad1', row: 1, column: 5, rows: 1, columns: 1 });
  host.pasteText(`BSN\tnaam\tcode\n${`012345678\t${name}\t007\n`.repeat(600)}`);
  expect([await read(600, 5), await read(600, 6)]).toEqual(['012345678', name]);
  expect(told.at(-1)).toEqual({ cell: 'G2', entered: '007', shown: '7', cells: 600 });
});

test('nor of columns in which it is not clear how numbers are written', async () => {
  const { paste, read } = opened();
  paste('A1', '1.105\t"x"\n80.5\ty');
  expect([await read(1, 1), await read(2, 1)]).toEqual(['1.105', '80.5']);
});

test('what the pane writes is told to nobody', async () => {
  const { host, told } = opened();
  await host.writeRange({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 }, [['0012']]);
  expect(told).toEqual([]);
});

test('a workbook takes the name of what is put into it, and loses it where that is undone before it is saved', async () => {
  const { host, dispatch } = opened();
  const names: string[] = [];
  host.onNamed = (name) => names.push(name);
  expect(host.isBlank).toBe(true);
  await host.insertSheets(await oneSheet('Meting'), 'Meting 2025.xlsx');
  expect([host.isBlank, await host.workbookName()]).toEqual([false, 'Meting 2025.xlsx']);
  dispatch('REQUEST_UNDO', {});
  expect([host.isBlank, await host.workbookName()]).toEqual([true, 'Nieuw.xlsx']);
  dispatch('REQUEST_REDO', {});
  await host.save();
  dispatch('REQUEST_UNDO', {});
  expect(names).toEqual(['Meting 2025.xlsx', 'Nieuw.xlsx', 'Meting 2025.xlsx']);
});

test('going to a cell beyond the last makes the sheet so large, and is no work that is unsaved', () => {
  const { host, sheetId } = opened();
  const { getters } = host.model;
  const place = (area: string) => ({ sheetId, zone: engine.helpers.toZone(area) });
  expect(host.makeRoom(place('AZ5000'))).toBe(true);
  expect([getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)]).toEqual([5000, 52]);
  expect(host.hasUnsavedWork).toBe(false);
  expect(host.makeRoom(place('A1048576'))).toBe(false);
  expect(host.makeRoom(place('ZZ99999'))).toBe(false);
});

test('where undoing goes to another sheet is told as a choice of that place', async () => {
  const { host, type, dispatch } = opened();
  const at: string[] = [];
  await host.addSheet('Blad2');
  await host.select({ sheet: 'Blad1', row: 3, column: 3, rows: 1, columns: 1 });
  type(3, 3, '9');
  await host.onSelect(({ sheet, row, column }) => at.push(`${sheet} ${String(row)} ${String(column)}`));
  dispatch('DUPLICATE_SHEET', {
    sheetId: host.model.getters.getActiveSheetId(),
    sheetIdTo: 'kopie',
    sheetNameTo: 'Kopie',
  });
  dispatch('ACTIVATE_SHEET', { sheetIdFrom: host.model.getters.getActiveSheetId(), sheetIdTo: 'kopie' });
  await Promise.resolve();
  dispatch('REQUEST_UNDO', {});
  await Promise.resolve();
  const { sheet } = await host.getSelection();
  expect(sheet).not.toBe('Kopie');
  expect(at.at(-1)?.startsWith(`${sheet} `)).toBe(true);
});

test('a formula that cannot be computed here is named with its cell', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Som');
  sheet.getCell('B2').value = { formula: 'CUBESET("a","b")', result: 3 };
  sheet.getCell('B3').value = { formula: '1+1', result: 2 };
  const bytes = new Uint8Array(await book.xlsx.writeBuffer()).slice().buffer;
  const host = await WorkbenchHost.fromXlsx(engine, 'x.xlsx', bytes);
  expect([host.lostFormulas, host.notKept]).toEqual([['Som B2'], ['formulas']]);
});

test('rows that a paste adds take texts as the last row does, and nothing is told of them', async () => {
  const { host, told, read } = opened();
  const rows = host.model.getters.getNumberRows(host.model.getters.getActiveSheetId());
  await host.setNumberFormat({ sheet: 'Blad1', row: 1, column: 1, rows, columns: 1 }, '@');
  await host.select({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 });
  expect(host.pasteText('2024-12\n'.repeat(rows + 500))).toBe(true);
  expect([await read(rows + 400, 1), told]).toEqual(['2024-12', []]);
});

test('a large paste is undone and done again once that has been said, and other steps at once', async () => {
  const { host, type, read, dispatch } = opened();
  const said: boolean[] = [];
  let act: () => void = () => undefined;
  host.onLongStep = (again, undo) => {
    said.push(again);
    act = undo;
    return Promise.resolve();
  };
  await host.select({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 });
  host.pasteText('5\n'.repeat(600));
  type(1, 2, '7');
  dispatch('REQUEST_UNDO', {});
  expect([await read(1, 2), said]).toEqual([null, []]);
  dispatch('REQUEST_UNDO', {});
  expect([await read(600, 1), said]).toEqual([5, [false]]);
  act();
  expect(await read(600, 1)).toBeNull();
  dispatch('REQUEST_REDO', {});
  act();
  expect([await read(600, 1), said]).toEqual([5, [false, true]]);
});
