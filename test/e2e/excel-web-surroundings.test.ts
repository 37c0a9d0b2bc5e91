import type { Browser } from 'playwright-core';
import { contractChecks } from '../../src/host/contract';
import { pane as words } from '../../src/locales/nl/pane';
import { boardDraft, mistypeBsn } from './boards';
import { ExcelOnTheWeb, typedSheet, type Surroundings } from './excel-web/excel-on-the-web';
import { organisationKindWords } from '../../src/locales/nl/organisation-kind';
import { connect } from './workbench-page';

/** The built add-in in Excel on the web where something around it is not as usual. */

const spoilt = boardDraft({
  organisation: 'Stichting De Wilgen',
  file: 'Meting.xlsx',
  rows: 40,
  seed: 7,
  spoil: (draft) => {
    mistypeBsn(draft, 3);
  },
});
const sheets = spoilt.sheets.map(typedSheet);

let browser: Browser;
let excel: ExcelOnTheWeb;
beforeAll(async () => {
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
});
afterEach(() => excel.close());

const button = (name: string | RegExp) => excel.pane.getByRole('button', { name }).first();
const says = (text: string | RegExp) => excel.pane.getByText(text).first().waitFor({ state: 'attached' });
const open = async (surroundings: Surroundings) => {
  excel = await ExcelOnTheWeb.open(browser, surroundings);
};
const check = async () => {
  await button(words.start.checkWorkbook).click();
  await says(/BSN is niet geldig/);
};
const report = async () => {
  await button(words.shell.openMenu).click();
  await excel.pane
    .getByRole('navigation')
    .getByRole('button', { name: words.screens.rapport.title, exact: true })
    .click();
  await button(words.report.make).click();
  await says(words.madeFile.title('rapport-banenafspraak.html'));
};

test('a slow Excel is waited for', async () => {
  await open({ sheets, delay: 700 });
  await check();
});

test('an Excel that refuses to be changed is understood, and reading goes on', async () => {
  await open({ sheets });
  await check();
  await excel.pane.getByText(words.check.tools).click();
  await excel.ask('refuse', 'AccessDenied');
  await button(words.check.mark).click();
  await says(words.check.markFailed);
  expect(await excel.ask('marks', 'Meting')).toBe(0);
  await excel.ask('refuse', null);
  await button(words.check.mark).click();
  await says(/gemarkeerd/);
});

test('where the page around it lets nothing be saved, the report is offered as text', async () => {
  await open({ sheets, downloads: false });
  await check();
  await report();
  expect(excel.downloads).toEqual([]);
  await button(words.madeFile.showText).click();
  const text = excel.pane.getByRole('textbox', { name: 'rapport-banenafspraak.html' });
  expect(await text.inputValue()).toMatch(/^<!doctype html>[\s\S]*BSN is niet geldig/i);
});

test('a new workbook is opened in Excel', async () => {
  await open({ sheets });
  await button(words.shell.openMenu).click();
  await excel.pane
    .getByRole('navigation')
    .getByRole('button', { name: words.screens.nieuw.title, exact: true })
    .click();
  await excel.pane.getByRole('textbox').first().fill('Stichting De Wilgen');
  // Without a sector nobody in it would count.
  await excel.pane.getByLabel(organisationKindWords.label).selectOption('po');
  await button('Werkmap openen in Excel').click();
  for (let attempt = 0; attempt < 150 && (await excel.ask('opened')).length === 0; attempt++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await excel.ask('opened'))[0]).toBeGreaterThan(5000);
});

test.each([
  'https://teams.microsoft.com/',
  'https://outlook.office.com/',
  'https://voorbeeld.sharepoint.com/',
])('opens within %s', async (around) => {
  await open({ sheets, around });
  await button(words.start.checkWorkbook).waitFor();
});

test('opens in no page of another', async () => {
  await open({ sheets, around: 'https://elders.voorbeeld.nl/' });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(excel.errors.join('\n')).toMatch(/frame-ancestors/);
});

test('says after ten seconds that it waits for office.js, and is not blank before that', async () => {
  await open({ library: 'silent' });
  await says(/Het venster wordt geladen/);
  await says(/Het venster wacht op office\.js/);
});

test('says why there is no workbook where office.js cannot be reached at all', async () => {
  await open({ library: 'refused', sheets });
  await says(words.start.noLibrary);
});

test('says after ten seconds that Excel does not answer', async () => {
  await open({ silent: true });
  await says(/Het venster wacht op Excel/);
});

test('says so in a portal that office.js does not know', async () => {
  // May show the pane, and is no page of Excel to office.js.
  await open({ origin: 'https://portaal.office365.com' });
  await says(/Het venster wacht op Excel/);
});

test('an English Excel, also in British English, gets English', async () => {
  await open({ locale: 'en-GB', sheets });
  await excel.pane.getByRole('button', { name: 'Open menu' }).waitFor();
});

test('the self-test in it keeps every promise, and its text names no sheet or cell of the workbook', async () => {
  await open({ sheets });
  await button(words.shell.openMenu).click();
  await excel.pane
    .getByRole('navigation')
    .getByRole('button', { name: words.screens.hulp.title, exact: true })
    .click();
  await excel.pane.getByText(words.help.selfTest, { exact: true }).first().click();
  await button(words.help.selfTestRun).click();
  await says(words.help.selfTestDone(contractChecks.length, 0, 0));
  const text = await excel.pane.getByRole('textbox', { name: words.help.selfTestSendLabel }).inputValue();
  expect(text).toMatch(/^Banenafspraak self-test/);
  expect(text).not.toMatch(/Meting|Wilgen|\d{9}/);
  expect(await excel.ask('sheets')).toEqual(sheets.map(({ name }) => name));
});

test('the oldest Excel that is promised does the whole check', async () => {
  await open({ sheets, api: '1.9' });
  await check();
});
