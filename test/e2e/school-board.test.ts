import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { pane as words } from '../../src/locales/nl/pane';
import { cleanDraft, type Draft } from '../../src/meting/generate/draft';
import { SHEETS, TEMPLATES, TOELICHTING_COLUMNS } from '../../src/meting/form/templates';
import type { ReportFormat } from '../../src/taskpane/reports/make-report';
import { boardCell, boardWorkbook, mistypeBsn } from './boards';
import { Workbench, address, connect } from './workbench-page';

const organisation = 'Stichting De Wilgen';
const [rows, seed] = [40, 7];
const clean = cleanDraft({ rows, seed, columns: TEMPLATES.schoolbestuur.columns });

const wrongBsn = 3;
const halfHour = 8;
const misspelt = [12, 17, 25];
const hoursAsText = 20;

function spoil(draft: Draft): void {
  mistypeBsn(draft, wrongBsn);
  draft.set(halfHour, 'verloondeUren', Number(draft.get(halfHour, 'verloondeUren')) + 0.5);
  for (const record of misspelt) {
    draft.set(record, 'sector', draft.get(record, 'sector') === 'markt' ? 'makrt' : 'overhied');
  }
  draft.set(hoursAsText, 'verloondeUren', String(draft.get(hoursAsText, 'verloondeUren')));
}

/** Every BSN on the sheet as it stood, right or wrong: none may be in anything that is handed on. */
const persons = Array.from({ length: rows }, (_, record) => String(clean.get(record, 'bsn')));

describe('a school board hands in its meting', () => {
  let browser: Browser;
  let workbench: Workbench;

  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
  const says = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();
  const text = () => workbench.pane.locator('main').innerText();
  const at = (record: number, column: Parameters<typeof boardCell>[1]) => boardCell(record, column);
  const read = async (record: number, column: Parameters<typeof boardCell>[1]) => {
    const cell = at(record, column);
    return (await workbench.read(SHEETS.meting, cell.row, cell.column))[0]?.[0];
  };
  /** The row of the sheet Toelichting under its heading. */
  const toelichting = async () => {
    const [row = []] = await workbench.read(SHEETS.toelichting, 2, 1, 1, TOELICHTING_COLUMNS.length);
    return Object.fromEntries(TOELICHTING_COLUMNS.map((name, index) => [name, row[index]]));
  };

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    await workbench.openFile(
      await boardWorkbook({ organisation, file: 'Meting De Wilgen.xlsx', rows, seed, spoil }),
    );
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('the check shows each cause once, what unblocks most first', async () => {
    await button(words.start.checkWorkbook).click();
    await workbench.hears(words.check.done('Meting De Wilgen.xlsx', 4, 1));
    await workbench.pane.getByRole('article').first().waitFor();
    const causes = await workbench.pane.getByRole('article').allInnerTexts();
    const where = (record: number, column: Parameters<typeof boardCell>[1]) =>
      `Meting ${at(record, column).address}`;
    expect(causes.map((cause) => cause.split('\n').slice(0, 2).join(' | '))).toEqual([
      `Waarde staat niet in de keuzelijst | Fout · 3 keer · ${where(12, 'sector')} …`,
      `BSN is niet geldig | Fout · één keer · ${where(wrongBsn, 'bsn')}`,
      `Verloonde uren zijn geen heel getal | Waarschuwing · één keer · ${where(halfHour, 'verloondeUren')}`,
      `De waarde is anders geschreven | Opmerking · één keer · ${where(hoursAsText, 'verloondeUren')}`,
    ]);
  });

  test('the findings can be chosen by severity and searched', async () => {
    await workbench.pane.getByText(words.check.tools).click();
    await button('1 waarschuwing').click();
    await says(words.check.shown(1, 4));
    await button('1 waarschuwing').click();
    await workbench.pane.getByRole('searchbox').fill('keuzelijst');
    await says(words.check.shown(1, 4));
    await workbench.pane.getByRole('searchbox').fill('');
    await says(words.check.shown(4, 4));
  });

  test('every kind of report holds the same findings, and no number of a person', async () => {
    await workbench.goToScreen(words.screens.rapport.title);
    const files = new Map<ReportFormat, Buffer>();
    for (const format of Object.keys(words.report.formats) as ReportFormat[]) {
      await workbench.pane.getByRole('radio', { name: words.report.formats[format] }).click();
      const { name, bytes } = await workbench.saves(() => button(words.report.make).click());
      expect(name).toBe(`rapport-banenafspraak.${format === 'sarif' ? 'sarif.json' : format}`);
      files.set(format, bytes);
    }
    const content = (format: ReportFormat) => (files.get(format) ?? Buffer.alloc(0)).toString('utf8');

    const html = content('html');
    const said = ['B01', 'S15', 'B06', 'S09', organisation, 'Content-Security-Policy'];
    expect(said.filter((each) => !html.includes(each))).toEqual([]);
    // Opens offline: nothing is fetched, no script runs.
    expect(/<script|<link|src="http|@import/.exec(html)).toBeNull();

    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(files.get('xlsx') ?? []).buffer);
    const cells: string[] = [];
    book.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(({ text: shown }) => cells.push(shown));
      });
    });

    const sarif = JSON.parse(content('sarif')) as {
      version: string;
      runs: { results: { ruleId: string }[] }[];
    };
    expect(sarif.version).toBe('2.1.0');
    const rules = ['B01', 'B06', 'S09', 'S15'];
    const distinct = (ids: readonly string[]) => [...new Set(ids)].sort();
    expect(distinct((sarif.runs[0]?.results ?? []).map(({ ruleId }) => ruleId))).toEqual(rules);
    expect(distinct(cells.filter((cell) => rules.includes(cell)))).toEqual(rules);
    // Between the headings and the receipt.
    const csv = Papa.parse<string[]>(content('csv').trim(), { delimiter: ';' }).data.slice(1, -1);
    expect(distinct(csv.map((line) => line[4] ?? ''))).toEqual(rules);
    const { files: checked } = JSON.parse(content('json')) as {
      files: { findings: { rule: string }[] }[];
    };
    expect(distinct(checked.flatMap(({ findings }) => findings.map(({ rule }) => rule)))).toEqual(rules);

    const everything = [html, content('json'), content('csv'), content('sarif'), ...cells].join('\n');
    expect(persons.filter((person) => everything.includes(person))).toEqual([]);
  });

  test('from a finding to its cell, where the number is typed again', async () => {
    await workbench.goToScreen(words.screens.controleren.title);
    await button(words.check.open('Meting De Wilgen.xlsx'))
      .or(button(/^Meting De Wilgen/))
      .first()
      .click();
    await workbench.openFinding(/BSN is niet geldig/);
    const cell = at(wrongBsn, 'bsn');
    await button(words.check.goTo(cell.address)).click();
    await workbench.selects(SHEETS.meting, cell.row, cell.column);
    await workbench.type(cell.address, persons[wrongBsn] ?? '');
    // The pane sees it by itself.
    await workbench.hears(words.check.done('Meting De Wilgen.xlsx', 3, 1));
    expect(await text()).not.toContain('BSN is niet geldig');
  });

  test('a repair shows old and new first, mends all cells of the cause in one step, and can be undone', async () => {
    await workbench.openFinding(/keuzelijst/);
    await says(words.fix.preview(3, 3));
    const preview = workbench.pane.getByRole('table', { name: words.fix.preview(3, 3) });
    expect(await preview.getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/Cel\s+Nu\s+Wordt/),
      `${at(12, 'sector').address}\t“makrt”\tmarkt`,
      `${at(17, 'sector').address}\t“overhied”\toverheid`,
      `${at(25, 'sector').address}\t“makrt”\tmarkt`,
    ]);
    // Nothing is changed before it is asked for.
    expect(await read(misspelt[0] ?? 0, 'sector')).toBe('makrt');
    await button(words.fix.repair).click();
    await workbench.hears(words.fix.done(3));
    for (const record of misspelt) expect(await read(record, 'sector')).toBe(clean.get(record, 'sector'));
    await workbench.hears(words.check.done('Meting De Wilgen.xlsx', 0, 1));
    await says(words.fix.progress(4, 5));
    await button(words.fix.undo).click();
    await workbench.hears(words.fix.undone(3, 0));
    expect(await read(misspelt[0] ?? 0, 'sector')).toBe('makrt');
    await says(words.fix.progress(1, 5));
    await button(words.fix.repair).click();
    await says(words.fix.progress(4, 5));
  });

  test('a warning that is right is explained, and the explanation stands in the workbook', async () => {
    await workbench.goToScreen(words.screens.toelichten.title);
    await says(words.explain.notReady(0, 1));
    const field = workbench.pane.getByRole('textbox', { name: words.explain.label });
    await field.fill(`Zo staat het bij ${persons[halfHour] ?? ''}.`);
    await button(words.explain.save).click();
    await says(words.explain.noBsn);
    await field.fill('Half uur nabetaald volgens de loonaangifte van december.');
    await button(words.explain.save).click();
    await workbench.hears(words.explain.saved);
    await says(words.explain.ready);
    expect(await toelichting()).toMatchObject({
      Regel: 'B06',
      Blad: SHEETS.meting,
      Toelichting: 'Half uur nabetaald volgens de loonaangifte van december.',
      Rol: words.settings.roles.bestuur,
      Datum: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as unknown,
    });
  });

  test('an explanation goes when the value it explains changes', async () => {
    const cell = at(halfHour, 'verloondeUren');
    const typed = (hours: number) => workbench.type(cell.address, String(hours).replace('.', ','));
    const hours = Number(clean.get(halfHour, 'verloondeUren'));
    await typed(hours - 0.25);
    await says(words.explain.notReady(0, 1));
    await typed(hours + 0.5);
    await says(words.explain.ready);
  });

  test('the result shows the jobs of the sheet, and every figure the rows it comes from', async () => {
    await workbench.goToScreen(words.screens.resultaat.title);
    const table = workbench.pane.getByRole('table', { name: words.result.tabel1Caption(2024, 12) });
    const formal = await table.getByRole('button', { name: /^Formeel, Markt/ }).innerText();
    expect(Number(formal.replace(',', '.'))).toBeCloseTo(Number(clean.getTabel1('formeel', 'markt')), 1);
    await table.getByRole('button', { name: /Inleen, Overheid/ }).click();
    await says(words.result.addendsCaption(1, 1));
    expect(await text()).toContain(at(2, 'verloondeUren').address);
  });

  test('the result becomes a sheet of the workbook, with formulas that add up', async () => {
    await button(words.result.insert).click();
    await workbench.hears(/Het blad Resultaat.* staat in de werkmap/);
    const sheet = await workbench.read(words.result.sheetName, 1, 1, 20, 4);
    const first = sheet.findIndex(([form]) => form === 'Formeel');
    const [formal = [], lent = [], total = []] = sheet.slice(first, first + 3);
    expect([formal[0], lent[0], total[0]]).toEqual(['Formeel', 'Inleen', 'Totaal']);
    for (const column of [1, 2, 3]) {
      expect(Number(formal[column]) + Number(lent[column])).toBeCloseTo(Number(total[column]), 6);
    }
    expect(Number(total[3])).toBeCloseTo(Number(clean.getTabel1('totaal', 'totaal')), 1);
  });

  test('the last report says that nothing is open', async () => {
    await workbench.goToScreen(words.screens.rapport.title);
    await workbench.pane.getByRole('radio', { name: words.report.formats.html }).click();
    const { bytes } = await workbench.saves(() => button(words.report.make).click());
    const html = bytes.toString('utf8');
    const says = (sentence: string) => html.includes(sentence);
    expect(['Verloonde uren zijn geen heel getal', 'BSN is niet geldig'].map(says)).toEqual([true, false]);
  });

  test('nothing was asked of any other address, and the page reported no error', () => {
    const elsewhere = workbench.requests.filter(
      (url) => !url.startsWith(`${address}/`) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
