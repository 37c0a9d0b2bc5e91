import ExcelJS from 'exceljs';
import { engineWords } from '../../src/locales/nl/spreadsheet-engine';
import { benchWords as nl } from '../../src/locales/nl/workbench';
import { fileKinds } from '../../src/workbook/file-kinds';
import { paneWords, Visitor } from './pane-states';
import { withWorkbench, type Workbench } from './workbench-page';

interface HostInPage {
  readonly model: {
    dispatch(type: string, payload: object): unknown;
    readonly getters: { getActiveSheetId(): string };
  };
}

describe('what is done in the grid goes on where one is', () => {
  let workbench: Workbench;
  withWorkbench((opened) => {
    workbench = opened;
  });

  it('a chart that is inserted with the keyboard opens its panel there, and a field of it keeps the keyboard', async () => {
    const { page } = workbench;
    const chart = engineWords['Chart'] ?? '';
    await workbench.goTo('A5');
    await page.keyboard.press('F10');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const active = page.locator('.o-menu-wrapper .o-menu-item-active');
    for (let step = 0; step < 15; step++) {
      await page.keyboard.press('ArrowDown');
      if ((await active.first().getAttribute('title')) === chart) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.o-sidePanel') != null);
    await page
      .locator('.bench-spoken')
      .getByText(`${nl.places.panel}. ${nl.closePanel}`)
      .waitFor({ state: 'attached' });
    const isInRange = () => page.evaluate(() => document.activeElement?.matches('.o-selection-input input'));
    for (let step = 0; step < 12 && !(await isInRange()); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('L5:L9');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    expect(await isInRange()).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.closest('.o-grid') !== null);
  });

  it('a sheet that gets another name is called so in the pane, and nothing in it counts as mended', async () => {
    const { page, pane } = workbench;
    const visitor = new Visitor(workbench, paneWords.nl);
    await visitor.goTo('controleren');
    await visitor.click(paneWords.nl.check.thisWorkbook);
    const at = pane.getByRole('article').getByText(/ · Meting [A-Z]+\d+/);
    await at.first().waitFor();
    const findings = await at.count();
    await page.evaluate(() => {
      const { model } = window.banenafspraakHost as unknown as HostInPage;
      const sheetId = model.getters.getActiveSheetId();
      model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Meting', newName: 'Meting 2024' });
    });
    const renamed = pane.getByRole('article').getByText(/ · Meting 2024 [A-Z]+\d+/);
    await renamed.first().waitFor();
    expect(await renamed.count()).toBe(findings);
    expect(await pane.getByText(/hersteld of toegelicht/).count()).toBe(0);
  });

  it('a file with findings opens in the grid, with all that is told of it, and the pane goes to its cells', async () => {
    const { page, pane } = workbench;
    const visitor = new Visitor(workbench, paneWords.nl);
    await page.getByRole('button', { name: nl.samples }).click();
    const example = await workbench.saves(() =>
      page.getByRole('button', { name: nl.who.visitors.bestuur.download }).first().click(),
    );
    await page.getByRole('button', { name: /^Terug naar / }).click();
    await visitor.goTo('controleren');
    const back = pane.getByRole('button', { name: paneWords.nl.check.back });
    if (await back.isVisible()) await back.click();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(example.bytes).buffer);
    const [sheet] = book.worksheets;
    if (sheet !== undefined) sheet.getCell('A1').note = 'Met Jan besproken';
    // What belongs in a column of the open workbook is told, but not beside what was found in another file.
    const help = pane.getByRole('complementary', { name: paneWords.nl.columnHelp.title });
    await workbench.goTo('F7');
    await help.waitFor();
    await visitor.upload({
      name: 'van het bestuur.xlsx',
      mimeType: fileKinds.xlsx.mime,
      buffer: Buffer.from(await book.xlsx.writeBuffer()),
    });
    await pane.getByRole('button', { name: 'van het bestuur.xlsx', exact: true }).click();
    await help.waitFor({ state: 'detached' });
    await back.click();
    await help.waitFor();
    await pane.getByRole('button', { name: 'van het bestuur.xlsx', exact: true }).click();
    await visitor.click(paneWords.nl.check.openToMend);
    await page.locator('h1', { hasText: 'van het bestuur.xlsx' }).waitFor();
    expect(await page.locator('h1').innerText()).not.toContain(nl.unsaved);
    await page
      .getByRole('alert')
      .getByText(/“van het bestuur\.xlsx”.*opmerkingen/)
      .waitFor();
    await visitor.click(/^Ga naar /);
    await page.waitForFunction(() => document.activeElement?.closest('.o-grid') !== null);
  });

  it('a .csv that is saved is said to become a workbook, once', async () => {
    const { page } = workbench;
    const buffer = Buffer.from('Naam;Uren\nA;12\n');
    await page.locator('#bestand').setInputFiles({ name: 'uren.csv', mimeType: 'text/csv', buffer });
    await page.locator('h1', { hasText: 'uren.xlsx' }).waitFor();
    await page.waitForFunction(() => !document.querySelector('.bench-button[disabled]'));
    const told = page.getByRole('alert').getByText(nl.csv.saved('uren.csv', 'uren.xlsx'));
    await workbench.saves(() => page.keyboard.press('Control+s'));
    await told.waitFor();
    await page.getByRole('button', { name: nl.close }).click();
    await workbench.saves(() => page.keyboard.press('Control+s'));
    await page.locator('.bench-done').getByText(nl.saved('uren.xlsx')).waitFor();
    expect(await told.isVisible()).toBe(false);
  });
});
