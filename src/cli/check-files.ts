import path from 'node:path';
import { checkWorkbook } from '../check';
import { unreadableResult } from '../check/unreadable';
import { collectionWords as en } from '../locales/en/collection';
import { collectionWords as nl } from '../locales/nl/collection';
import { apartFromCopies } from '../meting/consolidate/copies';
import type { CheckOptions, CheckResult } from '../meting/judge/check-result';
import { nameKey, ownName } from '../privacy/own-name';
import { maskName } from '../privacy/personal-data';
import type { CheckedInput } from '../report/receipt';
import { openWorkbook } from '../workbook';
import { isKeptBySystem, isOpenedInFolder, toldEndings } from '../workbook/file-kinds';
import { WorkbookError } from '../workbook/workbook-error';
import { guarded } from './guard';
import { nodeInflate } from './node-inflate';
import { sha256InNode } from './node-sha256';
import { FileError, type Terminal } from './terminal';
import { UsageError } from './usage-error';
import type { Words } from './words';
import { compareText } from '../meting/form/compare-text';

/** A checked workbook with where it was found. */
export interface CheckedFile extends CheckedInput {
  readonly path: string;
  readonly blob: Blob;
}

/**
 * The files that were named, and the workbooks in the folders that were named, each once.
 *
 * @throws {UsageError} where nothing is left to check.
 */
export async function expandFiles(
  named: readonly string[],
  { cli: words }: Words,
  terminal: Terminal,
): Promise<readonly string[]> {
  if (named.length === 0) throw new UsageError(words.noFiles);
  const files = new Set<string>();
  for (const each of named) {
    const inFolder = await terminal.list(each);
    if (inFolder === null) {
      files.add(each);
      continue;
    }
    for (const other of inFolder.others) terminal.error(`${words.notInFolder(other)}\n`);
    const workbooks = inFolder.files.filter((file) => isOpenedInFolder(path.basename(file)));
    for (const file of inFolder.files)
      if (!workbooks.includes(file) && !isKeptBySystem(path.basename(file)))
        terminal.error(`${words.skipped(file)}\n`);
    if (workbooks.length === 0) throw new UsageError(words.noWorkbooksIn(each, toldEndings));
    for (const file of workbooks) files.add(file);
  }
  return distinctFiles([...files].sort(compareText), words, terminal);
}

/** Each file once, however many names and links lead to it: twice counted would be wrong. */
async function distinctFiles(
  files: readonly string[],
  words: Words['cli'],
  terminal: Terminal,
): Promise<readonly string[]> {
  const seen = new Map<string, string>();
  const distinct: string[] = [];
  for (const file of files) {
    const identity = await terminal.identity(file);
    const other = identity === null ? undefined : seen.get(identity);
    if (other !== undefined) {
      terminal.error(`${words.sameFile(file, other)}\n`);
      continue;
    }
    if (identity !== null) seen.set(identity, file);
    distinct.push(file);
  }
  return distinct;
}

/** A file with how it is called and what tells its bytes from those of others. */
interface HashedFile {
  readonly name: string;
  readonly sha256: string;
}

/** The files that count together, of those with the same bytes the first: the others are named. */
export async function withoutCopies(
  files: readonly string[],
  words: Words,
  terminal: Terminal,
): Promise<readonly string[]> {
  const hashed: (HashedFile & { readonly file: string })[] = [];
  const names = distinctNames(files);
  for (const [i, file] of files.entries()) {
    const sha256 = await sha256InNode(await readOrExplain(file, words, terminal));
    hashed.push({ file, name: names[i] ?? file, sha256 });
  }
  return countingOnce(hashed, words, terminal).map(({ file }) => file);
}

export function countingOnce<T extends HashedFile>(
  files: readonly T[],
  words: Words,
  terminal: Terminal,
): readonly T[] {
  const { counting, copies } = apartFromCopies(files, ({ sha256 }) => sha256);
  const { unread: text } = (words.language === 'nl' ? nl : en).desk;
  for (const { copy, of } of copies) terminal.error(`${text.copy(maskName(copy.name), maskName(of.name))}\n`);
  return counting;
}

/** Checks one file after the other, under these names; one that cannot be read is in the result and stops nothing. */
export async function checkFiles(
  files: readonly string[],
  options: CheckOptions | ((index: number) => CheckOptions),
  words: Words,
  terminal: Terminal,
  names: readonly string[] = distinctNames(files),
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const [i, file] of files.entries()) {
    const blob = await readOrExplain(file, words, terminal);
    const name = names[i] ?? file;
    checked.push({
      path: file,
      blob,
      sha256: await sha256InNode(blob),
      bytes: blob.size,
      result: await checkBlob(
        blob,
        { file, name },
        typeof options === 'function' ? options(i) : options,
        terminal,
      ),
    });
  }
  return checked;
}

export async function readOrExplain(file: string, { cli: words }: Words, terminal: Terminal): Promise<Blob> {
  try {
    return await terminal.read(file);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    switch (error.code) {
      case 'not-found':
        throw new UsageError(words.notFound(file));
      case 'no-ordinary-file':
        throw new UsageError(words.noOrdinaryFile(file));
      default:
        throw new UsageError(words.notReadable(file));
    }
  }
}

async function checkBlob(
  blob: Blob,
  { file, name }: { readonly file: string; readonly name: string },
  options: CheckOptions,
  terminal: Terminal,
): Promise<CheckResult> {
  try {
    return await guarded(terminal, { file, bytes: blob.size }, async () => {
      const source = await openWorkbook(blob, name, { inflate: nodeInflate });
      try {
        return await checkWorkbook(source, options);
      } finally {
        source.close();
      }
    });
  } catch (error) {
    if (error instanceof WorkbookError) return unreadableResult(name, error);
    throw error;
  }
}

/**
 * File names without their folders, as long as that tells them apart: where a report was made is nobody's business. Those that are
 * alike once people are masked in them are numbered: results are told apart by name.
 */
export function distinctNames(files: readonly string[]): readonly string[] {
  const names = files.map((file) => path.basename(file));
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  return files.map((file, i) => {
    const name = names[i] ?? file;
    const inFolder = (count.get(name) ?? 0) > 1;
    const own = ownName(
      inFolder ? path.join(path.basename(path.dirname(path.resolve(file))), name) : name,
      taken,
    );
    taken.add(nameKey(own));
    return own;
  });
}
