import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { composePaneWords as text } from '../../src/locales/nl/compose-pane';
import { composeWords } from '../../src/locales/nl/compose';
import { annualAnswerWords } from '../../src/locales/nl/annual-answer';
import { organisationKindWords } from '../../src/locales/nl/organisation-kind';
import { benchWords as bench } from '../../src/locales/nl/workbench';
import { pane as words } from '../../src/locales/nl/pane';
import { SHEETS } from '../../src/meting/form/templates';
import { returnFile, type InventedRelation } from '../compose/support/return-xml';
import { Keyboard } from './keyboard';
import { connect, Workbench } from './workbench-page';

const [first, second, sheltered] = ['123456782', '111222333', '010554336'];

const person = (bsn: string | null, hours: number, aard = '1'): InventedRelation => ({
  bsn,
  personNumber: bsn ?? 'anoniem',
  number: '1',
  begin: '2020-01-01',
  hours,
  weeklyHours: Math.round(hours / 4.35),
  periods: [{ begin: '2020-01-01', kind: '15', aard }],
  permanent: 'J',
  lkv: 'N',
});

async function loonaangifte(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const blob = returnFile({
    made: '2026-01-20T10:00:00',
    units: [
      {
        lhnr: '100000083L01',
        employer: 'Stichting De Wilgen',
        tijdvak: {
          kind: 'full',
          first: '2025-12-01',
          last: '2025-12-31',
          relations: [person(first, 111), person(second, 222), person(sheltered, 60, '24'), person(null, 10)],
        },
      },
    ],
  });
  return {
    name: 'loonaangifte december.xml',
    mimeType: 'text/xml',
    buffer: Buffer.from(await blob.arrayBuffer()),
  };
}

const list = `${first}\n${second}\n${sheltered}\n`;

/** A board that has two files and knows no codes, without a mouse, in the pane at its narrowest. */
describe('a school board makes its meting', () => {
  let browser: Browser;
  let workbench: Workbench;
  let keyboard: Keyboard;
  const says = (sentence: string | RegExp) => workbench.pane.getByText(sentence).first().waitFor();
  /** From the screen itself: what was said aloud stays for a while. */
  const isGone = (sentence: string) =>
    workbench.pane.locator('main').getByText(sentence).waitFor({ state: 'detached' });
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

  /** Presses Enter on the button that has the keyboard, and gives the dialog that opens this file. */
  const choose = async (button: string, file: { name: string; mimeType: string; buffer: Buffer }) => {
    await keyboard.to(button);
    const dialog = workbench.page.waitForEvent('filechooser');
    await workbench.page.keyboard.press('Enter');
    await (await dialog).setFiles(file);
  };

  test('from the first screen, with two files and one choice', async () => {
    await keyboard.to(words.start.steps.make.button);
    await keyboard.press('Enter');
    await workbench.pane.getByRole('heading', { level: 1, name: words.screens.maken.title }).waitFor();
    await says(text.how);
    // Nobody has to know that the month is December of last year; this test may run in any year.
    await workbench.pane.getByRole('combobox', { name: text.year }).selectOption('2025');
    await choose(text.choosePayroll, await loonaangifte());
    await says(text.payrollRead('4'));
    await choose(text.chooseList, {
      name: 'uwv.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(list),
    });
    await says(text.listRead('3'));
    await keyboard.to(organisationKindWords.label);
    await workbench.page.keyboard.type('Schoolbestuur');
    await keyboard.to(text.make);
    await keyboard.press('Enter');
    await keyboard.arrivesAt('4 medewerkers, 3 in het register, 3,00 banen', 'h3');
  });

  test('saving before it is put anywhere says that the workbook is empty, and where the meting is', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+s');
    await page.getByRole('alert').getByText(bench.waiting.blank).waitFor();
    await page.getByRole('button', { name: bench.close }).click();
    await keyboard.enterPane();
  });

  test('one press puts it into the workbook, checked, with the answer ready to copy', async () => {
    await keyboard.to(text.place.here);
    await keyboard.press('Enter');
    await says(annualAnswerWords.title);
    await says('In december 2025 had Stichting De Wilgen 3,00 banen');
    await says(words.severity.fout(0));
    const [headings, row] = await workbench.read(SHEETS.meting, 1, 1, 2, 5);
    expect(headings?.[0]).toBe('BSN');
    // In order of the number, and with its zero.
    expect(row?.[0]).toBe(sheltered);
    expect(workbench.errors).toEqual([]);
    expect(keyboard.unseen).toEqual([]);
  });

  test('who goes on in the sheet before the answer is there keeps the keyboard', async () => {
    await workbench.page.getByTitle(/^Ongedaan maken/).click();
    await isGone(text.place.placed);
    await workbench.pane.getByRole('button', { name: text.place.here }).click();
    const grid = await workbench.page.locator('.o-grid canvas').first().boundingBox();
    await workbench.page.mouse.click((grid?.x ?? 0) + 200, (grid?.y ?? 0) + 60);
    await says(annualAnswerWords.title);
    await workbench.hears('In december 2025 had Stichting De Wilgen');
    const inPane = () => workbench.page.evaluate(() => document.activeElement?.id === 'pane');
    expect(await inPane()).toBe(false);
    await keyboard.enterPane();
  });

  test('what is changed in the sheet changes heading, answer and Tabel 1 alike', async () => {
    expect((await workbench.read(SHEETS.tabel1, 6, 8))[0]?.[0]).toBeCloseTo(333 / (1331 / 12), 6);
    // The last row is of the person with 111 hours: sheltered work from here on.
    await workbench.write(SHEETS.meting, 4, 16, 24);
    await says(text.checkedHeadline('2,00', 0));
    await says(text.composedHeadline('4 medewerkers, 3 in het register, 3,00 banen'));
    await says('In december 2025 had Stichting De Wilgen 2,00 banen');
    expect((await workbench.read(SHEETS.tabel1, 6, 8))[0]?.[0]).toBeCloseTo(222 / (1331 / 12), 6);
  });

  test('the meting stands there alone, and one step takes it away again, which the pane knows', async () => {
    const sheets = () =>
      workbench.page.evaluate(async () =>
        ((await window.banenafspraakHost?.listSheets()) ?? []).map(({ name }) => name),
      );
    // In the order of the template, without the empty sheet that was there.
    expect((await sheets()).slice(0, 2)).toEqual([SHEETS.opgave, SHEETS.meting]);
    const undo = () => workbench.page.getByTitle(/^Ongedaan maken/).click();
    // First what was changed, then the meting.
    await undo();
    await says('4 medewerkers, 3 in het register, 3,00 banen');
    expect((await sheets()).length).toBeGreaterThan(2);
    await undo();
    expect(await sheets()).toEqual(['Blad1']);
    await isGone(text.place.placed);
    const here = workbench.pane.getByRole('button', { name: text.place.here });
    await here.click();
    await says(text.place.placed);
    expect((await sheets()).slice(0, 2)).toEqual([SHEETS.opgave, SHEETS.meting]);
  });
});

/** The same from an export that leaves much open: each answer brings the next question under the keyboard. */
describe('a school board makes its meting from a payroll export', () => {
  let browser: Browser;
  let workbench: Workbench;
  let keyboard: Keyboard;
  const says = (sentence: string | RegExp) => workbench.pane.getByText(sentence).first().waitFor();
  /** From the screen itself: what was said aloud stays for a while. */
  const isGone = (sentence: string) =>
    workbench.pane.locator('main').getByText(sentence).waitFor({ state: 'detached' });
  const type = (what: string) => workbench.page.keyboard.insertText(what);
  const answer = async () => {
    await keyboard.to(text.useAnswers);
    await keyboard.press('Enter');
  };
  const isAt = async (name: RegExp) => {
    expect((await keyboard.focused()).name).toMatch(name);
  };

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    await workbench.narrowPane(320);
    keyboard = new Keyboard(workbench);
    await workbench.goToScreen(words.screens.maken.title);
    await keyboard.enterPane();
    await says(text.how);
    await workbench.pane.getByRole('combobox', { name: text.year }).selectOption('2025');
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('whose questions are answered one after the other, without a mouse', async () => {
    const lines = [
      'Verzamelloonstaat;;;;;',
      'Pers.nr;BSN;Naam;Looncode;Omschrijving;Aantal',
      `1;${first};Jansen;1000;Salaris;110,50`,
      `1;${first};Jansen;2000;Reiskosten km;320`,
      `2;${second};Vries;1000;Salaris;52`,
      `3;${sheltered};Bos;1000;Salaris;80`,
      `3;${sheltered};Bos;1000;Salaris;80`,
    ];
    await keyboard.to(text.choosePayroll);
    const dialog = workbench.page.waitForEvent('filechooser');
    await workbench.page.keyboard.press('Enter');
    await (
      await dialog
    ).setFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
    await says('Vragen over export.csv');
    await keyboard.to(/^Geen kop zegt/);
    await keyboard.press('ArrowDown');
    await answer();
    await says('Zijn het de uren van december 2025?');
    await isAt(/niet over welke maand/);
    await keyboard.press('ArrowDown');
    await answer();
    await says('Welke regels zijn verloonde uren?');
    await isAt(/^Salaris/);
    await keyboard.press('Space');
    await answer();
    await says('precies dezelfde regel');
    await isAt(/precies dezelfde regel/);
    await keyboard.press('ArrowDown');
    await answer();
    // What came of the answers, not what stands below it.
    await keyboard.arrivesAt(text.payrollRead('3'), 'p');
  });

  test('with a pasted list and somebody hired, who is not forgotten while being filled in', async () => {
    await keyboard.to(text.paste);
    await type(`${first}\n${sheltered}\n`);
    await keyboard.to(organisationKindWords.label);
    await says(text.listRead('2'));
    await workbench.page.keyboard.type('Schoolbestuur');
    await keyboard.to(text.name);
    await type('Stichting De Wilgen');
    await keyboard.to(/^Nee/);
    await keyboard.press('ArrowRight');
    await keyboard.to(text.hired.hours);
    await type('40');
    await says(text.need['hired-draft']);
    await keyboard.to(text.hired.add);
    await keyboard.press('Enter');
    await says(text.hired.registeredMissing);
    await keyboard.arrivesAt(text.hired.registeredBy.uwv, 'input');
    await keyboard.press('Space');
    await isGone(text.hired.registeredMissing);
    await keyboard.to(text.hired.add);
    await keyboard.press('Enter');
    await keyboard.to(text.make);
    await keyboard.press('Enter');
    // (110.5 + 80 + 40) / (1331 / 12)
    await keyboard.arrivesAt('3 medewerkers, 2 in het register, 2,08 banen', 'h3');
    expect(keyboard.unseen).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  test('whose answer stays when a key that undoes is pressed beside what was typed', async () => {
    await workbench.saves(async () => {
      await keyboard.to(text.place.save);
      await keyboard.press('Enter');
    });
    const answered = 'In december 2025 had Stichting De Wilgen';
    await says(answered);
    for (let turn = 0; turn < 6; turn++) await keyboard.press('Control+z');
    await keyboard.press('Tab');
    await says(answered);
    const pasted = workbench.pane.getByRole('textbox', { name: text.paste });
    expect(await pasted.inputValue()).toBe(`${first}\n${sheltered}\n`);
    expect(await workbench.pane.getByRole('textbox', { name: text.name }).inputValue()).toBe(
      'Stichting De Wilgen',
    );
    // Whoever is in a field still takes back what was typed there, and nothing else.
    await pasted.focus();
    await workbench.page.keyboard.insertText('x');
    await workbench.page.keyboard.press('Control+z');
    expect(await pasted.inputValue()).toBe(`${first}\n${sheltered}\n`);
    await says(answered);
  });

  test('and whose answer that cannot be right is contradicted, and changed where it stands', async () => {
    // What was filled in wrong goes with the rest.
    await workbench.pane.getByRole('button', { name: text.hired.add }).click();
    await says(text.hired.hoursWrong);
    await workbench.pane.getByRole('button', { name: text.startOver }).click();
    await isGone(text.hired.hoursWrong);
    const lines = ['BSN;Verloonde uren', `${first};0,8`, `${second};1`, `${sheltered};0,5`];
    await keyboard.to(text.choosePayroll, 'Shift+Tab');
    const dialog = workbench.page.waitForEvent('filechooser');
    await workbench.page.keyboard.press('Enter');
    await (
      await dialog
    ).setFiles({ name: 'fte 2025-12.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
    await says(/^Wat staat er in de kolom met uren/);
    await keyboard.to(/^Wat staat er in de kolom met uren/);
    await workbench.page.keyboard.type(composeWords.units.minutes);
    await answer();
    await keyboard.arrivesAt(text.payrollRead('3'), 'p');
    await says(composeWords.unitDoubt('fte'));
    await keyboard.to(text.unitChosen('Verloonde uren'));
    await workbench.page.keyboard.type(composeWords.units.fte);
    await keyboard.to(text.fullTime);
    await type('400');
    await keyboard.to(text.changeUnit);
    await keyboard.press('Enter');
    await keyboard.arrivesAt(text.fullTime, 'input');
    const field = workbench.pane.getByRole('textbox', { name: text.fullTime });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = (await field.getAttribute('aria-describedby')) ?? '';
    expect(await workbench.pane.locator(`[id="${described}"]`).textContent()).toBe(text.fullTimeWrong);
    await field.fill('40');
    await keyboard.to(text.changeUnit);
    await keyboard.press('Enter');
    await keyboard.arrivesAt(text.payrollRead('3'), 'p');
    await isGone(composeWords.unitDoubt('fte'));
    expect(workbench.errors).toEqual([]);
  });

  test('of two files that cannot be used both are named, each with what is wrong', async () => {
    await workbench.pane.getByRole('button', { name: text.startOver }).click();
    await keyboard.to(text.choosePayroll, 'Shift+Tab');
    const dialog = workbench.page.waitForEvent('filechooser');
    await workbench.page.keyboard.press('Enter');
    await (
      await dialog
    ).setFiles([
      { name: 'half.xml', mimeType: 'text/xml', buffer: Buffer.from('<Loonaangifte><Bericht>') },
      { name: 'leeg.csv', mimeType: 'text/csv', buffer: Buffer.from('') },
    ]);
    await says(composeWords.errors['return-cut-off']);
    await says(/Het bestand is leeg/);
    for (const name of ['half.xml', 'leeg.csv'])
      await workbench.pane.getByRole('button', { name: text.remove(name) }).click();
    await isGone(text.notUsable);
  });

  test('with a file that cannot be read beside a good one, and nobody in the register, it is led to a meting of 0', async () => {
    await workbench.pane
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        await loonaangifte(),
        { name: 'leeg.csv', mimeType: 'text/csv', buffer: Buffer.from('') },
      ]);
    await says(composeWords.fileRead('loonaangifte december.xml', 4));
    await keyboard.to(text.leaveFiles(1));
    await keyboard.press('Enter');
    await keyboard.arrivesAt(text.payrollRead('4'), 'p');
    await workbench.pane.getByRole('checkbox', { name: text.nobodyListed }).check();
    await workbench.pane.getByRole('radio', { name: text.no, exact: true }).first().check();
    await keyboard.to(text.make);
    await keyboard.press('Enter');
    await says('4 medewerkers, 0 in het register, 0,00 banen');
    await keyboard.to(text.nobody.make);
    await keyboard.press('Enter');
    await says(text.nobody.said);
    await keyboard.to(text.place.save);
    await workbench.pane.getByRole('checkbox', { name: text.nobodyListed }).uncheck();
    expect(workbench.errors).toEqual([]);
  });

  test('of a list whose dates may be anything it is asked what they are, and the answer is shown', async () => {
    const input = workbench.pane.locator('input[type=file]').nth(1);
    await workbench.pane.getByRole('button', { name: text.chooseList }).focus();
    await input.setInputFiles({
      name: 'uwv.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`BSN;Datum beschikking\n${first};01-02-2020\n${second};10-01-2026\n`),
    });
    const question = {
      ...({ heading: 'Datum beschikking', why: 'meaning', suggestion: 'other' } as const),
      examples: ['2020-02-01', '2026-01-10'],
    };
    const field = workbench.pane.getByRole('combobox', { name: composeWords.dateQuestion(question) });
    // What is asked comes into view by itself.
    await field.waitFor();
    const seen = await field.evaluate((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
    expect(seen).toBe(true);
    await field.selectOption('begin');
    await workbench.pane.getByRole('button', { name: text.useAnswers }).click();
    await says(composeWords.dateColumn({ heading: 'Datum beschikking', meaning: 'begin', by: 'answer' }));
    // The keyboard is where the answer is.
    await keyboard.arrivesAt(text.listRead('2'), 'p');
    await workbench.pane.getByRole('button', { name: text.forgetColumns }).click();
    await field.waitFor();
    expect(workbench.errors).toEqual([]);
  });
});
