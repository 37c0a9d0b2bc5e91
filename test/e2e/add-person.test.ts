import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { organisationKindWords } from '../../src/locales/nl/organisation-kind';
import { pane as words } from '../../src/locales/nl/pane';
import { personWords as text } from '../../src/locales/nl/person';
import { SHEETS } from '../../src/meting/form/templates';
import { Keyboard } from './keyboard';
import { connect, Workbench } from './workbench-page';

/** A board with one person and no payroll file, without a mouse, in the pane at its narrowest. */
describe('somebody is added by questions', () => {
  let browser: Browser;
  let workbench: Workbench;
  let keyboard: Keyboard;
  const says = (sentence: string | RegExp) => workbench.pane.getByText(sentence).first().waitFor();
  const type = (what: string) => workbench.page.keyboard.type(what);
  const next = async () => {
    await keyboard.to(text.next);
    await keyboard.press('Enter');
  };

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    const empty = new ExcelJS.Workbook();
    empty.addWorksheet('Blad1');
    await workbench.openFile({
      name: 'Map1.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await empty.xlsx.writeBuffer()),
    });
    await workbench.narrowPane(320);
    keyboard = new Keyboard(workbench);
    await keyboard.enterPane();
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('into a meting that is begun for it', async () => {
    await keyboard.to(words.screens.persoon.title);
    await keyboard.press('Enter');
    await says(text.none);
    await keyboard.to(text.begin.name);
    await type('Stichting De Wilgen');
    await keyboard.to(organisationKindWords.label);
    await type('Schoolbestuur');
    await workbench.pane.getByRole('combobox', { name: text.begin.year }).selectOption('2025');
    await keyboard.to(text.begin.button);
    await keyboard.press('Enter');
    await workbench.pane.getByRole('button', { name: text.add }).waitFor();
    await keyboard.to(text.add);
    await keyboard.press('Enter');

    await keyboard.arrivesAt(text.titles.work, 'h2');
    await next();
    await says(text.problems['work-missing']);
    await keyboard.to(text.work['1'], 'Shift+Tab');
    await keyboard.press(' ');
    await next();
    await keyboard.arrivesAt(text.titles.bsn, 'h2');
    await keyboard.to(text.answers.bsn);
    await type('123456782');
    // Enter in a field goes on as the button does.
    await keyboard.press('Enter');
    await keyboard.arrivesAt(text.titles.register, 'h2');
    await keyboard.to(text.registered.J);
    await keyboard.press(' ');
    await next();
    await keyboard.arrivesAt(text.titles.hours, 'h2');
    await keyboard.to(text.hours);
    await type('111');
    await keyboard.press('Enter');
    await keyboard.arrivesAt(text.titles.month, 'h2');
    // Nobody has to know that the month is December of last year; this test may run in any year.
    await workbench.pane.getByRole('combobox', { name: text.year }).selectOption('2025');
    await next();
    await keyboard.arrivesAt(text.titles.permanent, 'h2');
    await next();
  });

  test('and can be looked at once more, written and changed', async () => {
    await keyboard.arrivesAt(text.overview, 'h2');
    await says(text.work['1']);
    await keyboard.to(text.write);
    await keyboard.press('Enter');
    await workbench.hears(text.written(2));
    const [row] = await workbench.read(SHEETS.meting, 2, 1, 1, 5);
    expect(row?.[0]).toBe('123456782');
    expect(row?.[4]).toBe(111);

    // The list is read anew after writing: before it is there, the keyboard would leave the pane.
    await workbench.pane.getByRole('button', { name: 'Wijzigen: ******782, 111 uur (rij 2)' }).waitFor();
    await keyboard.to('Wijzigen: ******782, 111 uur (rij 2)');
    await keyboard.press('Enter');
    await keyboard.arrivesAt(text.overview, 'h2');
    await keyboard.to(text.change(text.titles.hours));
    await keyboard.press('Enter');
    await keyboard.arrivesAt(text.titles.hours, 'h2');
    await keyboard.to(text.hours);
    await keyboard.press('Control+a');
    await type('120');
    await keyboard.press('Enter');
    await keyboard.to(text.writeChange);
    await keyboard.press('Enter');
    await says(/120 uur/);
    expect((await workbench.read(SHEETS.meting, 2, 5))[0]?.[0]).toBe(120);

    // Whoever is done goes on from there.
    await keyboard.arrivesAt(text.check, 'button');
    await keyboard.press('Enter');
    await workbench.hears(words.check.done('Map1.xlsx', 0, 0));
    expect(workbench.errors).toEqual([]);
    expect(keyboard.unseen).toEqual([]);
  });

  test('and taken out, once it was asked whether that is meant', async () => {
    await workbench.goToScreen(words.screens.persoon.title);
    const listed = 'Wijzigen: ******782, 120 uur (rij 2)';
    await workbench.pane.getByRole('button', { name: listed }).waitFor();
    await keyboard.to(listed);
    await keyboard.press('Enter');
    await keyboard.arrivesAt(text.overview, 'h2');
    await keyboard.to(text.remove);
    await keyboard.press('Enter');
    await says(text.removeSure);
    await keyboard.arrivesAt(text.removeNo, 'button');
    await keyboard.press('Enter');
    await keyboard.arrivesAt(text.remove, 'button');
    await keyboard.press('Enter');
    await keyboard.arrivesAt(text.removeNo, 'button');
    await keyboard.to(text.removeYes);
    await keyboard.press('Enter');
    await workbench.hears(text.removed(2));
    expect(await workbench.read(SHEETS.meting, 2, 1, 1, 5)).toEqual([[null, null, null, null, null]]);
    expect(keyboard.unseen).toEqual([]);
  });
});
