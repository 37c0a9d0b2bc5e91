import { WorkbookError } from '../workbook/workbook-error';
import type { Terminal } from './terminal';

/**
 * Reads a file, watched.
 *
 * @throws {WorkbookError} `over-time` or `over-memory` for one that asked too much before
 */
export async function guarded<T>(
  { guard }: Pick<Terminal, 'guard'>,
  { file, bytes }: { readonly file: string; readonly bytes: number },
  read: () => Promise<T>,
): Promise<T> {
  const refusal = guard?.refusal(file) ?? null;
  if (refusal !== null) throw new WorkbookError(refusal);
  guard?.begin(file, bytes);
  try {
    return await read();
  } finally {
    guard?.end();
  }
}
