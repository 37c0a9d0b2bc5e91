/**
 * Known advisories on what ships and on DuckDB, which `count` asks for: part of `npm run test:long`. Fails on one that is moderate or
 * worse. Where the registry does not answer, nothing is known: that is said, with every package and its version as they are locked,
 * to look up elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownLicence } from './licences';

const root = join(__dirname, '../..');
const folders = [root, join(root, 'tools/duckdb')];

/** What is told of the packages of one folder. */
export type Advice =
  { readonly answered: false } | { readonly answered: true; readonly advisories: readonly string[] };

const HARMLESS = ['info', 'low'];

/** What `npm audit --json` answered. */
export function readAudit(output: string): Advice {
  let given: unknown;
  try {
    given = JSON.parse(output);
  } catch {
    return { answered: false };
  }
  if (typeof given !== 'object' || given === null || !('vulnerabilities' in given))
    return { answered: false };
  const found = given.vulnerabilities as Readonly<
    Record<string, { readonly severity?: string; readonly range?: string }>
  >;
  return {
    answered: true,
    advisories: Object.entries(found).flatMap(([name, { severity = '', range = '' }]) =>
      HARMLESS.includes(severity) ? [] : [`${name} ${range} (${severity})`],
    ),
  };
}

/** What runs at a user and is locked in a folder, as `name@version`. */
export function lockedPackages(folder: string): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<
      Record<string, { readonly version?: string; readonly dev?: boolean; readonly link?: boolean }>
    >;
  };
  const names = Object.entries(packages).flatMap(([path, { version = '', dev, link }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    return path.includes('node_modules/') && dev !== true && link !== true && name !== ownLicence
      ? [`${name}@${version}`]
      : [];
  });
  return [...new Set(names)].sort();
}

function audit(folder: string): Advice {
  const npm = process.env['npm_execpath'];
  const args = ['audit', '--omit=dev', '--json'];
  const { stdout } =
    npm === undefined
      ? spawnSync('npm', args, { cwd: folder, encoding: 'utf8' })
      : spawnSync(process.execPath, [npm, ...args], { cwd: folder, encoding: 'utf8' });
  return readAudit(stdout);
}

function main(): void {
  for (const folder of folders) {
    const advice = audit(folder);
    if (!advice.answered) {
      console.warn(`NOT CHECKED: the registry does not tell advisories here (${folder}).`);
      for (const each of lockedPackages(folder)) console.warn(`  ${each}`);
    } else if (advice.advisories.length > 0) {
      console.error(`${folder}:\n  ${advice.advisories.join('\n  ')}`);
      process.exitCode = 1;
    } else console.log(`No advisories: ${folder}`);
  }
}

if (require.main === module) main();
