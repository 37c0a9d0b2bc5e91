import path from 'node:path';
import { publicationWords as publicationEn } from '../../locales/en/publication';
import { publicationWords as publicationNl } from '../../locales/nl/publication';
import { consolidate } from '../../meting/consolidate/consolidate';
import type { CheckOptions } from '../../meting/judge/check-result';
import type { ColumnAnswer } from '../../meting/read/seen';
import { contributing } from '../../meting/count/build-contribution';
import { maskName } from '../../privacy/personal-data';
import { Pseudonymiser } from '../../privacy/pseudonym';
import {
  compareCountReceipts,
  findCountReceipt,
  findCountReceiptInRows,
  isOfCount,
  type FoundCount,
} from '../../report/count/receipt';
import { csvReport } from '../../report/csv';
import { htmlReport } from '../../report/html/report';
import { jsonReport } from '../../report/json';
import { buildPublication } from '../../report/publication/build';
import { writePublication } from '../../report/publication/write';
import {
  compareReceipts,
  findReceipt,
  findReceiptInRows,
  inReceiptOrder,
  isOfConsolidation,
  isOfPublication,
  type AnyReceipt,
  type CheckedInput,
  type ConsolidationReceipt,
  type DocumentForm,
  type FoundReceipt,
  type PublicationReceipt,
  type PublishedCount,
  type PublishedOf,
  type Receipt,
  type ReceiptDifference,
  type ReceiptInput,
  type TableForm,
} from '../../report/receipt';
import { sarifReport } from '../../report/sarif';
import { cellDifferences, rowsOf, shownCells } from '../../report/shown-cells';
import {
  isSameText,
  markupDifferences,
  shownDifferences,
  type ShownDifference,
} from '../../report/shown-differences';
import { xlsxReport } from '../../report/xlsx/report';
import { differentParts } from '../../workbook/same-parts';
import { WorkbookError } from '../../workbook/workbook-error';
import { readArguments } from '../arguments';
import { checkFiles, countingOnce, expandFiles, readOrExplain, withoutCopies } from '../check-files';
import type { Command, Surroundings } from '../command';
import { consolidated } from '../consolidated';
import { countAgain } from '../count/count-again';
import { countChoices } from '../count-choices';
import type { ColumnMap } from '../count/columns';
import { ENGINE_OPTIONS, makeCountPublication, roomFor, wordsOfCount, type Room } from '../count/make-count';
import { filesToCount, mapOf, toldFiles } from '../count/reading';
import { namedFiles } from '../count/named-files';
import { guarded } from '../guard';
import { sha256InNode } from '../node-sha256';
import { publishedInputs } from '../published-inputs';
import { printable } from '../../report/printable';
import { reportOf } from '../report-of';
import type { Terminal } from '../terminal';
import { unreadable, UsageError } from '../usage-error';
import { wordsIn, type Words } from '../words';

/** No report of ours comes near it: five hundred workbooks with findings in every column take a tenth. */
const LARGEST = 256 * 1024 * 1024;
/** More differences than this are counted, not listed. */
const LISTED = 20;
/** Texts longer than this are shown in part. */
const SHOWN = 120;
/** Of such a text so much is shown before the place where it differs. */
const BEFORE = 40;

/** What a document becomes when it is made again. */
interface MadeAgain {
  /** By what its receipt differs from the one that was given. */
  readonly differs: readonly ReceiptDifference[];
  /** In the form of the given document; `null` for a receipt by itself. */
  readonly written: string | Uint8Array | null;
}

/** A document with its receipt, and how it is compared with what it becomes when it is made again. */
interface Given {
  readonly found: FoundReceipt | FoundCount;
  isSame(written: string | Uint8Array): Promise<boolean>;
  differences(written: string | Uint8Array): Promise<readonly ShownDifference[]>;
  /** What differs where all texts and figures are the same. */
  unseen(written: string | Uint8Array): Promise<readonly (ShownDifference | string)[]>;
}

/**
 * Makes the document of a receipt again and compares it: the receipt, and every figure, finding and word that a reader sees. The
 * files of a report are looked for among those named, else beside it, and known by their hash: they may have another name. A
 * publication does not say of which files it was made: it is made again of those in the consolidated workbook that is named with them,
 * else of all that are named. A count is counted again.
 */
export const verify: Command = async (args, surroundings) => {
  const { words, terminal } = surroundings;
  const { positionals, values } = readArguments(
    args,
    { ...ENGINE_OPTIONS, columns: { type: 'string' } },
    words.cli,
  );
  const [file, ...named] = positionals;
  if (file === undefined) throw new UsageError(words.cli.noFiles);
  const blob = await readOrExplain(file, words, terminal);
  if (blob.size > LARGEST) throw new UsageError(words.cli.verifyTooLarge(file));
  const given = await openOrExplain(file, blob, surroundings);
  if (given === null)
    throw new UsageError((await isPlainCount(blob)) ? words.cli.plainCount(file) : words.cli.noReceipt(file));
  // A document of cells lies among the workbooks it is about, and is none of them.
  const beside = named.length > 0 ? named : [path.dirname(file)];
  const { found } = given;
  const candidatesOf = async (expand: Promise<readonly string[]>) =>
    (await expand).filter((each) => each !== file);
  let again: Again;
  if (isCount(found)) {
    const room = roomFor(values, surroundings);
    const text = wordsOfCount(words.language);
    const candidates = await candidatesOf(namedFiles(beside, words, text, terminal));
    again = await countedAgain(found, room, candidates, surroundings);
  } else if (isOfPublication(found.receipt) && found.receipt.publication.counted !== undefined) {
    const room = roomFor(values, surroundings);
    const text = wordsOfCount(words.language);
    const candidates = await candidatesOf(filesToCount(beside, surroundings));
    const map = await mapOf(values.columns, surroundings, text);
    const publication = { receipt: found.receipt, counted: found.receipt.publication.counted };
    again = await countPublishedAgain(
      { ...publication, form: found.form },
      map,
      room,
      candidates,
      surroundings,
    );
  } else {
    const candidates = await candidatesOf(expandFiles(beside, words, terminal));
    again = await documentAgain(found, candidates, surroundings);
  }
  const { inputs, made } = again;
  if (inputs.others.length > 0)
    terminal.error(
      `${words.cli.verifyOthers(inputs.others.map((each) => printable(path.basename(each))))}\n`,
    );
  const said = made === null ? changesInWords(inputs, words) : await differencesInWords(given, made, words);
  if (said.length === 0) {
    terminal.out(`${words.cli.verifySame(inputs.found.length)}\n${words.cli.verifyProves}\n`);
    return 0;
  }
  terminal.out(`${said.map(printable).join('\n')}\n`);
  return 1;
};

/** Whether this is a count as plain text: that is to be read, and holds no receipt to make it again with. */
async function isPlainCount(blob: Blob): Promise<boolean> {
  const text = await blob.text();
  return (['nl', 'en'] as const).some((language) => text.includes(wordsOfCount(language).small));
}

/** @throws {UsageError} for a workbook that cannot be read: nobody knows whether there is a receipt in it. */
async function openOrExplain(
  file: string,
  blob: Blob,
  { words, terminal }: Surroundings,
): Promise<Given | null> {
  try {
    return await guarded(terminal, { file, bytes: blob.size }, () => open(file, blob));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw unreadable(file, error, words);
  }
}

/** The document with its receipt; `null` where there is none in it. */
async function open(file: string, blob: Blob): Promise<Given | null> {
  const ending = /\.(xlsx|csv)$/i.exec(file)?.[1]?.toLowerCase();
  return ending === 'xlsx' || ending === 'csv' ? openCells(blob, ending) : openText(await blob.text());
}

const isCount = (found: FoundReceipt | FoundCount): found is FoundCount => isOfCount(found.receipt);

function openText(text: string): Given | null {
  const found = findReceipt(text) ?? findCountReceipt(text);
  if (found === null) return null;
  const { form } = found;
  return {
    found,
    isSame: (written) => Promise.resolve(isSameText(text, String(written))),
    differences: (written) =>
      Promise.resolve(
        form === 'json' || form === 'sarif' || form === 'html'
          ? shownDifferences(text, String(written), form)
          : [],
      ),
    unseen: (written) => Promise.resolve(form === 'html' ? markupDifferences(text, String(written)) : []),
  };
}

async function openCells(blob: Blob, form: TableForm): Promise<Given | null> {
  const cells = await shownCells(blob, form);
  const found = findReceiptInRows(rowsOf(cells), form) ?? findCountReceiptInRows(rowsOf(cells), form);
  if (found === null) return null;
  return {
    found,
    isSame: async (written) =>
      typeof written === 'string'
        ? isSameText(await blob.text(), written)
        : (await differentParts(blob, new Blob([Uint8Array.from(written)]))).length === 0,
    differences: async (written) => {
      const part = typeof written === 'string' ? written : Uint8Array.from(written);
      return cellDifferences(cells, await shownCells(new Blob([part]), form));
    },
    unseen: (written) =>
      typeof written === 'string'
        ? Promise.resolve([])
        : differentParts(blob, new Blob([Uint8Array.from(written)])),
  };
}

/** What became of a document that was made again of its inputs. */
interface Again {
  readonly inputs: Inputs;
  /** `null` where inputs have changed: then nothing is made of them. */
  readonly made: MadeAgain | null;
}

async function countedAgain(
  found: FoundCount,
  room: Room,
  candidates: readonly string[],
  surroundings: Surroundings,
): Promise<Again> {
  const inputs = await findInputs(found.receipt, candidates, surroundings);
  if (inputs.changed.length > 0) return { inputs, made: null };
  const { receipt, written } = await countAgain(found, inputs.found, room, surroundings);
  return { inputs, made: { differs: compareCountReceipts(found.receipt, receipt), written } };
}

interface FoundCountPublication {
  readonly receipt: PublicationReceipt;
  readonly counted: PublishedCount;
  readonly form: FoundReceipt['form'] | FoundCount['form'];
}

/** A publication of a count does not say of which files it was made: it is made again of all that are named. */
async function countPublishedAgain(
  { receipt, counted, form }: FoundCountPublication,
  map: ColumnMap | null,
  room: Room,
  files: readonly string[],
  surroundings: Surroundings,
): Promise<Again> {
  const { year, month, notation, encoding } = counted;
  const { language, settings } = receipt;
  if (counted.columns && map === null) throw new UsageError(surroundings.words.cli.verifyNeedsColumns);
  // The year and month of a receipt are no more to be trusted than those that someone types.
  countChoices({ year: String(year), month: String(month) }, surroundings.words.cli);
  const { publication } = await makeCountPublication(
    { year, month, notation, encoding, language, settings, map, files: toldFiles(files) },
    receipt.publication.minimum,
    room,
    surroundings,
  );
  const own = language === 'nl' ? publicationNl : publicationEn;
  const written =
    form === 'receipt' || form === 'sarif'
      ? null
      : await writePublication(publication, form, own, wordsIn(language).report);
  return {
    inputs: { found: files.map((file) => ({ file })), changed: [], others: [] },
    made: { differs: compareReceipts(receipt, publication.receipt), written },
  };
}

async function documentAgain(
  { receipt, form }: FoundReceipt,
  candidates: readonly string[],
  surroundings: Surroundings,
): Promise<Again> {
  const { words, terminal } = surroundings;
  const inputs = isOfPublication(receipt)
    ? await findPublished(receipt, candidates, surroundings)
    : await findInputs(receipt, candidates, surroundings);
  if (inputs.changed.length > 0) return { inputs, made: null };
  const again = isOfPublication(receipt)
    ? await publishedAgain(receipt, form, inputs.found, words, terminal)
    : await reportedAgain(receipt, form, inputs.found, words, terminal);
  return { inputs, made: { differs: compareReceipts(receipt, again.receipt), written: again.written } };
}

const changesInWords = ({ changed }: Inputs, { cli }: Words): readonly string[] => [
  cli.verifyDifferent,
  ...changed.map((each) => `  - ${each}`),
];

async function differencesInWords(
  { isSame, differences, unseen }: Given,
  { differs, written }: MadeAgain,
  { cli }: Words,
): Promise<readonly string[]> {
  const inReceipt = differs.map((each) => `  - ${cli.verifyDifference[each]}`);
  const said = inReceipt.length === 0 ? [] : [cli.verifyDifferent, ...inReceipt];
  if (written === null || (await isSame(written))) return said;
  const shown = await differences(written);
  return shown.length === 0
    ? [...said, cli.verifyUnseen, ...listed(await unseen(written), cli)]
    : [...said, cli.verifyShown, ...listed(shown, cli)];
}

function listed(all: readonly (ShownDifference | string)[], cli: Words['cli']): readonly string[] {
  const more = all.length - LISTED;
  return [
    ...all.slice(0, LISTED).map((each) => `  - ${typeof each === 'string' ? each : lineOf(each, cli)}`),
    ...(more > 0 ? [`  ${cli.verifyAlso(more)}`] : []),
  ];
}

/** Of long texts the part in which they differ. */
function lineOf({ place, given, made }: ShownDifference, cli: Words['cli']): string {
  const [one, other] = [given ?? '', made ?? ''];
  let equal = 0;
  while (equal < one.length && one[equal] === other[equal]) equal++;
  const from = Math.max(0, equal - BEFORE);
  const part = (text: string | null) => text && shortened(text, text.length > SHOWN ? from : 0);
  return cli.verifyGivenMade(shortened(place, 0), part(given), part(made));
}

const shortened = (text: string, from: number): string =>
  `${from > 0 ? '…' : ''}${text.slice(from, from + SHOWN)}${text.length > from + SHOWN ? '…' : ''}`;

/** A report or publication that was made again. */
interface DocumentAgain {
  readonly receipt: AnyReceipt;
  readonly written: string | Uint8Array | null;
}

interface NamedFile {
  readonly file: string;
  /** How the document calls it, where that is known. */
  readonly name?: string;
  /** The day that the receipt names. */
  readonly checkedOn?: string;
  /** What its organisation is called where it was put together with others; `null` where that is not known. */
  readonly organisation?: string | null;
  /** What was said of its columns. */
  readonly answers?: readonly ColumnAnswer[] | undefined;
}

async function reportedAgain(
  receipt: Receipt | ConsolidationReceipt,
  form: DocumentForm,
  given: readonly NamedFile[],
  words: Words,
  terminal: Terminal,
): Promise<DocumentAgain> {
  const { settings, language, role } = receipt;
  const together = isOfConsolidation(receipt) ? receipt.consolidation : null;
  const listed = given.map((each, i) => ({
    ...each,
    name: each.name ?? path.basename(each.file),
    sha256: receipt.inputs[i]?.sha256 ?? '',
  }));
  const pseudonymiser = new Pseudonymiser();
  const files = together === null ? listed : countingOnce(listed, words, terminal);
  const checked = await checkFiles(
    files.map(({ file }) => file),
    (i) => ({
      settings,
      ...todayOf(files[i]),
      answered: files[i]?.answers ?? [],
      ...(together && { consolidate: contributing(pseudonymiser) }),
    }),
    words,
    terminal,
    files.map(({ name }) => name),
  );
  const own = wordsIn(language);
  const inputs = checked.map((each, i) => ({ ...each, ...dayOf(files[i]) }));
  if (together !== null) {
    const nameOf = (_: CheckedInput, index: number) => files[index]?.organisation;
    const made = consolidated(inputs, together, own, { settings, nameOf });
    return { receipt: made.receipt, written: form === 'xlsx' ? await made.write() : null };
  }
  const report = reportOf(inputs, role, own, settings);
  switch (form) {
    case 'json':
      return { receipt: report.receipt, written: jsonReport(report) };
    case 'sarif':
      return { receipt: report.receipt, written: sarifReport(report) };
    case 'html':
      return { receipt: report.receipt, written: htmlReport(report, own.report) };
    case 'csv':
      return { receipt: report.receipt, written: csvReport(report, own.report) };
    case 'xlsx':
      return { receipt: report.receipt, written: await xlsxReport(report, own.report) };
    case 'receipt':
      return { receipt: report.receipt, written: null };
  }
}

function dayOf(file: NamedFile | undefined): { readonly checkedOn?: string } {
  return file?.checkedOn === undefined ? {} : { checkedOn: file.checkedOn };
}

/** The day that the receipt names is that of the check: another day may find that a period is over. */
function todayOf(file: NamedFile | undefined): Pick<CheckOptions, 'today'> {
  return file?.checkedOn === undefined ? {} : { today: file.checkedOn };
}

async function publishedAgain(
  { settings, language, publication: { minimum, names, made } }: PublicationReceipt,
  form: DocumentForm,
  files: readonly NamedFile[],
  words: Words,
  terminal: Terminal,
): Promise<DocumentAgain> {
  const options = { settings, consolidate: contributing(new Pseudonymiser()) };
  const paths = files.map(({ file }) => file);
  const asTheyAre = await checkFiles(paths, options, words, terminal);
  const checked =
    made?.answers === undefined
      ? asTheyAre
      : await checkFiles(paths, answering(made.answers, asTheyAre, options), words, terminal);
  const consolidation = consolidate(
    checked.map(({ result }, i) => ({
      ...result,
      // Where none was called otherwise than it says, a list that came later may spell it as it likes.
      organisation: (made?.renamed === 0 ? null : files[i]?.organisation) ?? result.organisation,
    })),
    { settings, year: made?.year ?? null },
  );
  const publication = buildPublication(consolidation, checked, { language, minimum, settings, names });
  if (form === 'receipt' || form === 'sarif') return { receipt: publication.receipt, written: null };
  const own = language === 'nl' ? publicationNl : publicationEn;
  const written = await writePublication(publication, form, own, wordsIn(language).report);
  return { receipt: publication.receipt, written };
}

/** The options for each of these workbooks, with what a publication says was answered about its columns. */
function answering(
  answers: NonNullable<PublishedOf['answers']>,
  workbooks: readonly CheckedInput[],
  options: CheckOptions,
): (index: number) => CheckOptions {
  const ordered = inReceiptOrder(workbooks);
  return (index) => {
    const place = 1 + ordered.findIndex((each) => each === workbooks[index]);
    return { ...options, answered: answers.filter(({ workbook }) => workbook === place) };
  };
}

/** The files of a document. */
interface Inputs {
  readonly found: readonly NamedFile[];
  /** In words: those that are there, but are no longer what they were. */
  readonly changed: readonly string[];
  /** Files that were named, or lie beside it, and that the document is not about. */
  readonly others: readonly string[];
}

/**
 * The files of a publication: those that the consolidated workbook beside them names, else all.
 *
 * @throws {UsageError} where they cannot be those that it was made of, or do not tell what they are called in it
 */
async function findPublished(
  { publication: { made } }: PublicationReceipt,
  candidates: readonly string[],
  surroundings: Surroundings,
): Promise<Inputs> {
  const { words, terminal } = surroundings;
  const { workbooks, consolidation } = await publishedInputs(candidates, surroundings);
  const inputs = consolidation
    ? await findInputs(consolidation, workbooks, surroundings)
    : {
        found: (await withoutCopies(workbooks, words, terminal)).map((file) => ({ file })),
        ...{ changed: [], others: [] },
      };
  if (made === undefined || inputs.changed.length > 0) return inputs;
  if (made.renamed > 0 && consolidation === null)
    throw new UsageError(words.cli.verifyNeedsConsolidation(made.renamed));
  if (made.received !== inputs.found.length)
    throw new UsageError(words.cli.verifyOtherFiles(made.received, inputs.found.length));
  return inputs;
}

/**
 * One file for each input of the receipt, by hash.
 *
 * @throws {UsageError} where there is no file for one
 */
async function findInputs(
  receipt: { readonly inputs: readonly ReceiptInput[] } | ConsolidationReceipt,
  candidates: readonly string[],
  { words, terminal }: Surroundings,
): Promise<Inputs> {
  const organisations = 'consolidation' in receipt ? receipt.consolidation.organisations : [];
  const hashes = new Map<string, string>();
  const byHash = new Map<string, string[]>();
  for (const candidate of candidates) {
    const hash = await sha256InNode(await readOrExplain(candidate, words, terminal));
    hashes.set(candidate, hash);
    byHash.set(hash, [...(byHash.get(hash) ?? []), candidate]);
  }
  const isThere = new Set(candidates.map((candidate) => maskName(path.basename(candidate))));
  const problems: string[] = [];
  const changed: string[] = [];
  const found = receipt.inputs.flatMap(({ file: name, sha256, checkedOn, answers }, i): NamedFile[] => {
    if (sha256 === null) {
      problems.push(words.cli.verifyOpenWorkbook(name));
      return [];
    }
    // A file may have been checked twice under two names: each takes one copy, as long as there are copies.
    const copies = byHash.get(sha256);
    const copy = copies !== undefined && copies.length > 1 ? copies.shift() : copies?.[0];
    if (copy === undefined) {
      if (isThere.has(path.basename(name))) changed.push(words.cli.verifyChanged(name, sha256));
      else problems.push(words.cli.verifyNotFound(name, sha256));
      return [];
    }
    const organisation = organisations[i];
    return [
      {
        file: copy,
        name,
        answers,
        ...(checkedOn === undefined ? {} : { checkedOn }),
        ...(organisation === undefined ? {} : { organisation }),
      },
    ];
  });
  if (problems.length > 0) throw new UsageError([...problems, ...changed].map(printable).join('\n'));
  const known = new Set(receipt.inputs.map(({ sha256 }) => sha256));
  const others = [...hashes].flatMap(([file, hash]) => (known.has(hash) ? [] : [file]));
  return { found, changed, others };
}
