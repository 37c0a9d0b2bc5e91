import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { link, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OverBudget } from '../workbook/budget';

/** What the program needs of the world: a terminal and files. Tests give their own. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  error(text: string): void;
  /** @throws {FileError} */
  read(file: string): Promise<Blob>;
  /**
   * Writes a whole file or nothing: what stood there stays as it was until the new one is complete.
   *
   * @throws {FileError} `exists` for a file that is there already, unless it may be replaced.
   */
  write(file: string, content: string | Uint8Array, how: { readonly replace: boolean }): Promise<void>;
  /** What stands in a folder, or `null` for what is no folder. */
  list(folder: string): Promise<Listed | null>;
  /** The same for every name and link of one file; `null` where there is nothing. */
  identity(file: string): Promise<string | null>;
  /** Whether there is an ordinary file: no folder, and no device such as that of the terminal itself. */
  isFile(file: string): Promise<boolean>;
  /** Who watches the files that are read; left out where nobody does. */
  readonly guard?: Guard;
}

/** Who watches what files ask of the machine. */
export interface Guard {
  /** Why a file is not to be read; `null` for one that may be. */
  refusal(file: string): OverBudget | null;
  begin(file: string, bytes: number): void;
  end(): void;
}

export interface Listed {
  /** Paths of files, and of links to files. */
  readonly files: readonly string[];
  /** Paths of folders in it, and of links that lead to a folder or nowhere. */
  readonly others: readonly string[];
}

export class FileError extends Error {
  constructor(
    readonly code: 'not-found' | 'not-readable' | 'no-ordinary-file' | 'not-writable' | 'exists' | 'full',
    readonly file: string,
  ) {
    super(code);
    this.name = 'FileError';
  }
}

/** The terminal in which the program was started. */
export function nodeTerminal(): Terminal {
  return {
    env: process.env,
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    read: async (file) => {
      try {
        if (!(await stat(file)).isFile()) throw new FileError('no-ordinary-file', file);
        return await openAsBlob(file);
      } catch (error) {
        if (error instanceof FileError) throw error;
        throw new FileError(codeOf(error) === 'ENOENT' ? 'not-found' : 'not-readable', file);
      }
    },
    write: writeWhole,
    list: async (folder) => {
      try {
        const [files, others]: [string[], string[]] = [[], []];
        for (const name of (await readdir(folder)).sort()) {
          const each = path.join(folder, name);
          const found = await stat(each).catch(() => null);
          (found?.isFile() === true ? files : others).push(each);
        }
        return { files, others };
      } catch {
        return null;
      }
    },
    identity: async (file) => {
      const found = await stat(file, { bigint: true }).catch(() => null);
      return found === null ? null : `${String(found.dev)}:${String(found.ino)}`;
    },
    isFile: async (file) => (await stat(file).catch(() => null))?.isFile() === true,
  };
}

/** Writes beside the file and puts the new one in its place when all of it is on the disk. */
async function writeWhole(
  file: string,
  content: string | Uint8Array,
  { replace }: { readonly replace: boolean },
): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    const there = await stat(file).catch(() => null);
    // A device or a pipe has no content to lose, and nothing can be put in its place.
    if (there !== null && !there.isFile()) {
      await writeFile(file, content);
      return;
    }
    if (there !== null && !replace) throw new FileError('exists', file);
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (replace) await rename(beside, file);
    else await placeNew(beside, file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = codeOf(error);
    if (code === 'EEXIST') throw new FileError('exists', file);
    throw new FileError(code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'not-writable', file);
  } finally {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/** Gives a file its name unless another took it in the meantime; where a file system has no links, the name was just seen to be free. */
async function placeNew(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await rename(beside, file);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
