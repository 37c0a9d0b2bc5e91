import { spreadsheetEngine } from '../../test/support/spreadsheet-engine';
import { manyCells } from './cells-at-once';
import type { CellWrite } from './cells-at-once';
import { MAX_CELLS } from './grid-limits';
import { pastedCells, withTextsKept } from './pasted-text';
import { WorkbenchHost } from './workbench-host';

const engine = spreadsheetEngine();
const rows = manyCells / 4 + 1;

/** Cells of every kind, in four columns, the second of which holds text. */
function cellsOf(written: number): CellWrite[] {
  return Array.from({ length: rows }, (_, index) => index + 1).flatMap((row) => [
    { col: 0, row, content: `naam ${String(row + written)}` },
    { col: 1, row, content: row % 3 === 0 ? '' : `0${String(row)}` },
    { col: 2, row, content: String(row + written + 0.5) },
    { col: 3, row, content: row % 2 === 0 ? `31-12-${String(2000 + (row % 20))}` : 'TRUE' },
  ]);
}

/** A sheet in which something stands, and a formula that adds up what is to be written. */
async function workbook(): Promise<WorkbenchHost> {
  const host = new WorkbenchHost(engine, 'x.xlsx');
  await host.setNumberFormat({ sheet: 'Blad1', row: 2, column: 2, rows: 2 * rows, columns: 1 }, '@');
  const at = { sheet: 'Blad1', row: 2, column: 1, rows: 1, columns: 4 };
  await host.writeRange(at, [['oud', '007', 1, true]]);
  const total = { sheet: 'Blad1', row: 1, column: 3, rows: 1, columns: 1 };
  await host.writeRange(total, [[{ formula: `=SUM(C2:C${String(rows + 1)})` }]]);
  return host;
}

const sheetOf = ({ model }: WorkbenchHost) => model.getters.getActiveSheetId();

function write(host: WorkbenchHost, cells: readonly CellWrite[]): void {
  host.model.dispatch('WORKBENCH_WRITE' as never, { sheetId: sheetOf(host), cells } as never);
}

function read(host: WorkbenchHost) {
  return host.readRange({ sheet: 'Blad1', row: 1, column: 1, rows: rows + 1, columns: 4 });
}

describe('many cells in one command', () => {
  test('leave what cell by cell leaves, and the formulas over them follow', async () => {
    const [atOnce, oneByOne] = [await workbook(), await workbook()];
    write(atOnce, cellsOf(0));
    const commands = cellsOf(0).map((cell) => ({ type: 'UPDATE_CELL', sheetId: sheetOf(oneByOne), ...cell }));
    oneByOne.model.dispatch('WORKBENCH_ALL' as never, { commands } as never);
    expect(await read(atOnce)).toEqual(await read(oneByOne));
    const kept = ({ model }: WorkbenchHost) => model.exportData().sheets[0]?.cells;
    expect(kept(atOnce)).toEqual(kept(oneByOne));
  });

  test('are one step back and forth', async () => {
    const host = await workbook();
    const before = await read(host);
    write(host, cellsOf(0));
    const after = await read(host);
    write(host, cellsOf(7));
    host.model.dispatch('REQUEST_UNDO');
    expect(await read(host)).toEqual(after);
    host.model.dispatch('REQUEST_UNDO');
    expect(await read(host)).toEqual(before);
    host.model.dispatch('REQUEST_REDO');
    expect(await read(host)).toEqual(after);
  });

  test('are told to who listens', async () => {
    const host = await workbook();
    const told: unknown[] = [];
    await host.onChange(({ range }) => told.push(range));
    write(host, cellsOf(0));
    expect(told).toEqual([{ sheet: 'Blad1', row: 2, column: 1, rows, columns: 4 }]);
  });
});

describe('a text from the clipboard', () => {
  const paste = async (text: string) => {
    const host = await workbook();
    await host.select({ sheet: 'Blad1', row: 2, column: 1, rows: 1, columns: 1 });
    return { host, taken: host.pasteText(text) };
  };

  test('is read as Dutch is written, and stays text where the cell holds text', async () => {
    const { host, taken } = await paste('naam\t012\t1.234,5\t31-12-2024\r\nandere\t1,5\t\tnee\r\n');
    expect(taken).toBe(true);
    const cells = await host.readRange({ sheet: 'Blad1', row: 2, column: 1, rows: 2, columns: 4 });
    expect(cells).toEqual([
      ['naam', '012', 1234.5, 45657],
      ['andere', '1,5', null, 'nee'],
    ]);
    host.model.dispatch('REQUEST_UNDO');
    const undone = await host.readRange({ sheet: 'Blad1', row: 2, column: 1, rows: 1, columns: 4 });
    expect(undone).toEqual([['oud', '007', 1, true]]);
  });

  test.each([
    [
      ['80.5', '1.105', '0.500'],
      ['80.5', '1.105', '0.500'],
    ],
    [
      ['0.500', '1.105'],
      ['0.500', '1.105'],
    ],
    [
      ['80,5', '1.105', '2.250,5'],
      [80.5, 1105, 2250.5],
    ],
    [
      ['120', '1.105', '123.456.782'],
      [120, 1105, 123456782],
    ],
  ])('keeps %j as they are where one notation does not explain them', async (texts, cells) => {
    const { host } = await paste(texts.join('\n'));
    const range = { sheet: 'Blad1', row: 2, column: 1, rows: texts.length, columns: 1 };
    expect((await host.readRange(range)).flat()).toEqual(cells);
  });

  test('is no other for the grid, which takes short texts itself', async () => {
    const { model } = new WorkbenchHost(engine, 'x.xlsx');
    const dutch = model.getters.getLocale();
    const english = { ...dutch, decimalSeparator: '.', thousandsSeparator: ',' };
    const kept = "a\t'80.5\tx.5\nb\t'1.105\t1.105";
    expect(withTextsKept('a\t80.5\tx.5\nb\t 1.105 \t1.105\n', dutch)).toBe(kept);
    for (const same of ['80.5\t1.105', '80,5\n1.105', '80.5\n90.25', 'a\n\n'])
      expect(withTextsKept(same, dutch)).toBe(same);
    expect(withTextsKept('80.5\n1.105\t"a\nb"', dutch)).toBe('\'80.5\n\'1.105\t"a\nb"');
    expect(withTextsKept('80,5\n1,105', english)).toBe("'80,5\n'1,105");
    const host = await workbook();
    const target = [{ left: 0, right: 0, top: 1, bottom: 1 }];
    host.model.dispatch('PASTE_FROM_OS_CLIPBOARD', {
      target,
      clipboardContent: { text: '80.5\n1.105\n0.500' },
    });
    const range = { sheet: 'Blad1', row: 2, column: 1, rows: 3, columns: 1 };
    expect((await host.readRange(range)).flat()).toEqual(['80.5', '1.105', '0.500']);
  });

  test('makes the sheet as long and wide as it is', async () => {
    const line = Array.from({ length: 40 }, () => '0,5').join('\t');
    const { host } = await paste(Array.from({ length: 3 * rows }, () => line).join('\n'));
    expect(await host.usedRange('Blad1')).toMatchObject({ rows: 3 * rows + 1, columns: 40 });
    // New rows look as the last one did: its second column holds text.
    const last = await host.readRange({ sheet: 'Blad1', row: 3 * rows, column: 1, rows: 1, columns: 3 });
    expect(last).toEqual([[0.5, '0,5', 0.5]]);
    host.model.dispatch('REQUEST_UNDO');
    expect(await host.usedRange('Blad1')).toMatchObject({ rows: 2, columns: 4 });
  });

  const cellsOfText = (text: string) => {
    const { model } = new WorkbenchHost(engine, 'x.xlsx');
    return pastedCells(text, { col: 0, row: 0 }, model.getters.getLocale(), engine.helpers, () => undefined);
  };

  test('may be of more rows than a call takes as arguments', () => {
    expect(cellsOfText('1\n'.repeat(130_000))).toHaveLength(130_000);
  });

  test.each([
    ['rows', '1\t2\n'.repeat(MAX_CELLS / 2 + 1), MAX_CELLS + 2],
    ['one long row and many short', `${'1\t'.repeat(1_200)}\n${'\n'.repeat(1_000)}`, 1_201 * 1_001],
    ['formulas, which the grid takes itself', '=1\n'.repeat(MAX_CELLS + 1), MAX_CELLS + 1],
  ])('of more cells than the grid shows is refused: %s', (_, text, cells) => {
    const refusal = { code: 'too-large', facts: { cells, limit: MAX_CELLS } };
    expect(() => cellsOfText(text)).toThrow(expect.objectContaining(refusal) as Error);
  });

  test('in quotes is counted by its cells, however many lines they are of', () => {
    expect(cellsOfText(`${'1\t'.repeat(1_200)}"${'\n'.repeat(2_000)}"`)).toHaveLength(1_201);
  });

  test('keeps a text of more lines in one cell', async () => {
    const { host, taken } = await paste('a\t"een\ntwee ""drie"""\r\nb\tc');
    expect(taken).toBe(true);
    const range = { sheet: 'Blad1', row: 2, column: 1, rows: 2, columns: 2 };
    expect(await host.readRange(range)).toEqual([
      ['a', 'een\ntwee "drie"'],
      ['b', 'c'],
    ]);
  });

  test('is left to the grid where it holds a formula', async () => {
    const { host, taken } = await paste('a\t=SUM(1;2)');
    expect(taken).toBe(false);
    expect((await host.readRange({ sheet: 'Blad1', row: 2, column: 1, rows: 1, columns: 1 }))[0]).toEqual([
      'oud',
    ]);
  });

  test('is left to the grid over merged cells', async () => {
    const { host } = await paste('');
    const target = [{ left: 0, right: 1, top: 2, bottom: 2 }];
    host.model.dispatch('ADD_MERGE', { sheetId: sheetOf(host), target });
    expect(host.pasteText('a\tb\nc\td')).toBe(false);
  });
});

test('a formula spills beyond the last row of its sheet, which grows for it as Excel needs not', async () => {
  const host = new WorkbenchHost(engine, 'x.xlsx');
  const cell = { sheet: 'Blad1', row: 3, column: 2, rows: 1, columns: 1 };
  await host.writeRange(cell, [[{ formula: '=SEQUENCE(2000)' }]]);
  await Promise.resolve();
  expect(await host.readRange({ ...cell, row: 2002 })).toEqual([[2000]]);
});
