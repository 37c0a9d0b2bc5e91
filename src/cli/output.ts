import path from 'node:path';
import { FileError, type Terminal } from './terminal';
import { UsageError } from './usage-error';
import type { Words } from './words';

/** Writes to the file that was asked for, or to the terminal. Never over one of the inputs. */
export async function deliver(
  content: string | Uint8Array,
  out: string | undefined,
  { terminal, words: { cli: words } }: { readonly terminal: Terminal; readonly words: Words },
  inputs: readonly string[] = [],
): Promise<void> {
  if (out === undefined) {
    if (typeof content !== 'string') throw new UsageError(words.outNeeded('.xlsx'));
    terminal.out(content);
    return;
  }
  if (inputs.some((input) => path.resolve(input) === path.resolve(out))) {
    throw new UsageError(words.outIsInput(out));
  }
  try {
    await terminal.write(out, content);
  } catch (error) {
    if (error instanceof FileError) throw new UsageError(words.notWritable(out));
    throw error;
  }
  terminal.error(`${words.written(out)}\n`);
}
