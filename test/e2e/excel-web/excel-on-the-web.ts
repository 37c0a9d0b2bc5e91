import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, BrowserContext, Download, Frame, FrameLocator, Page, Route } from 'playwright-core';
import { folderOfBuild } from '../../../scripts/build';
import { servedHeaders } from '../../../scripts/release/content-policy';
import { frameOf } from '../../../src/excel-protocol/web-page';
import type { DraftCell, DraftSheet } from '../../../src/meting/generate/draft';
import { libraryFile } from '../../office/office-js';
import { PATIENCE } from '../patience';
import type { ExcelInPage, ExcelSettings, GivenSheet } from './in-page';

/**
 * The add-in as it was built, inside a page that plays Excel on the web: its own address, Microsoft's address and the page around
 * it are answered here, office.js from the npm package. Nothing goes over a network.
 */

const built = folderOfBuild(process.env['TEST_SHIP'] === '1' ? 'production' : 'development');
const addin = 'https://addins.voorbeeld.nl';
/** As Excel on the web is served in Europe; office.js trusts pages of this domain. */
export const excelOrigin = 'https://nl1-excel.officeapps.live.com';
const microsoft = 'https://appsforoffice.microsoft.com';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** The sandbox that Excel on the web gives an add-in. */
const sandbox = 'allow-scripts allow-forms allow-same-origin allow-popups allow-downloads';

const script = buildSync({
  entryPoints: [join(__dirname, 'in-page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
}).outputFiles[0]?.text;

export interface Surroundings extends Partial<ExcelSettings> {
  /** The folder with the build; that of the ordinary one without it. */
  readonly build?: string;
  readonly officeJs?: 'microsoft' | 'own';
  /** Whether the frame of the add-in may save files. */
  readonly downloads?: boolean;
  /** A page around that of Excel, as Teams is. */
  readonly around?: string;
  /** What Microsoft's address does: answers, stays silent, or cannot be reached, as where a network refuses it at once. */
  readonly library?: 'answers' | 'silent' | 'refused';
  /** Excel itself stays silent. */
  readonly silent?: boolean;
  /** The origin of the page that plays Excel. */
  readonly origin?: string;
}

export class ExcelOnTheWeb {
  /** Every address that was asked for and that is neither the add-in, nor Microsoft's library, nor the page around it. */
  readonly elsewhere: string[] = [];
  /** Every file of Microsoft's address that was asked for. */
  readonly fromMicrosoft: string[] = [];
  /** What was asked for and is not there. */
  readonly missing: string[] = [];
  readonly errors: string[] = [];
  readonly downloads: Download[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly surroundings: Surroundings,
  ) {
    page.on('pageerror', ({ message }) => this.errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('download', (download) => this.downloads.push(download));
  }

  static async open(browser: Browser, surroundings: Surroundings = {}): Promise<ExcelOnTheWeb> {
    const context = await browser.newContext({
      locale: 'nl-NL',
      viewport: { width: 380, height: 800 },
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE);
    const excel = new ExcelOnTheWeb(await context.newPage(), context, surroundings);
    await context.route('**/*', (route) => excel.answer(route));
    // Not until all is loaded: what stays silent never is.
    await excel.page.goto(surroundings.around ?? `${excel.origin}/`, { waitUntil: 'commit' });
    return excel;
  }

  private get origin(): string {
    return this.surroundings.origin ?? excelOrigin;
  }

  private answer(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    if (url.origin === this.origin)
      return route.fulfill({ contentType: types['.html'] ?? '', body: this.hostPage() });
    if (url.origin === addin) return this.answerFromBuild(route, url);
    if (url.origin === microsoft) return this.answerFromPackage(route, url);
    if (this.surroundings.around === url.href)
      return route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${this.origin}/" style="width:370px;height:780px"></iframe>`,
      });
    this.elsewhere.push(url.href);
    return route.abort();
  }

  private answerFromBuild(route: Route, { pathname }: URL): Promise<void> {
    const file = join(this.surroundings.build ?? built, pathname);
    if (!existsSync(file)) {
      this.missing.push(pathname);
      return route.fulfill({ status: 404 });
    }
    return route.fulfill({
      body: readFileSync(file),
      contentType: types[extname(file)] ?? 'application/octet-stream',
      headers: { ...servedHeaders(this.surroundings.officeJs ?? 'microsoft') },
    });
  }

  private answerFromPackage(route: Route, { pathname }: URL): Promise<void> {
    this.fromMicrosoft.push(pathname);
    // Never answered, as where a network lets nothing through and says nothing either.
    if (this.surroundings.library === 'silent') return Promise.resolve();
    if (this.surroundings.library === 'refused') return route.abort('connectionrefused');
    const name = pathname.replace(/^\/lib\/1(?:\.1)?\/hosted\//, '');
    try {
      return route.fulfill({ body: readFileSync(libraryFile(name)), contentType: types['.js'] ?? '' });
    } catch {
      this.missing.push(pathname);
      return route.fulfill({ status: 404 });
    }
  }

  private hostPage(): string {
    const {
      api = '1.17',
      locale = 'nl-NL',
      delay = 0,
      sheets = [],
      silent = false,
      downloads = true,
    } = this.surroundings;
    const settings: ExcelSettings = { api, locale, delay, sheets };
    const { name, src } = frameOf(`${addin}/taskpane.html`, this.origin, locale);
    const allowed = downloads ? sandbox : sandbox.replace(' allow-downloads', '');
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const start = silent ? '' : `startExcel(${JSON.stringify(settings).replaceAll('<', '\\u003c')});`;
    return `<!doctype html><meta charset="utf-8"><title>Meting.xlsx</title><body style="margin:0"><script>${script}</script><script>${start}</script>
<iframe id="addin" sandbox="${allowed}" style="width:370px;height:780px;border:0" name="${escaped(name)}" src="${escaped(src)}"></iframe>`;
  }

  get pane(): FrameLocator {
    const outer = this.surroundings.around === undefined ? this.page : this.page.frameLocator('iframe');
    return outer.frameLocator('#addin');
  }

  get paneFrame(): Frame {
    const frame = this.page.frames().find((each) => each.url().startsWith(addin));
    if (frame === undefined) throw new Error('the page shows no add-in');
    return frame;
  }

  /** Asks something of the Excel in the page, which may still be loading. */
  async ask<Member extends keyof ExcelInPage>(
    member: Member,
    ...given: Parameters<ExcelInPage[Member]>
  ): Promise<Awaited<ReturnType<ExcelInPage[Member]>>> {
    await this.page.waitForFunction(() => 'excel' in window);
    const asked = this.page.evaluate(
      async ([name, values]) => {
        const ask = window.excel[name as keyof ExcelInPage] as (...all: unknown[]) => unknown;
        return ask(...(values as unknown[]));
      },
      [member, given] as const,
    );
    return asked as Promise<Awaited<ReturnType<ExcelInPage[Member]>>>;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** A sheet of an invented meting, as someone would have typed it. */
export function typedSheet({ name, cells }: DraftSheet): GivenSheet {
  const dates: [number, number][] = [];
  const rows = Array.from(cells, (row: readonly DraftCell[] | undefined, r) =>
    Array.from(row ?? [], (cell: DraftCell | undefined, c) => {
      if (cell === null || cell === undefined) return '';
      if (typeof cell === 'string') return `'${cell}`;
      if (typeof cell !== 'object') return cell;
      if ('date' in cell) {
        dates.push([r + 1, c + 1]);
        return cell.date;
      }
      throw new Error('nobody types such a cell');
    }),
  );
  return { name, rows, dates };
}
