import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { newWorkbookWords as fresh } from '../../src/locales/nl/new-workbook';
import { pane as words } from '../../src/locales/nl/pane';
import { benchWords as bench } from '../../src/locales/nl/workbench';
import { cleanDraft, type DraftCell } from '../../src/meting/generate/draft';
import { SHEETS, TEMPLATES } from '../../src/meting/form/templates';
import { MAX_CELLS } from '../../src/workbench/grid-limits';
import { often } from '../support/long';
import { Keyboard } from './keyboard';
import { Workbench, connect } from './workbench-page';

/** In a short run enough for a paste that is told before it begins. */
const rows = often(1_000, 20_000);
const minutes = 60_000;
jest.setTimeout(3 * minutes);

const epoch = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** A cell as Dutch Excel puts it on the clipboard. */
function copied(cell: DraftCell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') {
    if (!('date' in cell)) return '';
    const date = new Date(epoch + cell.date * day);
    return `${String(date.getUTCDate())}-${String(date.getUTCMonth() + 1)}-${String(date.getUTCFullYear())}`;
  }
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
}

function meting(): string {
  const draft = cleanDraft({ rows, seed: 3, columns: TEMPLATES.schoolbestuur.columns });
  draft.set(5, 'sector', draft.get(5, 'sector') === 'markt' ? 'makrt' : 'overhied');
  draft.set(7, 'verloondeUren', Number(draft.get(7, 'verloondeUren')) + 0.5);
  return draft.meting.cells
    .slice(1)
    .map((line) => line.map(copied).join('\t'))
    .join('\n');
}

/** Texts over the grid that say what is going on; kept by this test. */
async function listenToBench(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { benchSaid: said });
    const place = document.querySelector('.bench-loading');
    if (place === null) throw new Error('the page has no place for what is going on');
    new MutationObserver(() => said.push(place.textContent ?? '')).observe(place, { childList: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { readonly benchSaid: readonly string[] }).benchSaid);
}

describe('a board and an analyst work by keyboard in a large workbook', () => {
  let browser: Browser;
  let workbench: Workbench;
  let keyboard: Keyboard;
  let said: () => Promise<readonly string[]>;
  let saved: Buffer;
  const press = (...keys: readonly string[]) =>
    keys.reduce<Promise<void>>(
      (before, key) => before.then(() => workbench.page.keyboard.press(key)),
      Promise.resolve(),
    );
  const cell = async (sheet: string, row: number, column: number) =>
    (await workbench.read(sheet, row, column))[0]?.[0];
  const toGrid = async () => {
    await workbench.page.getByRole('button', { name: bench.open }).focus();
    await press('F6');
    await workbench.page.waitForFunction(() => document.activeElement?.closest('.o-grid') !== null);
  };

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    workbench.page.setDefaultTimeout(2 * minutes);
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    keyboard = new Keyboard(workbench);
    said = await listenToBench(workbench.page);
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('a new workbook opens in the grid, and the rows are pasted in one step that is told', async () => {
    const { page } = workbench;
    await keyboard.enterPane();
    await keyboard.to(words.start.newWorkbook);
    await keyboard.press('Enter');
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
    await workbench.pane.getByText(bench.newName).first().waitFor();

    await page.evaluate((text) => navigator.clipboard.writeText(text), meting());
    await toGrid();
    await press('Shift+PageDown', 'Control+Home', 'ArrowDown');
    await workbench.selects(SHEETS.meting, 2, 1);
    await press('Control+v');
    await page.waitForFunction(
      async ({ sheet, row }) =>
        (
          await window.banenafspraakHost?.readRange({ sheet, row, column: 1, rows: 1, columns: 1 })
        )?.[0]?.[0] !== null,
      { sheet: SHEETS.meting, row: rows + 1 },
      { polling: 1000 },
    );
    expect(await said()).toContain(bench.pasting(rows));
    await page.locator('.bench-loading').waitFor({ state: 'hidden' });
  });

  test('more cells than the workbench shows are refused, with what to do, and nothing is pasted', async () => {
    const { page } = workbench;
    const tooMany = MAX_CELLS + 100;
    await page.evaluate(
      (lines) => navigator.clipboard.writeText('1\t'.repeat(99).concat('1\n').repeat(lines)),
      tooMany / 100,
    );
    const before = await cell(SHEETS.meting, 2, 1);
    await toGrid();
    await press('Control+v');
    await page.getByText(bench.pasteTooLarge(tooMany, MAX_CELLS)).waitFor();
    await page.locator('.bench-loading').waitFor({ state: 'hidden' });
    expect(await cell(SHEETS.meting, 2, 1)).toEqual(before);
    await page.getByRole('button', { name: bench.close }).click();
  });

  test('it is checked, repaired and explained without a mouse', async () => {
    await workbench.pane.getByRole('button', { name: words.check.thisWorkbook }).waitFor();
    await press('F6');
    await keyboard.to(words.check.thisWorkbook);
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
    await workbench.page.keyboard.type('Half uur nabetaald volgens de loonaangifte.');
    await keyboard.to(words.explain.save);
    await press('Enter');
    await workbench.hears(words.explain.saved);
    expect(keyboard.unseen).toEqual([]);
  });

  test('an analyst’s formula spills, and follows what changes', async () => {
    const { page } = workbench;
    const name = await page.evaluate(async () => {
      const host = window.banenafspraakHost;
      const sheet = await host?.addSheet('Kladblad');
      await host?.select({ sheet: sheet ?? '', row: 1, column: 1, rows: 1, columns: 1 });
      return sheet ?? '';
    });
    await toGrid();
    await page.keyboard.type('=');
    // The first key opens the cell, on the next frame: faster than people type, slower than a test does.
    await page.waitForFunction(() => document.activeElement?.textContent === '=');
    await page.keyboard.type(`BANENAFSPRAAK.JOBUNITS(${SHEETS.meting}!E2:E${String(rows + 1)};"week")`);
    await press('Enter');
    expect([name, await cell(name, rows, 1)]).toEqual([name, expect.any(Number)]);
  });

  test('it is saved with Ctrl+S, opened again and reported', async () => {
    const { page } = workbench;
    const file = await workbench.saves(() => press('Control+s'));
    saved = file.bytes;
    expect(await said()).toContain(bench.saving);
    const path = join(tmpdir(), 'Meting De Wilgen.xlsx');
    writeFileSync(path, saved);
    await page.locator('.bench-loading').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: bench.open }).focus();
    const dialog = page.waitForEvent('filechooser');
    await press('Enter');
    await (await dialog).setFiles(path);
    await page.locator('h1', { hasText: 'Meting De Wilgen.xlsx' }).waitFor();
    await page.locator('.bench-loading').waitFor({ state: 'hidden' });
    expect(await said()).toContain(bench.steps.building);
    expect(await cell(SHEETS.meting, rows + 1, 5)).not.toBeNull();
    expect(typeof (await cell('Kladblad', rows, 1))).toBe('number');

    await workbench.pane.getByRole('button', { name: words.check.thisWorkbook }).waitFor();
    await keyboard.enterPane();
    await keyboard.to(words.check.thisWorkbook);
    await press('Enter');
    await workbench.pane.getByText(words.severity.fout(0)).first().waitFor();
    await workbench.goToScreen(words.screens.rapport.title);
    await keyboard.to(words.report.make);
    const report = await workbench.saves(() => press('Enter'));
    expect(report.bytes.toString('utf8')).toContain('Half uur nabetaald volgens de loonaangifte.');
    expect(workbench.errors).toEqual([]);
  });
});
