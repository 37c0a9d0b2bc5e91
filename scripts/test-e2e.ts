/**
 * `npm run test:e2e`: builds, serves the build on localhost and drives it in a real browser.
 * `--no-build` takes the build that is there; `--json FILE` writes the counts; other arguments go to jest.
 * Without any browser: a failure where CI is set, a loud line elsewhere.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from './build';
import { findBrowser } from './find-browser';
import { createStaticServer, listen } from './static-server';

const root = join(__dirname, '..');
const given = process.argv.slice(2);
function take(flag: string, valued: boolean): string | undefined {
  const at = given.indexOf(flag);
  if (at < 0) return undefined;
  return given.splice(at, valued ? 2 : 1)[valued ? 1 : 0];
}
const json = take('--json', true);
const noBuild = take('--no-build', false) !== undefined;

function sayThereIsNoBrowser(): void {
  const line = '='.repeat(80);
  console.error(
    `${line}\nSKIPPED: the end-to-end tests. No Chrome, Edge or Chromium was found.\n` +
      'Install one (Debian: apt-get install chromium), or name one: BROWSER_PATH=/path/to/chrome npm test\n' +
      line,
  );
  if (json !== undefined) writeFileSync(json, JSON.stringify({ numPassedTests: 0, numFailedTests: 0 }));
}

async function main(): Promise<number> {
  const browser = await findBrowser({ mayFetch: true });
  if (browser === null) {
    sayThereIsNoBrowser();
    return process.env['CI'] ? 1 : 0;
  }
  if (!noBuild) await build({ mode: 'production', env: { workbench: true } });
  const server = createStaticServer(join(root, 'dist'));
  const address = `http://localhost:${String(await listen(server, 0))}`;
  const running = await chromium.launchServer(browser);
  try {
    return await jest({ E2E_ADDRESS: address, E2E_BROWSER: running.wsEndpoint() });
  } finally {
    await running.close();
    server.close();
    server.closeAllConnections();
  }
}

function jest(env: Readonly<Record<string, string>>): Promise<number> {
  const args = [
    join(root, 'node_modules/jest/bin/jest.js'),
    '--config=jest.e2e.config.cjs',
    '--runInBand',
    ...(json !== undefined ? ['--json', `--outputFile=${json}`] : []),
    ...given,
  ];
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
