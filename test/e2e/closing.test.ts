import type { Browser } from 'playwright-core';
import { pane as words } from '../../src/locales/nl/pane';
import { SHEETS } from '../../src/meting/form/templates';
import { boardCell, boardWorkbook } from './boards';
import { Workbench, connect } from './workbench-page';

const misspelt = Array.from({ length: 12 }, (_, index) => 2 * index);
const file = 'Meting.xlsx';

describe('closing the pane halfway loses nothing in the workbook', () => {
  let browser: Browser;
  let workbench: Workbench;

  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
  const sectors = async () => {
    const { row, column } = boardCell(0, 'sector');
    const cells = await workbench.read(SHEETS.meting, row, column, 24);
    return misspelt.map((record) => cells[record]?.[0]);
  };
  /** Every sheet as it stands. */
  const workbook = () =>
    workbench.page.evaluate(async () => {
      const host = window.banenafspraakHost;
      const sheets = (await host?.listSheets()) ?? [];
      const read = sheets.map(({ name }) =>
        host?.readFormulas({ sheet: name, row: 1, column: 1, rows: 60, columns: 24 }),
      );
      return JSON.stringify([sheets, await Promise.all(read)]);
    });
  /** Presses a button, and closes the pane before what it started can have ended. */
  const pressAndClose = async (name: string) => {
    const pane = workbench.paneFrame;
    await Promise.all([
      pane.waitForNavigation(),
      pane.evaluate((label) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent?.trim() === label)?.click();
        location.reload();
      }, name),
    ]);
    await workbench.pane.getByRole('heading', { level: 1 }).waitFor();
  };

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    const spoil = {
      spoil: (draft: Parameters<NonNullable<Parameters<typeof boardWorkbook>[0]['spoil']>>[0]) => {
        for (const record of misspelt) draft.set(record, 'sector', 'overhied');
      },
    };
    await workbench.openFile(
      await boardWorkbook({ organisation: 'Stichting De Beuk', file, rows: 24, seed: 5, ...spoil }),
    );
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('in the middle of a check the workbook stays as it was', async () => {
    const before = await workbook();
    await button(words.start.steps.check.button).waitFor();
    await pressAndClose(words.start.steps.check.button);
    expect(await workbook()).toBe(before);
  });

  test('in the middle of a quick fix the cells of the cause are all as they were, or all mended', async () => {
    await button(words.start.steps.check.button).click();
    await workbench.openFinding(/keuzelijst/);
    await button(words.fix.repair).waitFor();
    await pressAndClose(words.fix.repair);
    const after = new Set(await sectors());
    expect([['overhied'], ['overheid']]).toContainEqual([...after]);
  });

  test('the pane that opens again goes on from what the workbook holds', async () => {
    await button(words.start.steps.check.button).click();
    await workbench.hears(/Meting\.xlsx gecontroleerd/);
    expect(workbench.errors).toEqual([]);
  });
});
