import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** What stands in `tools/NAME/package.json`: a package of its own, for what one rare command needs. */
interface Tool {
  readonly description: string;
  readonly config: { readonly megabytes: number };
}

/** Runs npm itself, on every system: npm says where it stands when it runs a script. */
function npm(args: readonly string[], folder: string): void {
  const own = process.env.npm_execpath;
  const result =
    own?.endsWith('.js') === true
      ? spawnSync(process.execPath, [own, ...args], { cwd: folder, stdio: 'inherit' })
      : spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}`);
}

const folderOf = (name: string): string => join(root, 'tools', name);
const lockOf = (name: string): string => join(folderOf(name), 'package-lock.json');
const installedLockOf = (name: string): string => join(folderOf(name), 'node_modules/.installed-lock.json');

/** Whether a tool has been fetched, in the version that its lock file asks for. */
export function isInstalled(name: string): boolean {
  const installed = installedLockOf(name);
  return existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lockOf(name), 'utf8');
}

/**
 * The folder of a tool that is not installed with the rest, with what it needs in its `node_modules`: fetched the first time,
 * and again when its lock file has changed. Says so, and how much it is.
 */
export function folderOfTool(name: string): string {
  const folder = folderOf(name);
  if (isInstalled(name)) return folder;
  const tool = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Tool;
  console.log(
    `Eenmalig ophalen (${String(tool.config.megabytes)} MB, in tools/${name}): ${tool.description} (fetched once) …`,
  );
  npm(['ci', '--no-audit', '--no-fund'], folder);
  copyFileSync(lockOf(name), installedLockOf(name));
  return folder;
}

/** The file of a package, or of a part of it, in a tool. */
export function resolveInTool(name: string, request: string): string {
  return createRequire(join(folderOfTool(name), 'package.json')).resolve(request);
}
