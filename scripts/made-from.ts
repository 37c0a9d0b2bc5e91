import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that the quick build is made from. */
const sources = [
  'src',
  'assets',
  'scripts',
  'packages',
  'manifest.xml',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];

/** One line for what a build is made from: it changes when a file comes, goes, or is written. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const files = statSync(join(root, source)).isDirectory()
      ? readdirSync(join(root, source), { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(root, source, file));
      hash.update(`${source}/${file} ${String(size)} ${String(mtimeMs)}\n`);
    }
  }
  return hash.digest('hex');
}

const stampIn = (folder: string): string => join(folder, '.made-from');

/** Whether a build stands in `folder` that was made from `sources`. */
export function isMadeFrom(folder: string, print: string): boolean {
  const stamp = stampIn(folder);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
}

/** Remembers in the folder of a build what it was made from. The next build empties the folder. */
export function rememberMadeFrom(folder: string, print: string): void {
  writeFileSync(stampIn(folder), print);
}
