import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { checkWorkbook } from '../../src/check';
import { newWorkbookWords as fresh } from '../../src/locales/nl/new-workbook';
import { pane as words } from '../../src/locales/nl/pane';
import { engineWords } from '../../src/locales/nl/spreadsheet-engine';
import { benchWords as bench } from '../../src/locales/nl/workbench';
import { SHEETS, TEMPLATES } from '../../src/meting/form/templates';
import { openWorkbook } from '../../src/workbook';
import { CellKind } from '../../src/workbook/table';
import { MAX_CELLS } from '../../src/workbench/grid-limits';
import { copied, largeMeting } from '../support/large-meting';
import { convertByLibreOffice, findLibreOffice } from '../support/libre-office';
import { longRun, often } from '../support/long';
import { Keyboard } from './keyboard';
import { Workbench, connect } from './workbench-page';

/** In a short run enough for a paste that is told before it begins. */
const rows = often(1_000, 20_000);
const minutes = 60_000;
jest.setTimeout(4 * minutes);

const explanation = 'Half uur nabetaald volgens de loonaangifte.';
const column = TEMPLATES.schoolbestuur.columns.indexOf('verloondeUren') + 1;

const { text: meting, hours } = largeMeting(rows);
/** One row is typed over: what was there first, and an hour more. */
const typed = (hours[0] ?? 0) + 1;
const sumOfHours = hours.reduce((sum, each) => sum + each, 1);

/** Numbers of a column of a sheet of a file, as the product reads them. */
async function numbersIn(bytes: Uint8Array, sheet: string, index: number): Promise<readonly number[]> {
  const source = await openWorkbook(new Blob([Uint8Array.from(bytes)]), 'opgeslagen.xlsx');
  const table = await source.sheets.find(({ name }) => name === sheet)?.open();
  if (table === undefined) throw new Error(`the file has no sheet ${sheet}`);
  const found: number[] = [];
  for await (const { rowCount, columns } of table.batches()) {
    const { kinds, numbers } = columns[index - 1] ?? {};
    for (let row = 0; row < rowCount; row++)
      if (kinds?.[row] === CellKind.number) found.push(numbers?.[row] ?? NaN);
  }
  source.close();
  return found;
}

/** Every step is done by a key. What stands in the cells is read besides, and what another program copied is put on the clipboard. */
describe('a board and an analyst work by keyboard in a large workbook', () => {
  let browser: Browser;
  let workbench: Workbench;
  let keyboard: Keyboard;
  let said: () => Promise<readonly string[]>;
  let saved: Buffer;
  let analysed: Buffer;
  let sheet = '';
  const press = (...keys: readonly string[]) =>
    keys.reduce<Promise<void>>(
      (before, key) => before.then(() => workbench.page.keyboard.press(key)),
      Promise.resolve(),
    );
  const cell = async (name: string, row: number, at: number) => (await workbench.read(name, row, at))[0]?.[0];
  const copy = (text: string) => workbench.page.evaluate((each) => navigator.clipboard.writeText(each), text);
  const isIdle = () => workbench.page.locator('.bench-loading').waitFor({ state: 'hidden' });
  const type = async (text: string) => {
    const [first = '', rest = ''] = [text.slice(0, 1), text.slice(1)];
    await workbench.page.keyboard.type(first);
    // The first key opens the cell, on the next frame: faster than people type, slower than a test does.
    await workbench.page.waitForFunction((key) => document.activeElement?.textContent === key, first);
    await workbench.page.keyboard.type(rest);
    await press('Enter');
  };
  /** Has every text over the grid that says what is going on kept. */
  const listenToBench = async () => {
    await workbench.page.evaluate(() => {
      const texts: string[] = [];
      Object.assign(window, { benchSaid: texts });
      const place = document.querySelector('.bench-loading');
      if (place === null) throw new Error('the page has no place for what is going on');
      new MutationObserver(() => texts.push(place.textContent ?? '')).observe(place, { childList: true });
    });
    said = () =>
      workbench.page.evaluate(
        () => (window as unknown as { readonly benchSaid: readonly string[] }).benchSaid,
      );
  };

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser, undefined, null);
    workbench.page.setDefaultTimeout(2 * minutes);
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    keyboard = new Keyboard(workbench);
    await listenToBench();
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('a new workbook opens in the grid, and the rows are pasted in one step that is told', async () => {
    const { page } = workbench;
    await keyboard.toOnPage(bench.who.begin(bench.who.visitors.bestuur.name));
    await press('Enter');
    await workbench.pane.getByRole('button', { name: words.start.steps.new.button }).waitFor();
    await keyboard.toInPane(words.start.steps.new.button);
    await press('Enter');
    await workbench.pane.getByRole('heading', { level: 1, name: words.screens.nieuw.title }).waitFor();
    await workbench.pane.getByRole('textbox', { name: fresh.organisation }).waitFor();
    await keyboard.to(fresh.year);
    await page.keyboard.type('2024');
    await keyboard.to(fresh.organisation);
    await page.keyboard.type('Stichting De Wilgen');
    await press('Tab');
    await page.keyboard.type('School');
    await keyboard.to(fresh.openHere);
    await press('Enter');
    await page.locator('h1', { hasText: bench.newName }).waitFor();
    await workbench.pane.getByRole('button', { name: words.start.steps.fill.button }).waitFor();
    await keyboard.to(words.start.steps.fill.button);
    await press('Enter');
    await workbench.selects(SHEETS.meting, 2, 1);

    await copy(meting);
    await press('Control+v');
    await page.waitForFunction(
      async ({ name, row }) =>
        (
          await window.banenafspraakHost?.readRange({ sheet: name, row, column: 1, rows: 1, columns: 1 })
        )?.[0]?.[0] !== null,
      { name: SHEETS.meting, row: rows + 1 },
      { polling: 1000 },
    );
    expect(await said()).toContain(bench.pasting(rows));
    await isIdle();
    // Every cell holds what was pasted: there is nothing to tell.
    await page.locator('.bench-notice').waitFor({ state: 'hidden' });

    await press('Control+Home', 'ArrowDown', ...Array.from({ length: column - 1 }, () => 'ArrowRight'));
    await type(copied(typed));
    const read = await workbench.read(SHEETS.meting, 2, column, rows);
    expect(read.flat()).toEqual([typed, ...hours.slice(1)]);
  });

  test('more cells than the workbench shows are refused, with what to do, and nothing is pasted', async () => {
    const { page } = workbench;
    const tooMany = MAX_CELLS + 100;
    const before = await cell(SHEETS.meting, 3, column);
    await page.evaluate(
      (lines) => navigator.clipboard.writeText('1\t'.repeat(99).concat('1\n').repeat(lines)),
      tooMany / 100,
    );
    await press('Control+v');
    await page.getByText(bench.pasteTooLarge(tooMany, MAX_CELLS)).waitFor();
    await isIdle();
    expect(await cell(SHEETS.meting, 3, column)).toEqual(before);
    await keyboard.goRoundTo('header');
    await keyboard.toOnPage(bench.close);
    await press('Enter');
    await page.locator('.bench-notice').waitFor({ state: 'hidden' });
    await keyboard.goRoundTo('grid');
  });

  test('it is checked, repaired and explained', async () => {
    await workbench.pane.getByRole('button', { name: words.check.thisWorkbook }).waitFor();
    await keyboard.toInPane(words.check.thisWorkbook);
    await press('Enter');
    await workbench.pane.getByRole('article', { name: /keuzelijst/ }).waitFor();
    await keyboard.to(words.fix.repair);
    await press('Enter');
    await workbench.hears(words.fix.done(1));
    const half = workbench.pane.getByRole('article', { name: /geen heel getal/ });
    await half.getByText(words.explain.start).waitFor();
    await keyboard.to(words.explain.start);
    await press('Enter');
    await half.getByRole('textbox', { name: words.explain.label }).waitFor();
    await keyboard.arrivesAt(words.explain.label, 'textarea');
    await workbench.page.keyboard.type(explanation);
    await keyboard.to(words.explain.save);
    await press('Enter');
    await workbench.hears(words.explain.saved);
    expect(keyboard.unseen).toEqual([]);
  });

  test('it is saved with Ctrl+S, and the file holds what is in the sheet', async () => {
    saved = (await workbench.saves(() => press('Control+s'))).bytes;
    expect((await said()).some((each) => each.startsWith(bench.saving) && each !== bench.saving)).toBe(true);
    await isIdle();
    const source = await openWorkbook(new Blob([Uint8Array.from(saved)]), 'opgeslagen.xlsx');
    const { groups, result } = await checkWorkbook(source);
    source.close();
    expect(groups.map(({ severity, count, explained }) => [severity, count, explained])).toEqual([
      ['waarschuwing', 1, 1],
    ]);
    expect(result?.counted.rows).toBe(rows);
    expect(await numbersIn(saved, SHEETS.meting, column)).toEqual([typed, ...hours.slice(1)]);
  });

  test('after the page was loaded again it is opened, and reported', async () => {
    const { page } = workbench;
    await page.reload();
    await page.locator('.bench-welcome h2').waitFor();
    await listenToBench();
    const path = join(tmpdir(), 'Meting De Wilgen.xlsx');
    writeFileSync(path, saved);
    await press('F6');
    await keyboard.toOnPage(bench.open);
    const dialog = page.waitForEvent('filechooser');
    await press('Enter');
    await (await dialog).setFiles(path);
    await page.locator('h1', { hasText: 'Meting De Wilgen.xlsx' }).waitFor();
    await isIdle();
    expect(await said()).toContain(bench.steps.building);

    await workbench.pane.getByRole('button', { name: words.check.thisWorkbook }).waitFor();
    await keyboard.toInPane(words.check.thisWorkbook);
    await press('Enter');
    await workbench.pane.getByText(words.severity.fout(0)).first().waitFor();
    await keyboard.toScreen(words.shell.openMenu, words.screens.rapport.title);
    await keyboard.to(words.report.make);
    const report = await workbench.saves(() => press('Enter'));
    expect(report.bytes.toString('utf8')).toContain(explanation);
    expect(workbench.errors).toEqual([]);
  });

  test('an analyst adds up, lets a formula spill, and both follow what changes', async () => {
    await keyboard.goRoundTo('grid');
    await press('Shift+F11');
    sheet = await workbench.page.evaluate(
      async () => (await window.banenafspraakHost?.getSelection())?.sheet ?? '',
    );
    expect(sheet).toBe(bench.newSheet);
    const letter = String.fromCharCode(64 + column);
    const area = `${SHEETS.meting}!${letter}2:${letter}${String(rows + 1)}`;
    await type(`=SOM(${area})`);
    await type(`=BANENAFSPRAAK.JOBUNITS(${area};"week")`);
    expect(await cell(sheet, 1, 1)).toBeCloseTo(sumOfHours, 6);
    const jobs = async () => (await workbench.read(sheet, 2, 1, rows)).flat().map(Number);
    // A job is 25.5 hours a week.
    const expected = [typed, ...hours.slice(1)].map((each) => each / 25.5);
    const far = (found: readonly number[], at: readonly number[]) =>
      found.filter((each, row) => !(Math.abs(each - (at[row] ?? NaN)) < 1e-9)).length;
    const spilled = await jobs();
    expect([spilled.length, far(spilled, expected)]).toEqual([rows, 0]);

    // On the sheet of the meting, and back.
    await press('Shift+PageUp');
    await press('Control+Home');
    const at = await workbench.page.evaluate(() => window.banenafspraakHost?.getSelection());
    if (at?.sheet !== SHEETS.meting) await press('Shift+PageDown', 'Shift+PageDown', 'Control+Home');
    await workbench.selects(SHEETS.meting, 1, 1);
    await press('ArrowDown', ...Array.from({ length: column - 1 }, () => 'ArrowRight'));
    await type(copied(typed + 51));
    expect(await cell(sheet, 1, 1)).toBeCloseTo(sumOfHours + 51, 6);
    expect((await jobs())[0]).toBeCloseTo((typed + 51) / 25.5, 9);
    await press('Control+z');
    expect(await cell(sheet, 1, 1)).toBeCloseTo(sumOfHours, 6);
  });

  test('makes a chart of it, which comes along in the file', async () => {
    const { page } = workbench;
    const active = () => page.evaluate(async () => (await window.banenafspraakHost?.getSelection())?.sheet);
    for (let turn = 0; turn < 10 && (await active()) !== sheet; turn++) await press('Shift+PageDown');
    await press('Control+Home', 'ArrowDown', 'Control+Shift+ArrowDown');
    await press('F10');
    const spoken = () => page.locator('.bench-spoken').textContent();
    const at = () => page.evaluate(() => document.activeElement?.textContent);
    while ((await at()) !== engineWords['Insert']) await press('ArrowRight');
    await press('Enter');
    await page.locator('.o-menu-wrapper:focus-within').waitFor();
    for (let turn = 0; turn < 12 && (await spoken()) !== engineWords['Chart']; turn++) {
      const before = await spoken();
      await press('ArrowDown');
      await page.waitForFunction(
        (last) => document.querySelector('.bench-spoken')?.textContent !== last,
        before,
      );
    }
    await press('Enter');
    await page.locator('.o-figure canvas').waitFor();
    await keyboard.goRoundTo('panel');
    await press('Escape');
    await page.locator('.o-sidePanel').waitFor({ state: 'detached' });

    analysed = (await workbench.saves(() => press('Control+s'))).bytes;
    await isIdle();
    const charts = Object.entries(unzipSync(Uint8Array.from(analysed))).filter(([name]) =>
      /^xl\/charts\/chart\d+\.xml$/.test(name),
    );
    expect(charts).toHaveLength(1);
    const chart = strFromU8(charts[0]?.[1] ?? new Uint8Array()).replaceAll('$', '');
    expect(chart).toContain(`A${String(rows + 1)}`);
    expect(chart).toContain(sheet);
    const numbers = await numbersIn(analysed, sheet, 1);
    expect(numbers).toHaveLength(rows + 1);
    expect(numbers[0]).toBeCloseTo(sumOfHours, 6);
    expect(numbers.slice(1).reduce((sum, each) => sum + each, 0)).toBeCloseTo(sumOfHours / 25.5, 4);
    expect(workbench.errors).toEqual([]);
  });

  const libreOffice = longRun ? findLibreOffice() : null;
  (libreOffice === null ? test.skip : test)('LibreOffice reads the same from that file', () => {
    // Every sheet as a file of its own, with points for decimals; what a formula gives is put in quotes.
    const written = convertByLibreOffice(libreOffice ?? '', {
      files: { 'analyse.xlsx': analysed },
      to: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1',
    });
    const numbers = (name: string, at: number) =>
      new TextDecoder()
        .decode(written.get(`analyse-${name}.csv`))
        .trimEnd()
        .split('\n')
        .map((line) => Number(line.split(',')[at - 1]?.replaceAll('"', '')));
    expect(numbers(sheet, 1)[0]).toBeCloseTo(sumOfHours, 6);
    expect(numbers(SHEETS.meting, column).slice(1)).toEqual([typed, ...hours.slice(1)]);
  });
});
