import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CountError } from '../../sql/duckdb/count-error';

/** What the name of such a folder begins with; behind it stands the number of the process. */
const PREFIX = 'banenafspraak-';

/** @throws {CountError} */
function newFolder(where: string): string {
  try {
    return mkdtempSync(path.join(where, `${PREFIX}${String(process.pid)}_`));
  } catch {
    throw new CountError({ code: 'no-temp', temp: where });
  }
}

/** Folders of a count that was killed, so that it could not remove its own: nothing says that nobody wants to look at them. */
export function foldersLeft(where: string = tmpdir()): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(where);
  } catch {
    return [];
  }
  return names
    .filter((name) => {
      const process = new RegExp(`^${PREFIX}(\\d+)_\\w{6}$`).exec(name)?.[1];
      return process !== undefined && !isRunning(Number(process));
    })
    .map((name) => path.join(where, name));
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // Of another user it may be asked nothing, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * A new folder that only the user can open, for what does not fit in memory: it holds data of persons. It is gone when the work is done
 * or fails, and when the program is stopped: then the work is told to end first, since it could make the folder again.
 *
 * @param where the folder to make it in; that of the system where left out
 * @param stopped what to do when the program is stopped, after the folder is gone
 * @throws {CountError} where no folder can be made
 */
export async function withTempFolder<T>(
  where: string | undefined,
  stopped: () => void,
  work: (folder: string, stop: AbortSignal) => Promise<T>,
): Promise<T> {
  const folder = newFolder(where ?? tmpdir());
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const stop = new AbortController();
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    const listener = () => {
      if (stop.signal.aborted) {
        // Who asks twice does not want to wait.
        remove();
        process.kill(process.pid, 'SIGKILL');
      }
      stop.abort(code);
    };
    process.on(signal, listener);
    return [signal, listener] as const;
  });
  process.once('exit', remove);
  try {
    return await work(folder, stop.signal);
  } finally {
    remove();
    process.removeListener('exit', remove);
    for (const [signal, listener] of listeners) process.removeListener(signal, listener);
    if (stop.signal.aborted) {
      stopped();
      process.exit(Number(stop.signal.reason));
    }
  }
}
