import {
  chromium,
  type Browser,
  type Download,
  type Frame,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import type { WorkbookHost } from '../../src/host/host';
import type { Cell } from '../../src/workbook/table';
import { PATIENCE } from './patience';

declare global {
  interface Window {
    banenafspraakHost?: WorkbookHost;
    /** What a screen reader was given to say without moving the focus; kept by these tests. */
    saidAloud?: string[];
  }
}

/** Keeps every text that appears in a live region. Runs in the page. */
function listen(): void {
  const said: string[] = [];
  window.saidAloud = said;
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const text = element?.closest('[role=status], [role=alert], [aria-live]')?.textContent?.trim() ?? '';
      if (text !== '' && said.at(-1) !== text) said.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests with npm run test:e2e`);
  return value;
}

export const address = environment('E2E_ADDRESS');

export async function connect(): Promise<Browser> {
  return chromium.connect(environment('E2E_BROWSER'));
}

/** The workbench as a user has it before them: a grid, the pane beside it, and everything that went over the network. */
export class Workbench {
  /** Every address that was asked for, and every error that the page reported. */
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** @param visitor who one says to be; `null` for the first screen, which asks it */
  static async open(
    browser: Browser,
    size = { width: 1360, height: 860 },
    visitor: string | null = 'bestuur',
  ): Promise<Workbench> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: size });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript(listen);
    const workbench = new Workbench(await context.newPage());
    // From the start: a dialog that opens before the browser knows that it is to be handed over is lost.
    workbench.page.on('filechooser', () => undefined);
    // Whoever opens another workbook here means to: the questions before work is lost are answered with yes.
    workbench.page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    await workbench.page.goto(`${address}/workbench/${visitor === null ? '' : `#ik=${visitor}`}`);
    if (visitor === null) {
      await workbench.page.locator('.bench-welcome h2').waitFor();
      return workbench;
    }
    await workbench.page.locator('.o-grid canvas').first().waitFor();
    await workbench.pane.locator('h1, h2, [role=heading]').first().waitFor();
    return workbench;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
  }

  /** The document of the pane, to look at as a whole. */
  get paneFrame(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes('pane.html'));
    if (frame === undefined) throw new Error('the page shows no pane');
    return frame;
  }

  /** Makes the pane this wide; the line beside it is not part of it. */
  async narrowPane(width: number): Promise<void> {
    await this.page.addStyleTag({ content: `#bench { --bench-pane: ${String(width + 1)}px; }` });
    await this.paneFrame.waitForFunction((wanted) => window.innerWidth === wanted, width);
  }

  /** Opens a file in the grid, and waits until the pane beside it is ready. */
  async openFile(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('#bestand').setInputFiles(file);
    await this.page.locator('h1', { hasText: file.name }).waitFor();
    await this.page.locator('.o-grid canvas').first().waitFor();
    await this.pane.getByText(file.name).first().waitFor();
  }

  /** Goes to a screen of the pane by its menu. */
  async goToScreen(title: string): Promise<void> {
    await this.pane.getByRole('button', { name: 'Menu openen' }).click();
    await this.pane.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
    await this.pane.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Opens a finding, where it is not open already. */
  async openFinding(name: RegExp): Promise<void> {
    const head = this.pane.getByRole('article', { name }).getByRole('heading').getByRole('button');
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  }

  /** What a screen reader was given to say since the pane opened. */
  async saidAloud(): Promise<readonly string[]> {
    return this.paneFrame.evaluate(() => window.saidAloud ?? []);
  }

  /** Waits until something like this is said to a screen reader. */
  async hears(words: string | RegExp): Promise<void> {
    await this.paneFrame.waitForFunction(
      ({ source, plain }) =>
        window.saidAloud?.some((text) => (plain ? text.includes(source) : new RegExp(source).test(text))),
      typeof words === 'string' ? { source: words, plain: true } : { source: words.source, plain: false },
    );
  }

  /** The file that the browser saves when this is done: its name and what is in it. */
  async saves(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), bytes: await contentOf(download) };
  }

  /** Goes to a cell as a user does: its address in the name box. */
  async goTo(cell: string): Promise<void> {
    const nameBox = this.page.locator('.o-named-range-selector input').first();
    await nameBox.click();
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    // Keys typed before the grid has the keyboard would land in the name box.
    await this.page.waitForFunction(() => document.activeElement?.closest('.o-grid') !== null);
  }

  /** Types into a cell as a user does. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    const [first = '', rest = ''] = [text.slice(0, 1), text.slice(1)];
    await this.page.keyboard.type(first);
    // The first key replaces what stood there, on the next frame: faster than people type, slower than a test does.
    await this.page.waitForFunction((typed) => document.activeElement?.textContent === typed, first);
    await this.page.keyboard.type(rest);
    await this.page.keyboard.press('Enter');
  }

  /** Rests the mouse on a cell of a sheet whose rows and columns have their first size. */
  async hover(row: number, column: number): Promise<void> {
    const box = await this.page.locator('.o-grid-overlay').first().boundingBox();
    if (box === null) throw new Error('the grid is not on the screen');
    await this.page.mouse.move(box.x + (column - 0.5) * 96, box.y + (row - 0.5) * 23);
  }

  /** What stands in cells of a sheet, as a formula in Excel would see it. */
  async read(sheet: string, row: number, column: number, rows = 1, columns = 1): Promise<Cell[][]> {
    return this.page.evaluate(async (ref) => (await window.banenafspraakHost?.readRange(ref)) as Cell[][], {
      sheet,
      row,
      column,
      rows,
      columns,
    });
  }

  /** Puts a value in a cell of a sheet that need not be in view. */
  async write(sheet: string, row: number, column: number, value: string | number): Promise<void> {
    await this.page.evaluate(
      async ([ref, written]) => {
        await window.banenafspraakHost?.writeRange(ref, [[written]]);
      },
      [{ sheet, row, column, rows: 1, columns: 1 }, value] as const,
    );
  }

  /** Waits until this cell is the selected one. */
  async selects(sheet: string, row: number, column: number): Promise<void> {
    const selected = () => this.page.evaluate(() => window.banenafspraakHost?.getSelection());
    for (let attempt = 0; attempt < 100; attempt++) {
      const at = await selected();
      if (at?.sheet === sheet && at.row === row && at.column === column) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`${sheet}, row ${String(row)}, column ${String(column)} is not selected`);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

export async function contentOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Opens the workbench for the tests of a group, and closes it and its browser after them. */
export function withWorkbench(use: (workbench: Workbench, browser: Browser) => void): void {
  let browser: Browser;
  let workbench: Workbench;
  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    use(workbench, browser);
  });
  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });
}
