import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { pane as en } from '../../src/locales/en/pane';
import { pane as nl } from '../../src/locales/nl/pane';
import { address, connect } from './workbench-page';

/**
 * What an opening may cost in scripts of our own server, compressed; the promise is 200 kB. Both bundles count: Excel loads the
 * functions in the same page.
 */
const budget = 200_000;
/** The page itself and its icon. */
const rest = 6_000;

/** As much of office.js as the page needs to begin without Excel. The real one comes from Microsoft and is not ours to count. */
const office = `
  window.associated = [];
  window.CustomFunctions = { associate: (map) => window.associated.push(...Object.keys(map)), Error, ErrorCode: {} };
  window.Office = { HostType: { Excel: 'Excel' }, onReady: async () => { window.knownAtReady = window.associated.length; return { host: null }; } };
`;

declare global {
  interface Window {
    /** Functions that were associated when the pane asked whether Excel is ready. */
    knownAtReady?: number;
  }
}

const openings: readonly (readonly [string, BrowserContextOptions, typeof nl | typeof en])[] = [
  ['Dutch, light', { locale: 'nl-NL' }, nl],
  ['English, dark', { locale: 'en-GB', colorScheme: 'dark' }, en],
  ['Dutch, high contrast', { locale: 'nl-NL', forcedColors: 'active' }, nl],
];

describe('the first screen', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await connect();
  });

  afterAll(async () => {
    await browser.close();
  });

  /** The page that Excel opens, with what it fetched, what failed, and what it said in the console. */
  async function open(options: BrowserContextOptions, refuse?: (path: string) => boolean) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const arrived: Promise<{ readonly path: string; readonly bytes: number }>[] = [];
    const failed: string[] = [];
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text());
    });
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url());
      if (origin !== address) return;
      if (response.status() !== 200) failed.push(pathname);
      arrived.push(response.body().then((body) => ({ path: pathname, bytes: gzipSync(body).length })));
    });
    await page.route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: office }),
    );
    if (refuse) {
      await page.route(
        (url) => url.origin === address && refuse(url.pathname),
        (route) => route.abort(),
      );
    }
    await page.goto(`${address}/taskpane.html`);
    return { context, page, arrived, failed, said };
  }

  /** Start answers: its buttons are there, and the menu opens. */
  async function interactive(page: Page, words: typeof nl | typeof en): Promise<void> {
    await page.getByRole('button', { name: words.start.checkFiles }).waitFor();
    await page.getByRole('button', { name: words.shell.openMenu }).click();
    await page.getByRole('navigation').waitFor();
  }

  it.each(openings)('fetches at most its budget until it answers: %s', async (_, options, words) => {
    const { context, page, arrived, failed, said } = await open(options);
    await interactive(page, words);
    const files = await Promise.all(arrived);
    const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
    const scripts = files.filter(({ path }) => path.endsWith('.js'));
    expect(scripts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/functions.js', '/taskpane.js']),
    );
    expect(sum(scripts)).toBeLessThan(budget);
    expect(sum(files) - sum(scripts)).toBeLessThan(rest);
    expect({ failed, said }).toEqual({ failed: [], said: [] });
    await context.close();
  });

  it('knows all functions before it asks whether Excel is ready', async () => {
    const { context, page } = await open({ locale: 'nl-NL' });
    await interactive(page, nl);
    expect(await page.evaluate(() => window.knownAtReady)).toBeGreaterThan(30);
    await context.close();
  });

  it('says in words that a screen did not arrive, and fetches it when asked again', async () => {
    let reachable = true;
    const { context, page } = await open({ locale: 'nl-NL' }, () => !reachable);
    await interactive(page, nl);
    reachable = false;
    await page.getByRole('navigation').getByRole('button', { name: nl.screens.hulp.title }).click();
    await page.getByRole('alert').getByText(nl.shell.failed.missing.title).waitFor();
    reachable = true;
    await page.getByRole('button', { name: nl.shell.tryAgain }).click();
    await page.getByRole('main').getByText(nl.help.steps).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await context.close();
  });

  it('says in words that its own words did not arrive', async () => {
    const { context, page } = await open({ locale: 'nl-NL' }, (path) => /^\/\d+\.js$/.test(path));
    await page.getByText('niet helemaal geladen').waitFor();
    await context.close();
  });
});
