import path from 'node:path';
import { consolidate } from '../../meting/consolidate/consolidate';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { buildPublication } from '../../report/publication/build';
import {
  compareReceipts,
  findReceipt,
  isOfPublication,
  makeReceipt,
  type AnyReceipt,
} from '../../report/receipt';
import { sha256OfBlob } from '../../report/sha256';
import { readArguments } from '../arguments';
import { checkFiles, expandFiles, readOrExplain } from '../check-files';
import type { Command } from '../command';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import type { Words } from '../words';

/**
 * Repeats the check of a receipt and compares the outcome. The files are looked for among those named, else beside the
 * receipt, and known by their hash: they may have another name.
 */
export const verify: Command = async (args, { words, terminal }) => {
  const { positionals } = readArguments(args, {}, words.cli);
  const [file, ...named] = positionals;
  if (file === undefined) throw new UsageError(words.cli.noFiles);
  if (/\.(xlsx|csv)$/i.test(file)) throw new UsageError(words.cli.verifyFormat);
  const receipt = await readReceipt(file, words, terminal);
  const candidates = await expandFiles(named.length > 0 ? named : [path.dirname(file)], words, terminal);
  const found = await findInputs(receipt, candidates, words, terminal);
  const differences = compareReceipts(receipt, await madeAgain(receipt, found, words, terminal));
  if (differences.length === 0) {
    terminal.out(`${words.cli.verifySame(found.length)}\n`);
    return 0;
  }
  terminal.out(`${words.cli.verifyDifferent}\n`);
  for (const each of differences) terminal.out(`  - ${words.cli.verifyDifference[each]}\n`);
  return 1;
};

/** The receipt of doing the same once more: a check, or a publication with the same protection. */
async function madeAgain(
  receipt: AnyReceipt,
  files: readonly string[],
  words: Words,
  terminal: Terminal,
): Promise<AnyReceipt> {
  const { settings } = receipt;
  if (!isOfPublication(receipt))
    return makeReceipt(await checkFiles(files, { settings }, words, terminal), settings);
  const options = { settings, consolidate: contributing(new Pseudonymiser()) };
  const checked = await checkFiles(files, options, words, terminal);
  const consolidation = consolidate(
    checked.map(({ result }) => result),
    { settings },
  );
  const { minimum } = receipt.publication;
  return buildPublication(consolidation, checked, { language: words.language, minimum, settings }).receipt;
}

async function readReceipt(file: string, words: Words, terminal: Terminal): Promise<AnyReceipt> {
  const receipt = findReceipt(await (await readOrExplain(file, words, terminal)).text());
  if (receipt === null) throw new UsageError(words.cli.noReceipt(file));
  return receipt;
}

/** One file for each input of the receipt, by hash. */
async function findInputs(
  { inputs }: AnyReceipt,
  candidates: readonly string[],
  words: Words,
  terminal: Terminal,
): Promise<readonly string[]> {
  const byHash = new Map<string, string[]>();
  for (const candidate of candidates) {
    const hash = await sha256OfBlob(await readOrExplain(candidate, words, terminal));
    byHash.set(hash, [...(byHash.get(hash) ?? []), candidate]);
  }
  const problems: string[] = [];
  const found = inputs.flatMap(({ file, sha256 }) => {
    if (sha256 === null) {
      problems.push(words.cli.verifyOpenWorkbook(file));
      return [];
    }
    // A file may have been checked twice under two names: each takes one copy, as long as there are copies.
    const copies = byHash.get(sha256);
    const copy = copies !== undefined && copies.length > 1 ? copies.shift() : copies?.[0];
    if (copy === undefined) problems.push(words.cli.verifyNotFound(file, sha256));
    return copy ?? [];
  });
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return found;
}
