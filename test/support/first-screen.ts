import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core';
import type { PaneWords } from '../../src/locales/nl/pane';

declare global {
  interface Window {
    /** Functions that were associated when the pane asked whether Excel is ready. */
    knownAtReady?: number;
  }
}

/** As much of office.js as the page needs to begin without Excel. The real one comes from Microsoft and is not ours to count. */
const office = `
  const associated = [];
  window.CustomFunctions = { associate: (map) => associated.push(...Object.keys(map)), Error, ErrorCode: {} };
  window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: async () => { window.knownAtReady = associated.length; return { host: null }; },
  };
`;

export interface Fetched {
  readonly path: string;
  /** As a server sends it. */
  readonly compressed: number;
}

/** The page that Excel opens, in a browser. */
export class FirstScreen {
  private readonly arrived: Response[] = [];
  /** What our own server did not have. */
  readonly missing: string[] = [];
  /** Errors in the console. */
  readonly errors: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    address: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('response', (response) => {
      const { origin, pathname: path } = new URL(response.url());
      if (origin !== address) return;
      if (response.status() !== 200) this.missing.push(path);
      this.arrived.push(response);
    });
  }

  /** @param refuse which files of our own do not arrive */
  static async open(
    browser: Browser,
    address: string,
    options: BrowserContextOptions,
    refuse: (path: string) => boolean = () => false,
  ): Promise<FirstScreen> {
    const context = await browser.newContext(options);
    const screen = new FirstScreen(context, await context.newPage(), address);
    const { page } = screen;
    await page.route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: office }),
    );
    await page.route(
      (url) => url.origin === address && refuse(url.pathname),
      (route) => route.abort(),
    );
    await page.goto(`${address}/taskpane.html`);
    return screen;
  }

  /** Waits until Start answers: its buttons are there, and the menu opens. */
  async answers(words: PaneWords): Promise<void> {
    await this.page.getByRole('button', { name: words.start.checkFiles }).waitFor();
    await this.page.getByRole('button', { name: words.shell.openMenu }).click();
    await this.page.getByRole('navigation').waitFor();
  }

  /** Everything that was fetched from our own server so far. */
  fetched(): Promise<readonly Fetched[]> {
    return Promise.all(
      this.arrived.map(async (response) => ({
        path: new URL(response.url()).pathname,
        compressed: gzipSync(await response.body()).length,
      })),
    );
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

export const isScript = ({ path }: Fetched): boolean => path.endsWith('.js');

export function sizeOf(files: readonly Fetched[]): number {
  return files.reduce((sum, { compressed }) => sum + compressed, 0);
}
