import { contractChecks, runContract } from '../../src/host/contract';
import { ExcelHost } from '../../src/host/excel';
import { type FakeWorkbook, installFakeExcel } from './fake-excel';

/** The fake looks only at the first two bytes, those of every zip. */
const someWorkbook = new TextEncoder().encode('PK').buffer;

describe('Excel keeps the contract of a host', () => {
  test.each(contractChecks.map((check) => [check.name, check] as const))('%s', async (_, check) => {
    installFakeExcel();
    const [outcome] = await runContract(new ExcelHost(), { workbook: someWorkbook }, [check]);
    expect(outcome).toEqual({ name: check.name, outcome: 'passed' });
  });

  test('an older Excel is asked what it supports, and the rest still holds', async () => {
    installFakeExcel(8);
    const host = new ExcelHost();
    expect(host.supports('marks')).toBe(false);
    expect(host.supports('insert-sheets')).toBe(false);
    const outcomes = await runContract(host);
    expect(outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === 'left-out').map(({ name }) => name)).toEqual([
      'marks-leave-the-cells-as-they-are',
      'sheets-of-a-file-can-be-inserted',
    ]);
  });
});

describe('what the contract cannot see', () => {
  let book: FakeWorkbook;
  let host: ExcelHost;
  const marks = [
    { row: 2, column: 1, severity: 'info', note: '' },
    { row: 2, column: 1, severity: 'fout', note: '' },
    { row: 3, column: 1, severity: 'fout', note: '' },
  ] as const;
  const own = { type: 'Custom', address: 'A1', formula: '=A1>3', fill: 'green', borders: {} };
  const scale = { type: 'ColorScale', address: 'A1:A9', formula: '', fill: '', borders: {} };

  beforeEach(() => {
    book = installFakeExcel();
    host = new ExcelHost();
  });

  test('a large write is one step of the undo history, also when it takes several requests', async () => {
    const rows = 60_000;
    await host.writeRange(
      { sheet: 'Blad1', row: 1, column: 1, rows, columns: 1 },
      Array.from({ length: rows }, (_, row) => [row]),
    );
    expect(book.undoSteps).toBe(1);
    expect(book.requests).toBe(2);
  });

  test('reading takes one request a block', async () => {
    await host.writeRange(
      { sheet: 'Blad1', row: 1, column: 1, rows: 100, columns: 10 },
      Array.from({ length: 100 }, () => Array.from({ length: 10 }, () => 1)),
    );
    book.requests = 0;
    let blocks = 0;
    for await (const batch of host.readUsedRange('Blad1', { cells: 250 }))
      blocks += Math.sign(batch.rowCount);
    expect(blocks).toBe(4);
    expect(book.requests).toBe(5);
  });

  test('marks lie over the formatting, the gravest on top, and differ without colour', async () => {
    const sheet = book.sheet('Blad1');
    await host.markCells('Blad1', marks);
    expect(sheet?.conditionalFormats.map(({ address, formula }) => [address, formula])).toEqual([
      ['A2:A3', '=N("banenafspraak:fout")=0'],
      ['A2', '=N("banenafspraak:info")=0'],
    ]);
    const lines = sheet?.conditionalFormats.map(({ borders }) => borders['top']);
    expect(new Set(lines).size).toBe(2);
    expect(sheet?.formats.size).toBe(0);
  });

  test('new marks replace the old ones, and wiping leaves the conditional formats of the user', async () => {
    const sheet = book.sheet('Blad1');
    if (sheet === null) throw new Error('no sheet');
    sheet.conditionalFormats = [own, scale];
    await host.markCells('Blad1', marks);
    await host.markCells('Blad1', marks.slice(2));
    expect(sheet.conditionalFormats.map(({ address }) => address)).toEqual(['A3', 'A1', 'A1:A9']);
    // Another host, as after closing and opening the workbook, knows them by what stands in the workbook.
    await new ExcelHost().clearMarks('Blad1');
    expect(sheet.conditionalFormats).toEqual([own, scale]);
  });

  test('a sheet without formulas is told apart; of a protected one the worst is assumed', async () => {
    const sheet = book.sheet('Blad1');
    await host.writeRange({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 }, [['=1+1']]);
    expect(await host.hasFormulas('Blad1')).toBe(false);
    if (sheet) sheet.isProtected = true;
    expect(await host.hasFormulas('Blad1')).toBe(true);
  });

  test('a new workbook opens in a window of its own, and what is no workbook is refused by name', async () => {
    await host.openWorkbook(someWorkbook);
    expect(book.opened.map((base64) => atob(base64))).toEqual(['PK']);
    await expect(host.openWorkbook(new ArrayBuffer(2))).rejects.toMatchObject({
      name: 'HostError',
      code: 'failed',
    });
    expect(book.sheets).toHaveLength(1);
  });

  test('notes say what was found, leave those of the user alone, and go with the marks', async () => {
    const sheet = book.sheet('Blad1');
    sheet?.notes.set('A2', 'Van mij');
    sheet?.comments.set('A3', 'Ook van mij');
    const found = [2, 3, 4].map(
      (row) => ({ row, column: 1, severity: 'fout', note: 'B05: Uren zijn negatief' }) as const,
    );
    await host.markCells('Blad1', found);
    await host.markCells('Blad1', found);
    expect([...(sheet?.notes ?? [])]).toEqual([
      ['A2', 'Van mij'],
      ['A4', 'Banenafspraak (controle):\nB05: Uren zijn negatief'],
    ]);
    await new ExcelHost().clearMarks('Blad1');
    expect([...(sheet?.notes ?? [])]).toEqual([['A2', 'Van mij']]);
    expect(sheet?.conditionalFormats).toEqual([]);
  });

  test('sorting tells that the whole sheet may have changed', async () => {
    const events: unknown[] = [];
    const stop = await host.onChange((event) => events.push(event));
    for (const handler of book.sortHandlers) await handler({ worksheetId: book.sheet('Blad1')?.id });
    expect(events).toContainEqual({ sheet: 'Blad1', range: null });
    stop();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(book.sortHandlers.size + book.handlers.size).toBe(0);
  });

  test('adding a sheet leaves the user where they were', async () => {
    await host.addSheet('Resultaat');
    expect(book.activeSheet).toBe('Blad1');
    await host.select({ sheet: 'Resultaat', row: 2, column: 2, rows: 1, columns: 1 });
    expect(book.activeSheet).toBe('Resultaat');
  });

  test('a long property is kept in pieces that Excel does not cut off, and removed whole', async () => {
    await host.writeProperty('BA', 'x'.repeat(1000));
    expect([...book.properties.keys()]).toEqual(['BA', 'BA~2', 'BA~3', 'BA~4']);
    await host.writeProperty('BA', 'kort');
    expect([...book.properties]).toEqual([['BA', 'kort']]);
  });

  test('the chart is replaced, not doubled', async () => {
    const spec = {
      sheet: 'Blad1',
      name: 'Banen',
      title: 'Banen per jaar',
      kind: 'line',
      data: { sheet: 'Blad1', row: 1, column: 1, rows: 3, columns: 2 },
      at: { row: 5, column: 1 },
    } as const;
    await host.setChart(spec);
    await host.setChart({ ...spec, title: 'Opnieuw' });
    expect([...(book.sheet('Blad1')?.charts ?? [])]).toEqual([
      ['Banen', { type: 'LineMarkers', title: 'Opnieuw', at: 'A5' }],
    ]);
  });

  test('the last series of a chart can be a line', async () => {
    await host.setChart({
      sheet: 'Blad1',
      name: 'Banen',
      title: 'Banen',
      kind: 'column',
      lines: 1,
      data: { sheet: 'Blad1', row: 1, column: 1, rows: 4, columns: 4 },
      at: { row: 5, column: 1 },
    });
    expect(book.sheet('Blad1')?.charts.get('Banen')).toMatchObject({ type: 'ColumnClustered', lines: [2] });
  });

  test.each([
    ['AccessDenied', { code: 'protected', facts: { detail: 'AccessDenied' } }],
    ['InvalidOperationInCellEditMode', { code: 'busy', facts: { detail: 'InvalidOperationInCellEditMode' } }],
    ['GeneralException', { code: 'failed', facts: { detail: 'GeneralException' } }],
    ['ItemNotFound', { code: 'not-found', facts: { name: 'Blad1' } }],
  ])('%s of Excel is named for the user', async (code, error) => {
    book.failNext = code;
    await expect(
      host.writeRange({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 }, [[1]]),
    ).rejects.toMatchObject({ name: 'HostError', ...error });
  });

  test('inserted rows tell that the whole sheet may have changed', async () => {
    const events: unknown[] = [];
    const stop = await host.onChange((event) => events.push(event));
    const id = book.sheet('Blad1')?.id;
    for (const handler of book.handlers)
      await handler({ worksheetId: id, address: '4:6', changeType: 'RowInserted' });
    expect(events).toEqual([{ sheet: 'Blad1', range: null }]);
    stop();
  });
});

test('the fake refuses what Excel refuses: reading before load and sync', async () => {
  installFakeExcel();
  await Excel.run({}, async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1');
    expect(() => range.values).toThrow('before load and sync');
    range.load('values');
    expect(() => range.values).toThrow('before load and sync');
    await context.sync();
    expect(range.values).toEqual([['']]);
    expect(() => range.formulas).toThrow('before load and sync');
  });
});
