import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The file that records all others, so it cannot record itself. */
export const integrityFile = 'integrity.json';

export interface Integrity {
  readonly product: string;
  readonly version: string;
  /** Hash of every file by its path, as in an `integrity` attribute: `sha256-` and base64. */
  readonly files: Readonly<Record<string, string>>;
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
