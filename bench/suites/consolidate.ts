import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pane as paneWords } from '../../src/locales/nl/pane';
import { BenchBrowser, type Measured, type Usage } from '../browser/browser';
import { metingFile } from '../data/meting-file';
import { atMost, atLeast, median, medians, peakOf, rounded, type Suite } from '../suite';

const workbooks = 500;
const rowsEach = 2000;
const rows = workbooks * rowsEach;

interface Watched {
  /** When the files were chosen. */
  chosen?: number;
  /** When the page last changed. */
  changed: number;
  readonly longTasks: { readonly start: number; readonly ms: number }[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Notes every task that held up the page for more than 50 ms, and when files were chosen and the page changed. */
function watch(): void {
  window.watched = { changed: NaN, longTasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.watched.longTasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => (window.watched.changed = performance.now())).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  addEventListener('change', () => (window.watched.chosen ??= performance.now()), { capture: true });
}

const untilOutcome = { timeout: 600_000 };

/** Opens a screen of the pane and hands it files as a user does. */
async function give(
  page: Page,
  screen: 'controleren' | 'samenvoegen',
  files: readonly string[],
): Promise<void> {
  await page.getByRole('button', { name: paneWords.shell.openMenu }).click();
  await page.getByRole('button', { name: paneWords.screens[screen].title, exact: true }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
}

/** From choosing files until the page stood as it is: whoever asks for it looks only now and then. */
const untilChanged = (page: Page) =>
  page.evaluate(() => window.watched.changed - (window.watched.chosen ?? NaN));

/** Gives the pane one workbook and waits until its findings stand on the screen. */
async function check(page: Page, file: string, soFar: () => Promise<Usage>) {
  await give(page, 'controleren', [file]);
  const progress = page.getByRole('progressbar');
  await progress.waitFor();
  await progress.waitFor({ state: 'detached', ...untilOutcome });
  const ms = await untilChanged(page);
  const { cpuMs } = await soFar();
  return { ms, cpuMs };
}

/** Gives the pane the workbooks, waits until the consolidation stands on the screen, and saves it. */
async function consolidate(page: Page, files: readonly string[], soFar: () => Promise<Usage>) {
  await give(page, 'samenvoegen', files);
  const save = page.getByRole('button', { name: paneWords.consolidate.save });
  await save.waitFor(untilOutcome);
  const ms = await untilChanged(page);
  const { cpuMs } = await soFar();
  const clicked = performance.now();
  const download = page.waitForEvent('download', untilOutcome);
  await save.click();
  await download;
  const savedMs = performance.now() - clicked;
  const tasks = await page.evaluate(async () => {
    // What was under way when the file came is told a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { chosen = NaN, longTasks } = window.watched;
    const later = longTasks.filter(({ start, ms: length }) => start + length > chosen);
    return {
      // The page hears of the files at the end of the task in which the browser makes them.
      handingOverMs: later.find(({ start }) => start < chosen)?.ms ?? 0,
      longTasks: later.filter(({ start }) => start >= chosen).map(({ ms: length }) => length),
    };
  });
  return { ms, cpuMs, savedMs, ...tasks };
}

/** The pane itself, with 500 workbooks at once, beside checking as many rows in one workbook: in the pane, and in a worker alone. */
export const suite: Suite = {
  order: 5,
  async run(runs) {
    const files: string[] = [];
    for (let seed = 1; seed <= workbooks; seed++) files.push(await metingFile(rowsEach, seed));
    const whole = await metingFile(rows);
    const browser = await BenchBrowser.start(['check-all'], {
      pane: join(__dirname, '..', '..', 'src', 'taskpane', 'index.tsx'),
    });
    try {
      const alone: Measured[] = [];
      const one: (Awaited<ReturnType<typeof check>> & { peakMb: number })[] = [];
      const many: (Awaited<ReturnType<typeof consolidate>> & { peakMb: number })[] = [];
      for (let run = 0; run < runs; run++) {
        alone.push(await browser.measure('check-all', [whole]));
        const checked = await browser.onPage('pane', watch, (page, soFar) => check(page, whole, soFar));
        one.push({ ...checked.answer, peakMb: checked.peakMb });
        const { answer, peakMb } = await browser.onPage('pane', watch, (page, soFar) =>
          consolidate(page, files, soFar),
        );
        many.push({ ...answer, peakMb });
        console.log(
          `one file alone ${rounded(alone.at(-1)?.ms ?? NaN)} ms, in the pane ${rounded(checked.answer.ms)} ms, ${String(workbooks)} files ${rounded(answer.ms)} ms, saved in ${rounded(answer.savedMs)} ms, ${rounded(peakMb)} MB; handed over in ${rounded(answer.handingOverMs)} ms; tasks over 50 ms: ${answer.longTasks.map(rounded).join(', ') || 'none'}`,
        );
      }
      const failed = alone.find(({ error }) => error !== undefined)?.error;
      if (failed !== undefined) throw new Error(failed);
      const [byItself, inOne, inMany] = [medians(alone), medians(one), medians(many)];
      const longest = Math.max(0, ...many.flatMap(({ longTasks }) => longTasks));
      const line = (what: string, { ms, cpuMs }: { ms: number; cpuMs: number }, peakMb: number) => [
        what,
        rounded(ms),
        rounded((rows / ms) * 1000),
        rounded(cpuMs),
        rounded(peakMb),
      ];
      return {
        title: 'Consolidating workbooks',
        text: `The pane itself in Chromium: ${String(workbooks)} workbooks of ${rowsEach.toLocaleString('en')} rows with every column of the model are chosen on its screen, from that moment until the consolidation stands there. Beside it the check of one workbook with as many rows, from the moment it is chosen until its findings stand there: that is what the goal compares with. The first line is that check in a worker alone, without starting it and without a pane: the reading and the rules themselves. Workers share the files, so that the clock and the processor tell different things. The last line is writing the workbook with the outcome and all its addends; memory and tasks are of all of it. A main-thread task over 50 ms is what the browser itself reports as such ("longtask"); the longest of all runs counts, from the moment the page has the files. Before that the browser itself makes its objects for 500 files, in one task of ${rounded(Math.max(...many.map(({ handingOverMs }) => handingOverMs)))} ms in which the pane only hears of them.`,
        headings: ['', 'ms', 'rows a second', 'processor ms', 'peak MB'],
        rows: [
          line(
            `one workbook of ${rows.toLocaleString('en')} rows, in a worker alone`,
            byItself,
            peakOf(alone),
          ),
          line('the same workbook, checked in the pane', inOne, peakOf(one)),
          line(`${String(workbooks)} workbooks, consolidated`, inMany, peakOf(many)),
          ['the outcome saved', rounded(median(many.map(({ savedMs }) => savedMs))), '', '', ''],
        ],
        goals: [
          atMost('peak memory', 1024, peakOf(many), 'MB'),
          {
            what: 'longest task on the main thread once the files are there',
            limit: 'at most 50 ms',
            measured: longest === 0 ? 'none over 50 ms' : `${rounded(longest)} ms`,
            reached: longest === 0,
          },
          atLeast('rows a second, against one workbook checked in the pane', 0.8, inOne.ms / inMany.ms),
        ],
      };
    } finally {
      await browser.close();
    }
  },
};
