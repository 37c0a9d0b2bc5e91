import path from 'node:path';
import { publicationWords as publicationEn } from '../../locales/en/publication';
import { publicationWords as publicationNl } from '../../locales/nl/publication';
import { consolidate } from '../../meting/consolidate/consolidate';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { htmlReport } from '../../report/html/report';
import { jsonReport } from '../../report/json';
import { buildPublication } from '../../report/publication/build';
import { writePublication } from '../../report/publication/write';
import {
  compareReceipts,
  findReceipt,
  isOfPublication,
  type AnyReceipt,
  type DocumentForm,
  type FoundReceipt,
  type PublicationReceipt,
  type Receipt,
} from '../../report/receipt';
import { sarifReport } from '../../report/sarif';
import { sha256OfBlob } from '../../report/sha256';
import { isSameText, shownDifferences, type ShownDifference } from '../../report/shown-differences';
import { readArguments } from '../arguments';
import { checkFiles, expandFiles, readOrExplain } from '../check-files';
import type { Command } from '../command';
import { printable } from '../printable';
import { reportOf } from '../report-of';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import { wordsIn, type Words } from '../words';

/** No report of ours comes near it: five hundred workbooks with findings in every column take a tenth. */
const LARGEST = 256 * 1024 * 1024;
/** More differences than this are counted, not listed. */
const LISTED = 20;
/** Texts longer than this are shown in part. */
const SHOWN = 120;

/** What a document becomes when it is made again. */
interface MadeAgain {
  readonly receipt: AnyReceipt;
  /** In the form of the given document; `null` for a receipt by itself. */
  readonly text: string | null;
}

/**
 * Makes the document of a receipt again and compares it: the receipt, and every figure, finding and word that a reader sees. The
 * files of a report are looked for among those named, else beside it, and known by their hash: they may have another name. A
 * publication does not say of which files it was made: it is made again of all that are named.
 */
export const verify: Command = async (args, { words, terminal }) => {
  const { positionals } = readArguments(args, {}, words.cli);
  const [file, ...named] = positionals;
  if (file === undefined) throw new UsageError(words.cli.noFiles);
  if (/\.(xlsx|csv)$/i.test(file)) throw new UsageError(words.cli.verifyFormat);
  const blob = await readOrExplain(file, words, terminal);
  if (blob.size > LARGEST) throw new UsageError(words.cli.verifyTooLarge(file));
  const text = await blob.text();
  const found = findReceipt(text);
  if (found === null) throw new UsageError(words.cli.noReceipt(file));
  const candidates = await expandFiles(named.length > 0 ? named : [path.dirname(file)], words, terminal);
  const { receipt, form } = found;
  const files = isOfPublication(receipt)
    ? candidates.map((each) => ({ file: each }))
    : await findInputs(receipt, candidates, words, terminal);
  const made = isOfPublication(receipt)
    ? await publishedAgain(receipt, form, files, words, terminal)
    : await reportedAgain(receipt, form, files, words, terminal);
  const said = differencesInWords(found, text, made, words);
  if (said.length === 0) {
    terminal.out(`${words.cli.verifySame(files.length)}\n${words.cli.verifyProves}\n`);
    return 0;
  }
  terminal.out(`${said.map(printable).join('\n')}\n`);
  return 1;
};

function differencesInWords(
  { receipt, form }: FoundReceipt,
  text: string,
  made: MadeAgain,
  { cli }: Words,
): readonly string[] {
  const differences = compareReceipts(receipt, made.receipt).map(
    (each) => `  - ${cli.verifyDifference[each]}`,
  );
  const said = differences.length === 0 ? [] : [cli.verifyDifferent, ...differences];
  if (made.text === null || form === 'receipt' || isSameText(text, made.text)) return said;
  const shown = shownDifferences(text, made.text, form);
  if (shown.length === 0) return [...said, cli.verifyUnseen];
  const line = ({ place, given, made: again }: ShownDifference) =>
    `  - ${cli.verifyGivenMade(shortened(place) ?? '', shortened(given), shortened(again))}`;
  const more = shown.length - LISTED;
  return [
    ...said,
    cli.verifyShown,
    ...shown.slice(0, LISTED).map(line),
    ...(more > 0 ? [`  ${cli.verifyAlso(more)}`] : []),
  ];
}

function shortened(text: string | null): string | null {
  return text === null || text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}

interface NamedFile {
  readonly file: string;
  /** How the document calls it, where that is known. */
  readonly name?: string;
}

async function reportedAgain(
  { settings, language, role }: Receipt,
  form: DocumentForm,
  files: readonly NamedFile[],
  words: Words,
  terminal: Terminal,
): Promise<MadeAgain> {
  const names = files.map(({ file, name }) => name ?? path.basename(file));
  const checked = await checkFiles(
    files.map(({ file }) => file),
    { settings },
    words,
    terminal,
    names,
  );
  const own = wordsIn(language);
  const report = reportOf(checked, role, own, settings);
  switch (form) {
    case 'json':
      return { receipt: report.receipt, text: jsonReport(report) };
    case 'sarif':
      return { receipt: report.receipt, text: sarifReport(report) };
    case 'html':
      return { receipt: report.receipt, text: htmlReport(report, own.report) };
    case 'receipt':
      return { receipt: report.receipt, text: null };
  }
}

async function publishedAgain(
  { settings, language, publication: { minimum, names } }: PublicationReceipt,
  form: DocumentForm,
  files: readonly NamedFile[],
  words: Words,
  terminal: Terminal,
): Promise<MadeAgain> {
  const options = { settings, consolidate: contributing(new Pseudonymiser()) };
  const checked = await checkFiles(
    files.map(({ file }) => file),
    options,
    words,
    terminal,
  );
  const consolidation = consolidate(
    checked.map(({ result }) => result),
    { settings },
  );
  const publication = buildPublication(consolidation, checked, { language, minimum, settings, names });
  if (form !== 'json' && form !== 'html') return { receipt: publication.receipt, text: null };
  const own = language === 'nl' ? publicationNl : publicationEn;
  const text = await writePublication(publication, form, own, wordsIn(language).report);
  return { receipt: publication.receipt, text: String(text) };
}

/** One file for each input of the receipt, by hash. */
async function findInputs(
  { inputs }: Receipt,
  candidates: readonly string[],
  words: Words,
  terminal: Terminal,
): Promise<readonly NamedFile[]> {
  const byHash = new Map<string, string[]>();
  for (const candidate of candidates) {
    const hash = await sha256OfBlob(await readOrExplain(candidate, words, terminal));
    byHash.set(hash, [...(byHash.get(hash) ?? []), candidate]);
  }
  const problems: string[] = [];
  const found = inputs.flatMap(({ file: name, sha256 }): NamedFile[] => {
    if (sha256 === null) {
      problems.push(words.cli.verifyOpenWorkbook(name));
      return [];
    }
    // A file may have been checked twice under two names: each takes one copy, as long as there are copies.
    const copies = byHash.get(sha256);
    const copy = copies !== undefined && copies.length > 1 ? copies.shift() : copies?.[0];
    if (copy === undefined) problems.push(words.cli.verifyNotFound(name, sha256));
    return copy === undefined ? [] : [{ file: copy, name }];
  });
  if (problems.length > 0) throw new UsageError(problems.map(printable).join('\n'));
  return found;
}
