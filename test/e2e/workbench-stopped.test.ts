import type { Browser } from 'playwright-core';
import { benchWords as nl } from '../../src/locales/nl/workbench';
import { withWorkbench, Workbench } from './workbench-page';

/** What these tests need of the host in the page: the engine's own way in. */
interface HostInPage {
  readonly model: {
    dispatch(type: string, payload: object): unknown;
    readonly getters: { getActiveSheetId(): string };
  };
}

/** Puts a chart into the workbook that the engine cannot draw: its app ends at it. Runs in the page. */
function breakTheGrid(): void {
  const { model } = window.banenafspraakHost as unknown as HostInPage;
  model.dispatch('CREATE_CHART', {
    sheetId: model.getters.getActiveSheetId(),
    figureId: `f${String(Math.random())}`,
    chartId: `c${String(Math.random())}`,
    col: 0,
    row: 0,
    offset: { x: 0, y: 0 },
    size: { width: 300, height: 200 },
    definition: {
      type: 'geo',
      title: {},
      legendPosition: 'none',
      dataSource: {
        type: 'range',
        dataSets: [{ dataRange: 'A1:A3', dataSetId: '0' }],
        labelRange: 'B1:B3',
        dataSetsHaveTitle: false,
      },
      dataSetStyles: {},
    },
  });
}

describe('a grid that stops', () => {
  let browser: Browser;
  let workbench: Workbench;
  withWorkbench((opened, inBrowser) => {
    [workbench, browser] = [opened, inBrowser];
  });

  it('says so in the place of the grid, with the keyboard there, and comes back without the last step', async () => {
    const { page } = workbench;
    await workbench.type('B30', 'mijn werk');
    await page.evaluate(breakTheGrid);
    const heading = page.getByRole('heading', { name: nl.stopped.title });
    await heading.waitFor();
    await page.getByRole('alert').getByText(nl.stopped.what).waitFor();
    expect(await heading.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: nl.stopped.undo }).press('Enter');
    await page.locator('.o-grid canvas').first().waitFor();
    expect(await heading.count()).toBe(0);
    await page.waitForFunction(() => document.activeElement?.closest('.o-grid') !== null);
    const sheet = (await page.evaluate(() => window.banenafspraakHost?.getSelection()))?.sheet ?? '';
    expect(await workbench.read(sheet, 30, 2)).toEqual([['mijn werk']]);
  });

  it('stops again where it is only shown again, still saves, and opens another workbook', async () => {
    const { page } = workbench;
    await page.evaluate(breakTheGrid);
    await page.getByRole('button', { name: nl.stopped.restart }).click();
    await page.getByRole('alert').getByText(nl.stopped.again).waitFor();
    const section = page.locator('.bench-stopped');
    const saved = await workbench.saves(() => section.getByRole('button', { name: nl.save }).click());
    await page.locator('.bench-done').getByText(nl.saved(saved.name)).waitFor();
    await workbench.openFile({
      name: 'weer.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: saved.bytes,
    });
    expect(await section.count()).toBe(0);
    const sheet = (await page.evaluate(() => window.banenafspraakHost?.getSelection()))?.sheet ?? '';
    expect(await workbench.read(sheet, 30, 2)).toEqual([['mijn werk']]);
  });

  it('is told in the language that is chosen meanwhile', async () => {
    const { page } = workbench;
    await page.evaluate(breakTheGrid);
    await page.getByRole('heading', { name: nl.stopped.title }).waitFor();
    await page.getByRole('button', { name: nl.samples }).click();
    await page.getByRole('button', { name: nl.who.otherLanguage }).click();
    await page.getByRole('button', { name: /^Back to / }).click();
    await page.getByRole('heading', { name: 'The grid has stopped' }).waitFor();
  });

  it('a step that breaks off says that it may not have been done', async () => {
    const fresh = await Workbench.open(browser);
    const { page } = fresh;
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('half done');
      }, 0);
    });
    await page.getByRole('alert').getByText(nl.broke).waitFor();
    await fresh.close();
  });
});
