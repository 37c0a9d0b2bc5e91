import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { buildTemplate } from '../../scripts/templates/build';
import { columnName } from '../../src/host/a1';
import { benchWords as nl } from '../../src/locales/nl/workbench';
import { fileKinds } from '../../src/workbook/file-kinds';
import { filled } from '../templates/fill';
import { paneWords, Visitor } from './pane-states';
import { withWorkbench, Workbench } from './workbench-page';

const xlsx = fileKinds.xlsx.mime;

describe('work in the workbench', () => {
  let browser: Browser;
  let workbench: Workbench;
  withWorkbench((opened, inBrowser) => {
    [workbench, browser] = [opened, inBrowser];
  });

  it('opens a meting of 1,000 rows, and marks, saves and opens again what is changed in it', async () => {
    const { page } = workbench;
    const rows = 1_000;
    const buffer = Buffer.from(await buildTemplate('schoolbestuur', 'nl', filled('schoolbestuur', rows, 3)));
    await workbench.openFile({ name: 'groot.xlsx', mimeType: xlsx, buffer });
    const [last = []] = await workbench.read('Meting', rows + 1, 1, 1, 3);
    expect(last.some((value) => value !== null)).toBe(true);
    const title = page.locator('h1');
    expect(await title.innerText()).not.toContain(nl.unsaved);

    await workbench.type('B3', "'0123");
    await title.getByText(nl.unsaved).waitFor();
    const saved = await workbench.saves(() => page.keyboard.press('Control+s'));
    expect(saved.name).toBe('groot.xlsx');
    await title.getByText(nl.unsaved).waitFor({ state: 'hidden' });

    await workbench.openFile({ name: 'weer.xlsx', mimeType: xlsx, buffer: saved.bytes });
    const active = await page.evaluate(async () => (await window.banenafspraakHost?.getSelection())?.sheet);
    expect(await workbench.read(active ?? '', 3, 2)).toEqual([['0123']]);
    expect(await workbench.read('Meting', rows + 1, 1, 1, 3)).toEqual([last]);
    expect(workbench.errors).toEqual([]);
  });

  it('says why a file is not opened, and keeps the workbook that was', async () => {
    const { page } = workbench;
    const before = await page.locator('h1').innerText();
    const notice = page.getByRole('alert');
    const files = [
      [
        'half.xlsx',
        Buffer.from('PK\u0003\u0004 half'),
        /“half\.xlsx” is niet geopend\. Het einde van het bestand ontbreekt/,
      ],
      ['leeg.xlsx', Buffer.alloc(0), /“leeg\.xlsx” is niet geopend\. Het bestand is leeg/],
      [
        'oud.xlsx',
        Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'),
        /“oud\.xlsx” is niet geopend\. Dit is een oude Excel-werkmap/,
      ],
    ] as const;
    for (const [name, buffer, why] of files) {
      await page.locator('#bestand').setInputFiles({ name, mimeType: xlsx, buffer });
      await notice.getByText(why).waitFor();
    }
    expect(await page.locator('h1').innerText()).toBe(before);
  });

  it('brings a cell into view that the pane goes to, where the page is narrow', async () => {
    const narrow = await Workbench.open(browser, { width: 320, height: 640 });
    const { page, pane } = narrow;
    await new Visitor(narrow, paneWords.nl).goTo('controleren');
    await pane.getByRole('button', { name: paneWords.nl.check.thisWorkbook }).click();
    const go = pane.getByRole('button', { name: /^Ga naar / }).first();
    await go.scrollIntoViewIfNeeded();
    await go.click();
    await page.waitForFunction(() => {
      const { top, bottom } =
        document.querySelector('.o-grid canvas')?.getBoundingClientRect() ?? new DOMRect();
      return top >= 0 && bottom > top && bottom <= window.innerHeight;
    });
    await narrow.close();
  });

  it('gives the grid the keyboard where the pane goes to a cell, and F6 gives it back', async () => {
    const board = await Workbench.open(browser);
    const { page, pane } = board;
    await new Visitor(board, paneWords.nl).goTo('controleren');
    await pane.getByRole('button', { name: paneWords.nl.check.thisWorkbook }).click();
    const go = pane.getByRole('button', { name: /^Ga naar / }).first();
    await go.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.o-grid') !== null);
    const at = await page.evaluate(() => window.banenafspraakHost?.getSelection());
    expect(await go.innerText()).toContain(`${columnName(at?.column ?? 0)}${String(at?.row)}`);
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.id === 'pane');
    expect(await go.evaluate((button) => button === document.activeElement)).toBe(true);
    await board.close();
  });

  it('stays at the sheet that is shown now, when its tab is scrolled to', async () => {
    const narrow = await Workbench.open(browser, { width: 320, height: 640 }, 'onderzoeker');
    const { page } = narrow;
    /** Where the grid is on the screen, once nothing moves any more after this sheet was gone to. */
    const gridAfter = (place: number) =>
      page.evaluate(async (at) => {
        const host = window.banenafspraakHost;
        const sheet = (await host?.listSheets())?.[at]?.name ?? '';
        document.querySelector('#grid')?.scrollIntoView({ behavior: 'instant' });
        await host?.select({ sheet, row: 5, column: 2, rows: 1, columns: 1 });
        let [still, last] = [0, -1];
        while (still < 60) {
          await new Promise(requestAnimationFrame);
          still = window.scrollY === last ? still + 1 : 0;
          last = window.scrollY;
        }
        const { top, bottom } =
          document.querySelector('.o-grid canvas')?.getBoundingClientRect() ?? new DOMRect();
        return top >= 0 && bottom > top && bottom <= window.innerHeight;
      }, place);
    expect([await gridAfter(1), await gridAfter(2)]).toEqual([true, true]);
    await narrow.close();
  });

  it('brings what it says into view where the page is narrow and scrolled down to the pane', async () => {
    const narrow = await Workbench.open(browser, { width: 320, height: 800 });
    const { page } = narrow;
    await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
    });
    await page.waitForFunction(() => window.scrollY > 300);
    await page
      .locator('#bestand')
      .setInputFiles({ name: 'niets.xlsx', mimeType: xlsx, buffer: Buffer.alloc(0) });
    await page
      .getByRole('alert')
      .getByText(/“niets\.xlsx” is niet geopend/)
      .waitFor();
    await page.waitForFunction(() => {
      const { top, bottom } =
        document.querySelector('[role=alert]')?.getBoundingClientRect() ?? new DOMRect();
      return top >= 0 && bottom > top && bottom <= window.innerHeight;
    });
    await narrow.close();
  });

  it('says what of a workbook it does not keep, before anything is saved', async () => {
    const { page } = workbench;
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Eigen');
    sheet.addRow(['Nummer', 1]);
    sheet.getCell('A1').note = 'Met Jan besproken';
    sheet.autoFilter = 'A1:B1';
    const told = nl.notKept.tell('eigen.xlsx', 'opmerkingen');
    const notice = page.getByRole('alert');
    await workbench.openFile({
      name: 'eigen.xlsx',
      mimeType: xlsx,
      buffer: Buffer.from(await book.xlsx.writeBuffer()),
    });
    await notice.getByText(told).waitFor();

    const saved = await workbench.saves(() => page.keyboard.press('Control+s'));
    const again = new ExcelJS.Workbook();
    await again.xlsx.load(Uint8Array.from(saved.bytes).buffer);
    const cell = again.getWorksheet('Eigen')?.getCell('A1');
    expect([cell?.value, cell?.note]).toEqual(['Nummer', undefined]);
    await notice.getByRole('button', { name: nl.close }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.o-grid') !== null);
    await workbench.openFile({ name: 'weer.xlsx', mimeType: xlsx, buffer: saved.bytes });
    await page.waitForFunction(() => !document.querySelector('.bench-button[disabled]'));
    expect(await notice.isVisible()).toBe(false);
  });

  it('keeps the lists and prompts of a template, shows them, and says nothing of losing them', async () => {
    const { page } = workbench;
    const buffer = Buffer.from(await buildTemplate('schoolbestuur', 'nl'));
    const notice = page.getByRole('alert');
    await workbench.openFile({ name: 'sjabloon.xlsx', mimeType: xlsx, buffer });
    const ruleIn = async (bytes: Uint8Array) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Uint8Array.from(bytes).buffer);
      return book.getWorksheet('Meting')?.getCell('B2').dataValidation;
    };
    const rule = await ruleIn(buffer);
    const cell = { sheet: 'Meting', row: 2, column: 2, rows: 1, columns: 1 };
    await page.evaluate((at) => window.banenafspraakHost?.select(at), cell);
    await page.getByText(`${nl.prompt}: ${rule?.prompt ?? ''}`).waitFor();
    await page.locator('.o-grid .o-composer').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.o-autocomplete-value, .o-autocomplete-dropdown').first().waitFor();
    await page.keyboard.type('misschien');
    await page.keyboard.press('Enter');
    await notice.getByText(`B2: ${rule?.error ?? '-'}`).waitFor();
    await notice.getByRole('button', { name: nl.close }).press('Enter');
    await page.keyboard.press('Escape');

    const saved = await workbench.saves(() => page.keyboard.press('Control+s'));
    expect(await ruleIn(saved.bytes)).toEqual(rule);
    await workbench.openFile({ name: 'weer.xlsx', mimeType: xlsx, buffer: saved.bytes });
    expect(await notice.isVisible()).toBe(false);
    expect(workbench.errors).toEqual([]);
  });

  it('goes round header, grid and pane with F6, and says where it is', async () => {
    const { page } = workbench;
    await page.getByRole('button', { name: nl.open }).focus();
    const spoken = page.locator('.bench-spoken');
    const where = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        if (at?.id === 'pane') return 'pane';
        return at?.closest('.o-grid') ? 'grid' : (at?.closest('header')?.tagName.toLowerCase() ?? '');
      });
    for (const [key, place] of [
      ['F6', 'grid'],
      ['F6', 'pane'],
      ['F6', 'header'],
      ['Shift+F6', 'pane'],
      ['Shift+F6', 'grid'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await where()).toBe(place);
      await spoken.getByText(`${nl.places[place]}. ${nl.goRound}`).waitFor({ state: 'attached' });
    }
  });

  it('is dark where the pane is, and light again with it', async () => {
    const { page } = workbench;
    const dark = page.locator('.bench-dark .o-spreadsheet.dark');
    await page.emulateMedia({ colorScheme: 'dark' });
    await dark.waitFor();
    await page.emulateMedia({ colorScheme: 'light' });
    await dark.waitFor({ state: 'detached' });
  });

  it('asks before work is lost, and keeps it when told to', async () => {
    const { page } = workbench;
    const asked: string[] = [];
    page.removeAllListeners('dialog');
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await workbench.type('B4', 'werk');
    const name = await page.locator('h1').innerText();
    // What cannot be read costs no work: nothing is asked.
    const broken = { name: 'kapot.xlsx', mimeType: xlsx, buffer: Buffer.from('PK\u0003\u0004 half') };
    await page.locator('#bestand').setInputFiles(broken);
    await page.getByRole('alert').getByText('“kapot.xlsx” is niet geopend.').waitFor();
    expect(await page.locator('h1').innerText()).toBe(name);
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: nl.samples }).click();
    await page.getByRole('button', { name: nl.who.begin(nl.who.visitors.onderzoeker.name) }).click();
    await page.waitForFunction(() => !document.querySelector('.bench-button[disabled]'));
    expect(asked).toEqual([nl.loseWork('weer.xlsx')]);
    await page.getByRole('button', { name: nl.who.back('weer.xlsx') }).click();
    expect(await page.locator('h1').innerText()).toBe(name);
    // Nor is anything told of a file that was not opened.
    const mixed = { name: 'bedragen.csv', mimeType: 'text/csv', buffer: Buffer.from('bedrag\n1.234\n5\n') };
    await page.locator('#bestand').setInputFiles(mixed);
    await page.waitForFunction(() => !document.querySelector('.bench-button[disabled]'));
    await workbench.type('B5', 'meer werk');
    expect(asked).toHaveLength(2);
    const said = await page.evaluate(() => window.saidAloud ?? []);
    expect(said).toContain(nl.steps.start(mixed.name));
    expect(said.filter((text) => text.includes(nl.csv.numbersTodo))).toEqual([]);
  });
});
