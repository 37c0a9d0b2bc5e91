import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { COLUMNS } from '../../src/meting/form/columns';
import { generateRows } from '../../src/meting/generate/rows';
import { TEMPLATES } from '../../src/meting/form/templates';
import { pane as words } from '../../src/locales/nl/pane';
import { mistakes } from '../../src/workbench/sample/meting-sheet';
import { Workbench, address, connect } from './workbench-page';

const columns = TEMPLATES.sectororganisatie.columns;
/** The sample's own rows, as they were before they were broken. */
const rows = [...generateRows({ rows: 120, seed: 2024, year: 2024 })];
const firstRow = 5;

function columnLetter(id: (typeof columns)[number]): string {
  return String.fromCharCode(65 + columns.indexOf(id));
}

/** A date as a Dutch user types it. */
function typed(value: unknown, isDate: boolean): string {
  if (!isDate) return String(value).replace('.', ',');
  const date = new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000);
  return `${date.getUTCDate()}-${date.getUTCMonth() + 1}-${date.getUTCFullYear()}`;
}

/** A meting with one BSN that fails the elfproef, as a file. */
async function brokenWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Meting');
  sheet.addRow(columns.map((id) => COLUMNS.find((column) => column.id === id)?.nl));
  rows.slice(0, 30).forEach((row) => sheet.addRow(columns.map((id) => row[id])));
  sheet.getCell(`${columnLetter('bsn')}9`).value = '123456789';
  columns.forEach((id, index) => {
    const format = COLUMNS.find((column) => column.id === id)?.numberFormat;
    if (format !== undefined) sheet.getColumn(index + 1).numFmt = format;
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('a sectorraad checks a meting', () => {
  let browser: Browser;
  let workbench: Workbench;

  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name });
  const says = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();
  const upload = (name: string, buffer: Buffer) =>
    workbench.pane
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  test('an uploaded workbook with a mistake shows the finding with its cell, the number masked', async () => {
    await button('Controleer bestanden').click();
    await upload('bestuur.xlsx', await brokenWorkbook());
    await workbench.openFinding(/BSN is niet geldig/);
    await says('******789');
    expect(await workbench.pane.locator('body').innerText()).toMatch(/Meting F9/);
    expect(await workbench.pane.locator('body').innerText()).not.toContain('123456789');
    await button('Alle bestanden').click();
  });

  test.each([
    ['leeg.xlsx', Buffer.alloc(0), /bestand is leeg/],
    ['brief.xlsx', Buffer.from('Geachte heer, mevrouw'), /bevat gewone tekst/],
    ['oud.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /wachtwoord|oude Excel-werkmap|beschadigd/],
    ['half.xlsx', null, /ontbreekt|beschadigd/],
  ])('%s is refused with a sentence that says what to do', async (name, bytes, sentence) => {
    const whole = await brokenWorkbook();
    await upload(name, bytes ?? whole.subarray(0, whole.length / 2));
    await says(sentence);
    // The pane stays usable.
    expect(await button('Controleer deze werkmap').isEnabled()).toBe(true);
  });

  test('the open workbook shows its mistakes, and one click goes to the cell', async () => {
    await button('Controleer deze werkmap').click();
    await says(/gecontroleerd: 4 fouten, 1 waarschuwing/);
    // Beside other files the result waits in the list.
    const inList = button(/^Voorbeeld banenafspraak\.xlsx/);
    if (await inList.isVisible()) await inList.click();
    await workbench.openFinding(/BSN is niet geldig/);
    const cell = `${columnLetter('bsn')}${firstRow + 8}`;
    await button(`Ga naar ${cell}`).click();
    await workbench.selects('Meting', firstRow + 8, columns.indexOf('bsn') + 1);
  });

  test('the cells with findings are marked in the sheet', async () => {
    await workbench.pane.getByText(words.check.tools).click();
    await button(words.check.mark).click();
    await says(/cellen? gemarkeerd/);
  });

  test('after the repairs a new check finds no mistake', async () => {
    for (const { record, column } of mistakes) {
      const type = COLUMNS.find(({ id }) => id === column)?.type;
      await workbench.type(
        `${columnLetter(column)}${firstRow + record}`,
        typed(rows[record]?.[column], type === 'date'),
      );
    }
    await button('Opnieuw controleren').click();
    await says(/gecontroleerd: 0 fouten, 0 waarschuwingen/);
  });

  test('nothing was asked of any other address, and the page reported no error', () => {
    const elsewhere = workbench.requests.filter((url) => !url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:')); // prettier-ignore
    expect(elsewhere).toEqual([]);
    expect(workbench.requests.length).toBeGreaterThan(5);
    expect(workbench.errors).toEqual([]);
  });
});
