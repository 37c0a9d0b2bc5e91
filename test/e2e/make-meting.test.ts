import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { composePaneWords as text } from '../../src/locales/nl/compose-pane';
import { annualAnswerWords } from '../../src/locales/nl/annual-answer';
import { organisationKindWords } from '../../src/locales/nl/organisation-kind';
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
    await keyboard.arrivesAt('4 medewerkers, 3 in het register, 3 banen', 'h3');
  });

  test('one press puts it into the workbook, checked, with the answer ready to copy', async () => {
    await keyboard.to(text.place.here);
    await keyboard.press('Enter');
    await says(annualAnswerWords.title);
    await says('In december 2025 had Stichting De Wilgen 3 banen');
    await says(words.severity.fout(0));
    const [headings, row] = await workbench.read(SHEETS.meting, 1, 1, 2, 5);
    expect(headings?.[0]).toBe('BSN');
    // In order of the number, and with its zero.
    expect(row?.[0]).toBe(sheltered);
    expect(workbench.errors).toEqual([]);
    expect(keyboard.unseen).toEqual([]);
  });
});
