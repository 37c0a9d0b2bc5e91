import { createServer, type Server } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import webpack from 'webpack';

/** What one run of a worker took. */
export interface Measured {
  readonly ms: number;
  /** Processor time of the renderer with all its threads: what counts when others use the machine too. */
  readonly cpuMs: number;
  /** Most memory the renderer ever held, MB (`VmHWM`). */
  readonly peakMb: number;
  readonly answer: unknown;
  readonly error?: string;
}

/** What a process has used. */
export interface Usage {
  readonly peakMb: number;
  readonly cpuMs: number;
}

const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Bundles workers or pages, one for each entry, for a browser. */
function bundle(
  entries: Readonly<Record<string, string>>,
  target: 'webworker' | 'web',
  folder: string,
): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    target,
    entry: entries,
    output: { path: folder, filename: '[name].js', publicPath: '/' },
    resolve: {
      extensions: ['.tsx', '.ts', '.mjs', '.js'],
      // Readers of others that are not installed with the rest.
      modules: ['node_modules', join(__dirname, '../../tools/bench/node_modules')],
      fallback: { stream: false, fs: false, crypto: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false, incremental: false } },
        },
      ],
    },
    optimization: { splitChunks: false, runtimeChunk: false },
    performance: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/** A browser in which workers are measured, each run in a process of its own. */
export class BenchBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    private readonly folder: string,
  ) {}

  /**
   * `workers`: files of `bench/workers`, by name without extension.
   * `pages`: scripts of pages with an element `#pane`, by the name in their address.
   */
  static async start(
    workers: readonly string[],
    pages: Readonly<Record<string, string>> = {},
  ): Promise<BenchBrowser> {
    const folder = mkdtempSync(join(tmpdir(), 'bench-workers-'));
    const here = join(__dirname, '..', 'workers');
    await bundle(Object.fromEntries(workers.map((name) => [name, join(here, name)])), 'webworker', folder);
    if (Object.keys(pages).length > 0) await bundle(pages, 'web', folder);
    const server = createServer((request, response) => {
      const page = /^\/([a-z0-9-]+)\.html$/.exec(request.url ?? '')?.[1];
      if (page !== undefined) {
        response.setHeader('content-type', 'text/html');
        response.end(`<!doctype html><div id="pane"></div><script src="/${page}.js"></script>`);
        return;
      }
      const name = /^\/([\w.-]+)\.js$/.exec(request.url ?? '')?.[1];
      response.setHeader('content-type', name === undefined ? 'text/html' : 'text/javascript');
      response.end(
        name === undefined
          ? '<!doctype html><input type="file" multiple>'
          : readFileSync(join(folder, `${name}.js`)),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    return new BenchBrowser(browser, server, folder);
  }

  private get address(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /**
   * Opens one of the pages in a fresh process, in Dutch, and does on it what `run` says; `soFar` tells it what the process has used.
   * `before` is run before any script of the page.
   */
  async onPage<T>(
    name: string,
    before: () => void,
    run: (page: Page, soFar: () => Promise<Usage>) => Promise<T>,
  ): Promise<Usage & { readonly answer: T }> {
    const context = await this.browser.newContext({ locale: 'nl-NL' });
    try {
      const page = await context.newPage();
      await page.addInitScript(before);
      const start = await this.usage();
      await page.goto(`${this.address}/${name}.html`);
      const soFar = async () => busiest(start, await this.usage());
      const answer = await run(page, soFar);
      return { answer, ...(await soFar()) };
    } finally {
      await context.close();
    }
  }

  /** Runs one worker once on the files, in a fresh process. */
  async measure(worker: string, files: readonly string[], timeoutMs = 300_000): Promise<Measured> {
    const context = await this.browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(`${this.address}/`);
      await page.setInputFiles('input', [...files]);
      const before = await this.usage();
      const result = await Promise.race([
        page.evaluate(
          (name) =>
            new Promise<{ ms: number; answer: unknown; error?: string }>((resolve) => {
              const input = document.querySelector('input');
              const started = new Worker(`/${name}.js`);
              started.onmessage = ({ data }) => {
                resolve(data as { ms: number; answer: unknown });
              };
              started.onerror = (event) => {
                resolve({ ms: NaN, answer: null, error: event.message });
              };
              started.postMessage(Array.from(input?.files ?? []));
            }),
          worker,
        ),
        new Promise<{ ms: number; answer: null; error: string }>((resolve) => {
          setTimeout(() => {
            resolve({ ms: NaN, answer: null, error: `stopped after ${String(timeoutMs / 1000)} s` });
          }, timeoutMs).unref();
        }),
        new Promise<{ ms: number; answer: null; error: string }>((resolve) => {
          page.on('crash', () => {
            resolve({ ms: NaN, answer: null, error: 'out of memory' });
          });
        }),
      ]);
      return { ...result, ...busiest(before, await this.usage()) };
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Peak memory and processor time of every renderer, by process. */
  private async usage(): Promise<ReadonlyMap<number, Usage>> {
    const session = await this.browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    const usages = new Map<number, Usage>();
    for (const { id } of processInfo.filter(({ type }) => type === 'renderer')) {
      try {
        const status = readFileSync(`/proc/${String(id)}/status`, 'utf8');
        const ticks = readFileSync(`/proc/${String(id)}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        usages.set(id, {
          peakMb: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
          // utime and stime, in hundredths of a second.
          cpuMs: (Number(ticks[11]) + Number(ticks[12])) * 10,
        });
      } catch {
        // The renderer of a page before has just gone.
      }
    }
    return usages;
  }
}

/** The renderer that worked most between two looks: the one of the page. */
function busiest(
  before: ReadonlyMap<number, { readonly cpuMs: number }>,
  after: ReadonlyMap<number, Usage>,
): Usage {
  let most = { peakMb: 0, cpuMs: 0 };
  for (const [id, { peakMb, cpuMs }] of after) {
    const worked = cpuMs - (before.get(id)?.cpuMs ?? 0);
    if (worked > most.cpuMs) most = { peakMb, cpuMs: worked };
  }
  return most;
}
