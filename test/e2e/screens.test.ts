import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/locales/language';
import { emptyStates, enter, fillPane, fullStates, paneWords, Visitor, type PaneState } from './pane-states';
import { Workbench, connect } from './workbench-page';

/** How the machine of a user shows things; each is what Excel gives the pane, or the system itself. */
const looks: Readonly<Record<string, Parameters<Page['emulateMedia']>[0]>> = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
};

/** What axe finds in the pane. Runs in the pane, where axe has been put. */
async function violations(): Promise<string[]> {
  // The new colours are there at once, but for what would glide to them.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
  const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id}: ${html.slice(0, 160)} (${(failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 200)})`,
    ),
  );
}

/** What is lost at this width: what sticks out of the pane, and text that is cut off. Runs in the pane. */
function losses(): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > width) {
    found.push(
      `the pane is ${String(document.documentElement.scrollWidth)} px wide instead of ${String(width)}`,
    );
  }
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => (node.textContent ?? '').trim())
      .join(' ');
    if (own === '' || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    // Kept for screen readers only, or in a table of cells, which scrolls by itself.
    if (box.width <= 1 || element.closest('table, select, [aria-live]')) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (cut && (overflowX !== 'visible' || textOverflow === 'ellipsis')) found.push(`cut off: ${own}`);
    if (box.right > width + 1 || box.left < -1) found.push(`sticks out: ${own}`);
  }
  for (const cell of document.body.querySelectorAll<HTMLElement>('td, th')) {
    const text = (cell.textContent ?? '').trim();
    if (!/^\S{1,12}$/.test(text) || !cell.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(cell);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4)));
    if (cell.childElementCount === 0 && lines.size > 1) found.push(`broken over lines: ${text}`);
  }
  return found.map((each) => each.slice(0, 160));
}

/** What moves although the machine was asked to keep still. Runs in the pane. */
function moving(): string[] {
  return document
    .getAnimations()
    .filter(({ playState, effect }) => {
      const { duration, iterations } = effect?.getComputedTiming() ?? {};
      return playState === 'running' && (iterations === Infinity || Number(duration) > 10);
    })
    .map((animation) => (animation as CSSAnimation).animationName);
}

describe.each(['nl', 'en'] as const)('every screen at 320 px, in %s', (language: Language) => {
  let browser: Browser;
  let workbench: Workbench;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = await connect();
    workbench = await Workbench.open(browser);
    await workbench.narrowPane(320);
    await workbench.page.emulateMedia(looks['light']);
    visitor = await new Visitor(workbench, paneWords.nl).switchTo(language);
    await workbench.paneFrame.evaluate(axe.source);
  });

  afterAll(async () => {
    await workbench.close();
    await browser.close();
  });

  async function expectGood(state: PaneState): Promise<void> {
    await enter(visitor, state);
    const frame = workbench.paneFrame;
    expect(await frame.evaluate(() => window.innerWidth)).toBe(320);
    expect(await frame.evaluate(losses)).toEqual([]);
    for (const [look, media] of Object.entries(looks)) {
      await workbench.page.emulateMedia(media);
      expect({ look, found: await frame.evaluate(violations) }).toEqual({ look, found: [] });
    }
    expect(await frame.evaluate(moving)).toEqual([]);
    await workbench.page.emulateMedia(looks['light']);
  }

  test.each(emptyStates.map((state) => [state.name, state] as const))('%s', async (_, state) => {
    await expectGood(state);
  });

  test('work is put on the screens', async () => {
    await fillPane(visitor);
  });

  test.each(fullStates.map((state) => [state.name, state] as const))('%s', async (_, state) => {
    await expectGood(state);
  });

  test('the page reported no error', () => {
    expect(workbench.errors).toEqual([]);
  });
});
