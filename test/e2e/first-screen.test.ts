import type { Browser, BrowserContextOptions } from 'playwright-core';
import { pane as en } from '../../src/locales/en/pane';
import { pane as nl, type PaneWords } from '../../src/locales/nl/pane';
import { FirstScreen, isScript, sizeOf } from '../support/first-screen';
import { address, connect } from './workbench-page';

/** What an opening may cost in scripts of our own server, compressed. Both bundles count: Excel loads the functions in the same page. */
const budget = 200_000;
/** The page itself and its icon. */
const rest = 3_000;

const openings: readonly (readonly [string, BrowserContextOptions, PaneWords])[] = [
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

  // What is not made small has no size to hold.
  (process.env['TEST_SHIP'] === '1' ? it : it.skip).each(openings)(
    'fetches at most its budget until it answers: %s',
    async (_, options, words) => {
      const screen = await FirstScreen.open(browser, address, options);
      await screen.answers(words);
      const files = await screen.fetched();
      const scripts = files.filter(isScript);
      expect(scripts.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['/functions.js', '/taskpane.js']),
      );
      expect(sizeOf(scripts)).toBeLessThan(budget);
      expect(sizeOf(files) - sizeOf(scripts)).toBeLessThan(rest);
      expect({ missing: screen.missing, errors: screen.errors }).toEqual({ missing: [], errors: [] });
      await screen.close();
    },
  );

  it('knows all functions before it asks whether Excel is ready', async () => {
    const screen = await FirstScreen.open(browser, address, { locale: 'nl-NL' });
    await screen.answers(nl);
    expect(await screen.page.evaluate(() => window.knownAtReady)).toBeGreaterThan(30);
    await screen.close();
  });

  it('says in words that a screen did not arrive, and fetches it when asked again', async () => {
    let reachable = true;
    const screen = await FirstScreen.open(browser, address, { locale: 'nl-NL' }, () => !reachable);
    const { page } = screen;
    await screen.answers(nl);
    reachable = false;
    await page.getByRole('navigation').getByRole('button', { name: nl.screens.hulp.title }).click();
    await page.getByRole('alert').getByText(nl.shell.failed.missing.title).waitFor();
    reachable = true;
    await page.getByRole('button', { name: nl.shell.tryAgain }).click();
    await page.getByRole('main').getByText(nl.help.steps).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await screen.close();
  });

  it('says in words that its own words did not arrive', async () => {
    const screen = await FirstScreen.open(browser, address, { locale: 'nl-NL' }, (path) =>
      /^\/\d+\.js$/.test(path),
    );
    await screen.page.getByText('niet helemaal geladen').waitFor();
    await screen.close();
  });
});
