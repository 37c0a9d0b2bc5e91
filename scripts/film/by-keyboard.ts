import type { Page } from 'playwright-core';
import { newWorkbookWords as fresh } from '../../src/locales/nl/new-workbook';
import { pane as words } from '../../src/locales/nl/pane';
import { engineWords } from '../../src/locales/nl/spreadsheet-engine';
import { benchWords as bench } from '../../src/locales/nl/workbench';
import { SHEETS } from '../../src/meting/form/templates';
import { largeMeting } from '../../test/support/large-meting';
import { Film } from './film';

const rows = 20_000;

/** A board fills in, checks, repairs and explains a meting of twenty thousand rows, and an analyst computes with it: by keyboard alone. */
export async function byKeyboard(page: Page, address: string): Promise<Film> {
  const film = new Film(page);
  page.setDefaultTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${address}/workbench/#ik=bestuur`);
  const pane = page.frameLocator('#pane');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const isIdle = () => page.locator('.bench-loading').waitFor({ state: 'hidden' });
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const inside = at instanceof HTMLIFrameElement ? at.contentDocument?.activeElement : at;
      return [(inside as HTMLInputElement | null)?.labels?.[0]?.textContent, inside?.textContent]
        .join(' ')
        .trim();
    });
  /** Presses a key until what is called so has the keyboard. */
  const until = async (name: string, key = 'Tab') => {
    for (let turn = 0; turn < 60; turn++) {
      if ((await focused()).startsWith(name)) return;
      await press(key);
    }
    throw new Error(`${key} does not lead to ${name}, but to ${await focused()}`);
  };
  const toPane = async () => {
    for (let turn = 0; turn < 4; turn++) {
      if (await page.evaluate(() => document.activeElement?.id === 'pane')) return;
      await press('F6');
    }
  };
  const type = async (text: string) => {
    await page.keyboard.type(text, { delay: 40 });
    await press('Enter');
  };

  await pane.getByRole('button', { name: words.start.steps.new.button }).waitFor();
  await toPane();
  await until(words.start.steps.new.button);
  await film.showKeys('F6, Tab, Enter', 1.6);
  await press('Enter');
  await pane.getByRole('textbox', { name: fresh.organisation }).waitFor();
  await until(fresh.year);
  await page.keyboard.type('2024');
  await until(fresh.organisation);
  await page.keyboard.type('Stichting De Wilgen');
  await press('Tab');
  await page.keyboard.type('School');
  await until(fresh.openHere);
  await film.showKeys('Tab, Enter', 1.6);
  await press('Enter');
  await pane.getByRole('button', { name: words.start.steps.fill.button }).waitFor();
  await until(words.start.steps.fill.button);
  await press('Enter');
  await page.waitForTimeout(1_000);

  await page.evaluate((text) => navigator.clipboard.writeText(text), largeMeting(rows).text);
  await press('Control+v');
  await pane.getByRole('button', { name: words.check.thisWorkbook }).waitFor();
  await isIdle();
  await film.showKeys(`Ctrl+V: ${rows.toLocaleString('nl-NL')} rijen`, 2.5);
  await toPane();
  await until(words.check.thisWorkbook);
  await press('Enter');
  await pane.getByRole('article', { name: /keuzelijst/ }).waitFor();
  await until(words.fix.repair);
  await film.showKeys('F6, Enter: controleren', 2.5);
  await press('Enter');
  const half = pane.getByRole('article', { name: /geen heel getal/ });
  await half.getByText(words.explain.start).waitFor();
  await until(words.explain.start);
  await press('Enter');
  await half.getByRole('textbox', { name: words.explain.label }).waitFor();
  await page.keyboard.type('Half uur nabetaald volgens de loonaangifte.');
  await film.showKeys('Enter: herstellen, en toelichten', 2.5);
  await until(words.explain.save);
  await press('Enter');
  await pane.getByText(words.fix.progress(2, 2)).first().waitFor();
  await film.showKeys('Klaar', 2);

  for (let turn = 0; turn < 4; turn++) {
    if (await page.evaluate(() => document.activeElement?.closest('.bench-grid') !== null)) break;
    await press('F6');
  }
  await press('Shift+F11');
  const hours = `${SHEETS.meting}!E2:E${String(rows + 1)}`;
  await type(`=SOM(${hours})`);
  await type(`=BANENAFSPRAAK.JOBUNITS(${hours};"maand")`);
  await press('Control+Home', 'ArrowDown');
  for (let row = 0; row < 20; row++) await press('Shift+ArrowDown');
  await film.showKeys('Shift+F11, =BANENAFSPRAAK.JOBUNITS(…)', 2.5);
  await press('F10');
  await until(engineWords['Insert'] ?? '', 'ArrowRight');
  await press('Enter');
  await page.locator('.o-menu-wrapper:focus-within').waitFor();
  const spoken = page.locator('.bench-spoken');
  for (let turn = 0; turn < 12 && (await spoken.textContent()) !== engineWords['Chart']; turn++) {
    const before = await spoken.textContent();
    await press('ArrowDown');
    await page.waitForFunction(
      (last) => document.querySelector('.bench-spoken')?.textContent !== last,
      before,
    );
  }
  await film.showKeys('F10, pijltjes, Enter', 1.8);
  await press('Enter');
  await page.locator('.o-figure canvas').waitFor();
  await press('F6', 'Escape');
  await page.waitForTimeout(1_500);
  const saving = page.waitForEvent('download');
  await press('Control+s');
  await saving;
  await isIdle();
  await page.locator('.bench-unsaved').waitFor({ state: 'hidden' });
  await film.showKeys(`Ctrl+S: ${bench.newName}`, 4);
  return film;
}
