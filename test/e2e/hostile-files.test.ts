import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pane as words } from '../../src/locales/nl/pane';
import { limits } from '../../src/workbook/limits';
import { hostileCases } from '../corpus/cases/hostile';
import { longRun } from '../support/long';
import { boardWorkbook } from './boards';
import { Workbench, connect } from './workbench-page';

const minutes = 60_000;
jest.setTimeout(15 * minutes);

/** A meting with so much different text in one column that it does not fit in a tab. */
function fullOfText(heading: string): string {
  const long = 'x'.repeat(limits.cellChars - 8);
  const rows = Array.from({ length: 5_000 }, (_, i) => `2024;12;123456782;1;10;${String(i)} ${long}`);
  return [`Jaar;Maand;BSN;Nummer inkomstenverhouding;Verloonde uren;${heading}`, ...rows].join('\n');
}

describe('files that ask too much, in the pane', () => {
  let browser: Browser;
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), 'hostile-pane-'));

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    workbench.page.setDefaultTimeout(2 * minutes);
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const give = async (name: string, content: string | Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    // A file that came alone is shown by itself.
    const back = workbench.pane.getByRole('button', { name: words.check.back, exact: true });
    if (await back.isVisible()) await back.click();
    await workbench.pane.locator('input[type=file]').first().setInputFiles(file);
  };
  const isPlain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  /** Waits until it is said of a file that it was checked, or that it could not be. */
  const ends = (name: string) =>
    workbench.hears(new RegExp(`${isPlain(name)} gecontroleerd|${isPlain(words.check.failed(name))}`));

  test('texts that would fill the memory are refused, and the pane goes on', async () => {
    await workbench.goToScreen(words.screens.controleren.title);
    await give('regio.csv', fullOfText('Regio'));
    await workbench.hears(/regio\.csv gecontroleerd: [1-9]\d* fout/);
    const good = await boardWorkbook({
      organisation: 'Stichting De Wilgen',
      file: 'Goed.xlsx',
      rows: 30,
      seed: 11,
    });
    await give(good.name, good.buffer);
    await workbench.hears(/Goed\.xlsx gecontroleerd: 0 fouten/);
  });

  const slice = hostileCases.filter((_, i) => longRun || i % 8 === 0);
  test.each(slice.map((each, i) => [each.name, i, each] as const))('%s', async (_, i, each) => {
    const name = `${String(i)}-${each.file ?? 'vijandig.xlsx'}`;
    await give(name, await each.bytes());
    await ends(name);
  });

  test('and after all of them a workbook is checked as ever', async () => {
    const last = await boardWorkbook({
      organisation: 'Stichting De Beuk',
      file: 'Laatst.xlsx',
      rows: 30,
      seed: 12,
    });
    await give(last.name, last.buffer);
    await workbench.hears(/Laatst\.xlsx gecontroleerd: 0 fouten/);
  });
});
