import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolveInTool } from '../../tools';
import { EngineIsMissing, type Engine } from './engine';

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The part of puppeteer that is used here; it is fetched only for this command. */
interface Puppeteer {
  launch(options: unknown): Promise<{
    version(): Promise<string>;
    newPage(): Promise<{
      goto(address: string): Promise<unknown>;
      evaluate(script: string): Promise<unknown>;
      $(selector: string): Promise<{ uploadFile(...paths: readonly string[]): Promise<void> } | null>;
    }>;
    close(): Promise<void>;
  }>;
}

/** Firefox as it is installed, by puppeteer over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new EngineIsMissing('Firefox (Debian: apt-get install firefox-esr)');
  const { default: puppeteer } = createRequire(__filename)(resolveInTool('engines', 'puppeteer-core')) as {
    default: Puppeteer;
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 90_000,
    extraPrefsFirefox: { 'intl.accept_languages': 'nl-NL' },
  });
  const page = await browser.newPage();
  return {
    name: 'Firefox',
    version: await browser.version(),
    open: async (address) => {
      await page.goto(address);
    },
    run: <T>(script: string, ...given: readonly unknown[]) =>
      page.evaluate(`(function () { ${script} }).apply(null, ${JSON.stringify(given)})`) as Promise<T>,
    upload: async (paths) => {
      const input = await page.$('input[type=file]');
      if (input === null) throw new Error('the page takes no files');
      await input.uploadFile(...paths);
    },
    close: () => browser.close(),
  };
}
