import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { longRun } from './long';

/** Where `npm test` has built, once, what its tests share; a test by itself builds the part that it needs. */
export const sharedBuild = process.env['TEST_BUILD'];

/** A build of the functions, and the address that its metadata name. */
export interface FunctionsBuild {
  readonly folder: string;
  readonly address: string;
}

/** What Excel loads for the functions: of the whole build that the tests share, or else those alone, made into a folder. */
export function buildFunctions(folder: string): FunctionsBuild {
  if (sharedBuild !== undefined) return { folder: sharedBuild, address: 'https://localhost:3000/' };
  const mode = longRun ? 'production' : 'development';
  execFileSync(process.execPath, [join(__dirname, 'build-functions.cjs'), folder, mode], { stdio: 'pipe' });
  return { folder, address: 'https://example.nl/banenafspraak/' };
}

/** Puts the program for a terminal, `cli.cjs`, into a folder: what ships in the long run, not made small elsewhere. */
export function buildCli(folder: string): void {
  const mode = longRun ? 'production' : 'development';
  if (sharedBuild !== undefined) copyFileSync(join(sharedBuild, 'cli.cjs'), join(folder, 'cli.cjs'));
  else execFileSync(process.execPath, [join(__dirname, 'build-cli.cjs'), folder, mode], { stdio: 'pipe' });
}
