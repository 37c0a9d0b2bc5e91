/**
 * `npm run film`: the moving picture of README.md: a school board makes its meting in the workbench, from two files. Taken from
 * the page as it is, so that it cannot lag behind it; `--no-build` takes the build that is there.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { organisationKindWords } from '../src/locales/nl/organisation-kind';
import { composePaneWords as text } from '../src/locales/nl/compose-pane';
import { pane as words } from '../src/locales/nl/pane';
import { bsnSource, lhnrOf } from '../src/meting/generate/numbers';
import { returnFile, type InventedRelation } from '../test/compose/support/return-xml';
import { build, folderOfBuild } from './build';
import { launchBrowser } from './find-browser';
import { createStaticServer, listen } from './static-server';
import { resolveInTool } from './tools';

const file = join(__dirname, '../docs/images/meting-maken.gif');
const size = { width: 1120, height: 660 };
/** As wide as a page of text shows it. */
const scale = 0.75;

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What is used of the packages that make a film; they bring no types. */
interface Encoder {
  readonly GIFEncoder: () => {
    writeFrame(pixels: Uint8Array, width: number, height: number, options: object): void;
    finish(): void;
    bytes(): Uint8Array;
  };
  readonly quantize: (pixels: Uint8Array, colours: number) => number[][];
  readonly applyPalette: (pixels: Uint8Array, palette: number[][]) => Uint8Array;
}

class Film {
  private readonly frames: { readonly png: Buffer; readonly seconds: number }[] = [];

  constructor(private readonly page: Page) {}

  /** Shows what is on the screen now. */
  async show(seconds: number): Promise<void> {
    await this.page.waitForTimeout(400);
    this.frames.push({ png: await this.page.screenshot({ caret: 'hide' }), seconds });
  }

  /** Shows what will be pressed, and presses it. */
  async press(control: Locator, act: () => Promise<unknown> = () => control.click()): Promise<void> {
    await control.scrollIntoViewIfNeeded();
    await control.evaluate((element) => {
      element.style.outline = '4px solid #f7961e';
      element.style.outlineOffset = '2px';
    });
    await this.show(1.4);
    await control.evaluate((element) => {
      element.style.outline = '';
      element.style.outlineOffset = '';
    });
    await act();
  }

  write(): void {
    const load = createRequire(__filename);
    const { GIFEncoder, quantize, applyPalette } = load(resolveInTool('film', 'gifenc')) as Encoder;
    const { PNG } = load(resolveInTool('film', 'pngjs')) as {
      PNG: { sync: { read(png: Buffer): Picture } };
    };
    const gif = GIFEncoder();
    for (const { png, seconds } of this.frames) {
      const { width, height, data } = PNG.sync.read(png);
      const palette = quantize(data, 64);
      gif.writeFrame(applyPalette(data, palette), width, height, { palette, delay: seconds * 1000 });
    }
    gif.finish();
    writeFileSync(file, gif.bytes());
  }
}

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

async function take(page: Page, address: string): Promise<void> {
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
  film.write();
}

async function main(): Promise<void> {
  if (!process.argv.includes('--no-build'))
    await (
      await build({ mode: 'development', env: { workbench: true }, parts: ['addin', 'workbench'] })
    ).kept;
  const server = createStaticServer(folderOfBuild('development'));
  const address = `http://localhost:${String(await listen(server, 0))}`;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale, locale: 'nl-NL' });
    await take(page, address);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
