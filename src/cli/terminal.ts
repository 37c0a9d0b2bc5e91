import { openAsBlob } from 'node:fs';
import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What the program needs of the world: a terminal and files. Tests give their own. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  error(text: string): void;
  /** @throws {FileError} */
  read(file: string): Promise<Blob>;
  /** @throws {FileError} */
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Paths of the files in a folder, or `null` for what is no folder. */
  list(folder: string): Promise<readonly string[] | null>;
}

export class FileError extends Error {
  constructor(
    readonly code: 'not-found' | 'not-readable' | 'not-writable',
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
        if (!(await stat(file)).isFile()) throw new FileError('not-readable', file);
        return await openAsBlob(file);
      } catch (error) {
        if (error instanceof FileError) throw error;
        throw new FileError(isMissing(error) ? 'not-found' : 'not-readable', file);
      }
    },
    write: async (file, content) => {
      try {
        await writeFile(file, content);
      } catch {
        throw new FileError('not-writable', file);
      }
    },
    list: async (folder) => {
      try {
        return (await readdir(folder, { withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(folder, entry.name));
      } catch {
        return null;
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT';
}
