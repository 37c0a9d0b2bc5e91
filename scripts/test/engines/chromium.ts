import { chromium } from 'playwright-core';
import { findBrowser } from '../../find-browser';
import { EngineIsMissing, type Engine } from './engine';

/** The engine the others are compared with; the tests in a browser know it well. */
export async function startChromium(): Promise<Engine> {
  const found = await findBrowser({ mayFetch: true });
  if (found === null) throw new EngineIsMissing('Chromium (Debian: apt-get install chromium)');
  const browser = await chromium.launch(found);
  const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  return {
    name: 'Chromium',
    version: browser.version(),
    open: async (address) => {
      await page.goto(address);
    },
    run: <T>(script: string, ...given: readonly unknown[]) =>
      page.evaluate(`(function () { ${script} }).apply(null, ${JSON.stringify(given)})`) as Promise<T>,
    upload: (paths) =>
      page
        .locator('input[type=file]')
        .first()
        .setInputFiles([...paths]),
    close: () => browser.close(),
  };
}
