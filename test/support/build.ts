import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { longRun } from './long';

/** Where `npm test` has built, once, what its tests share; a test by itself builds the part that it needs. */
const shared = process.env['TEST_BUILD'];

/** Puts the program for a terminal, `cli.cjs`, into a folder: what ships in the long run, not made small elsewhere. */
export function buildCli(folder: string): void {
  const mode = longRun ? 'production' : 'development';
  if (shared !== undefined) copyFileSync(join(shared, 'cli.cjs'), join(folder, 'cli.cjs'));
  else execFileSync(process.execPath, [join(__dirname, 'build-cli.cjs'), folder, mode], { stdio: 'pipe' });
}
