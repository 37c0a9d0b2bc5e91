import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * A new folder that only the user can open, for what does not fit in memory: it holds data of persons. It is gone when the work is done
 * or fails, and when the program is stopped.
 *
 * @param where the folder to make it in; that of the system where left out
 */
export async function withTempFolder<T>(
  where: string | undefined,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(where ?? tmpdir(), 'banenafspraak-'));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const stops = Object.entries(SIGNALS).map(([signal, code]) => {
    const stop = () => {
      remove();
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
