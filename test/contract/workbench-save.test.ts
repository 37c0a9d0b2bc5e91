/** @jest-environment jsdom */
import '../support/browser-globals';
import { Blob } from 'node:buffer';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildTemplate } from '../../scripts/templates/build';
import { shippedTemplate } from '../support/templates';
import { nodeInflate } from '../../src/cli/node-inflate';
import { SHEETS } from '../../src/meting/form/templates';
import { TEMPLATE_PROPERTIES } from '../../src/meting/form/template-properties';
import { openWorkbook } from '../../src/workbook';
import { CellKind } from '../../src/workbook/table';
import { registerFunctions } from '../../src/workbench/custom-functions';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { MAX_CELLS } from '../../src/workbench/grid-limits';
import { readXlsx } from '../../src/workbench/xlsx-import';
import { convertByLibreOffice, findLibreOffice } from '../support/libre-office';
import { longRun } from '../support/long';
import { spreadsheetEngine } from '../support/spreadsheet-engine';
import { filled } from '../templates/fill';

const engine = spreadsheetEngine();
registerFunctions(
  engine,
  'BANENAFSPRAAK',
  {
    functions: [
      { id: 'BIJ', name: 'BIJ', parameters: [{ name: 'getal' }] },
      { id: 'RIJ', name: 'RIJ', parameters: [] },
    ],
  },
  new Map<string, (...args: unknown[]) => unknown>([
    ['BIJ', (number) => Number(number) + 0.5],
    ['RIJ', () => [['012'], [7], [true]]],
  ]),
  () => undefined,
);

jest.setTimeout(60_000);

interface Cell {
  readonly content: string;
  readonly format: string;
  readonly style: object;
}

/** Every cell of every sheet as the product's own reader finds it: what kind it is, and what it holds. */
async function asTheProductReads(bytes: Uint8Array): Promise<Record<string, Record<string, unknown[]>>> {
  const file = new Blob([bytes]) as unknown as globalThis.Blob;
  const source = await openWorkbook(file, 'x.xlsx', { inflate: nodeInflate });
  const sheets: Record<string, Record<string, unknown[]>> = {};
  for (const sheet of source.sheets) {
    const cells: Record<string, unknown[]> = (sheets[sheet.name] = {});
    for await (const batch of (await sheet.open()).batches()) {
      batch.columns.forEach((column, index) => {
        if (column === undefined) return;
        const { kinds, numbers, texts } = column;
        for (let at = 0; at < batch.rowCount; at++) {
          const kind = kinds[at];
          if (kind === CellKind.blank) continue;
          const held = kind === CellKind.text || kind === CellKind.error ? texts[at] : numbers[at];
          cells[engine.helpers.toXC(index, (batch.rows[at] ?? 1) - 1)] = [kind, held];
        }
      });
    }
  }
  return sheets;
}

function withoutSpill({ Blad1 = {}, ...sheets }: Record<string, Record<string, unknown[]>>) {
  const kept = Object.entries(Blad1).filter(([address]) => !address.startsWith('D'));
  return { ...sheets, Blad1: Object.fromEntries(kept) };
}

async function reopened(bytes: Uint8Array): Promise<WorkbenchHost> {
  return WorkbenchHost.fromXlsx(engine, 'Weer.xlsx', Uint8Array.from(bytes).buffer);
}

const block = { sheet: 'Blad1', row: 1, column: 1, rows: 8, columns: 1 };
const everyKind = [
  ['012345678'],
  [25.5],
  [true],
  ["'s <Ochtends> & zo"],
  ['=1+1'],
  ['2024-12'],
  [{ formula: '=A2*2' }],
  [{ formula: '=1/0' }],
];
const { text, number, boolean, error, date } = CellKind;

describe('a workbook that is saved', () => {
  let host: WorkbenchHost;
  let bytes: Uint8Array;

  beforeAll(async () => {
    host = new WorkbenchHost(engine, 'Map1.xlsx');
    await host.writeRange(block, everyKind);
    await host.writeRanges('Blad1', [
      { row: 1, column: 2, values: [['0123'], ['TRUE']], numberFormat: '@' },
      { row: 3, column: 2, values: [[45627]], numberFormat: 'dd-mm-yyyy' },
      { row: 4, column: 2, values: [[{ formula: '=BANENAFSPRAAK.BIJ(A2)' }]] },
      { row: 1, column: 4, values: [[{ formula: '=BANENAFSPRAAK.RIJ()' }]] },
    ]);
    await host.addSheet('Blad & twee');
    await host.writeRange({ sheet: 'Blad & twee', row: 2, column: 2, rows: 1, columns: 1 }, [[1]]);
    await host.setName('Uren', { sheet: 'Blad & twee', row: 2, column: 2, rows: 3, columns: 2 });
    await host.writeProperty('aard', 'a "b" & c');
    bytes = await host.save();
  });

  test('holds the same values of the same kinds for the reader of the product', async () => {
    expect(await asTheProductReads(bytes)).toEqual({
      Blad1: {
        A1: [text, '012345678'],
        A2: [number, 25.5],
        A3: [boolean, 1],
        A4: [text, "'s <Ochtends> & zo"],
        A5: [text, '=1+1'],
        A6: [text, '2024-12'],
        A7: [number, 51],
        A8: [error, '#DIV/0!'],
        B1: [text, '0123'],
        B2: [text, 'TRUE'],
        B3: [date, 45627],
        B4: [number, 26],
        D1: [text, '012'],
        D2: [number, 7],
        D3: [boolean, 1],
      },
      'Blad & twee': { B2: [number, 1] },
    });
  });

  const libreOffice = longRun ? findLibreOffice() : null;
  (libreOffice === null ? test.skip : test)('is read the same by LibreOffice', async () => {
    const [written] = convertByLibreOffice(libreOffice ?? '', {
      files: { 'map.xlsx': bytes },
      to: 'xlsx',
    }).values();
    const [theirs, ours] = [
      await asTheProductReads(written ?? new Uint8Array()),
      await asTheProductReads(bytes),
    ];
    // What a function of the add-in spills, LibreOffice computes anew: it does not have the function.
    expect(withoutSpill(theirs)).toEqual(withoutSpill(ours));
  });

  test('opens again with its formulas, those of the add-in among them, its names and properties', async () => {
    const again = await reopened(bytes);
    expect(await again.readRange(block)).toEqual(await host.readRange(block));
    expect(await again.readFormulas({ ...block, row: 7, rows: 1 })).toEqual([[{ formula: '=A2*2' }]]);
    const own = { sheet: 'Blad1', row: 4, column: 2, rows: 1, columns: 1 };
    expect(await again.readFormulas(own)).toEqual([[{ formula: '=BANENAFSPRAAK.BIJ(A2)' }]]);
    // What a formula spills is no content of those cells: it would stand in the way of the formula.
    const spilled = { sheet: 'Blad1', row: 1, column: 4, rows: 3, columns: 1 };
    expect(await again.readRange(spilled)).toEqual([['012'], [7], [true]]);
    await again.writeRange({ ...own, row: 2, column: 1 }, [[10]]);
    expect(await again.readRange(own)).toEqual([[10.5]]);
    expect(await again.getName('Uren')).toEqual({
      sheet: 'Blad & twee',
      row: 2,
      column: 2,
      rows: 3,
      columns: 2,
    });
    expect(await again.readProperty('aard')).toBe('a "b" & c');
  });

  test('says how Excel names the functions of an add-in in a file', () => {
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet0.xml'] ?? new Uint8Array())).toContain(
      '>_xldudf_BANENAFSPRAAK_BIJ(A2)</f>',
    );
  });
});

describe('marks of the pane', () => {
  const marks = [
    { row: 1, column: 1, severity: 'fout', note: 'B01: Het BSN is niet geldig\nB02: "x" & <y>' },
    { row: 2, column: 1, severity: 'fout', note: 'B01: Het BSN is niet geldig' },
    { row: 2, column: 2, severity: 'waarschuwing', note: 'B07: Let op' },
    { row: 9, column: 3, severity: 'info', note: '' },
  ] as const;
  const noteAt = (host: WorkbenchHost, col: number, row: number) =>
    host.noteOn({ sheetId: host.model.getters.getActiveSheetId(), col, row });
  let bytes: Uint8Array;

  beforeAll(async () => {
    const host = new WorkbenchHost(engine, 'Map1.xlsx');
    await host.writeRange(block, everyKind);
    await host.markCells('Blad1', marks);
    bytes = await host.save();
  });

  test('stand in the file in the form that they have in Excel, and leave the cells as they are', async () => {
    const { Blad1 = {} } = await asTheProductReads(bytes);
    expect(Object.keys(Blad1)).toHaveLength(8);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    const sheet = book.getWorksheet('Blad1');
    expect(sheet?.getCell('A2').note).toBe('Banenafspraak (controle):\nB01: Het BSN is niet geldig');
    expect(sheet?.getCell('C9').note).toBeUndefined();
    const { conditionalFormattings: formats = [] } = sheet as unknown as {
      conditionalFormattings?: {
        ref: string;
        rules: { formulae: string[]; priority: number; style: object }[];
      }[];
    };
    expect(formats.map(({ ref, rules }) => [ref, rules[0]?.formulae[0], rules[0]?.priority])).toEqual([
      ['A1:A2', 'N("banenafspraak:fout")=0', 1],
      ['B2', 'N("banenafspraak:waarschuwing")=0', 2],
      ['C9', 'N("banenafspraak:info")=0', 3],
    ]);
    expect(formats[0]?.rules[0]?.style).toMatchObject({ fill: { bgColor: { argb: 'FFFDE7E9' } } });
  });

  test('come back as marks, once, and are wiped for good', async () => {
    const again = await reopened(await (await reopened(bytes)).save());
    expect(noteAt(again, 0, 0)).toBe(marks[0].note);
    expect(noteAt(again, 1, 1)).toBe('B07: Let op');
    expect(noteAt(again, 2, 8)).toBeNull();
    expect(again.model.getters.getConditionalFormats(again.model.getters.getActiveSheetId())).toEqual([]);
    await again.clearMarks('Blad1');
    const parts = unzipSync(await again.save());
    expect(Object.keys(parts).filter((path) => /comments|vml/.test(path))).toEqual([]);
    expect(strFromU8(parts['xl/worksheets/sheet0.xml'] ?? new Uint8Array())).not.toContain('banenafspraak');
  });

  const libreOffice = longRun ? findLibreOffice() : null;
  (libreOffice === null ? test.skip : test)('are read by LibreOffice', async () => {
    const [written] = convertByLibreOffice(libreOffice ?? '', {
      files: { 'map.xlsx': bytes },
      to: 'xlsx',
    }).values();
    const again = await reopened(written ?? new Uint8Array());
    expect([noteAt(again, 0, 0), noteAt(again, 0, 1)]).toEqual([marks[0].note, marks[1].note]);
    expect(noteAt(again, 1, 1)).toBe('B07: Let op');
  });
});

test('work is unsaved from the first change until it is saved', async () => {
  const host = new WorkbenchHost(engine, 'Map1.xlsx');
  const told: boolean[] = [];
  host.onUnsaved = (unsaved) => told.push(unsaved);
  await host.select({ sheet: 'Blad1', row: 3, column: 3, rows: 1, columns: 1 });
  await host.markCells('Blad1', [{ row: 1, column: 1, severity: 'fout', note: 'n' }]);
  expect(host.hasUnsavedWork).toBe(false);
  await host.writeRange({ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 }, [[1]]);
  expect(host.hasUnsavedWork).toBe(true);
  await host.save();
  expect(host.hasUnsavedWork).toBe(false);
  host.model.dispatch('REQUEST_UNDO');
  expect(told).toEqual([true, false, true]);
});

test('a template that was filled in is read the same after it was saved', async () => {
  const template = await buildTemplate('schoolbestuur', 'nl', filled('schoolbestuur', 12, 7));
  const host = await WorkbenchHost.fromXlsx(engine, 'Meting.xlsx', Uint8Array.from(template).buffer);
  expect(host.hasUnsavedWork).toBe(false);
  const bytes = await host.save();
  const [before, after] = [await asTheProductReads(template), await asTheProductReads(bytes)];
  expect(after['Meting']).toEqual(before['Meting']);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const validations = Object.values(unzipSync(bytes)).flatMap(
    (part) => strFromU8(part).match(/<dataValidation [^<>]*>/g) ?? [],
  );
  expect(validations.length).toBeGreaterThan(0);
  // Of an empty kind Excel would ask whether it may repair the file.
  expect(validations.filter((rule) => rule.includes('errorStyle=""'))).toEqual([]);
  expect(await (await reopened(bytes)).readProperty(TEMPLATE_PROPERTIES.fingerprint)).toBe(
    await host.readProperty(TEMPLATE_PROPERTIES.fingerprint),
  );
});

(longRun ? test : test.skip)(
  'a template keeps the colour of every second row, and nothing more is told of what was saved',
  async () => {
    const template = await shippedTemplate('schoolbestuur', 'nl');
    const looks = (host: WorkbenchHost) =>
      host.model
        .exportData()
        .sheets.flatMap(({ conditionalFormats }) => conditionalFormats)
        .map(({ ranges, rule }) => ({ ranges, rule }));
    const host = await WorkbenchHost.fromXlsx(engine, 'Meting.xlsx', Uint8Array.from(template).buffer);
    expect(host.notKept).not.toContain('conditionalFormats');
    expect(looks(host)).toMatchObject([{ ranges: ['A2:AA2001'], rule: { style: { fillColor: '#F2F6FB' } } }]);
    const again = await reopened(await host.toXlsx());
    expect(looks(again)).toEqual(looks(host));
    expect(again.notKept).toEqual([]);
  },
);

test('no sheet to fill in speaks of its protection, which shows itself where it refuses something', async () => {
  for (const language of ['nl', 'en'] as const) {
    const sheets = await asTheProductReads(await shippedTemplate('schoolbestuur', language));
    const toFillIn = [SHEETS.opgave, SHEETS.meting, SHEETS.tabel1, SHEETS.toelichting];
    const told = toFillIn.flatMap((name) =>
      Object.values(sheets[name] ?? {}).map(([, held]) => String(held)),
    );
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((each) => /beveilig|protect/i.test(each))).toEqual([]);
  }
});

describe('workbooks as other programs write them', () => {
  async function written(change: (parts: Record<string, string>) => void): Promise<WorkbenchHost> {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Meting');
    sheet.getCell('A1').value = new Date(Date.UTC(2024, 11, 31));
    sheet.getCell('A1').numFmt = 'mm-dd-yy';
    sheet.getCell('A2').value = 'Jaar';
    const files = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
    const parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
    change(parts);
    return reopened(
      zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))),
    );
  }

  test('with targets from the root of the package', async () => {
    const host = await written((parts) => {
      const path = 'xl/_rels/workbook.xml.rels';
      parts[path] = (parts[path] ?? '').replaceAll('Target="', 'Target="/xl/');
    });
    expect(await host.readRange({ sheet: 'Meting', row: 2, column: 1, rows: 1, columns: 1 })).toEqual([
      ['Jaar'],
    ]);
  });

  test('with dates that follow the country: 31 December is written as it is here', async () => {
    const host = await written((parts) => {
      expect(parts['xl/styles.xml']).toContain('numFmtId="14"');
    });
    const sheetId = host.model.getters.getActiveSheetId();
    expect(host.model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).formattedValue).toBe(
      '31-12-2024',
    );
  });
});

describe('what a workbook has and the workbench does not keep', () => {
  const opened = (bytes: Uint8Array) =>
    WorkbenchHost.fromXlsx(engine, 'Eigen.xlsx', Uint8Array.from(bytes).buffer);

  /** A workbook with one of each, by hand and by ExcelJS. */
  async function full(): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Een', { pageSetup: { orientation: 'landscape' } });
    sheet.addRow(['a', 1, { richText: [{ text: 'vet', font: { bold: true } }, { text: ' dun' }] }]);
    sheet.getCell('A1').note = 'mijn opmerking';
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    sheet.addImage(book.addImage({ base64: pixel, extension: 'png' }), 'E5:F8');
    sheet.getCell('B1').dataValidation = { type: 'whole', operator: 'greaterThan', formulae: [3] };
    sheet.getCell('A2').value = { text: 'blad', hyperlink: '#Twee!A1' };
    const look = { font: { bold: true } };
    sheet.addConditionalFormatting({
      ref: 'B1:B6',
      rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: [3], priority: 1, style: look }],
    });
    sheet.autoFilter = 'A1:B1';
    await sheet.protect('geheim', {});
    const other = book.addWorksheet('Twee', { state: 'hidden' });
    other.addTable({ name: 'Uren', ref: 'A1', columns: [{ name: 'k' }], rows: [['a']] });
    other.getCell('C1').value = { formula: 'Tarief*2', result: 42 };
    const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
    const text = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const named = text.replace(
      '<calcPr',
      '<definedNames><definedName name="Tarief">21</definedName></definedNames><calcPr',
    );
    return zipSync({
      ...parts,
      'xl/workbook.xml': strToU8(named),
      'xl/vbaProject.bin': strToU8('macro'),
    });
  }

  test('is told when it is opened, and not again of the file that lacks it', async () => {
    const host = await opened(await full());
    expect(host.notKept).toEqual([
      'comments',
      'pictures',
      'macros',
      'formulas',
      'names',
      'tables',
      'hyperlinks',
      'richText',
      'conditionalFormats',
      'filters',
    ]);
    const again = await opened(await host.save());
    // What is kept for a part is told again: there is more of it to lose.
    expect(again.notKept).toEqual(['hyperlinks', 'conditionalFormats']);
  });

  test('is nothing for a workbook of the workbench itself, with marks in it', async () => {
    const host = new WorkbenchHost(engine, 'Map1.xlsx');
    await host.writeRange(block, everyKind);
    await host.setName('Uren', block);
    await host.markCells('Blad1', [{ row: 1, column: 1, severity: 'fout', note: 'B01' }]);
    expect((await opened(await host.save())).notKept).toEqual([]);
  });
});

describe('a large sheet is read and written in a way of its own, to the same workbook', () => {
  // The first workbook teaches the engine what it does not know by itself.
  beforeAll(() => new WorkbenchHost(engine, 'Map1.xlsx'));

  /** Everything that a cell is and looks like, per sheet. */
  async function shownBy(bytes: Uint8Array, large: number): Promise<Record<string, unknown>> {
    const { data } = await readXlsx(Uint8Array.from(bytes).buffer, engine, undefined, large);
    const { getters } = new engine.Model(data);
    const sheets = getters.getSheetIds().map((sheetId) => {
      const cells = getters.getEvaluatedCellsPositions(sheetId).map((position) => {
        const { type, value } = getters.getEvaluatedCell(position);
        const { content = '', format = '', style = {} } = (getters.getCell(position) ?? {}) as Partial<Cell>;
        return [engine.helpers.toXC(position.col, position.row), { type, value, content, format, style }];
      });
      const rows = getters.getNumberRows(sheetId);
      const size = [rows, getters.getNumberCols(sheetId)];
      const heights = Array.from({ length: rows }, (_, row) => getters.getRowSize(sheetId, row));
      const covered = getters
        .getCells(sheetId)
        .filter(({ id }) => getters.getCell(getters.getCellPosition(id))?.id !== id);
      expect(covered).toEqual([]);
      return [getters.getSheetName(sheetId), { size, heights, cells: Object.fromEntries(cells) as unknown }];
    });
    return Object.fromEntries(sheets) as Record<string, unknown>;
  }

  test('looks, kinds of cells, rows with a height of their own, and texts however they are kept', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Meting');
    sheet.columns = [{ width: 12 }, { width: 30, style: { numFmt: '@' } }];
    sheet.addRow(['Kop', 'Nummer', 'Datum', 'Vak', 'Som']).font = { bold: true };
    for (let n = 1; n <= 6; n++)
      sheet.addRow([
        'markt',
        `00${String(n)}`,
        new Date(Date.UTC(2025, 11, n)),
        n % 2 === 0,
        { formula: `A${String(n)}&"x"`, result: 'x' },
      ]);
    sheet.addRow([
      { richText: [{ text: 'vet', font: { bold: true } }, { text: ' & <dun>' }] },
      '=1',
      -2.5e-7,
    ]);
    sheet.getColumn(3).numFmt = 'dd-mm-yyyy';
    sheet.getCell('F9').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } };
    sheet.getRow(4).height = 40;
    sheet.getRow(5).hidden = true;
    sheet.mergeCells('A11:B11');
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(await shownBy(bytes, 0)).toEqual(await shownBy(bytes, Infinity));
    const host = await reopened(bytes);
    const [large, small] = [await host.toXlsx(0), await host.toXlsx(Infinity)];
    expect(await asTheProductReads(large)).toEqual(await asTheProductReads(small));
    expect(await shownBy(large, Infinity)).toEqual(await shownBy(small, Infinity));
  });

  test('what the workbench saved: formulas, what they spill, texts that look like numbers', async () => {
    const host = new WorkbenchHost(engine, 'Map1.xlsx');
    await host.writeRange(block, everyKind);
    await host.writeRanges('Blad1', [
      { row: 1, column: 2, values: [['0123'], ['TRUE'], ["'aan"]], numberFormat: '@' },
      { row: 1, column: 4, values: [[{ formula: '=BANENAFSPRAAK.RIJ()' }]] },
    ]);
    const bytes = await host.save();
    expect(await shownBy(bytes, 0)).toEqual(await shownBy(bytes, Infinity));
    expect(await shownBy(await host.toXlsx(0), Infinity)).toEqual(await shownBy(bytes, Infinity));
  });
});

test('a formula with too many or too few arguments is #VALUE!, one with a name nobody knows #NAME?', async () => {
  const host = new WorkbenchHost(engine, 'Fout.xlsx');
  const cells = ['=BANENAFSPRAAK.BIJ()', '=BANENAFSPRAAK.BIJ(1,2)', '=ABS()', '=BANENAFSPRAAK.BJI(1)'];
  const at = { sheet: 'Blad1', row: 1, column: 1, rows: cells.length, columns: 1 };
  await host.writeRange(
    at,
    cells.map((formula) => [{ formula }]),
  );
  expect((await host.readRange(at)).flat()).toEqual([
    { error: '#VALUE!' },
    { error: '#VALUE!' },
    { error: '#VALUE!' },
    { error: '#NAME?' },
  ]);
});

describe('a .csv file', () => {
  const opened = (content: string) =>
    WorkbenchHost.fromCsv(
      engine,
      'lijst 2024.csv',
      Uint8Array.from(new TextEncoder().encode(content)).buffer,
    );

  test('opens with numbers that formulas count, and keeps its zeros in front', async () => {
    const host = await opened('BSN;uren\n012345678;1.234,5\n=1+1;2024\n');
    expect(await host.workbookName()).toBe('lijst 2024.xlsx');
    expect(await host.readRange({ sheet: 'lijst 2024', row: 1, column: 1, rows: 3, columns: 2 })).toEqual([
      ['BSN', 'uren'],
      ['012345678', 1234.5],
      ['=1+1', 2024],
    ]);
    await host.writeRange({ sheet: 'lijst 2024', row: 5, column: 2, rows: 1, columns: 1 }, [
      [{ formula: '=SUM(B2:B3)' }],
    ]);
    expect(await host.readRange({ sheet: 'lijst 2024', row: 5, column: 2, rows: 1, columns: 1 })).toEqual([
      [3258.5],
    ]);
  });

  test('says which numbers stay text, in the notation of the file', async () => {
    const host = await opened('naam;bedrag;deel\na;1.234;50%\nb;12,5;\nc;80.5;7%\n');
    expect(host.stayedText).toMatchObject([{ column: 2, why: 'mixed', rows: [2] }]);
    expect(await host.readRange({ sheet: 'lijst 2024', row: 2, column: 2, rows: 3, columns: 2 })).toEqual([
      ['1.234', 0.5],
      ['12,5', null],
      ['80.5', 0.07],
    ]);
    const position = { sheetId: host.model.getters.getActiveSheetId(), col: 2, row: 3 };
    expect(host.model.getters.getEvaluatedCell(position).formattedValue).toBe('7%');
  });

  test('is no unsaved work', async () => {
    expect((await opened('a\n1\n')).hasUnsavedWork).toBe(false);
  });

  test('of more cells than the grid can hold is refused with how many there are', async () => {
    const record = `${Array.from({ length: 1_200 }, () => 'a').join(';')}\n`;
    await expect(opened(record.repeat(1_100))).rejects.toMatchObject({
      code: 'too-large',
      facts: { limit: MAX_CELLS },
    });
  });
});
