import path from 'node:path';
import type { CountWords } from '../../locales/nl/count';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import type { Words } from '../words';

/** Endings of the files that are taken from a folder. */
export const COUNT_ENDINGS = ['.csv', '.parquet'] as const;

const counts = (file: string) => COUNT_ENDINGS.some((ending) => file.toLowerCase().endsWith(ending));

/**
 * The files that were named, those in the folders that were named, and those that a pattern (`*`, `?` in the last part) fits, each
 * once, in order.
 *
 * @throws {UsageError} where one is not there, or nothing is left
 */
export async function namedFiles(
  named: readonly string[],
  { cli }: Words,
  words: CountWords,
  terminal: Terminal,
): Promise<readonly string[]> {
  if (named.length === 0) throw new UsageError(cli.noFiles);
  const files: string[] = [];
  for (const each of named) {
    const found = await filesOf(each, terminal);
    if (found === null) {
      if (!(await terminal.isFile(each)))
        throw new UsageError(
          (await terminal.identity(each)) === null
            ? cli.notFound(each)
            : words.failed({ code: 'no-ordinary-file', file: each }),
        );
      files.push(each);
    } else if (found.length === 0) throw new UsageError(words.noCountFiles(each, COUNT_ENDINGS));
    else files.push(...found);
  }
  const seen = new Map<string, string>();
  const distinct: string[] = [];
  for (const file of [...files].sort((a, b) => (a < b ? -1 : 1))) {
    const identity = (await terminal.identity(file)) ?? file;
    const other = seen.get(identity);
    if (other !== undefined) {
      if (other !== file) terminal.error(`${cli.sameFile(file, other)}\n`);
      continue;
    }
    seen.set(identity, file);
    distinct.push(file);
  }
  return distinct;
}

/** The files of a folder or a pattern; `null` for the name of a file. */
async function filesOf(named: string, terminal: Terminal): Promise<readonly string[] | null> {
  const inFolder = await terminal.list(named);
  if (inFolder !== null) return inFolder.files.filter(counts);
  if (!/[*?]/.test(path.basename(named))) return null;
  const pattern = new RegExp(
    `^${path
      .basename(named)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
  const beside = await terminal.list(path.dirname(named));
  return (beside?.files ?? []).filter((file) => pattern.test(path.basename(file)) && counts(file));
}
