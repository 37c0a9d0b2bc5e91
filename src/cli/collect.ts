import { collectionWords as en } from '../locales/en/collection';
import { consolidationWords as consolidationEn } from '../locales/en/consolidation';
import { returnWords as returnsEn } from '../locales/en/returns';
import { collectionWords as nl } from '../locales/nl/collection';
import { consolidationWords as consolidationNl } from '../locales/nl/consolidation';
import { returnWords as returnsNl } from '../locales/nl/returns';
import {
  askBoards,
  asideVersions,
  boardStatus,
  compareWithLastYear,
  currentVersions,
  emptyCollection,
  jobsOf,
  markReturned,
  receive,
  rulesOf,
  settle,
  whatChanged,
  type AreAlike,
  type Collection,
} from '../meting/consolidate/collection/collection';
import { isAlike, likenessOf, savedLikeness, type Likeness } from '../meting/consolidate/likeness';
import type { Consolidation } from '../meting/consolidate/consolidation';
import { maskName } from '../privacy/personal-data';
import { readCollectionFile, type CollectionFile } from '../report/collection/read';
import { collectionWorkbook } from '../report/collection/write';
import { returnsZip, type ReturnedWorkbook } from '../report/returns/returns';
import { openWorkbook } from '../workbook';
import { WorkbookError } from '../workbook/workbook-error';
import { readOrExplain, type CheckedFile } from './check-files';
import type { Surroundings } from './command';
import { guarded } from './guard';
import { nodeInflate } from './node-inflate';
import { catalogueIn } from './report-of';
import { unreadable, UsageError } from './usage-error';
import type { Words } from './words';

/** The options of a collection that goes on for weeks; `values` as the command read them. */
export const COLLECT_OPTIONS = {
  state: { type: 'string' },
  'state-out': { type: 'string' },
  'last-year': { type: 'string' },
  returns: { type: 'string' },
  until: { type: 'string' },
} as const;

export interface CollectChoices {
  readonly state?: string | undefined;
  readonly 'state-out'?: string | undefined;
  readonly 'last-year'?: string | undefined;
  readonly returns?: string | undefined;
  readonly until?: string | undefined;
}

export const isCollecting = (values: CollectChoices): boolean =>
  [values.state, values['state-out'], values['last-year'], values.returns].some((each) => each !== undefined);

/**
 * The collection with what was asked, what came and last year beside it; and which of the files count.
 *
 * @throws {UsageError} for a file that is not what it was given as, and for a return without a day.
 */
export async function collect(
  values: CollectChoices,
  checked: readonly CheckedFile[],
  { expected, today }: { readonly expected: readonly string[]; readonly today: string },
  { words, terminal }: Surroundings,
): Promise<{
  readonly collection: Collection;
  readonly counting: readonly CheckedFile[];
  /** What the boards are called, by the hash of their workbook. */ readonly nameOf: ReadonlyMap<
    string,
    string
  >;
}> {
  const earlier = await stateOf(values.state, words, terminal);
  const names = [...earlier.boards.flatMap(({ name, asked }) => (asked ? [name] : [])), ...expected];
  const arrived = receive(
    askBoards(earlier, names),
    checked.map(arrivalOf),
    today,
    alikeAmong(checked, earlier),
  );
  const collection = await besideLastYear(arrived, values['last-year'], words, terminal);
  const current = new Set(
    collection.boards
      .flatMap((board) => [...currentVersions(board), ...asideVersions(board)])
      .map(({ sha256 }) => sha256),
  );
  const counting = checked.filter(
    ({ sha256, result }) => result.unreadable || (sha256 !== null && current.delete(sha256)),
  );
  for (const file of checked)
    if (!counting.includes(file)) terminal.error(`${words.cli.replacedFile(maskName(file.result.file))}\n`);
  const nameOf = new Map(
    // A board that says no name is called after its file: that is no name of an organisation.
    collection.boards.flatMap(({ name, versions }) =>
      versions.some(({ file }) => file === name) ? [] : versions.map(({ sha256 }) => [sha256, name] as const),
    ),
  );
  return { collection, counting, nameOf };
}

/** The numbers stay in this run: they are as they are. */
function alikeAmong(checked: readonly CheckedFile[], { boards }: Collection): AreAlike {
  const saved = boards.flatMap(({ versions }) => versions);
  const likeness = new Map<string | null, Likeness>([
    ...saved.map(({ sha256, marks }) => [sha256, savedLikeness(marks)] as const),
    ...checked.map(
      ({ result, sha256 }) => [sha256, likenessOf(result.contribution, (number) => number)] as const,
    ),
  ]);
  return (one, other) => isAlike(likeness.get(one), likeness.get(other));
}

const arrivalOf = ({ result, sha256 }: CheckedFile) => ({
  result,
  sha256: sha256 ?? '',
  marks: likenessOf(result.contribution, (number) => number).marks,
  rules: rulesOf(result.groups),
});

async function stateOf(
  file: string | undefined,
  words: Words,
  terminal: Surroundings['terminal'],
): Promise<Collection> {
  if (file === undefined) return emptyCollection;
  const read = await readCollection(file, words, terminal);
  if (read.kind === 'newer') throw new UsageError(words.cli.newerCollection(file));
  if (read.kind !== 'state') throw new UsageError(words.cli.notACollection(file));
  return read.collection;
}

async function besideLastYear(
  collection: Collection,
  file: string | undefined,
  words: Words,
  terminal: Surroundings['terminal'],
): Promise<Collection> {
  if (file === undefined) return collection;
  const read = await readCollection(file, words, terminal);
  if (read.kind === 'last-year') return compareWithLastYear(collection, read.boards);
  if (read.kind === 'newer') throw new UsageError(words.cli.newerCollection(file));
  if (read.kind !== 'state') throw new UsageError(words.cli.notLastYear(file));
  const boards = read.collection.boards.map((board) => ({ name: board.name, jobs: jobsOf(board) }));
  return compareWithLastYear(collection, boards);
}

async function readCollection(
  file: string,
  words: Words,
  terminal: Surroundings['terminal'],
): Promise<CollectionFile> {
  const blob = await readOrExplain(file, words, terminal);
  try {
    return await guarded(terminal, { file, bytes: blob.size }, async () => {
      const source = await openWorkbook(blob, file, { inflate: nodeInflate });
      try {
        return await readCollectionFile(source);
      } finally {
        source.close();
      }
    });
  } catch (error) {
    if (error instanceof WorkbookError) throw unreadable(file, error, words);
    throw error;
  }
}

/** The day of `--until`, needed where letters are written. */
export function untilOf({ returns, until }: CollectChoices, { cli, language }: Words): string {
  if (returns === undefined) return '';
  if (until === undefined) throw new UsageError(cli.optionNeeded('--until'));
  const day = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T00:00:00Z`) : NaN;
  if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== until)
    throw new UsageError(cli.badValue('--until', until, language === 'nl' ? 'JJJJ-MM-DD' : 'YYYY-MM-DD'));
  return until;
}

/** With what the consolidation made of the files; said aloud what is new, and what differs from last year. */
export function settleAndTell(
  collection: Collection,
  counting: readonly CheckedFile[],
  { files }: Consolidation,
  { words, terminal }: Surroundings,
): Collection {
  const hashes = new Map(counting.map(({ result, sha256 }) => [result.file, sha256 ?? '']));
  const settled = settle(collection, new Map(files.map((file) => [hashes.get(file.file) ?? '', file])));
  const number = new Intl.NumberFormat(words.report.locale, { maximumFractionDigits: 2 });
  const change = new Intl.NumberFormat(words.report.locale, {
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const sum = (changes: readonly { readonly before: number; readonly after: number }[]) =>
    changes.reduce((total, { before, after }) => total + Math.abs(after - before), 0);
  for (const board of settled.boards) {
    const name = maskName(board.name, ['name', 'health']);
    const changed = board.versions.at(-1)?.sha256;
    const isNew = counting.some(({ sha256 }) => sha256 === changed) && whatChanged(board);
    if (isNew)
      terminal.out(
        `${words.cli.changedVersion(name, change.format(isNew.rows), change.format(isNew.jobs), sum(isNew.mended), sum(isNew.added))}\n`,
      );
    if (board.lastYear !== null && currentVersions(board).length > 0)
      terminal.out(
        `${words.cli.sinceLastYear(name, number.format(board.lastYear), number.format(jobsOf(board)))}\n`,
      );
  }
  return settled;
}

/** The zip with letters and copies for the boards that have work to do and were not written to yet, and the state after that. */
export async function returnsOf(
  collection: Collection,
  counting: readonly CheckedFile[],
  { until, today }: { readonly until: string; readonly today: string },
  words: Words,
): Promise<{ readonly zip: Uint8Array; readonly collection: Collection; readonly boards: number }> {
  const bySha = new Map(counting.map((file) => [file.sha256, file]));
  const workbooks = collection.boards.flatMap((board): ReturnedWorkbook[] => {
    const status = boardStatus(board);
    const isOpen = status === 'faulty' || status === 'to-explain';
    const isTold = board.returned?.versions === board.versions.length;
    const open = isOpen ? currentVersions(board) : [];
    return [...open, ...(isTold ? [] : asideVersions(board))].flatMap((version) => {
      const file = bySha.get(version.sha256);
      if (!file || version.status === 'complete') return [];
      return [{ board: board.name, status: version.status, result: file.result, file: file.blob }];
    });
  });
  const names = [...new Set(workbooks.map(({ board }) => board))];
  const zip = await returnsZip(
    {
      workbooks,
      reminded: [],
      until,
      language: words.language,
      words: words.language === 'nl' ? returnsNl : returnsEn,
      catalogue: catalogueIn(words),
      errors: words.errors,
      copyWords: words.report,
    },
    { inflate: nodeInflate },
  );
  return {
    zip: new Uint8Array(await zip.arrayBuffer()),
    collection: markReturned(collection, names, { on: today, until }),
    boards: names.length,
  };
}

export const stateWorkbook = (collection: Collection, { language, report }: Words): Promise<Uint8Array> =>
  language === 'nl'
    ? collectionWorkbook(collection, nl, report, consolidationNl)
    : collectionWorkbook(collection, en, report, consolidationEn);
