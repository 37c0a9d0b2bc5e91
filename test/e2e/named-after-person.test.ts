import type { Browser } from 'playwright-core';
import { pane as words } from '../../src/locales/nl/pane';
import { COLUMNS } from '../../src/meting/form/columns';
import { cleanDraft } from '../../src/meting/generate/draft';
import { draftWorkbook } from '../../src/report/xlsx/draft-workbook';
import { Workbench, connect } from './workbench-page';

jest.setTimeout(600_000);

/** Someone of the meting, as is written in names: behind what says that it is another number, and without its zero. */
const BSN = '010554336';
const LOST = BSN.slice(1);
const SHEET = `Meting tel ${LOST}`;

async function workbook() {
  const draft = cleanDraft({ rows: 12, seed: 3 });
  draft.set(0, 'bsn', BSN);
  draft.set(4, 'verloondeUren', -4);
  const sheet = draft.sheet('Meting');
  draft.sheets[draft.sheets.indexOf(sheet)] = { ...sheet, name: SHEET };
  return {
    name: `Meting KvK ${LOST}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await draftWorkbook(draft)),
  };
}

describe('a sheet and a file that are named after someone in the meting', () => {
  let browser: Browser;
  let workbench: Workbench;
  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    await workbench.openFile(await workbook());
    await workbench.goToScreen(words.screens.controleren.title);
    await workbench.pane.getByRole('button', { name: words.check.thisWorkbook }).first().click();
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  const shown = () => workbench.paneFrame.evaluate(() => document.documentElement.outerHTML);

  test('are shown by no number, and the way to the cell leads there', async () => {
    const { pane } = workbench;
    await workbench.openFinding(/negatief/);
    await pane.getByText('Meting tel ******336', { exact: false }).first().waitFor();
    expect(await shown()).not.toContain(LOST);
    await pane
      .getByRole('button', { name: /^Ga naar [A-Z]+6$/ })
      .first()
      .click();
    await workbench.hears(/op blad Meting tel \*{6}336/);
    await workbench.selects(SHEET, 6, COLUMNS.findIndex(({ id }) => id === 'verloondeUren') + 1);
    expect(await shown()).not.toContain(LOST);
    expect((await workbench.saidAloud()).join('\n')).not.toContain(LOST);
    await pane.getByRole('button', { name: 'Alle bestanden' }).click();
    await pane.getByRole('button', { name: 'Meting KvK ******336.xlsx', exact: true }).waitFor();
    expect(await shown()).not.toContain(LOST);
  });
});
