import type { Browser, Page } from 'playwright-core';
import { pane as words } from '../../src/locales/nl/pane';
import { boardCell, boardDraft } from './boards';
import { ExcelOnTheWeb, excelOrigin, typedSheet } from './excel-web/excel-on-the-web';
import { address, connect } from './workbench-page';

/** What other pages say to the pane and to the workbench by messages between windows: it makes neither do anything. */

const elsewhere = 'https://elders.voorbeeld.nl/';
/** As the threads of the product talk among themselves, and as Excel on the web talks to office.js. */
const forged: readonly unknown[] = [
  { kind: 'call', id: 1, method: 'refuse', args: [1] },
  { kind: 'answer', id: 1, value: { rows: 0 } },
  { kind: 'failure', id: 1, failure: { code: 'unexpected', facts: { detail: 'elders' } } },
  JSON.stringify({
    _messageType: 1,
    _actionName: 'executeMethod',
    _conversationId: 'conversation',
    _data: {},
  }),
  JSON.stringify({ _messageType: 0, _actionName: 'executeMethod', _conversationId: 'conversation' }),
  '{"a":'.repeat(1000),
  null,
];

declare global {
  interface Window {
    /** Who listens for messages on this window, by where in which script; kept by these tests. */
    listeners?: string[];
    heard?: unknown[];
  }
}

/** Runs in every window before anything else. */
function keepListeners(): void {
  const listeners: string[] = [];
  window.listeners = listeners;
  const add = window.addEventListener.bind(window);
  window.addEventListener = (...given: Parameters<typeof add>) => {
    if (given[0] === 'message') listeners.push(new Error().stack?.split('\n')[2] ?? '');
    add(...given);
  };
}

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

describe('the workbench', () => {
  test('listens to no message, whoever opened it says it', async () => {
    const context = await browser.newContext({ locale: 'nl-NL' });
    await context.addInitScript(keepListeners);
    await context.route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body: 'elders' }));
    const opener = await context.newPage();
    await opener.goto(elsewhere);
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      opener.evaluate((url) => {
        Object.assign(window, { opened: window.open(url) });
      }, `${address}/workbench/#ik=bestuur`),
    ]);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.locator('.o-grid canvas').first().waitFor();
    await page.frameLocator('#pane').getByRole('button', { name: words.start.steps.check.button }).waitFor();
    const before = await shownIn(page);
    const reached = await opener.evaluate((messages) => {
      const { opened } = window as unknown as { readonly opened: Window };
      for (const message of messages)
        for (const to of [opened, opened.frames[0]]) to?.postMessage(message, '*');
      return opened.frames.length;
    }, forged);
    expect(reached).toBe(1);
    await page.waitForTimeout(500);
    expect(await shownIn(page)).toEqual(before);
    expect(errors).toEqual([]);
    for (const frame of page.frames()) {
      expect(await frame.evaluate(() => window.onmessage)).toBeNull();
      expect(await frame.evaluate(() => window.listeners)).toEqual([]);
      // Who did listen would have been seen.
      await frame.evaluate(() => {
        window.addEventListener('message', () => undefined);
      });
      expect(await frame.evaluate(() => window.listeners)).toHaveLength(1);
    }
    await context.close();
  });
});

/** What this gives once it gives the same for a few seconds. */
async function settled<T>(look: () => Promise<T>): Promise<T> {
  let last = await look();
  for (let equal = 0; equal < 5; equal++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const now = await look();
    if (JSON.stringify(now) !== JSON.stringify(last)) equal = -1;
    last = now;
  }
  return last;
}

const shownIn = (page: Page) =>
  Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body.innerText)));

describe('the pane in Excel on the web', () => {
  test('believes of messages about the workbook only those from the page of Excel itself', async () => {
    const draft = boardDraft({ organisation: 'De Wilgen', file: 'Meting.xlsx', rows: 20, seed: 7 });
    const around = 'https://teams.microsoft.com/';
    const excel = await ExcelOnTheWeb.open(browser, { sheets: draft.sheets.map(typedSheet), around });
    await excel.pane.getByRole('button', { name: words.start.checkWorkbook }).first().click();
    await excel.pane.getByText(words.check.clean).first().waitFor({ state: 'attached' });
    await excel.paneFrame.evaluate(() => {
      const heard: unknown[] = [];
      window.heard = heard;
      window.addEventListener('message', ({ data }) => heard.push(data));
    });
    const ofExcel = excel.page.frames().find((frame) => frame.url().startsWith(excelOrigin));
    if (ofExcel === undefined) throw new Error('Excel is not there');
    const requests = () => ofExcel.evaluate(() => window.excel.requests());
    const { row, column } = boardCell(3, 'sector');
    await ofExcel.evaluate(
      ([r, c]) => {
        window.excel.enter('Meting', r, c, 'overhied');
      },
      [row, column] as const,
    );
    await excel.pane
      .getByText(/keuzelijst/)
      .first()
      .waitFor({ state: 'attached' });
    const heard = await excel.paneFrame.evaluate(() => window.heard ?? []);
    expect(heard.some((message) => String(message).includes('Meting'))).toBe(true);
    const [shown, asked] = await settled(async () => [await shownIn(excel.page), await requests()] as const);
    const say = [...heard, ...forged];

    await excel.page.evaluate((messages) => {
      for (const message of messages) window.frames[0]?.frames[0]?.postMessage(message, '*');
    }, say);
    await excel.page.waitForTimeout(4000);
    expect(await requests()).toBe(asked);
    expect(await shownIn(excel.page)).toEqual(shown);

    // The same from the page of Excel: the pane reads the workbook again.
    await ofExcel.evaluate((messages) => {
      for (const message of messages) window.frames[0]?.postMessage(message, '*');
    }, say);
    for (let attempt = 0; attempt < 100 && (await requests()) === asked; attempt++)
      await excel.page.waitForTimeout(100);
    expect(await requests()).toBeGreaterThan(asked);
    await excel.close();
  });
});
