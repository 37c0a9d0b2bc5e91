/**
 * `npm run test:e2e`: serves a build on localhost and drives it in a real browser.
 * `--ship` takes what ships instead of the quick build, `--no-build` what has been built, `--stories` only the main story of each
 * user; `--json FILE` writes the counts; other arguments go to jest.
 * Without any browser: a failure where CI is set, a loud line elsewhere.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, folderOfBuild } from '../build';
import { findBrowser } from '../find-browser';
import { createStaticServer, listen } from '../static-server';
import { twiceWhereFailed } from './second-run';

const root = join(__dirname, '../..');
const given = process.argv.slice(2);

function flag(name: string): boolean {
  const at = given.indexOf(name);
  if (at >= 0) given.splice(at, 1);
  return at >= 0;
}

function value(name: string): string | undefined {
  const at = given.indexOf(name);
  return at < 0 ? undefined : given.splice(at, 2)[1];
}

const json = value('--json');
const mode = flag('--ship') ? 'production' : 'development';
const stories = flag('--stories');
const noBuild = flag('--no-build');

function sayThereIsNoBrowser(): void {
  const line = '='.repeat(80);
  console.error(
    `${line}\nSKIPPED: the tests in a browser. No Chrome, Edge or Chromium was found.\n` +
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
  if (!noBuild) {
    const parts = mode === 'production' ? {} : { parts: ['addin', 'workbench'] as const };
    await (
      await build({ mode, env: { workbench: true }, ...parts })
    ).kept;
  }
  const server = createStaticServer(folderOfBuild(mode));
  const address = `http://localhost:${String(await listen(server, 0))}`;
  const running = await chromium.launchServer(browser);
  const env = {
    E2E_ADDRESS: address,
    E2E_BROWSER: running.wsEndpoint(),
    ...(stories ? { TEST_STORIES: '1' } : {}),
    ...(mode === 'production' ? { TEST_SHIP: '1' } : {}),
  };
  try {
    const run = (extra: readonly string[]) => jest(env, extra);
    return json === undefined ? await run(given) : await twiceWhereFailed(run, given, json);
  } finally {
    await running.close();
    server.close();
    server.closeAllConnections();
  }
}

function jest(env: Readonly<Record<string, string>>, extra: readonly string[]): Promise<number> {
  const args = [
    join(root, 'node_modules/jest/bin/jest.js'),
    '--config=config/jest.e2e.config.cjs',
    '--runInBand',
    ...extra,
  ];
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
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
