import type { Browser, Page } from 'playwright-core';
import { pane as paneEn } from '../../src/locales/en/pane';
import { benchWords as en, workbenchWords as english } from '../../src/locales/en/workbench';
import { benchWords as nl } from '../../src/locales/nl/workbench';
import { pane } from '../../src/locales/nl/pane';
import { fileKinds } from '../../src/workbook/file-kinds';
import { PATIENCE } from './patience';
import { address, connect, contentOf } from './workbench-page';

/** The first page of the workbench, before there is a workbook. */
async function firstPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1360, height: 860 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.goto(`${address}/`);
  await page.getByRole('heading', { name: nl.who.title }).waitFor();
  return page;
}

const beginAs = (visitor: keyof typeof nl.who.visitors) => ({
  name: nl.who.begin(nl.who.visitors[visitor].name),
});

describe('the first page of the workbench', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await connect();
  });

  afterAll(async () => {
    await browser.close();
  });

  it('asks who one is, and begins there by keyboard: grid, pane and role', async () => {
    const page = await firstPage(browser);
    expect(await page.locator('.o-grid').count()).toBe(0);
    await page.getByRole('button', beginAs('sectorraad')).focus();
    await page.keyboard.press('Enter');
    await page.locator('.o-grid canvas').first().waitFor();
    const frame = page.frameLocator('#pane');
    await frame.getByRole('heading', { level: 1, name: pane.screens.samenvoegen.title }).waitFor();
    await page.getByRole('button', { name: nl.samples }).click();
    await page.getByRole('button', { name: /^Terug naar / }).click();
    await page.locator('.o-grid canvas').first().waitFor();
    await page.context().close();
  });

  it('says that nothing is open where one saves, and has the keyboard stay on the page', async () => {
    const page = await firstPage(browser);
    await page.keyboard.press('Control+s');
    await page.getByRole('alert').getByText(nl.nothingOpen).waitFor();
    expect(await page.getByRole('main').count()).toBe(1);
    await page.getByRole('button', { name: nl.close }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await page.context().close();
  });

  it('begins a meting in the pane, where the keyboard then is, in a workbook that takes the name of the meting', async () => {
    const page = await firstPage(browser);
    await page.getByRole('button', { name: nl.who.makeMeting }).focus();
    await page.keyboard.press('Enter');
    const heading = page
      .frameLocator('#pane')
      .getByRole('heading', { level: 1, name: pane.screens.maken.title });
    await heading.waitFor();
    await page.locator('.o-grid canvas').first().waitFor();
    const inPane = () =>
      page.evaluate(() => {
        const frame = document.activeElement;
        const within = frame instanceof HTMLIFrameElement ? frame.contentDocument?.activeElement : null;
        return within === null || within === undefined ? null : within.tagName;
      });
    await page.waitForFunction(() => document.activeElement?.id === 'pane');
    // Also once everything that was on its way has come.
    await page.waitForTimeout(1_500);
    expect(await inPane()).toBe('H1');
    // Numbers are those of the Netherlands from the start.
    const decimals = page.evaluate(async () => {
      const cell = { sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 1 };
      await window.banenafspraakHost?.writeRange(cell, [[{ formula: '=TEXT(1.5,"0.0")' }]]);
      return window.banenafspraakHost?.readRange(cell);
    });
    expect(await decimals).toEqual([['1,5']]);
    for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
    expect(await inPane()).not.toBeNull();
    await page.context().close();
  });

  it('speaks English whole when asked, and so does the pane that it opens', async () => {
    const page = await firstPage(browser);
    await page.getByRole('button', { name: nl.who.otherLanguage }).click();
    await page.getByRole('heading', { name: en.who.title }).waitFor();
    await page.getByRole('button', { name: en.who.begin(en.who.visitors.bestuur.name) }).click();
    await page.locator('.o-topbar-menu').getByText('File', { exact: true }).waitFor();
    await page.locator('h1', { hasText: english.sampleNames.bestuur }).waitFor();
    await page.frameLocator('#pane').getByRole('button', { name: paneEn.check.thisWorkbook }).waitFor();
    // The next time nothing has to be chosen anew.
    await page.reload();
    await page.getByRole('heading', { name: en.who.title }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('takes the open pane and the grid along to the other language', async () => {
    const page = await firstPage(browser);
    await page.getByRole('button', beginAs('bestuur')).click();
    await page.locator('.o-topbar-menu').getByText('Bestand', { exact: true }).waitFor();
    await page.getByRole('button', { name: nl.samples }).click();
    await page.getByRole('button', { name: nl.who.otherLanguage }).click();
    await page.getByRole('button', { name: /^Back to / }).click();
    await page.locator('.o-topbar-menu').getByText('File', { exact: true }).waitFor();
    await page.frameLocator('#pane').getByRole('button', { name: paneEn.check.thisWorkbook }).waitFor();
    await page.context().close();
  });

  it('gives each example as a file that it opens itself', async () => {
    const page = await firstPage(browser);
    const download = nl.who.visitors.bestuur.download;
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: download }).first().click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    const name = file.suggestedFilename();
    await page
      .locator('#bestand')
      .setInputFiles({ name, mimeType: fileKinds.xlsx.mime, buffer: await contentOf(file) });
    await page.locator('h1', { hasText: name }).waitFor();
    await page.locator('.o-grid canvas').first().waitFor();
    await page.context().close();
  });

  it('keeps a draft over a reload only where it was told to, and throws it away when told so', async () => {
    const page = await firstPage(browser);
    await page.getByRole('button', beginAs('bestuur')).click();
    await page.locator('.o-grid canvas').first().waitFor();
    await page.reload();
    await page.getByRole('heading', { name: nl.who.title }).waitFor();
    expect(await page.getByRole('button', { name: nl.draft.resume }).count()).toBe(0);

    await page.getByRole('button', beginAs('bestuur')).click();
    await page.locator('.o-grid canvas').first().waitFor();
    await page.getByLabel(nl.draft.keep).check();
    await page.getByRole('status').getByText(nl.draft.on).waitFor();
    await page.evaluate(() =>
      window.banenafspraakHost?.writeRange({ sheet: 'Meting', row: 1, column: 1, rows: 1, columns: 1 }, [
        ['mijn werk'],
      ]),
    );
    // As long as a draft waits for quiet, and some more.
    await page.waitForTimeout(3_000);
    await page.reload();
    await page.getByRole('button', { name: nl.draft.resume }).click();
    await page.locator('.o-grid canvas').first().waitFor();
    const read = () =>
      page.evaluate(() =>
        window.banenafspraakHost?.readRange({ sheet: 'Meting', row: 1, column: 1, rows: 1, columns: 1 }),
      );
    await page.waitForFunction(() => window.banenafspraakHost !== undefined);
    expect(await read()).toEqual([['mijn werk']]);

    expect(await page.getByLabel(nl.draft.keep).isChecked()).toBe(true);
    await page.getByLabel(nl.draft.keep).uncheck();
    await page.getByRole('status').getByText(nl.draft.off).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: nl.who.title }).waitFor();
    expect(await page.getByRole('button', { name: nl.draft.resume }).count()).toBe(0);
    await page.context().close();
  });
});
