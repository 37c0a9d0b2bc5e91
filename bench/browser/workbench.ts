import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import type { WorkbookHost } from '../../src/host/host';

const dist = join(__dirname, '..', '..', 'dist');

declare global {
  interface Window {
    banenafspraakHost?: WorkbookHost;
  }
}

/** What a number of single calls cost in the page of the workbench, in milliseconds. */
export interface ScalarCalls {
  /** Processor time of the page's own thread, in which cells are computed. */
  readonly cpuMs: number;
  readonly ms: number;
  /** The value of the last cell, to see that it was computed. */
  readonly last: unknown;
}

/** Processor time of the page's thread up to now, in milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined) throw new Error('the browser tells no processor time');
  return seconds * 1000;
}

/**
 * Puts one formula a row, each with a cell of its own to read, in a sheet of the real workbench, and computes them all
 * anew, `runs` times. Builds the workbench where `dist` holds none.
 */
export async function scalarCalls(count: number, runs: number): Promise<readonly ScalarCalls[]> {
  const [{ build }, { launchBrowser }, { createStaticServer, listen }] = await Promise.all([
    import('../../scripts/build'),
    import('../../scripts/find-browser'),
    import('../../scripts/static-server'),
  ]);
  if (!existsSync(join(dist, 'workbench', 'workbench.js')))
    await build({ mode: 'production', env: { workbench: true } });
  const server = createStaticServer(dist);
  const address = `http://localhost:${String(await listen(server, 0))}`;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1360, height: 860 } });
    page.setDefaultTimeout(300_000);
    await page.goto(`${address}/workbench/#ik=bestuur`);
    await page.locator('.o-grid canvas').first().waitFor();
    await page.waitForFunction(() => window.banenafspraakHost !== undefined);
    await page.evaluate(async (rows) => {
      const host = window.banenafspraakHost;
      if (host === undefined) throw new Error('no workbook');
      const sheet = await host.addSheet('Meetblad');
      const whole = { sheet, row: 1, column: 1, rows, columns: 2 };
      await host.writeRange(
        whole,
        Array.from({ length: rows }, (_, index) => [
          (index % 400) / 10,
          { formula: `=BANENAFSPRAAK.JOBUNITS(A${String(index + 1)},"week")` },
        ]),
      );
    }, count);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const measured: ScalarCalls[] = [];
    for (let run = -1; run < runs; run++) {
      const before = await threadTime(session);
      const { ms, last } = await page.evaluate(async (rows) => {
        const host = window.banenafspraakHost;
        if (host === undefined) throw new Error('no workbook');
        const start = performance.now();
        await host.recalculate();
        // Reading makes sure that the cells were computed, whenever the engine does so.
        const [[value] = []] = await host.readRange({
          sheet: 'Meetblad',
          row: rows,
          column: 2,
          rows: 1,
          columns: 1,
        });
        return { ms: performance.now() - start, last: value };
      }, count);
      // The first run warms up.
      if (run >= 0) measured.push({ ms, last, cpuMs: (await threadTime(session)) - before });
    }
    return measured;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
