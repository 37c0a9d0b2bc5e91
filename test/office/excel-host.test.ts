/** @jest-environment jsdom */
import { ExcelHost } from '../../src/host/excel';
import type { RangeRef } from '../../src/host/host';
import { HostFault } from '../../src/excel-protocol/wire';
import { someWorkbook } from './keeps-contract';
import { addNotesToLibrary } from './newer-members';
import { newestApi, type Office, oldestApi, openExcel } from './office-js';

/** What the contract of a host cannot see, on Microsoft's own library as Excel on the web has it. */

let office: Office;
let host: ExcelHost;

beforeEach(() => {
  office = openExcel('web-16.00', newestApi);
  host = new ExcelHost();
});

const at = (row: number, column: number, rows = 1, columns = 1): RangeRef => ({
  sheet: 'Blad1',
  row,
  column,
  rows,
  columns,
});

describe('requests', () => {
  test('a large write takes few of them, each within what Excel takes', async () => {
    const rows = 60_000;
    await host.writeRange(
      at(1, 1, rows),
      Array.from({ length: rows }, (_, row) => [row]),
    );
    expect(office.book.sheet('Blad1').used()).toEqual({ row: 1, column: 1, rows, columns: 1 });
    const writing = office.requests.filter(({ Actions }) =>
      Actions.some(({ ActionType }) => ActionType === 4),
    );
    expect(writing).toHaveLength(2);
  });

  test('reading takes one request a block', async () => {
    await host.writeRange(
      at(1, 1, 100, 10),
      Array.from({ length: 100 }, () => Array.from({ length: 10 }, () => 1)),
    );
    office.requests.length = 0;
    let blocks = 0;
    for await (const batch of host.readUsedRange('Blad1', { cells: 250 }))
      blocks += Math.sign(batch.rowCount);
    expect(blocks).toBe(4);
    // The size first; what was kept of a run is given back by the way.
    const reading = office.requests.filter(({ Actions }) => Actions.some(({ QueryInfo }) => QueryInfo));
    expect(reading).toHaveLength(5);
  });

  test('long texts are written and read whole through a host that takes 5 MB at a time', async () => {
    const rows = 400;
    const text = (row: number) => `${row} ${'é'.repeat(30_000)}`;
    await host.writeRange(
      at(1, 1, rows),
      Array.from({ length: rows }, (_, row) => [text(row)]),
    );
    const back = await host.readRange(at(1, 1, rows));
    expect(back.map(([cell]) => cell === undefined || String(cell).length)).toEqual(
      Array.from({ length: rows }, (_, row) => text(row).length),
    );
  }, 60_000);

  test('what is too large for Excel in one go is read in smaller pieces, and said where that does not help', async () => {
    office = openExcel('web-16.00', newestApi, 20_000);
    const rows = 2000;
    for (let from = 1; from <= rows; from += 100)
      await host.writeRange(
        at(from, 1, 100),
        Array.from({ length: 100 }, (_, row) => [from + row]),
      );
    let read = 0;
    for await (const batch of host.readUsedRange('Blad1')) read += batch.rowCount;
    expect(read).toBe(rows);
    const tooMuch = host.writeRange(at(1, 2), [['x'.repeat(30_000)]]);
    await expect(tooMuch).rejects.toMatchObject({ name: 'HostError', code: 'too-large' });
  });

  test('one step of the undo history is asked for only where Excel knows it', async () => {
    const run = jest.spyOn(Excel, 'run');
    const asked = () => run.mock.calls.map(([options]) => (options as Excel.RunOptions).mergeUndoGroup);
    await host.writeRange(at(1, 1), [[1]]);
    expect(asked()).toEqual([true]);
    openExcel('web-16.00', oldestApi);
    await host.writeRange(at(1, 1), [[1]]);
    expect(asked()).toEqual([true, undefined]);
    run.mockRestore();
  });
});

describe('what is crossed out', () => {
  const cells = (rows: number) => Array.from({ length: rows }, (_, row) => [row, 'x', null, true]);
  const struck = async () => {
    office.requests.length = 0;
    const found: (readonly [number, readonly number[]])[] = [];
    for await (const batch of host.readUsedRange('Blad1'))
      for (const [place, columns] of batch.struck ?? []) found.push([batch.rows[place] ?? 0, columns]);
    return found;
  };
  const reading = () =>
    office.requests.filter(({ Actions }) =>
      Actions.some(({ QueryInfo, ActionType }) => QueryInfo !== undefined || ActionType === 3),
    ).length;
  const crossOut = (...area: readonly [number, number, number, number]) => {
    const [row, column, rows, columns] = area;
    office.book.sheet('Blad1').crossOut({ row, column, rows, columns });
  };
  beforeEach(() => host.writeRange(at(3, 2, 300, 4), cells(300)));

  test('nothing asks for nothing more', async () => {
    expect(await struck()).toEqual([]);
    const without = reading();
    crossOut(5, 2, 1, 4);
    expect(await struck()).toEqual([[5, [1, 2, 4]]]);
    // The rows; no cell by itself.
    expect(reading()).toBe(without + 1);
  });

  test('a part of a row is told by its cells, filled ones only', async () => {
    crossOut(4, 3, 1, 2);
    crossOut(9, 1, 1, 3);
    expect(await struck()).toEqual([
      [4, [2]],
      [9, [1, 2]],
    ]);
  });

  test('many such rows are asked about at once, and a whole sheet not at all', async () => {
    crossOut(3, 2, 250, 1);
    const found = await struck();
    expect(found).toHaveLength(250);
    expect(found.at(-1)).toEqual([252, [1]]);
    crossOut(3, 2, 300, 4);
    expect(await struck()).toHaveLength(300);
  });
});

describe('marks', () => {
  const marks = [
    { row: 2, column: 1, severity: 'info', note: '' },
    { row: 2, column: 1, severity: 'fout', note: '' },
    { row: 3, column: 1, severity: 'fout', note: '' },
  ] as const;
  const formats = () => office.book.sheet('Blad1').conditionalFormats();

  test('they lie over the formatting, the gravest on top, and differ without colour', async () => {
    await host.markCells('Blad1', marks);
    expect(formats().map(({ areas, formula }) => [areas, formula])).toEqual([
      [[{ row: 2, column: 1, rows: 2, columns: 1 }], '=N("banenafspraak:fout")=0'],
      [[{ row: 2, column: 1, rows: 1, columns: 1 }], '=N("banenafspraak:info")=0'],
    ]);
    expect(new Set(formats().map(({ borders }) => borders.top?.style)).size).toBe(2);
    expect(office.book.sheet('Blad1').formattedCells).toBe(0);
  });

  test('new marks replace the old ones, and wiping leaves the conditional formats of the user', async () => {
    const sheet = office.book.sheet('Blad1');
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    sheet.addConditionalFormat([area], 'ColorScale');
    sheet.changeConditionalFormat(sheet.addConditionalFormat([area], 'Custom').id, { formula: '=A1>3' });
    const own = formats();
    await host.markCells('Blad1', marks);
    await host.markCells('Blad1', marks.slice(2));
    expect(formats().map(({ areas }) => areas[0]?.row)).toEqual([3, 1, 1]);
    // Another host, as after closing and opening the workbook, knows them by what stands in the workbook.
    await new ExcelHost().clearMarks('Blad1');
    expect(formats()).toEqual(own);
  });

  test('they go where Excel has notes and its library, from a closed network, has none', async () => {
    expect(Object.getOwnPropertyNames(Excel.Worksheet.prototype)).not.toContain('notes');
    await host.markCells('Blad1', marks);
    expect(formats()).toHaveLength(2);
    await host.clearMarks('Blad1');
    expect(formats()).toEqual([]);
  });

  describe('with the notes of ExcelApi 1.18', () => {
    let takeAway: () => void;
    beforeEach(() => {
      takeAway = addNotesToLibrary();
    });
    afterEach(() => {
      takeAway();
    });
    const found = [2, 3, 4].map(
      (row) => ({ row, column: 1, severity: 'fout', note: 'B05: Uren zijn negatief' }) as const,
    );
    const notes = () =>
      office.book
        .sheet('Blad1')
        .notes()
        .map(({ row, content }) => [row, content]);

    test('they say what was found, leave those of the user alone, and go with the marks', async () => {
      const sheet = office.book.sheet('Blad1');
      sheet.addNote(2, 1, 'Van mij');
      sheet.userComments.push({ row: 3, column: 1, content: 'Ook van mij' });
      await host.markCells('Blad1', found);
      await host.markCells('Blad1', found);
      expect(notes()).toEqual([
        [2, 'Van mij'],
        [4, 'Banenafspraak (controle):\nB05: Uren zijn negatief'],
      ]);
      await new ExcelHost().clearMarks('Blad1');
      expect(notes()).toEqual([[2, 'Van mij']]);
      expect(formats()).toEqual([]);
    });

    test('a sheet that takes no notes keeps its marks', async () => {
      jest.spyOn(office.book.sheet('Blad1'), 'notes').mockImplementation(() => {
        throw new HostFault('AccessDenied');
      });
      await host.markCells('Blad1', found);
      expect(formats()).toHaveLength(1);
    });

    test('an Excel from before them is not asked for them', async () => {
      office = openExcel('web-16.00', 17);
      await host.markCells('Blad1', found);
      expect(formats()).toHaveLength(1);
      expect(notes()).toEqual([]);
      expect(JSON.stringify(office.requests)).not.toContain('Notes');
    });
  });
});

describe('sheets and workbooks', () => {
  test('a sheet without formulas is told apart; of a protected one the worst is assumed', async () => {
    await host.writeRange(at(1, 1), [['=1+1']]);
    expect(await host.hasFormulas('Blad1')).toBe(false);
    office.book.sheet('Blad1').isProtected = true;
    expect(await host.hasFormulas('Blad1')).toBe(true);
  });

  test('adding a sheet leaves the user where they were', async () => {
    await host.addSheet('Resultaat');
    expect(office.book.selection().sheet).toBe(office.book.sheet('Blad1').id);
    await host.select({ ...at(2, 2), sheet: 'Resultaat' });
    expect(office.book.selection().sheet).toBe(office.book.sheet('Resultaat').id);
  });

  test('a new workbook opens in a window of its own, and what is no workbook is refused by name', async () => {
    await host.openWorkbook(someWorkbook);
    expect(office.book.opened.map((bytes) => [...bytes])).toEqual([[0x50, 0x4b]]);
    await expect(host.openWorkbook(new ArrayBuffer(2))).rejects.toMatchObject({
      name: 'HostError',
      code: 'failed',
    });
    expect(office.book.sheets()).toHaveLength(1);
  });

  test('a long property is kept in pieces that Excel does not cut off, and removed whole', async () => {
    await host.writeProperty('BA', 'x'.repeat(1000));
    expect([...office.book.properties().keys()]).toEqual(['BA', 'BA~2', 'BA~3', 'BA~4']);
    await host.writeProperty('BA', 'kort');
    expect([...office.book.properties()]).toEqual([['BA', 'kort']]);
  });

  test('a chart is replaced, not doubled, and its last series can be a line', async () => {
    const spec = {
      sheet: 'Blad1',
      name: 'Banen',
      title: 'Banen per jaar',
      kind: 'column',
      lines: 1,
      data: at(1, 1, 4, 4),
      at: { row: 5, column: 1 },
    } as const;
    await host.setChart(spec);
    await host.setChart({ ...spec, title: 'Opnieuw' });
    expect(office.book.sheet('Blad1').charts()).toMatchObject([
      {
        name: 'Banen',
        type: 'ColumnClustered',
        title: 'Opnieuw',
        at: { row: 5, column: 1 },
        seriesTypes: { 2: 'Line' },
      },
    ]);
  });
});

/** As a library that is newer than the npm package: it knows all of its members to be there. */
interface OfficeLibrary {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

describe('changes', () => {
  async function hearing(tell: () => void): Promise<readonly unknown[]> {
    const events: unknown[] = [];
    const stop = await host.onChange((event) => events.push(event));
    tell();
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const heard = [...events];
    tell();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events).toEqual(heard);
    return heard;
  }
  const tell =
    (change: { kind: 'changed' | 'row-sorted' | 'column-sorted'; changeType: string; address: string }) =>
    () => {
      office.book.tell({ ...change, sheet: office.book.sheet('Blad1').id });
    };

  test('an edited range is told with its place', async () => {
    expect(await hearing(tell({ kind: 'changed', changeType: 'RangeEdited', address: 'B4:C5' }))).toEqual([
      { sheet: 'Blad1', range: at(4, 2, 2, 2) },
    ]);
  });

  test('a sheet that is taken away is told of as the one that is shown instead', async () => {
    const gone = office.book.addSheet('Weg');
    office.book.sheet('Blad1').activate();
    gone.remove();
    expect(
      await hearing(() => {
        office.book.tell({ kind: 'deleted', changeType: '', address: '', sheet: gone.id });
      }),
    ).toEqual([{ sheet: 'Blad1', range: null }]);
  });

  test('a sheet that gets another name is told of under it, where the library on the page knows of that', async () => {
    const { id } = office.book.sheet('Blad1');
    const rename = () => {
      office.book.tell({ kind: 'renamed', changeType: '', address: '', sheet: id });
    };
    expect(await hearing(rename)).toEqual([]);
    const { CommonUtility } = (globalThis as unknown as { readonly OfficeExtension: OfficeLibrary })
      .OfficeExtension;
    CommonUtility._doApiNotSupportedCheck = false;
    try {
      expect(await hearing(rename)).toEqual([{ sheet: 'Blad1', range: null }]);
    } finally {
      CommonUtility._doApiNotSupportedCheck = true;
    }
  });

  test.each([
    ['inserted rows', { kind: 'changed', changeType: 'RowInserted', address: '4:6' }],
    ['sorted rows', { kind: 'row-sorted', changeType: '', address: 'A1:B9' }],
    ['sorted columns', { kind: 'column-sorted', changeType: '', address: 'A1:B9' }],
  ] as const)('%s tell that the whole sheet may have changed', async (_, change) => {
    expect(await hearing(tell(change))).toEqual([{ sheet: 'Blad1', range: null }]);
  });
});

test.each([
  ['AccessDenied', { code: 'protected', facts: { detail: 'AccessDenied' } }],
  ['InvalidOperationInCellEditMode', { code: 'busy', facts: { detail: 'InvalidOperationInCellEditMode' } }],
  ['GeneralException', { code: 'failed', facts: { detail: 'GeneralException' } }],
  ['ItemNotFound', { code: 'not-found', facts: { name: 'Blad1' } }],
])('%s of Excel is named for the user', async (code, error) => {
  office.failNext = code;
  await expect(host.writeRange(at(1, 1), [[1]])).rejects.toMatchObject({ name: 'HostError', ...error });
});

test('the library refuses what the oldest Excel lacks', async () => {
  openExcel('web-16.00', oldestApi);
  const newer = Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64('');
    await context.sync();
  });
  await expect(newer).rejects.toMatchObject({ code: 'ApiNotFound' });
});

describe('sheets of a file', () => {
  const names = async () => (await host.listSheets()).map(({ name }) => name);

  test('take the place of the only sheet where that is empty', async () => {
    expect(await host.insertSheets(someWorkbook)).toEqual(['Een', 'Twee']);
    expect(await names()).toEqual(['Een', 'Twee']);
  });

  test.each<readonly [string, () => Promise<void> | void]>([
    ['holds something', () => host.writeRange(at(3, 3), [['van mij']])],
    ['has a format of its own', () => host.setNumberFormat(at(3, 3), '0.00')],
    [
      'has words beside a cell',
      () => void office.book.sheet('Blad1').userComments.push({ row: 1, column: 1, content: 'let op' }),
    ],
    ['has a picture', () => void (office.book.sheet('Blad1').shapes = 1)],
    ['has a chart', () => void office.book.sheet('Blad1').addChart('Line', at(1, 1))],
    ['is one of two', async () => void (await host.addSheet('Blad2'))],
    ['cannot be removed', () => void (office.book.isProtected = true)],
  ])('come behind a sheet that %s', async (_, prepare) => {
    await prepare();
    const before = await names();
    expect(await host.insertSheets(someWorkbook)).toEqual(['Een', 'Twee']);
    expect(await names()).toEqual([...before, 'Een', 'Twee']);
  });
});
