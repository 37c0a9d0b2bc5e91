import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The file that records all others, so it cannot record itself. */
export const integrityFile = 'integrity.json';

export interface Integrity {
  readonly product: string;
  readonly version: string;
  /** What it was built from; only in the record beside a build. */
  readonly source?: Source;
  /** Hash of every file by its path, as in an `integrity` attribute: `sha256-` and base64. */
  readonly files: Readonly<Record<string, string>>;
}

/** Where a build comes from: with these and `reproduce.ts` anyone makes the same bytes. */
export interface Source {
  /** `null` outside a git checkout. */
  readonly commit: string | null;
  /** Whether files differed from that commit. */
  readonly changed: boolean;
  /** SHA-256 of `package-lock.json`, which names every package by its hash. */
  readonly lock: string;
  /** The version of Node that built it: another gives the same bytes, and where one does not this tells which to take. */
  readonly node: string;
}

/** What the sources in a folder are. */
export async function sourceOf(root: string): Promise<Source> {
  const lock = createHash('sha256')
    .update(await readFile(join(root, 'package-lock.json')))
    .digest('hex');
  const git = (...args: readonly string[]) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
  const commit = git('rev-parse', 'HEAD');
  const node = process.version;
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return { commit: null, changed: false, lock, node };
  return { commit, changed: git('status', '--porcelain') !== '', lock, node };
}

/** Records every file under a folder, in order of path. */
export async function integrityOf(
  folder: string,
  product: { readonly name: string; readonly version: string },
): Promise<Integrity> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== integrityFile)
    .sort();
  const hashed = await Promise.all(
    paths.map(async (path) => {
      const hash = createHash('sha256').update(await readFile(join(folder, path)));
      return [path, `sha256-${hash.digest('base64')}`] as const;
    }),
  );
  return { product: product.name, version: product.version, files: Object.fromEntries(hashed) };
}

/** Puts the record of all files in a folder beside them, with what they were built from. */
export async function writeRecord(
  folder: string,
  product: { readonly name: string; readonly version: string },
  root: string,
): Promise<Integrity> {
  const integrity = { ...(await integrityOf(folder, product)), source: await sourceOf(root) };
  await writeFile(join(folder, integrityFile), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}

/** What differs between two records: files that were added, left out or changed. */
export function differences(expected: Integrity, found: Integrity): readonly string[] {
  const paths = [...new Set([...Object.keys(expected.files), ...Object.keys(found.files)])].sort();
  return paths
    .filter((path) => expected.files[path] !== found.files[path])
    .map((path) =>
      found.files[path] === undefined
        ? `- ${path}`
        : expected.files[path] === undefined
          ? `+ ${path}`
          : `! ${path}`,
    );
}
