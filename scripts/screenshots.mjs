/**
 * `npm run screenshots`: builds and takes the pictures of README.md from the workbench, so that they cannot lag behind it.
 * `--no-build` takes the build that is there; `--all FOLDER` shows every screen in both languages, light and dark, at
 * 320 and 480 px, to look at.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from './build';
import { launchBrowser } from './find-browser';
import { createStaticServer, listen } from './static-server';

const images = fileURLToPath(new URL('../docs/images', import.meta.url));
const all = process.argv.includes('--all') ? process.argv[process.argv.indexOf('--all') + 1] : undefined;
await mkdir(all ?? images, { recursive: true });
if (!process.argv.includes('--no-build')) await build({ mode: 'production', env: { workbench: true } });
const server = createStaticServer(fileURLToPath(new URL('../dist', import.meta.url)));
const address = `http://localhost:${await listen(server, 0)}`;
process.env.E2E_ADDRESS = address;
const { Workbench } = await import('../test/e2e/workbench-page.ts');
const states = await import('../test/e2e/pane-states.ts');
const browser = await launchBrowser();
const still = (colorScheme) => ({ colorScheme, reducedMotion: 'reduce', forcedColors: 'none' });

/** The pane on its own, as wide as asked, in one language and theme. */
async function paneOf(width, language, theme, size = { width: 1360, height: 760 }) {
  const workbench = await Workbench.open(browser, size);
  await workbench.narrowPane(width);
  await workbench.page.emulateMedia(still(theme));
  const visitor = await new states.Visitor(workbench, states.paneWords.nl).switchTo(language);
  return { workbench, visitor };
}

const settled = (page) => page.waitForTimeout(500);

async function shoot({ page }) {
  await page
    .frames()
    .at(-1)
    .evaluate(() => window.scrollTo(0, 0));
  await settled(page);
  return page.locator('#pane').screenshot({ caret: 'hide' });
}

/** Pictures side by side, each with a line under it. */
async function strip(file, pictures, width) {
  // As large as a page of text shows it.
  const page = await browser.newPage({
    viewport: { width: pictures.length * (width + 24) + 24, height: 300 },
    deviceScaleFactor: 0.75,
  });
  const figures = pictures.map(
    ([caption, png]) =>
      `<figure><img width="${width}" src="data:image/png;base64,${png.toString('base64')}"><figcaption>${caption}</figcaption></figure>`,
  );
  await page.setContent(
    `<!doctype html><style>body{margin:0;padding:12px;background:#f3f4f6;display:flex;font:600 15px 'Segoe UI','Liberation Sans',sans-serif;color:#1b1b1f}
    figure{margin:0 12px}img{display:block;border:1px solid #c8cad0;border-radius:4px}figcaption{padding:8px 2px 0}</style>${figures.join('')}`,
  );
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

async function pictures(visitor, wanted, captions) {
  const made = [];
  for (const [index, name] of wanted.entries()) {
    const state = [...states.emptyStates, ...states.fullStates].find((each) => each.name === name);
    await states.enter(visitor, state);
    made.push([captions?.[index] ?? name, await shoot(visitor.workbench)]);
  }
  return made;
}

async function everything() {
  const names = (list) => list.map(({ name }) => name);
  for (const width of [320, 480]) {
    for (const language of ['nl', 'en']) {
      for (const theme of ['light', 'dark']) {
        const { workbench, visitor } = await paneOf(width, language, theme, { width: 1360, height: 1100 });
        const empty = await pictures(visitor, names(states.emptyStates));
        await states.fillPane(visitor);
        const made = [...empty, ...(await pictures(visitor, names(states.fullStates)))];
        for (let at = 0; at < made.length; at += 6) {
          await strip(`${all}/${width}-${language}-${theme}-${at / 6}.png`, made.slice(at, at + 6), width);
        }
        await workbench.close();
      }
    }
  }
}

async function bench() {
  const { page } = await Workbench.open(browser, { width: 1360, height: 820 });
  const pane = page.frameLocator('#pane');
  const save = async (name) => {
    await settled(page);
    await page.screenshot({ path: `${images}/${name}.png` });
  };
  await pane.getByRole('button', { name: 'Controleer deze werkmap' }).waitFor();
  await save('werkbank');
  await pane.getByRole('button', { name: 'Controleer deze werkmap' }).click();
  await pane.getByRole('button', { name: /BSN is niet geldig/ }).click();
  await pane.getByRole('button', { name: 'Markeer in het blad' }).click();
  await pane.getByRole('button', { name: 'Ga naar F13' }).click();
  await save('controleren');
  await page.getByRole('button', { name: 'Voorbeelden van functies' }).click();
  await page.evaluate(() =>
    window.banenafspraakHost.select({ sheet: 'Meten', row: 1, column: 1, rows: 1, columns: 1 }),
  );
  await save('functies');
  await page.context().close();
}

async function stories() {
  const { workbench, visitor } = await paneOf(320, 'nl', 'light');
  const begin = await pictures(visitor, ['start', 'nieuw'], ['1 · Wat open staat', '2 · Nieuwe werkmap']);
  await states.fillPane(visitor);
  await strip(
    `${images}/verhaal-schoolbestuur.png`,
    [
      ...begin,
      ...(await pictures(
        visitor,
        ['controleren', 'toelichten', 'resultaat', 'rapport'],
        ['3 · Controleren', '4 · Toelichten', '5 · Resultaat', '6 · Rapport'],
      )),
    ],
    320,
  );
  await strip(
    `${images}/verhaal-sectorraad.png`,
    await pictures(
      visitor,
      ['controleren-lijst', 'controleren-bestand', 'samenvoegen', 'vergelijken'],
      ['1 · Bestanden controleren', '2 · Een bestand nakijken', '3 · Samenvoegen', '4 · Vergelijken'],
    ),
    320,
  );
  await workbench.close();
  const dark = await paneOf(320, 'en', 'dark');
  await strip(
    `${images}/schermen.png`,
    await pictures(
      dark.visitor,
      ['menu', 'functies', 'functie', 'parameters', 'parameter', 'hulp', 'instellingen'],
      ['Menu', 'Functies', 'Een functie', 'Parameters', 'Een cijfer', 'Hulp', 'Instellingen'],
    ),
    320,
  );
  await dark.workbench.close();
}

try {
  if (all === undefined) {
    await bench();
    await stories();
  } else await everything();
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
