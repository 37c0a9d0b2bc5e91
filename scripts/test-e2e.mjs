/**
 * `npm run test:e2e`: builds, serves the build on localhost and drives it in a real browser.
 * `--no-build` takes the build that is there; `--json FILE` writes the counts; other arguments go to jest.
 * Without any browser: a failure where CI is set, a loud line elsewhere.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { createStaticServer, listen } from './static-server.mjs';

const given = process.argv.slice(2);
function take(flag, valued) {
  const at = given.indexOf(flag);
  if (at < 0) return undefined;
  return given.splice(at, valued ? 2 : 1)[valued ? 1 : 0];
}
const json = take('--json', true);
const noBuild = take('--no-build', false) !== undefined;

function sayThereIsNoBrowser() {
  const line = '='.repeat(80);
  console.error(
    `${line}\nSKIPPED: the end-to-end tests. No Chrome, Edge or Chromium was found.\n` +
      'Install one (Debian: apt-get install chromium), or name one: BROWSER_PATH=/path/to/chrome npm test\n' +
      line,
  );
  if (json) writeFileSync(json, JSON.stringify({ numPassedTests: 0, numFailedTests: 0 }));
}

async function main() {
  const browser = await findBrowser({ mayFetch: true });
  if (browser === null) {
    sayThereIsNoBrowser();
    return process.env.CI ? 1 : 0;
  }
  if (!noBuild) await build({ mode: 'production', env: { workbench: true } });
  const server = createStaticServer(fileURLToPath(new URL('../dist', import.meta.url)));
  const address = await listen(server, 0);
  const running = await chromium.launchServer(browser);
  try {
    return await jest({ E2E_ADDRESS: address, E2E_BROWSER: running.wsEndpoint() });
  } finally {
    await running.close();
    server.close();
    server.closeAllConnections();
  }
}

function jest(env) {
  const args = [
    fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url)),
    '--config=jest.e2e.config.cjs',
    '--runInBand',
    ...(json ? ['--json', `--outputFile=${json}`] : []),
    ...given,
  ];
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

process.exitCode = await main();
