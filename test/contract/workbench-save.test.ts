/** @jest-environment jsdom */
import '../support/browser-globals';
import { Blob } from 'node:buffer';
import { strFromU8, unzipSync } from 'fflate';
import { buildTemplate } from '../../scripts/templates/build';
import { nodeInflate } from '../../src/cli/node-inflate';
import { TEMPLATE_PROPERTIES } from '../../src/meting/form/template-properties';
import { openWorkbook } from '../../src/workbook';
import { CellKind } from '../../src/workbook/table';
import { registerFunctions } from '../../src/workbench/custom-functions';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
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
const { text, number, boolean, error, date } = CellKind;

describe('a workbook that is saved', () => {
  let host: WorkbenchHost;
  let bytes: Uint8Array;

  beforeAll(async () => {
    host = new WorkbenchHost(engine, 'Map1.xlsx');
    await host.writeRange(block, [
      ['012345678'],
      [25.5],
      [true],
      ["'s <Ochtends> & zo"],
      ['=1+1'],
      ['2024-12'],
      [{ formula: '=A2*2' }],
      [{ formula: '=1/0' }],
    ]);
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
  expect(await (await reopened(bytes)).readProperty(TEMPLATE_PROPERTIES.fingerprint)).toBe(
    await host.readProperty(TEMPLATE_PROPERTIES.fingerprint),
  );
});

describe('a .csv file', () => {
  const opened = (content: string) =>
    WorkbenchHost.fromCsv(
      engine,
      'lijst 2024.csv',
      Uint8Array.from(new TextEncoder().encode(content)).buffer,
    );

  test('opens with every cell a text in the notation of the file', async () => {
    const host = await opened('BSN;uren\n012345678;1.234,5\n=1+1;2024\n');
    expect(await host.workbookName()).toBe('lijst 2024.xlsx');
    expect(await host.readRange({ sheet: 'lijst 2024', row: 1, column: 1, rows: 3, columns: 2 })).toEqual([
      ['BSN', 'uren'],
      ['012345678', '1.234,5'],
      ['=1+1', '2024'],
    ]);
    expect(host.hasUnsavedWork).toBe(false);
  });

  test('of more cells than the grid can hold is refused with how many there are', async () => {
    const record = `${Array.from({ length: 400 }, () => 'a').join(';')}\n`;
    await expect(opened(record.repeat(1_100))).rejects.toMatchObject({
      code: 'too-large',
      facts: { limit: 400_000 },
    });
  });
});
