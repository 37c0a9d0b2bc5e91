/** `npm run test:mutation`: the runs of docs/mutation.md. With a run named, that one; what follows goes to Stryker. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { folderOfTool } from './tools';

const root = join(__dirname, '..');
const configurationOf: Readonly<Record<string, string>> = {
  calculations: 'config/stryker.config.mjs',
  figures: 'config/stryker.figures.config.mjs',
  reading: 'config/stryker.reading.config.mjs',
  rules: 'config/stryker.rules.config.mjs',
};

function run(name: string, args: readonly string[]): number {
  const stryker = join(folderOfTool('mutation'), 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const given = [stryker, 'run', configurationOf[name] ?? '', ...args];
  return spawnSync(process.execPath, given, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

const [first, ...rest] = process.argv.slice(2);
const chosen = first === undefined ? Object.keys(configurationOf) : [first];
const unknown = chosen.find((name) => configurationOf[name] === undefined);
if (unknown === undefined) process.exitCode = chosen.some((name) => run(name, rest) !== 0) ? 1 : 0;
else {
  console.error(`No run ${unknown}; there are: ${Object.keys(configurationOf).join(', ')}.`);
  process.exitCode = 2;
}
