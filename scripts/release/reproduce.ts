/**
 * Builds once more and compares every file with the build that is in `dist` (made first where there is none).
 * The same sources must give the same bytes, or nobody can check what they were given.
 * Arguments go to webpack, as for the build to compare with: `tsx scripts/release/reproduce.ts --env workbench`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { differences, integrityOf } from './integrity';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const product = { name: 'build', version: '' };
/** Added after a build by `seal`. */
const addedLater: ReadonlySet<string> = new Set(['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json']);

function build(): void {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
}

async function main(): Promise<void> {
  if (!existsSync(dist)) build();
  const first = await integrityOf(dist, product);
  build();
  const second = await integrityOf(dist, product);
  const differ = differences(first, second).filter(
    (line) => !addedLater.has(line.slice(2)) && !line.endsWith('.LICENSE.txt'),
  );
  console.log(
    differ.length === 0
      ? `${Object.keys(second.files).length} files, the same in both builds`
      : `two builds of the same sources differ:\n${differ.join('\n')}`,
  );
  process.exitCode = differ.length === 0 ? 0 : 1;
}

void main();
