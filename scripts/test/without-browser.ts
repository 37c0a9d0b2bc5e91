/** `without-browser.ts FILE …`: jest over all that needs no browser, its counts in FILE; other arguments go to jest. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { twiceWhereFailed } from './second-run';

const root = join(__dirname, '../..');
const [json = '', ...given] = process.argv.slice(2);

/** A small workbook that is checked leaves much that is thrown away at once: with room for it, less often and for less. */
const ROOM = '--max-semi-space-size=64';

function jest(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [ROOM, join(root, 'node_modules/jest/bin/jest.js'), ...args], {
    stdio: 'inherit',
    cwd: root,
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

void twiceWhereFailed(jest, given, json).then((code) => {
  process.exitCode = code;
});
