import type { Browser } from 'playwright-core';
import { pane as nl } from '../../src/locales/nl/pane';
import { Workbench, connect } from './workbench-page';

describe('an analyst computes with the functions in the cells', () => {
  let browser: Browser;
  let workbench: Workbench;
  let sheet: string;

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    sheet = await workbench.page.evaluate(async () => {
      const host = window.banenafspraakHost;
      if (host === undefined) throw new Error('the page offers no host');
      const name = await host.addSheet('Kladblad');
      await host.select({ sheet: name, row: 1, column: 1, rows: 1, columns: 1 });
      return name;
    });
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('a typed formula in Dutch notation gives the number of jobs', async () => {
    await workbench.type('B2', '=BANENAFSPRAAK.JOBUNITS(51;"week")');
    expect(await workbench.read(sheet, 2, 2)).toEqual([[2]]);
  });

  test('one formula spills over a column', async () => {
    await workbench.type('D2', '25,5');
    await workbench.type('D3', '12,75');
    await workbench.type('D4', '51');
    await workbench.type('E2', '=banenafspraak.jobunits(D2:D4;"week")');
    expect(await workbench.read(sheet, 2, 5, 3)).toEqual([[1], [0.5], [2]]);
  });

  test('a bad argument is named in the cell, with a message that says what is allowed', async () => {
    await workbench.type('G2', '=BANENAFSPRAAK.JOBUNITS(51;"eeuw")');
    expect(await workbench.read(sheet, 2, 7)).toEqual([[{ error: '#VALUE!' }]]);
    await workbench.hover(2, 7);
    expect(await workbench.page.locator('.o-error-tooltip').innerText()).toMatch(/tijdvak.*eeuw/is);
  });

  test('an unknown year is #N/A, and an error is caught by IFERROR as any other', async () => {
    await workbench.type('G4', '=BANENAFSPRAAK.VERDEELSLEUTEL(1999;"markt")');
    await workbench.type('G5', '=IFERROR(G4;"onbekend")');
    expect(await workbench.read(sheet, 4, 7, 2)).toEqual([[{ error: '#N/A' }], ['onbekend']]);
  });

  test('changing an input computes what depends on it anew', async () => {
    await workbench.type('D2', '51');
    expect(await workbench.read(sheet, 2, 5)).toEqual([[2]]);
  });

  test('an analyst begins with the published figures, recomputed', async () => {
    const analyst = await Workbench.open(browser, undefined, 'onderzoeker');
    expect(await analyst.read('Tabel 1', 9, 2, 1, 3)).toEqual([[77143, 12474, 89616]]);
    await analyst.pane.getByRole('heading', { level: 1, name: nl.screens.functies.title }).waitFor();
    expect(analyst.errors).toEqual([]);
    await analyst.close();
  });

  test('the page reported no error', () => {
    expect(workbench.errors).toEqual([]);
  });
});
