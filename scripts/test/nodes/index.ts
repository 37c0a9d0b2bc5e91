/**
 * `npm run test:nodes`: the built program for a terminal, by every command that its documents show in each version of Node it is
 * meant for. What it says and what it writes must be the same in all of them, and what one writes another must find right. The
 * build itself is then made once more in each, and must have the same bytes.
 * Takes the build in `dist`, made first where there is none.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { folderOfBuild } from '../../build';
import { folderOfTool } from '../../tools';
import { documentedCommands } from './documented-commands';
import { commandsBefore, writeFiles } from './files';

const root = join(__dirname, '../../..');
const program = join(folderOfBuild('production'), 'cli.cjs');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const versions = ['20', '22', '24'] as const;

/** What the program said and wrote, by command and by file. */
type Traces = ReadonlyMap<string, string>;

/** The versions of Node that there are for this machine, with where each is. */
function nodes(): ReadonlyMap<string, string> {
  const tool = folderOfTool('nodes');
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return new Map(
    versions.flatMap((version) => {
      const path = join(tool, 'node_modules', `node${version}-${process.platform}-${process.arch}`, binary);
      return existsSync(path) ? [[version, path] as const] : [];
    }),
  );
}

/** Moments of making a file differ; nothing else may. */
function timeless(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::[\d.]+)?Z?/g, 'MOMENT')
    .replace(/\d+(?:[.,]\d+)? (?:ms|s)\b/g, 'DURATION')
    .replace(/\S+banenafspraak-\w{6}\b/g, 'FOLDER');
}

function traceOf(bytes: Buffer, name: string): string {
  if (/\.(html|json|csv|sarif|txt)$/.test(name)) return timeless(bytes.toString('utf8'));
  return createHash('sha256').update(bytes).digest('hex');
}

async function traces(node: string, folder: string): Promise<Traces> {
  mkdirSync(folder);
  await writeFiles(folder);
  const found = new Map<string, string>();
  for (const given of [...commandsBefore, ...documentedCommands()]) {
    const { status, stdout, stderr } = spawnSync(node, [program, ...given], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'nl_NL.UTF-8' },
    });
    // 1: read, and something is wrong with it, as with one of the invented workbooks.
    if (status !== 0 && status !== 1) throw new Error(`cli.cjs ${given.join(' ')}\n${stderr}`);
    found.set(given.join(' '), timeless(`${String(status)}\n${stdout}${stderr}`));
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(relative(folder, path), traceOf(readFileSync(path), entry.name));
  }
  return found;
}

/** What differs between two versions, with the first place in it. */
function differences(found: Traces, expected: Traces): readonly string[] {
  return [...new Set([...found.keys(), ...expected.keys()])].flatMap((key) => {
    const [a = '', b = ''] = [found.get(key), expected.get(key)];
    if (a === b) return [];
    let at = 0;
    while (a[at] === b[at]) at++;
    return [`${key}: ${JSON.stringify(a.slice(at, at + 60))} is not ${JSON.stringify(b.slice(at, at + 60))}`];
  });
}

/** Whether a build by this Node has the bytes of the build in `dist`, with or without the page for the browser as that one. */
function buildsTheSame(node: string): boolean {
  const parts = existsSync(join(folderOfBuild('production'), 'workbench')) ? ['--env', 'workbench'] : [];
  const { status, stdout, stderr } = spawnSync(
    node,
    [tsx, join(root, 'scripts/release/reproduce.ts'), ...parts],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) console.error(`${stdout}${stderr}`.trim().split('\n').slice(-8).join('\n'));
  return status === 0;
}

async function main(): Promise<number> {
  process.chdir(root);
  // For `count`, by this program and by the one that is tried.
  folderOfTool('duckdb');
  const found = nodes();
  for (const version of versions)
    if (!found.has(version))
      console.error(
        `SKIPPED: Node ${version} for ${process.platform} ${process.arch} is not in tools/nodes.`,
      );
  if (!existsSync(program))
    execFileSync(process.execPath, [tsx, 'scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  const scratch = mkdtempSync(join(tmpdir(), 'nodes-'));
  let [passed, failed] = [0, 0];
  const count = (what: string, wrong: readonly string[]): void => {
    console.log(`${wrong.length === 0 ? 'ok  ' : 'WRONG'} ${what}`);
    for (const each of wrong) console.error(`  ${each}`);
    if (wrong.length === 0) passed++;
    else failed++;
  };
  try {
    let expected: Traces | undefined;
    for (const [version, node] of found) {
      const traced = await traces(node, join(scratch, version));
      expected ??= traced;
      count(`Node ${version}: every command of the documents`, differences(traced, expected));
    }
    for (const [version, node] of found) {
      if (version === '20') continue; // The build itself asks for Node 22.
      count(`Node ${version}: the same build`, buildsTheSame(node) ? [] : ['the bytes differ']);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  return failed === 0 ? 0 : 1;
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
