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
  readonly longTasks: { readonly start: number; readonly ms: number }[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Notes every task that held up the page for more than 50 ms, and the moment at which files were chosen. */
function watch(): void {
  window.watched = { longTasks: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.watched.longTasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('change', () => (window.watched.chosen ??= performance.now()), { capture: true });
}

/** Gives the pane the workbooks as a user does, waits until the consolidation stands on the screen, and saves it. */
async function consolidate(page: Page, files: readonly string[], soFar: () => Promise<Usage>) {
  await page.getByRole('button', { name: paneWords.shell.openMenu }).click();
  await page.getByRole('button', { name: paneWords.screens.samenvoegen.title, exact: true }).click();
  await page.locator('input[type=file]').setInputFiles([...files]);
  const save = page.getByRole('button', { name: paneWords.consolidate.save });
  await save.waitFor({ timeout: 600_000 });
  const ms = await page.evaluate(() => performance.now() - (window.watched.chosen ?? NaN));
  const { cpuMs } = await soFar();
  const clicked = performance.now();
  const download = page.waitForEvent('download', { timeout: 600_000 });
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

/** The pane itself, with 500 workbooks at once, beside checking as many rows in one workbook. */
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
      const one: Measured[] = [];
      const many: (Awaited<ReturnType<typeof consolidate>> & { peakMb: number })[] = [];
      for (let run = 0; run < runs; run++) {
        one.push(await browser.measure('check-all', [whole]));
        const { answer, peakMb } = await browser.onPage('pane', watch, (page, soFar) =>
          consolidate(page, files, soFar),
        );
        many.push({ ...answer, peakMb });
        console.log(
          `one file ${rounded(one.at(-1)?.ms ?? NaN)} ms, ${String(workbooks)} files ${rounded(answer.ms)} ms, saved in ${rounded(answer.savedMs)} ms, ${rounded(peakMb)} MB; handed over in ${rounded(answer.handingOverMs)} ms; tasks over 50 ms: ${answer.longTasks.map(rounded).join(', ') || 'none'}`,
        );
      }
      const failed = one.find(({ error }) => error !== undefined)?.error;
      if (failed !== undefined) throw new Error(failed);
      const [inOne, inMany] = [medians(one), medians(many)];
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
        text: `The pane itself in Chromium: ${String(workbooks)} workbooks of ${rowsEach.toLocaleString('en')} rows with every column of the model are chosen on its screen, from that moment until the consolidation stands there. Beside it the check of one workbook with as many rows. Workers share the files, so that the clock and the processor tell different things. The last line is writing the workbook with the outcome and all its addends; memory and tasks are of all of it. A main-thread task over 50 ms is what the browser itself reports as such ("longtask"); the longest of all runs counts, from the moment the page has the files. Before that the browser itself makes its objects for 500 files, in one task of ${rounded(Math.max(...many.map(({ handingOverMs }) => handingOverMs)))} ms in which the pane only hears of them.`,
        headings: ['', 'ms', 'rows a second', 'processor ms', 'peak MB'],
        rows: [
          line(`one workbook of ${rows.toLocaleString('en')} rows, checked`, inOne, peakOf(one)),
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
          atLeast('rows a second, against one workbook', 0.8, inOne.ms / inMany.ms),
        ],
      };
    } finally {
      await browser.close();
    }
  },
};
