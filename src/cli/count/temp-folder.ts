import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CountError } from '../../sql/duckdb/count-error';

/** @throws {CountError} */
function newFolder(where: string): string {
  try {
    return mkdtempSync(path.join(where, 'banenafspraak-'));
  } catch {
    throw new CountError({ code: 'no-temp', temp: where });
  }
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * A new folder that only the user can open, for what does not fit in memory: it holds data of persons. It is gone when the work is done
 * or fails, and when the program is stopped.
 *
 * @param where the folder to make it in; that of the system where left out
 * @param stopped what to do when the program is stopped, after the folder is gone
 * @throws {CountError} where no folder can be made
 */
export async function withTempFolder<T>(
  where: string | undefined,
  stopped: () => void,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = newFolder(where ?? tmpdir());
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const stops = Object.entries(SIGNALS).map(([signal, code]) => {
    const stop = () => {
      remove();
      stopped();
      process.exit(code);
    };
    process.once(signal, stop);
    return [signal, stop] as const;
  });
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    remove();
    process.removeListener('exit', remove);
    for (const [signal, stop] of stops) process.removeListener(signal, stop);
  }
}
