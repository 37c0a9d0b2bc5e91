/**
 * `npm run screenshots`: builds and takes the pictures of README.md from the workbench, so that they cannot lag behind it.
 * `--no-build` takes the build that is there; `--all FOLDER` shows every screen in both languages, light and dark, at
 * 320 and 480 px, to look at.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, folderOfBuild } from './build';
import { launchBrowser } from './find-browser';
import { createStaticServer, listen } from './static-server';
import type * as paneStates from '../test/e2e/pane-states';
import type * as workbenchPage from '../test/e2e/workbench-page';

type States = typeof paneStates;
type Visitor = InstanceType<States['Visitor']>;
type Language = Parameters<Visitor['switchTo']>[0];
type Theme = 'light' | 'dark';
type Picture = readonly [caption: string, png: Buffer];

const images = join(__dirname, '../docs/images');
const { argv } = process;
const all = argv.includes('--all') ? argv[argv.indexOf('--all') + 1] : undefined;
const still = (colorScheme: Theme) =>
  ({ colorScheme, reducedMotion: 'reduce', forcedColors: 'none' }) as const;
const settled = (page: Page) => page.waitForTimeout(500);

/** Takes pictures of the build that is served. */
class Photographer {
  constructor(
    private readonly browser: Browser,
    private readonly states: States,
    private readonly Workbench: (typeof workbenchPage)['Workbench'],
  ) {}

  /** The pane on its own, as wide as asked, in one language and theme. */
  private async paneOf(width: number, language: Language, theme: Theme, size = { width: 1360, height: 760 }) {
    const workbench = await this.Workbench.open(this.browser, size);
    await workbench.narrowPane(width);
    await workbench.page.emulateMedia(still(theme));
    const visitor = await new this.states.Visitor(workbench, this.states.paneWords.nl).switchTo(language);
    return { workbench, visitor };
  }

  private async shoot(page: Page): Promise<Buffer> {
    await page
      .frames()
      .at(-1)
      ?.evaluate(() => {
        window.scrollTo(0, 0);
      });
    await settled(page);
    return page.locator('#pane').screenshot({ caret: 'hide' });
  }

  /** Pictures side by side, each with a line under it. */
  private async strip(file: string, pictures: readonly Picture[], width: number): Promise<void> {
    // As large as a page of text shows it.
    const page = await this.browser.newPage({
      viewport: { width: pictures.length * (width + 24) + 24, height: 300 },
      deviceScaleFactor: 0.75,
    });
    const figures = pictures.map(
      ([caption, png]) =>
        `<figure><img width="${String(width)}" src="data:image/png;base64,${png.toString('base64')}"><figcaption>${caption}</figcaption></figure>`,
    );
    await page.setContent(
      `<!doctype html><style>body{margin:0;padding:12px;background:#f3f4f6;display:flex;font:600 15px 'Segoe UI','Liberation Sans',sans-serif;color:#1b1b1f}
    figure{margin:0 12px}img{display:block;border:1px solid #c8cad0;border-radius:4px}figcaption{padding:8px 2px 0}</style>${figures.join('')}`,
    );
    await page.screenshot({ path: file, fullPage: true });
    await page.close();
  }

  private async pictures(
    visitor: Visitor,
    wanted: readonly string[],
    captions: readonly string[] = wanted,
  ): Promise<Picture[]> {
    const made: Picture[] = [];
    for (const [index, name] of wanted.entries()) {
      const known = [...this.states.emptyStates, ...this.states.fullStates];
      const state = known.find((each) => each.name === name);
      if (state === undefined) throw new Error(`no screen ${name}`);
      await this.states.enter(visitor, state);
      made.push([captions[index] ?? name, await this.shoot(visitor.workbench.page)]);
    }
    return made;
  }

  /** Every screen in both languages, light and dark, narrow and wide. */
  async everything(folder: string): Promise<void> {
    const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
    for (const width of [320, 480]) {
      for (const language of ['nl', 'en'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          const size = { width: 1360, height: 1100 };
          const { workbench, visitor } = await this.paneOf(width, language, theme, size);
          const empty = await this.pictures(visitor, names(this.states.emptyStates));
          await this.states.fillPane(visitor);
          const made = [...empty, ...(await this.pictures(visitor, names(this.states.fullStates)))];
          for (let at = 0; at < made.length; at += 6) {
            const file = join(folder, `${String(width)}-${language}-${theme}-${String(at / 6)}.png`);
            await this.strip(file, made.slice(at, at + 6), width);
          }
          await workbench.close();
        }
      }
    }
  }

  async workbench(): Promise<void> {
    const { page } = await this.Workbench.open(this.browser, { width: 1360, height: 820 });
    const pane = page.frameLocator('#pane');
    const save = async (name: string) => {
      await settled(page);
      await page.screenshot({ path: join(images, `${name}.png`) });
    };
    await pane.getByRole('button', { name: 'Controleer deze werkmap' }).waitFor();
    await pane.getByRole('button', { name: 'Controleer deze werkmap' }).click();
    const { check } = this.states.paneWords.nl;
    await pane.getByText(check.tools).click();
    await pane.getByRole('button', { name: check.mark }).click();
    await pane.getByText(check.tools).click();
    await pane.getByRole('button', { name: 'Ga naar F13' }).click();
    await save('controleren');
    await page.goto(`${new URL(page.url()).origin}/workbench/#ik=onderzoeker`);
    // Another place in the same page is not loaded again by itself.
    await page.reload();
    await page.locator('.o-grid canvas').first().waitFor();
    await pane.getByRole('heading', { level: 1, name: 'Functies' }).waitFor();
    await save('werkbank');
    await page.context().close();
  }
}

async function main(): Promise<void> {
  await mkdir(all ?? images, { recursive: true });
  if (!argv.includes('--no-build')) await build({ mode: 'production', env: { workbench: true } });
  const server = createStaticServer(folderOfBuild('production'));
  process.env['E2E_ADDRESS'] = `http://localhost:${String(await listen(server, 0))}`;
  // They take the address when they are loaded.
  const { Workbench } = await import('../test/e2e/workbench-page');
  const states = await import('../test/e2e/pane-states');
  const browser = await launchBrowser();
  const photographer = new Photographer(browser, states, Workbench);
  try {
    if (all === undefined) await photographer.workbench();
    else await photographer.everything(all);
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
