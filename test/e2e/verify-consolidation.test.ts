import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pane as words } from '../../src/locales/nl/pane';
import { reportFormats } from '../../src/taskpane/reports/make-report';
import { publicationWords } from '../../src/locales/nl/publication';
import { PUBLICATION_FORMATS } from '../../src/report/publication/formats';
import { boardWorkbooks } from '../../src/workbench/sample/boards';
import { runOnFiles } from '../support/run-on-files';
import { boardWorkbook, mistypeBsn } from './boards';
import { Workbench, connect } from './workbench-page';

/** Where a report shows a figure. */
const FIGURES = {
  html: /(?<=<dd>)\d+(?=<\/dd>)/,
  json: /(?<="rows": )\d+/,
  csv: /(?<=;)\d+(?=;\d+;)/,
  sarif: /(?<="occurrenceCount": )\d+/,
} as const;

describe('what is made in the pane is made again by the terminal', () => {
  let browser: Browser;
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), 'verify-consolidation-'));
  const inputs = join(folder, 'boards');

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser, undefined, 'sectorraad');
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function verify(document: string, ...from: readonly string[]) {
    const { code, out, said } = await runOnFiles(['verify', document, ...from]);
    return { code, said: out + said };
  }

  test('a consolidation, from the same workbooks, figure by figure', async () => {
    const boards = await boardWorkbooks('nl');
    mkdirSync(inputs);
    for (const { name, bytes } of boards) writeFileSync(join(inputs, name), bytes);
    await workbench.goToScreen(words.screens.samenvoegen.title);
    await workbench.pane
      .locator('input[type=file]')
      .first()
      .setInputFiles(
        boards.map(({ name, bytes }) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(bytes),
        })),
      );
    const save = workbench.pane.getByRole('button', { name: words.consolidate.save });
    await save.waitFor();
    const made = await workbench.saves(() => save.click());
    const document = join(folder, made.name);
    writeFileSync(document, made.bytes);
    expect(await verify(document, inputs)).toMatchObject({ code: 0 });
  });

  test('a publication, in every form', async () => {
    const { pane: text } = publicationWords;
    const make = workbench.pane.getByRole('button', { name: text.make });
    for (const format of PUBLICATION_FORMATS) {
      await workbench.pane.getByLabel(text.format).selectOption({ label: text.formats[format] });
      const made = await workbench.saves(() => make.click());
      const document = join(folder, made.name);
      writeFileSync(document, made.bytes);
      // Made of the workbooks that count: the one with a fout is no part of it, and verify leaves it out as well.
      expect([format, await verify(document, inputs)]).toMatchObject([format, { code: 0 }]);
      if (format !== 'html') continue;
      const page = made.bytes.toString('utf8');
      const changed = page.replace(/(<td class="n">)\d[\d.,]*/, '$199999');
      expect(changed).not.toBe(page);
      writeFileSync(document, changed);
      const { code, said } = await verify(document, inputs);
      expect([code, said]).toEqual([1, expect.stringContaining('99999')]);
    }
  });

  test('a report of a file, in every form; and a changed figure in it is named', async () => {
    const given = await boardWorkbook({
      organisation: 'Stichting De Wilgen',
      file: 'Meting De Wilgen.xlsx',
      rows: 30,
      seed: 11,
      spoil: (draft) => {
        mistypeBsn(draft, 4);
      },
    });
    const file = join(folder, given.name);
    writeFileSync(file, given.buffer);
    await workbench.goToScreen(words.screens.controleren.title);
    await workbench.pane.locator('input[type=file]').first().setInputFiles(given);
    await workbench.hears(/Meting De Wilgen\.xlsx gecontroleerd/);
    await workbench.goToScreen(words.screens.rapport.title);
    await workbench.pane.getByLabel(words.report.about).selectOption({ label: given.name });
    for (const format of reportFormats) {
      await workbench.pane.getByRole('radio', { name: words.report.formats[format] }).click();
      const make = workbench.pane.getByRole('button', { name: words.report.make });
      const made = await workbench.saves(() => make.click());
      const document = join(folder, made.name);
      writeFileSync(document, made.bytes);
      expect([format, await verify(document, file)]).toMatchObject([format, { code: 0 }]);
      if (format === 'xlsx') continue;
      const text = made.bytes.toString('utf8');
      const changed = text.replace(FIGURES[format], '99999');
      expect(changed).not.toBe(text);
      writeFileSync(document, changed);
      const { code, said } = await verify(document, file);
      expect([format, code, said]).toEqual([format, 1, expect.stringContaining('99999')]);
    }
  });
});
