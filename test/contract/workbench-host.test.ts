/** @jest-environment jsdom */
import '../support/browser-globals';
import { strToU8, zipSync } from 'fflate';
import { contractChecks, runContract } from '../../src/host/contract';
import { HostError } from '../../src/host/host-error';
import { errorName } from '../../src/locales/error-names';
import type { WorkbookData } from '../../src/workbench/engine';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { buildTemplate } from '../../scripts/templates/build';
import { shippedTemplate } from '../support/templates';
import { cleanDraft } from '../../src/meting/generate/draft';
import { TEMPLATES } from '../../src/meting/form/templates';
import { filled } from '../templates/fill';
import { spreadsheetEngine } from '../support/spreadsheet-engine';

const engine = spreadsheetEngine();

function workbookOfTwoSheets(): ArrayBuffer {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheet = (cells: string) =>
    `${head}<worksheet xmlns="${main}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Een" sheetId="1" r:id="rId1"/><sheet name="Twee" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet('<c r="A1"><v>7</v></c>'),
    'xl/worksheets/sheet2.xml': sheet('<c r="A1"><f>Een!A1*2</f><v>14</v></c>'),
  };
  const zipped = zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
  return zipped.slice().buffer;
}

/** What sheets look like and how they help, whatever the engine calls its sheets and rules. */
function laidOut(data: WorkbookData) {
  const named = (
    table: Readonly<Record<number, unknown>> | undefined,
    areas: Readonly<Record<string, number>>,
  ) => Object.fromEntries(Object.entries(areas).map(([area, id]) => [area, table?.[id]]));
  return (data.sheets ?? []).map((sheet) => ({
    ...sheet,
    id: '',
    // As many as the rules reach.
    rowNumber: 0,
    headerGroups: Object.values(sheet.headerGroups ?? {}).map((groups) =>
      groups.map((group) => ({ ...group, isFolded: group.isFolded === true })),
    ),
    styles: named(data.styles, sheet.styles),
    formats: named(data.formats, sheet.formats),
    borders: named(data.borders, sheet.borders),
    dataValidationRules: sheet.dataValidationRules.map((rule) => ({ ...rule, id: '' })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: '' })),
  }));
}

function emptyHost(): WorkbenchHost {
  return new WorkbenchHost(engine, 'Zelftest.xlsx');
}

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

// Writing and reading 52,000 cells takes its time where other tests run beside it.
jest.setTimeout(60_000);

describe('the workbench keeps the contract of a host', () => {
  test.each(contractChecks.map((check) => [check.name, check] as const))('%s', async (_, check) => {
    const [outcome] = await runContract(emptyHost(), { workbook: workbookOfTwoSheets() }, [check]);
    expect(outcome).toEqual({ name: check.name, outcome: 'passed' });
  });
});

describe('what the contract cannot see', () => {
  test('errors are shown by the names of the language, and keep their own in the cell', async () => {
    const host = emptyHost();
    await host.writeRange({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 3 }, [
      [{ formula: '=1/0' }, { formula: '=NOTHING()' }, '#N/A'],
    ]);
    host.nameValues((code) => errorName(code, 'nl'));
    const shown = [0, 1, 2].map((col) => host.model.getters.getCellText({ sheetId: 'Blad1', col, row: 0 }));
    expect(shown).toEqual(['#DEEL/0!', '#NAAM?', '#N/A']);
    expect(await host.readRange({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 })).toEqual([
      [{ error: '#DIV/0!' }],
    ]);
  });

  test('going to a cell opens the columns it is folded into, and hidden ones and rows, in one step', async () => {
    const bytes = Uint8Array.from(await shippedTemplate('schoolbestuur', 'nl')).buffer;
    const host = await WorkbenchHost.fromXlsx(engine, 'Meting.xlsx', bytes);
    const to = cell('Meting', 9, 16);
    const sheetId = host.model.getters.getSheetIdByName('Meting') ?? '';
    host.model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [8] });
    await host.select(to);
    expect(await host.getSelection()).toEqual(to);
    host.model.dispatch('REQUEST_UNDO');
    expect(host.model.getters.isHeaderHidden(sheetId, 'ROW', 8)).toBe(true);
    expect(host.model.getters.isHeaderHidden(sheetId, 'COL', 15)).toBe(true);
  });

  test('what is crossed out is told with the rows, filled cells only', async () => {
    const host = emptyHost();
    const sheet = await host.addSheet('Doorgestreept');
    await host.writeRange({ sheet, row: 1, column: 1, rows: 3, columns: 3 }, [
      ['a', 1, null],
      ['b', 2, 3],
      ['c', 4, 5],
    ]);
    const sheetId = host.model.getters.getSheetIds().at(-1) ?? '';
    host.model.dispatch('SET_FORMATTING', {
      sheetId,
      target: [
        { left: 0, right: 2, top: 0, bottom: 0 },
        { left: 1, right: 1, top: 2, bottom: 2 },
      ],
      style: { strikethrough: true },
    });
    for await (const batch of host.readUsedRange(sheet))
      expect([...(batch.struck ?? [])]).toEqual([
        [0, [0, 1]],
        [2, [1]],
      ]);
    const block = await host.readBlock({ sheet, row: 2, column: 1, rows: 1, columns: 3 });
    expect(block.struck).toBeUndefined();
  });

  test('a column that is wider than the grid is shown from its beginning', async () => {
    const host = emptyHost();
    const sheetId = host.model.getters.getActiveSheetId();
    const { dispatch } = host.model;
    dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [0, 2], size: 420 });
    dispatch('RESIZE_SHEETVIEW', { width: 256, height: 300, gridOffsetX: 0, gridOffsetY: 0 });
    const scrolled = async (column: number) => {
      await host.select(cell('Blad1', 1, column));
      return host.model.getters.getActiveSheetScrollInfo().scrollX;
    };
    expect(await scrolled(3)).toBe(host.model.getters.getColDimensions(sheetId, 2).start);
    expect(await scrolled(1)).toBe(0);
  });

  test('formulas of an inserted sheet follow it when its name is taken', async () => {
    const host = emptyHost();
    await host.addSheet('Een');
    const inserted = await host.insertSheets(workbookOfTwoSheets());
    expect(inserted).toEqual(['Een (2)', 'Twee']);
    expect(await host.readFormulas(cell('Twee', 1, 1))).toEqual([[{ formula: "='Een (2)'!A1*2" }]]);
    expect(await host.readRange(cell('Twee', 1, 1))).toEqual([[14]]);
  });

  test('inserted sheets look and help as in their own workbook, in its order, in place of an empty sheet', async () => {
    const bytes = Uint8Array.from(
      await buildTemplate('schoolbestuur', 'nl', filled('schoolbestuur', 3, 5)),
    ).buffer;
    const own = (await WorkbenchHost.fromXlsx(engine, 'Meting.xlsx', bytes)).model.exportData();
    const host = emptyHost();
    expect(await host.insertSheets(bytes)).toEqual(own.sheets.map(({ name }) => name));
    const made = host.model.exportData();
    expect(made.sheets.map(({ name }) => name)).toEqual(own.sheets.map(({ name }) => name));
    expect(laidOut(made)).toEqual(laidOut(own));
    // Something to choose from, and columns of their own width.
    expect(own.sheets.flatMap(({ dataValidationRules }) => dataValidationRules).length).toBeGreaterThan(20);
    expect(Object.keys(own.sheets[0]?.cols ?? {}).length).toBeGreaterThan(0);
  });

  test('a workbook that holds something keeps its sheet', async () => {
    const host = emptyHost();
    await host.writeRange(cell('Blad1', 3, 3), [['van mij']]);
    await host.insertSheets(workbookOfTwoSheets());
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['Blad1', 'Een', 'Twee']);
  });

  test('inserting sheets is one step back, which is told', async () => {
    const host = emptyHost();
    await host.insertSheets(workbookOfTwoSheets());
    await host.select(cell('Een', 1, 1));
    const events: unknown[] = [];
    await host.onChange((event) => events.push(event));
    host.model.dispatch('REQUEST_UNDO');
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['Blad1']);
    expect(events).not.toEqual([]);
  });

  test('also where a sheet stays that nothing was changed on', async () => {
    const host = emptyHost();
    await host.writeRange(cell('Blad1', 1, 1), [['van mij']]);
    await host.insertSheets(workbookOfTwoSheets());
    const events: unknown[] = [];
    await host.onChange((event) => events.push(event));
    host.model.dispatch('REQUEST_UNDO');
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['Blad1']);
    expect(events).toEqual([{ sheet: 'Blad1', range: null }]);
  });

  test('one write of many cells is one step back', async () => {
    const host = emptyHost();
    await host.writeRange({ sheet: 'Blad1', row: 1, column: 1, rows: 2, columns: 2 }, [
      [1, 2],
      [3, 4],
    ]);
    host.model.dispatch('REQUEST_UNDO');
    expect(await host.readRange({ sheet: 'Blad1', row: 1, column: 1, rows: 2, columns: 2 })).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('undoing tells that the sheet may have changed', async () => {
    const host = emptyHost();
    await host.writeRange(cell('Blad1', 1, 1), [[1]]);
    const events: unknown[] = [];
    await host.onChange((event) => events.push(event));
    host.model.dispatch('REQUEST_UNDO');
    expect(events).toEqual([{ sheet: 'Blad1', range: null }]);
  });

  test('marks are no step in the undo history', async () => {
    const host = emptyHost();
    await host.writeRange(cell('Blad1', 1, 1), [[1]]);
    await host.markCells('Blad1', [{ row: 1, column: 1, severity: 'fout', note: 'n' }]);
    host.model.dispatch('REQUEST_UNDO');
    expect(await host.readRange(cell('Blad1', 1, 1))).toEqual([[null]]);
  });

  test('a cell formatted as text takes text as it is, also text that looks like a formula', async () => {
    const host = emptyHost();
    const texts = ['0123', '=1+1', "'s", '2024-12', 'Tabel 1'];
    const column = { row: 1, column: 1, values: texts.map((text) => [text]), numberFormat: '@' };
    await host.writeRanges('Blad1', [column]);
    await host.writeRange(cell('Blad1', 1, 1), [['0456']]);
    const read = await host.readRange({ sheet: 'Blad1', row: 1, column: 1, rows: 5, columns: 1 });
    expect(read.flat()).toEqual(['0456', ...texts.slice(1)]);
    const sheetId = host.model.getters.getActiveSheetId();
    expect(host.model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).formattedValue).toBe('0456');
  });

  test('a file that is no workbook is refused by name', async () => {
    const bytes = new TextEncoder().encode('geen werkmap').buffer;
    await expect(WorkbenchHost.fromXlsx(engine, 'a.xlsx', bytes)).rejects.toMatchObject({
      code: 'not-a-workbook',
    });
    await expect(emptyHost().readRange(cell('Weg', 1, 1))).rejects.toBeInstanceOf(HostError);
  });
});

describe('a template of the product opens in the workbench as in Excel', () => {
  let host: WorkbenchHost;

  beforeAll(async () => {
    const bytes = await buildTemplate('schoolbestuur', 'nl', filled('schoolbestuur', 12, 7));
    host = await WorkbenchHost.fromXlsx(engine, 'Meting.xlsx', Uint8Array.from(bytes).buffer);
  });

  test('what is text in the file stays text: numbers keep their zeros, periods are no dates', async () => {
    const { columns } = TEMPLATES.schoolbestuur;
    const range = { sheet: 'Meting', row: 2, column: 1, rows: 1, columns: columns.length };
    const [first = []] = await host.readRange(range);
    const draft = cleanDraft({ rows: 12, seed: 7, columns });
    const texts = ['tijdvak', 'bsn', 'lhnr'] as const;
    expect(texts.map((id) => first[columns.indexOf(id)])).toEqual(texts.map((id) => draft.get(0, id)));
    expect(String(first[columns.indexOf('bsn')])).toMatch(/^0/);
  });

  test('its cells can be filled in', async () => {
    const column = TEMPLATES.schoolbestuur.columns.indexOf('verloondeUren') + 1;
    const at = { sheet: 'Meting', row: 3, column, rows: 1, columns: 1 };
    await host.writeRange(at, [[42]]);
    expect(await host.readRange(at)).toEqual([[42]]);
  });
});
