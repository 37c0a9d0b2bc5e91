import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pane as words } from '../../src/locales/nl/pane';
import { functionErrors } from '../../src/excel-protocol/custom-functions-service';
import type { Draft } from '../../src/meting/generate/draft';
import { SHEETS } from '../../src/meting/form/templates';
import { boardCell, boardDraft, mistypeBsn } from './boards';
import { ExcelOnTheWeb, typedSheet, type Surroundings } from './excel-web/excel-on-the-web';
import { connect } from './workbench-page';

/** The built add-in with Microsoft's own client library, in a page that plays Excel on the web. */

const board = { organisation: 'Stichting De Wilgen', file: 'Meting.xlsx', rows: 40, seed: 7 };
const wrongBsn = 3;
const misspelt = [12, 17, 25];
const clean = boardDraft(board);
const spoilt = boardDraft({
  ...board,
  spoil: (draft: Draft) => {
    mistypeBsn(draft, wrongBsn);
    for (const record of misspelt)
      draft.set(record, 'sector', draft.get(record, 'sector') === 'markt' ? 'makrt' : 'overhied');
  },
});
const sheets = spoilt.sheets.map(typedSheet);
const selfHosted = mkdtempSync(join(tmpdir(), 'banenafspraak-self-hosted-'));

let browser: Browser;
let excel: ExcelOnTheWeb;
beforeAll(async () => {
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
});

async function open(surroundings: Surroundings): Promise<void> {
  excel = await ExcelOnTheWeb.open(browser, surroundings);
}

const button = (name: string | RegExp) => excel.pane.getByRole('button', { name }).first();
const says = (text: string | RegExp) => excel.pane.getByText(text).first().waitFor({ state: 'attached' });
const goTo = async (screen: string) => {
  await button(words.shell.openMenu).click();
  await excel.pane.getByRole('navigation').getByRole('button', { name: screen, exact: true }).click();
};
const cell = (record: number, column: Parameters<typeof boardCell>[1]) => boardCell(record, column);
const read = async (record: number, column: Parameters<typeof boardCell>[1]) => {
  const { row, column: at } = cell(record, column);
  const [[value] = []] = await excel.ask('values', SHEETS.meting, { row, column: at, rows: 1, columns: 1 });
  return value;
};

const becomes = async (record: number, column: Parameters<typeof boardCell>[1], value: unknown) => {
  for (let attempt = 0; attempt < 200; attempt++) {
    if ((await read(record, column)) === value) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${column} of record ${String(record)} does not become ${String(value)}`);
};

/** A browser that keeps nothing for a page within another refuses office.js its storage; it says so, and works on without. */
const ofThePage = (errors: readonly string[]) =>
  errors.filter((error) => !/Failed to read the 'sessionStorage' property/.test(error));

/** What office.js was seen to tell of its use: versions, ids, times, the browser, sizes. What else it tells is new to our documents. */
const ofUse =
  /^(?:SDX\.\w+|zC\.SDX|OTelJS\.Version|ScriptId|SuccessCode|Message|Browser|AppSize(?:Width|Height)|IsFromWacAutomation|is\w+|host(?:Type|Platform)|\w+Time|\w+(?:Start|End|StartDate)|officeOnReady|(?:HostJs|OfficeJs)_Resource_\w+|\w+HeapSize|jsHeapSizeLimit)$/;

/** Both ways in which the add-in ships: with office.js from Microsoft's address, and, where that ships, with a copy of its own. */
const builds: readonly (readonly [string, Surroundings])[] = [
  ['with office.js from Microsoft', {}],
  ...(process.env['TEST_SHIP'] === '1'
    ? [['with an office.js of its own', { build: selfHosted, officeJs: 'own', api: '1.20' }] as const]
    : []),
];
beforeAll(() => {
  if (builds.length === 1) return;
  const tsx = join(__dirname, '../../node_modules/tsx/dist/cli.mjs');
  execFileSync(process.execPath, [tsx, join(__dirname, '../support/build-self-hosted.ts'), selfHosted]);
}, 600_000);
afterAll(() => {
  rmSync(selfHosted, { recursive: true, force: true });
});

describe.each(builds)('a school board in Excel on the web, %s', (_, given) => {
  beforeAll(() => open({ ...given, sheets }));
  // Last, over all that the tests below did: what stands in docs/privacy.md about the usage data of office.js.
  afterAll(async () => {
    const told = JSON.stringify(await excel.ask('told'));
    await excel.close();
    expect(told).toContain('notifyHost');
    const fields = [...told.matchAll(/"name":"([^"]+)"/g)].map(([, name = '']) => name);
    expect(fields.filter((name) => !ofUse.test(name))).toEqual([]);
    // The copy of its own is without the script that tells of use.
    if (given.officeJs === 'own') expect(fields).toEqual([]);
    else expect(fields).toEqual(expect.arrayContaining(['SDX.SessionId', 'Browser', 'usedJSHeapSize']));
    expect(told).not.toContain('Meting.xlsx');
    for (const value of new Set(sheets.flatMap(({ rows }) => rows.flat()).map(String)))
      if (value.replace("'", '').length >= 6) expect(told).not.toContain(value.replace("'", ''));
  });

  test('opens, and checks the workbook', async () => {
    await button(words.start.checkWorkbook).click();
    await says(/BSN is niet geldig/);
    await says(/Waarde staat niet in de keuzelijst/);
  });

  test('marks the cells, and wipes the marks', async () => {
    await excel.pane.getByText(words.check.tools).click();
    await button(words.check.mark).click();
    await says(/gemarkeerd/);
    expect(await excel.ask('marks', SHEETS.meting)).toBeGreaterThan(0);
    await button(words.check.wipe).click();
    await says(words.check.wiped);
    expect(await excel.ask('marks', SHEETS.meting)).toBe(0);
  });

  test('goes to a cell', async () => {
    await button(/BSN is niet geldig/).click();
    const { row, column, address } = cell(wrongBsn, 'bsn');
    await button(words.check.goTo(address)).click();
    await says(words.check.wentTo(SHEETS.meting, address));
    expect(await excel.ask('selection')).toMatchObject({ sheet: SHEETS.meting, area: { row, column } });
  });

  test('sees what is typed in the sheet', async () => {
    const { row, column } = cell(wrongBsn, 'bsn');
    await excel.ask('enter', SHEETS.meting, row, column, `'${String(clean.get(wrongBsn, 'bsn'))}`);
    await says(/B01 BSN is niet geldig: In orde/);
  });

  test('repairs cells in one go', async () => {
    // The one that was next when the other was mended.
    await button(words.fix.repair).click();
    // What is said of it gives way to the next check at once.
    for (const record of misspelt) await becomes(record, 'sector', clean.get(record, 'sector'));
  });

  test('writes the result as a sheet', async () => {
    await goTo(words.screens.resultaat.title);
    await button(words.result.insert).click();
    await says(/Het blad Resultaat.* staat in de werkmap/);
    expect(await excel.ask('sheets')).toContain(words.result.sheetName);
    const cells = await excel.ask('values', words.result.sheetName, {
      row: 1,
      column: 1,
      rows: 20,
      columns: 4,
    });
    expect(cells.map(([first]) => first)).toEqual(expect.arrayContaining(['Formeel', 'Inleen', 'Totaal']));
  });

  test('saves a report', async () => {
    await goTo(words.screens.rapport.title);
    await button(words.report.make).click();
    await says(/rapport-banenafspraak\.html/);
    expect(excel.downloads.map((download) => download.suggestedFilename())).toEqual([
      'rapport-banenafspraak.html',
    ]);
  });

  test('asked for nothing but the add-in and office.js, and the page reported no error', () => {
    expect(excel.elsewhere).toEqual([]);
    if (given.officeJs === 'own') expect(excel.fromMicrosoft).toEqual([]);
    expect(
      excel.fromMicrosoft.filter((path) => !/^\/lib\/1(\.1)?\/hosted\/[\w.\-/]+\.js$/.test(path)),
    ).toEqual([]);
    // The copy is without the script for usage data, on purpose.
    const missing = given.officeJs === 'own' ? ['/office/telemetry/oteljs_agave.js'] : [];
    expect(excel.missing).toEqual(missing);
    const errors = ofThePage(excel.errors);
    expect(errors.filter((error) => !/status of 404/.test(error))).toEqual([]);
    expect(errors).toHaveLength(missing.length);
  });
});

describe.each(builds)('functions, called by the runtime of Microsoft, %s', (_, given) => {
  beforeAll(async () => {
    await open(given);
    await excel.ask('functionsReady');
  });
  afterAll(() => excel.close());

  const call = (name: string, ...given: readonly unknown[]) =>
    excel.ask('call', { name, given, address: 'Blad1!C1' });
  const na = { type: 'CustomFunctionError', code: '#N/A' };

  test.each<[string, readonly unknown[], unknown]>([
    ['a cell, and left out arguments', [[[51]], [['week']], null, null], [[2]]],
    ['values that are no ranges', [51, 'week', null, null], [[2]]],
    ['a column spills', [[[51], [25.5]], [['week']], null, null], [[2], [1]]],
    ['blank cells as the web gives them', [[[51]], [[null]], [[null]], [[null]]], [[2]]],
    ['blank cells as an empty text', [[[51]], [['']], [['']], [['']]], [[2]]],
    ['blank cells as Windows gives them, as 0', [[[51]], [[0]], [[0]], [[0]]], [[2]]],
  ])('JOBUNITS takes %s', async (_, given, value) => {
    expect(await call('JOBUNITS', ...given)).toEqual({ value });
  });

  test('a blank in a column gives nothing, text and an error say what they are, and the rest counts', async () => {
    const given = [[[51], [null], ['x'], [na]], [['week']], null, null];
    const outcome = await call('JOBUNITS', ...given);
    expect(outcome).toMatchObject({
      value: [[2], [expect.anything()], [{ code: '#VALUE!' }], [{ code: '#N/A' }]],
    });
  });

  test.each<[string, readonly unknown[], number]>([
    ['text where a number belongs', [[['abc']], [['week']], null, null], functionErrors['#VALUE!']],
    ['a choice that is none', [[[51]], [['decennium']], null, null], functionErrors['#VALUE!']],
    ['an error in a choice', [[[51]], [[na]], null, null], functionErrors['#N/A']],
  ])('%s is a named error with a sentence', async (_, given, error) => {
    const outcome = await call('JOBUNITS', ...given);
    expect(outcome).toMatchObject({ error });
    expect('message' in outcome && outcome.message.length).toBeGreaterThan(10);
  });

  test('a function that wants to know where its arguments stand is told', async () => {
    const given = [
      [
        ['BSN', 'Naam'],
        ['123456789', 'x'],
      ],
      null,
      null,
    ];
    const addresses = ['Blad1!A1:B2', null, null];
    const outcome = await excel.ask('call', { name: 'CONTROLE', given, address: 'Blad1!C1', addresses });
    expect(JSON.stringify(outcome)).toMatch(/A2|A1/);
  });

  test('a name that is not there is said by the runtime', async () => {
    expect(await call('BESTAATNIET', [[1]])).toMatchObject({ error: expect.any(Number) as number });
  });
});
