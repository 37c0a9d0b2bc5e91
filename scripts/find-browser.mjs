import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Fetched on demand, where a Linux x64 machine has no browser of its own; MIT, the browser itself BSD. */
const registryBrowser = '@sparticuz/chromium@153.0.0';

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

const registryFits = process.platform === 'linux' && process.arch === 'x64';

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function fromRegistry() {
  try {
    require.resolve('@sparticuz/chromium');
  } catch {
    return [];
  }
  // Without it the package unpacks only the browser, not the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return [{ executablePath: await sparticuz.executablePath() }];
}

async function starts(candidate) {
  const browser = await chromium.launch(candidate);
  await browser.close();
}

/**
 * How to launch the first browser that works: the one that BROWSER_PATH names, an installed Chromium, Chrome or
 * Edge, or the one from the npm registry, fetched where `mayFetch` allows it. `null` where there is none.
 */
export async function findBrowser({ mayFetch = false } = {}) {
  const named = process.env.BROWSER_PATH;
  const candidates = named
    ? [{ executablePath: named }]
    : [
        ...installed.filter(executable).map((executablePath) => ({ executablePath })),
        { channel: 'chrome' },
        { channel: 'msedge' },
        ...(registryFits ? await fromRegistry() : []),
      ];
  for (const candidate of candidates) {
    const options = { headless: true, args, ...candidate };
    try {
      await starts(options);
      return options;
    } catch (error) {
      if (named) throw new Error(`The browser that BROWSER_PATH names does not start.\n${error.message}`);
    }
  }
  if (!mayFetch || !registryFits) return null;
  console.log(`No browser on this machine: fetching ${registryBrowser} from the npm registry …`);
  spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', registryBrowser], {
    stdio: 'inherit',
  });
  return findBrowser();
}

/** Starts that browser; throws where there is none. */
export async function launchBrowser() {
  const options = await findBrowser();
  if (options === null) throw new Error('No Chrome, Edge or Chromium found; name one in BROWSER_PATH.');
  return chromium.launch(options);
}
