import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);

const switches = [
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

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of the npm registry, where `npm i --no-save @sparticuz/chromium` put it (Linux x64). */
async function fromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
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

/**
 * Starts the first browser that works: the one that BROWSER_PATH names, an installed Chrome, Edge or
 * Chromium, or the one from the npm registry. `null` where there is none.
 */
export async function launchBrowser() {
  const named = process.env.BROWSER_PATH;
  const candidates = named
    ? [{ executablePath: named }]
    : [
        ...installed.filter(executable).map((executablePath) => ({ executablePath })),
        { channel: 'chrome' },
        { channel: 'msedge' },
        ...(await fromRegistry()),
      ];
  const failures = [];
  for (const candidate of candidates) {
    try {
      return await chromium.launch({ headless: true, args: switches, ...candidate });
    } catch (error) {
      failures.push(`${candidate.executablePath ?? candidate.channel}: ${error.message.split('\n')[0]}`);
    }
  }
  if (named) throw new Error(`The browser that BROWSER_PATH names does not start. ${failures.join('; ')}`);
  return null;
}
