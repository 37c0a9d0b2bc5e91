import { readOrExplain, withoutCopies } from '../check-files';
import type { Surroundings } from '../command';

/**
 * The files that count, of those with the same bytes the first: the others are named. Only files of one size are read for it.
 *
 * @throws {UsageError}
 */
export async function withoutCopiesOf(
  files: readonly string[],
  { words, terminal }: Pick<Surroundings, 'words' | 'terminal'>,
): Promise<readonly string[]> {
  const bySize = new Map<number, string[]>();
  for (const file of files) {
    const { size } = await readOrExplain(file, words, terminal);
    bySize.set(size, [...(bySize.get(size) ?? []), file]);
  }
  const counting = new Set<string>();
  for (const alike of bySize.values()) {
    const distinct = alike.length === 1 ? alike : await withoutCopies(alike, words, terminal);
    for (const file of distinct) counting.add(file);
  }
  return files.filter((file) => counting.has(file));
}
