import type { Locator, Page } from 'playwright-core';
import { organisationKindWords } from '../../src/locales/nl/organisation-kind';
import { composePaneWords as text } from '../../src/locales/nl/compose-pane';
import { pane as words } from '../../src/locales/nl/pane';
import { bsnSource, lhnrOf } from '../../src/meting/generate/numbers';
import { returnFile, type InventedRelation } from '../../test/compose/support/return-xml';
import { Film } from './film';

const employer = 'Stichting De Wilgen';
const nextBsn = bsnSource(11);
const people = Array.from({ length: 42 }, (_, index) => ({ bsn: String(nextBsn()).padStart(9, '0'), hours: 60 + ((index * 37) % 100) })); // prettier-ignore
const registered = people.slice(0, 9);

async function payroll(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const relations = people.map(({ bsn, hours }): InventedRelation => ({
    bsn,
    personNumber: bsn,
    number: '1',
    begin: '2019-08-01',
    hours,
    weeklyHours: Math.round(hours / 4.35),
    periods: [{ begin: '2019-08-01', kind: '15', aard: '1' }],
    permanent: 'J',
    lkv: 'N',
  }));
  const unit = {
    lhnr: lhnrOf(nextBsn()),
    employer,
    tijdvak: { kind: 'full' as const, first: '2025-12-01', last: '2025-12-31', relations },
  };
  const blob = returnFile({ made: '2026-01-20T10:00:00', units: [unit] });
  return {
    name: 'loonaangifte december.xml',
    mimeType: 'text/xml',
    buffer: Buffer.from(await blob.arrayBuffer()),
  };
}

/** A school board makes its meting from two files. */
export async function makeMeting(page: Page, address: string): Promise<Film> {
  const film = new Film(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${address}/workbench/#ik=bestuur`);
  await page.locator('.o-grid canvas').first().waitFor();
  const pane = page.frameLocator('#pane');
  const button = (name: string | RegExp) => pane.getByRole('button', { name }).first();
  const make = button(words.start.steps.make.button);
  await make.waitFor();
  await film.press(make);
  await pane.getByRole('combobox', { name: text.year }).selectOption('2025');
  const give = (choose: Locator, given: { name: string; mimeType: string; buffer: Buffer }) =>
    film.press(choose, async () => {
      const dialog = page.waitForEvent('filechooser');
      await choose.click();
      await (await dialog).setFiles(given);
    });
  await give(button(text.choosePayroll), await payroll());
  await pane.getByText(text.payrollRead(String(people.length))).first().waitFor(); // prettier-ignore
  const list = Buffer.from(registered.map(({ bsn }) => bsn).join('\n'));
  await give(button(text.chooseList), { name: 'lijst van UWV.txt', mimeType: 'text/plain', buffer: list });
  await pane.getByText(text.listRead(String(registered.length))).first().waitFor(); // prettier-ignore
  const kind = pane.getByLabel(organisationKindWords.label);
  const school = kind.locator('option', { hasText: organisationKindWords.school('').trim() }).first();
  await kind.selectOption(await school.getAttribute('value'));
  await film.press(button(text.make));
  await pane.locator('h3').first().waitFor();
  await film.show(3);
  page.once('dialog', (dialog) => void dialog.accept());
  await film.press(button(text.place.open));
  await page.locator('h1', { hasText: text.place.fileName(2025, employer) }).waitFor();
  await page.waitForTimeout(4000);
  await film.show(5);
  return film;
}
