/** @jest-environment jsdom */
import '../support/browser-globals';
import { Blob } from 'node:buffer';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildTemplate } from '../../scripts/templates/build';
import { shippedTemplate } from '../support/templates';
import { nodeInflate } from '../../src/cli/node-inflate';
import type { MetingRow } from '../../src/compose/compose';
import { writeMeting } from '../../src/compose/write-meting';
import { TEMPLATES, SHEETS, type TemplateKind } from '../../src/meting/form/templates';
import type { SheetKeeps } from '../../src/workbench/kept';
import { unprotected } from '../../src/workbench/protection';
import { WorkbenchHost } from '../../src/workbench/workbench-host';
import { longRun } from '../support/long';
import { spreadsheetEngine } from '../support/spreadsheet-engine';
import { filled } from '../templates/fill';

/** What the engine of the grid does not hold and a file that the workbench saves has all the same. */

// Those of jsdom cannot be read as streams.
Object.assign(globalThis, { Blob });
const engine = spreadsheetEngine();
jest.setTimeout(120_000);

const opened = (bytes: Uint8Array) =>
  WorkbenchHost.fromXlsx(engine, 'Meting.xlsx', Uint8Array.from(bytes).buffer);

/** The parts of a file, each sheet under its name. The cells, which are very many, apart: jsdom is slow. */
function partsOf(bytes: Uint8Array): { parts: Record<string, Document>; cells: Record<string, string> } {
  const parts: Record<string, Document> = {};
  const cells: Record<string, string> = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const xml = strFromU8(part).replace(/^\s*<\?xml[^>]*>\s*/, '');
    const without = xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, (data) => {
      cells[path] = data;
      return '<sheetData/>';
    });
    parts[path] = new DOMParser().parseFromString(without, 'application/xml');
  }
  const targets = new Map(
    all(parts['xl/_rels/workbook.xml.rels'], 'Relationship').map((each) => [
      each.getAttribute('Id'),
      `xl/${each.getAttribute('Target') ?? ''}`,
    ]),
  );
  for (const sheet of all(parts['xl/workbook.xml'], 'sheet')) {
    const path = targets.get(sheet.getAttribute('r:id')) ?? '';
    const part = parts[path];
    if (part === undefined) continue;
    parts[`blad ${sheet.getAttribute('name') ?? ''}`] = part;
    cells[`blad ${sheet.getAttribute('name') ?? ''}`] = cells[path] ?? '';
  }
  return { parts, cells };
}

const all = (part: Document | Element | undefined, name: string): Element[] => [
  ...(part?.getElementsByTagNameNS('*', name) ?? []),
];

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => !name.includes(':') && name !== 'xmlns')
      .map(({ name, value }) => [name, value]),
  );

const lastColumn = 40;

/** Which cells may be changed: those that are said to be open, and whole columns. */
function openCells(
  sheet: Document | undefined,
  cells: string,
  styles: Document | undefined,
  rows: number,
): string[] {
  const formats = [...(all(styles, 'cellXfs')[0]?.children ?? [])].map(
    (format) => all(format, 'protection')[0]?.getAttribute('locked') === '0',
  );
  const isOpen = (style: string | null) => formats[Number(style ?? 0)] === true;
  const found = new Map<string, boolean>();
  for (const column of all(sheet, 'col'))
    for (
      let at = Number(column.getAttribute('min'));
      at <= Math.min(lastColumn, Number(column.getAttribute('max')));
      at++
    )
      for (let row = 0; row < rows; row++)
        found.set(engine.helpers.toXC(at - 1, row), isOpen(column.getAttribute('style')));
  for (const [, attributes = ''] of cells.matchAll(/<c( [^>]*)>/g)) {
    const address = / r="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const { row, col } = engine.helpers.toCartesian(address);
    if (row < rows && col < lastColumn)
      found.set(address, isOpen(/ s="(\d+)"/.exec(attributes)?.[1] ?? null));
  }
  return [...found].flatMap(([address, open]) => (open ? [address] : [])).sort();
}

const settings = ['sheetProtection', 'autoFilter', 'printOptions', 'pageMargins', 'pageSetup', 'pageSetUpPr'];

/** All that is compared of a file, by the name of the sheet. */
function keptIn(bytes: Uint8Array, rows = 20) {
  const { parts, cells } = partsOf(bytes);
  const sheets = all(parts['xl/workbook.xml'], 'sheet').map((each) => each.getAttribute('name') ?? '');
  return {
    sheets: Object.fromEntries(
      sheets.map((name) => {
        const sheet = parts[`blad ${name}`];
        return [
          name,
          {
            rules: all(sheet, 'dataValidation')
              .map((rule) => ({
                ...attributesOf(rule),
                formulas: [...rule.children].map((formula) => formula.textContent?.trim()),
              }))
              .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
            settings: settings.map((setting) => all(sheet, setting).map(attributesOf)),
            header: all(sheet, 'headerFooter').map((each) => each.textContent),
            open: openCells(sheet, cells[`blad ${name}`] ?? '', parts['xl/styles.xml'], rows),
          },
        ];
      }),
    ),
    names: all(parts['xl/workbook.xml'], 'definedName').map((each) => [
      each.getAttribute('name'),
      each.getAttribute('localSheetId'),
      each.textContent?.replaceAll("'", ''),
    ]),
    core: all(parts['docProps/core.xml'], '*').map((each) => [each.localName, each.textContent]),
    custom: all(parts['docProps/custom.xml'], 'property').map((each) => [
      each.getAttribute('name'),
      each.textContent,
    ]),
  };
}

/** Lets the protection of a sheet take what a test does to it; `null` takes it off. */
function loosen(host: WorkbenchHost, sheet: string, allowed: string | null): void {
  const { getters, dispatch } = host.model;
  const sheetId = getters.getSheetIdByName(sheet) ?? '';
  const keeps = (getters as unknown as { getKeeps: (id: string) => SheetKeeps }).getKeeps(sheetId);
  const loose = keeps.fixed['sheetProtection']?.replace('<sheetProtection', `$& ${allowed ?? ''}`) ?? '';
  const kept =
    allowed === null ? unprotected(keeps) : { ...keeps, fixed: { ...keeps.fixed, sheetProtection: loose } };
  dispatch('WORKBENCH_KEEP' as never, { sheetId, keeps: kept } as never);
}

const insert = (host: WorkbenchHost, sheet: string, dimension: 'ROW' | 'COL', base: number): void => {
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: host.model.getters.getSheetIdByName(sheet) ?? '',
    sheetName: sheet,
    dimension,
    base,
    quantity: 1,
    position: 'before',
  });
};
const remove = (host: WorkbenchHost, sheet: string, dimension: 'ROW' | 'COL', elements: number[]): void => {
  host.model.dispatch('REMOVE_COLUMNS_ROWS', {
    sheetId: host.model.getters.getSheetIdByName(sheet) ?? '',
    sheetName: sheet,
    dimension,
    elements,
  });
};
const sheetOf = async (host: WorkbenchHost, name: string) => {
  const found = keptIn(await host.toXlsx()).sheets[name];
  if (found === undefined) throw new Error(name);
  return found;
};
const ruleOf = (rules: readonly object[], sqref: string) =>
  rules.find((each) => 'sqref' in each && each.sqref === sqref) as Record<string, unknown> | undefined;

/** The template of a school board with the sheets alone that these tests change: writing all of them takes three times as long. */
const small = buildTemplate('schoolbestuur', 'nl', (book) => {
  for (const { id, name } of book.worksheets)
    if (name !== SHEETS.meting && name !== SHEETS.lists) book.removeWorksheet(id);
});

/** Writing a template takes seconds: what others here come close to is for the long run. */
const longTest = longRun ? test : test.skip;

const kinds = Object.keys(TEMPLATES) as TemplateKind[];

const templates = kinds.flatMap((kind) =>
  (['nl', 'en'] as const).map((language) => [kind, language] as const),
);

test.each(templates.filter(([kind, language]) => longRun || (kind === 'schoolbestuur' && language === 'nl')))(
  'the template %s in %s has all that it had after a row was typed and it was saved',
  async (kind, language) => {
    const template = await shippedTemplate(kind, language);
    const host = await opened(template);
    expect(host.notKept).toEqual([]);
    const sheet = TEMPLATES[kind].columns.length > 0 ? SHEETS.meting : SHEETS.opgave;
    await host.writeRange({ sheet, row: 4, column: 2, rows: 1, columns: 1 }, [[1]]);
    const bytes = await host.save();
    expect(keptIn(bytes)).toEqual(keptIn(template));
    expect(host.lost).toEqual([]);
    if (!longRun) return;
    const again = await opened(bytes);
    expect(again.notKept).toEqual([]);
    if (language === 'nl') expect(keptIn(await again.toXlsx())).toEqual(keptIn(template));
  },
);

test('a meting that was made from payroll keeps what its template has', async () => {
  const template = await shippedTemplate('schoolbestuur', 'nl');
  const row = {
    ...{
      first: 45992,
      last: 46022,
      bsn: 123456782,
      lhnr: '100000083L01',
      number: '1',
      aard: '1',
      form: 'formeel',
    },
    ...{
      registeredFrom: 0,
      registeredUntil: 0,
      begin: 43831,
      end: 0,
      hours: 111,
      weeklyHours: 25,
      permanent: 'J',
    },
    ...{ lkv: 'N', taxSector: 0, sector: 'overheid', overheidssector: 'po', region: '', supplierSector: '' },
    ...{ userSector: '', attributed: NaN, decision: 'counts', jobs: 1 },
  } as MetingRow;
  const made = await writeMeting(
    new globalThis.Blob([template as BlobPart]),
    {
      rows: [row, row],
      organisation: {
        name: 'Stichting Voorbeeld',
        sector: 'overheid',
        overheidssector: 'po',
        region: '',
        lhnr: '',
      },
      ...{ year: 2025, month: 12, yes: 'ja', language: 'nl', without: [], shown: [], saysNobody: false },
    },
    nodeInflate,
  );
  const meting = new Uint8Array(await made.arrayBuffer());
  const host = await opened(meting);
  expect(host.notKept).toEqual([]);
  const found = keptIn(await host.save());
  expect(found).toEqual(keptIn(meting));
  expect(found.sheets[SHEETS.meting]?.rules).toEqual(keptIn(template).sheets[SHEETS.meting]?.rules);
});

longTest('a meting of many rows keeps them, also where its cells are written apart', async () => {
  const meting = await buildTemplate('schoolbestuur', 'nl', filled('schoolbestuur', 40, 7));
  const host = await opened(meting);
  expect(host.notKept).toEqual([]);
  expect(keptIn(await host.toXlsx(0))).toEqual(keptIn(meting));
});

test('rows and columns take along what is kept, and give it back where they are undone', async () => {
  const template = await (longRun ? shippedTemplate('schoolbestuur', 'nl') : small);
  const host = await opened(template);
  loosen(host, SHEETS.meting, 'insertColumns="0"');
  const before = await sheetOf(host, SHEETS.meting);
  insert(host, SHEETS.meting, 'ROW', 0);
  insert(host, SHEETS.meting, 'COL', 0);
  // A list on another sheet that the rules point to.
  insert(host, SHEETS.lists, 'ROW', 0);
  const moved = await sheetOf(host, SHEETS.meting);
  expect(moved.rules).toHaveLength(before.rules.length);
  expect(moved.settings[1]).toEqual([{ ref: 'B2:AB2' }]);
  expect(ruleOf(before.rules, 'F2:F2001')).toMatchObject({ type: 'list', formulas: ['Lijsten!$F$2:$F$3'] });
  expect(ruleOf(moved.rules, 'G3:G2002')).toMatchObject({
    ...ruleOf(before.rules, 'F2:F2001'),
    sqref: 'G3:G2002',
    formulas: ['Lijsten!$F$3:$F$4'],
  });
  const tied = before.rules.find(({ formulas }) => formulas.some((each) => /A2/.test(each ?? '')));
  expect(tied).toBeDefined();
  expect(ruleOf(moved.rules, 'B3:B2002')).toMatchObject({
    formulas: tied?.formulas.map((each) => each?.replaceAll('A2', 'B3')),
  });
  expect(keptIn(await host.toXlsx()).names.map(([name, , cells]) => [name, cells])).toEqual([
    ['_xlnm.Print_Titles', 'Meting!$2:$2'],
    ...(longRun ? [['_xlnm.Print_Titles', 'Toelichting!$1:$1']] : []),
  ]);
  expect(moved.open).toContain('B3');
  expect(moved.open).not.toContain('B2');
  expect(host.lost).toEqual([]);
  for (let step = 0; step < 3; step++) host.model.dispatch('REQUEST_UNDO');
  expect(await sheetOf(host, SHEETS.meting)).toEqual(before);
});

longTest('the first rows of a rule may go: it stays a rule for those that are left', async () => {
  const host = await opened(await small);
  const before = await sheetOf(host, SHEETS.meting);
  remove(host, SHEETS.meting, 'ROW', [1, 2]);
  const after = await sheetOf(host, SHEETS.meting);
  expect(after.rules.map(({ formulas }) => formulas)).toEqual(before.rules.map(({ formulas }) => formulas));
  expect(ruleOf(after.rules, 'A2:A1999')).toBeDefined();
  expect(host.lost).toEqual([]);
});

longTest('rows that come behind the last of the grid stretch nothing: in Excel they were there', async () => {
  const template = await small;
  const host = await opened(template);
  await host.writeRange({ sheet: SHEETS.meting, row: 300, column: 10, rows: 1, columns: 1 }, [['x']]);
  expect((await sheetOf(host, SHEETS.meting)).rules).toEqual(keptIn(template).sheets[SHEETS.meting]?.rules);
});

longTest('a sheet that gets another name keeps what it had, under that name', async () => {
  const host = await opened(await small);
  const before = await sheetOf(host, SHEETS.meting);
  for (const [oldName, newName] of [
    [SHEETS.meting, 'Jan & zoon'],
    [SHEETS.lists, 'De lijsten'],
  ] as const)
    host.model.dispatch('RENAME_SHEET', {
      sheetId: host.model.getters.getSheetIdByName(oldName) ?? '',
      oldName,
      newName,
    });
  const after = await sheetOf(host, 'Jan & zoon');
  expect(
    after.rules.map(({ formulas }) => formulas.map((each) => each?.replace("'De lijsten'", 'Lijsten'))),
  ).toEqual(before.rules.map(({ formulas }) => formulas));
  expect(after.open).toEqual(before.open);
  const book = strFromU8(unzipSync(await host.toXlsx())['xl/workbook.xml'] ?? new Uint8Array());
  expect(book).toContain("'Jan &amp; zoon'!$1:$1");
});

test('a rule whose list is gone cannot be kept, and that is said', async () => {
  const host = await opened(await small);
  const before = await sheetOf(host, SHEETS.meting);
  host.model.dispatch('DELETE_SHEET', {
    sheetId: host.model.getters.getSheetIdByName(SHEETS.lists) ?? '',
    sheetName: SHEETS.lists,
  });
  expect(host.lost).toEqual(['validation']);
  const after = await sheetOf(host, SHEETS.meting);
  expect(after.rules).toEqual(
    before.rules.filter(({ formulas }) => !String(formulas[0]).startsWith('Lijsten!')),
  );
  host.model.dispatch('REQUEST_UNDO');
  expect(host.lost).toEqual([]);
});

test('a rule that the user makes goes before those of the file for the same cells', async () => {
  const host = await opened(await small);
  const sheetId = host.model.getters.getSheetIdByName(SHEETS.meting) ?? '';
  // On a protected sheet nobody makes one, as in Excel.
  await host.select({ sheet: SHEETS.meting, row: 1, column: 1, rows: 1, columns: 1 });
  host.unprotect();
  host.model.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId,
    ranges: [host.model.getters.getRangeDataFromXc(sheetId, 'F2:H5')],
    rule: {
      id: 'eigen',
      isBlocking: true,
      criterion: { type: 'isValueInList', values: ['x', 'y'], displayStyle: 'arrow' },
    },
  } as never);
  const { rules } = await sheetOf(host, SHEETS.meting);
  expect(ruleOf(rules, 'F2:H5')).toMatchObject({ formulas: ['"x,y"'] });
  expect(ruleOf(rules, 'F6:F2001')).toMatchObject({ type: 'list' });
  expect(ruleOf(rules, 'F2:F2001')).toBeUndefined();
});

test('cells have one filter: one that is made in the grid comes in the place of that of the file', async () => {
  const host = await opened(await small);
  loosen(host, SHEETS.meting, null);
  const at = { sheet: SHEETS.meting, row: 1, column: 1, rows: 1, columns: 1 };
  await host.writeTable({ name: 'Eigen', at, headings: ['BSN', 'x'], rows: [[1, 2]] });
  const parts = unzipSync(await host.toXlsx());
  const filtered = Object.entries(parts).filter(([, part]) => strFromU8(part).includes('<autoFilter'));
  expect(filtered.map(([path]) => path)).toEqual([expect.stringMatching(/^xl\/tables\//)]);
});

longTest('a sheet that is copied has what it had', async () => {
  const host = await opened(await small);
  const before = await sheetOf(host, SHEETS.meting);
  const sheetId = host.model.getters.getSheetIdByName(SHEETS.meting) ?? '';
  host.model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: 'nog', sheetNameTo: 'Nog' });
  expect((await sheetOf(host, 'Nog')).rules).toEqual(before.rules);
});

test.each(longRun ? (['tabel1', 'schoolbestuur'] as const) : (['tabel1'] as const))(
  'sheets of the template %s that are copied into another workbook have what they had',
  async (kind) => {
    const template = await shippedTemplate(kind, 'nl');
    const other = new WorkbenchHost(engine, 'Nieuw.xlsx');
    await other.insertSheets(Uint8Array.from(template).buffer);
    expect(keptIn(await other.toXlsx()).sheets).toEqual(keptIn(template).sheets);
  },
);

/** A workbook of somebody else, with a sheet that says what is given behind its cells. */
async function withBehind(behind: string, names = ''): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Een');
  sheet.getCell('B2').value = 1;
  sheet.getCell('B2').protection = { locked: false };
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const edit = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  edit('xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<\/sheetData>.*<\/worksheet>/s, `</sheetData>${behind}</worksheet>`),
  );
  if (names !== '')
    edit('xl/workbook.xml', (xml) =>
      xml.replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`),
    );
  return zipSync(parts);
}

test('of other workbooks it is kept too: prompts alone, breaks, ranges for some, filters with what they show', async () => {
  const bytes = await withBehind(
    '<sheetProtection sheet="1" algorithmName="SHA-512" hashValue="YQ==" saltValue="Yg==" spinCount="10"/>' +
      '<protectedRanges><protectedRange sqref="C3:C9 E3" name="Vrij"/></protectedRanges>' +
      '<autoFilter ref="B2:D9"><filterColumn colId="1"><filters><filter val="a&amp;b"/></filters></filterColumn></autoFilter>' +
      '<dataValidations count="2"><dataValidation showInputMessage="1" prompt="a &lt; b &quot;c&quot;" sqref="B3"/>' +
      '<dataValidation type="whole" operator="lessThan" sqref="B4:B6 D4"><formula1>$B$9+LEN("B9")</formula1></dataValidation></dataValidations>' +
      '<printOptions gridLines="1"/><pageMargins left="0.2" right="0.2" top="0.2" bottom="0.2" header="0.1" footer="0.1"/>' +
      '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Een!$A$1:$D$9,Een!$F$1:$G$9</definedName>',
  );
  const host = await opened(bytes);
  expect(host.notKept).toEqual([]);
  loosen(host, 'Een', 'insertRows="0" insertColumns="0"');
  insert(host, 'Een', 'ROW', 0);
  const parts = unzipSync(await host.toXlsx());
  const sheet = strFromU8(parts['xl/worksheets/sheet0.xml'] ?? new Uint8Array());
  for (const there of [
    'hashValue="YQ=="',
    '<protectedRange name="Vrij" sqref="C4:C10 E4"/>',
    '<autoFilter ref="B3:D10"><filterColumn colId="1"><filters><filter val="a&amp;b"/>',
    'prompt="a &lt; b &quot;c&quot;" sqref="B4"',
    'sqref="B5:B7 D5"><formula1>$B$10+LEN("B9")</formula1>',
    '<printOptions gridLines="1"/>',
    '<brk id="6" max="16383" man="1"/>',
  ])
    expect(sheet).toContain(there);
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain(
    "'Een'!$A$2:$D$10,'Een'!$F$2:$G$10",
  );
  // What a filter shows is told by the number of a column, which is another one now.
  insert(host, 'Een', 'COL', 2);
  expect(host.lost).toEqual(['filters']);
});

test('what cannot be followed is told as before', async () => {
  const told = async (behind: string) => (await opened(await withBehind(behind))).notKept;
  expect(
    await told(
      '<dataValidations count="1"><dataValidation type="list" sqref="B3"><formula1>[1]Een!$A$1:$A$3</formula1></dataValidation></dataValidations>',
    ),
  ).toEqual(['validation']);
  expect(await told('<sortState ref="A1:B2"><sortCondition ref="A1:A2"/></sortState>')).toEqual(['filters']);
  // Too many to follow: then all of them are told, and nothing else.
  const breaks = Array.from({ length: 2_100 }, (_, i) => `<brk id="${String(i + 1)}" max="16383" man="1"/>`);
  const many = await told(
    `<sheetProtection sheet="1"/><autoFilter ref="B2:D9"/><rowBreaks count="2100">${breaks.join('')}</rowBreaks>`,
  );
  expect([...new Set(many)].sort()).toEqual(['filters', 'printing', 'protection']);
});
