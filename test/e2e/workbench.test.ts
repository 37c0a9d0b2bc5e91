import type { Browser } from 'playwright-core';
import { benchWords as en } from '../../src/locales/en/workbench';
import { pane as paneEn } from '../../src/locales/en/pane';
import { pane as paneNl } from '../../src/locales/nl/pane';
import { benchWords as nl } from '../../src/locales/nl/workbench';
import { address, withWorkbench, type Workbench } from './workbench-page';

describe('the workbench around the pane', () => {
  let browser: Browser;
  let workbench: Workbench;
  withWorkbench((opened, inBrowser) => {
    [workbench, browser] = [opened, inBrowser];
  });

  it('shows the note of a marked cell under the mouse, and of the selected cell below the grid', async () => {
    const { page } = workbench;
    await page.evaluate(async () => {
      const host = window.banenafspraakHost;
      const sheet = (await host?.addSheet('Notities')) ?? '';
      await host?.select({ sheet, row: 1, column: 1, rows: 1, columns: 1 });
      await host?.markCells(sheet, [
        { row: 3, column: 2, severity: 'fout', note: 'Dit BSN is niet geldig.' },
      ]);
    });
    const status = page.locator('.bench-selected-note');
    await workbench.goTo('B2');
    expect(await status.isVisible()).toBe(false);
    await workbench.goTo('B3');
    await status.getByText('Notitie: Dit BSN is niet geldig.').waitFor();
    await workbench.goTo('C3');
    await status.waitFor({ state: 'hidden' });

    const note = page.locator('.bench-note');
    await workbench.hover(3, 2);
    await note.getByText('Dit BSN is niet geldig.').waitFor();
    await workbench.hover(6, 4);
    await note.waitFor({ state: 'detached' });
  });

  it('speaks the language that is chosen in the pane, and keeps it', async () => {
    const { page, pane } = workbench;
    const menu = page.locator('.o-topbar-menu').first();
    expect(await page.getByRole('button', { name: nl.open }).count()).toBe(1);
    expect(await menu.innerText()).toBe('Bestand');
    await workbench.goTo('B3');
    await workbench.goToScreen(paneNl.screens.instellingen.title);
    await pane.getByLabel(paneNl.settings.language).focus();
    await pane.getByLabel(paneNl.settings.language).selectOption('en');
    await page.getByRole('button', { name: en.open }).waitFor();
    await page.locator('.o-topbar-menu').getByText('File', { exact: true }).waitFor();
    // The workbook stays as it was, and who works in the pane stays there.
    await workbench.selects('Notities', 3, 2);
    await workbench.paneFrame.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane');
    expect(await page.getByRole('button', { name: en.samples }).count()).toBe(1);
    // The sheet that was added before is work that is not saved.
    expect(await page.title()).toBe(`* ${en.pageTitle}`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.reload();
    await page.getByRole('button', { name: en.open }).waitFor();
    await pane.getByRole('button', { name: paneEn.shell.openMenu }).waitFor();
    await page.locator('.o-topbar-menu').getByText('File', { exact: true }).waitFor();
  });

  it.each(['/workbench/', '/workbench/pane.html', '/help/nl/index.html'])(
    'asks for nothing that is not there: %s',
    async (path) => {
      const page = await browser.newPage();
      const refused: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) refused.push(response.url());
      });
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
      expect(refused).toEqual([]);
      await page.close();
    },
  );
});
