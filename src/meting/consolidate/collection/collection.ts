import type { FindingGroup, Severity } from '../../judge/finding';
import type { CheckResult } from '../../judge/check-result';
import type { ConsolidatedFile, FileStatus, UnsettlingRule } from '../consolidation';
import { isExampleName, nameKey, isSameName, plainName as plain } from '../../form/board-name';

/** How often a rule found something in one version of a workbook. Nothing of what stood in its cells. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** One workbook that a board sent. */
export interface Version {
  readonly file: string;
  /** Tells one version from another, whatever the file is called. */
  readonly sha256: string;
  /** By which a later version is known, whatever it is called: `Likeness`. */
  readonly marks: readonly number[];
  /** Day on which it was taken in, `YYYY-MM-DD`. */
  readonly on: string;
  readonly year: number | null;
  readonly status: FileStatus;
  readonly fout: number;
  /** Warnings without an explanation. */
  readonly open: number;
  readonly rows: number;
  readonly jobs: number;
  /** What its own Opgave says of the previous measurement. */
  readonly previousJobs: number | null;
  /** What may be wrong with it beside the others. */
  readonly unsettled: readonly UnsettlingRule[];
  readonly rules: readonly RuleCount[];
  /** A later one took its place: it does not count. */
  readonly replaced: boolean;
}

/** That a board was written to. */
export interface Returned {
  /** `YYYY-MM-DD`, both. */
  readonly on: string;
  readonly until: string;
  /** How many versions there were by then: with another one the letter is answered. */
  readonly versions: number;
}

/** What is known of one organisation of which a workbook is wanted or came. */
export interface Board {
  readonly name: string;
  /** What its workbooks call it, the first first; none where they do not say. */
  readonly names: readonly string[];
  /** Boards that someone said are not this one. */
  readonly apart: readonly string[];
  readonly asked: boolean;
  /** In the order in which they came. */
  readonly versions: readonly Version[];
  readonly returned: Returned | null;
  /** Jobs in last year's consolidation; `null` where the board was not in it. */
  readonly lastYear: number | null;
}

/** A collection of workbooks as it stands: who was asked, who sent what, who was written to. Plain data without persons. */
export interface Collection {
  readonly boards: readonly Board[];
  /** Jobs to be reached together, where the one who collects gave them. */
  readonly target: number | null;
}

export const emptyCollection: Collection = { boards: [], target: null };

export type BoardStatus = 'missing' | 'faulty' | 'to-explain' | 'unsettled' | 'in-order' | 'returned';
/** What needs work first. */
export const boardStatuses: readonly BoardStatus[] = [
  'faulty',
  'to-explain',
  'unsettled',
  'missing',
  'returned',
  'in-order',
];

/** A workbook that has just been checked, with the hash of its file. */
export interface Arrival {
  readonly result: Pick<CheckResult, 'file' | 'organisation' | 'year' | 'unreadable'>;
  readonly sha256: string;
  readonly marks: readonly number[];
  readonly rules: readonly RuleCount[];
}

const isCurrent = ({ replaced }: Version): boolean => !replaced;

export const currentVersions = ({ versions }: Board): readonly Version[] => versions.filter(isCurrent);

/**
 * Versions that came in vain: about another year, where one about the right year was there already. No later version took their place,
 * and whoever sent them does not know.
 */
export function asideVersions({ versions }: Board): readonly Version[] {
  const lastRight = versions.map(({ status }) => status !== 'other-year').lastIndexOf(true);
  return versions.filter(
    ({ status, replaced }, place) =>
      replaced && status === 'other-year' && place > lastRight && lastRight >= 0,
  );
}

/** Whether a version is in the sums. */
export const countsIn = ({ replaced, status }: Version): boolean =>
  !replaced && (status === 'complete' || status === 'to-explain');

/** How often each rule spoke, of all its causes together. */
export function rulesOf(groups: readonly FindingGroup[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity, count, explained } of groups) {
    const known = counts.get(rule)?.count ?? 0;
    if (severity !== 'info' && count > explained)
      counts.set(rule, { rule, severity, count: known + count - explained });
  }
  return [...counts.values()];
}

export function boardStatus(board: Board): BoardStatus {
  const current = currentVersions(board);
  if (current.length === 0) return 'missing';
  const work = current.some(({ status }) => status !== 'complete');
  if (work && board.returned?.versions === board.versions.length) return 'returned';
  if (current.some(({ status }) => status !== 'complete' && status !== 'to-explain')) return 'faulty';
  if (work) return 'to-explain';
  return current.some(({ unsettled }) => unsettled.length > 0) ? 'unsettled' : 'in-order';
}

/** Boards that were asked, by the names in a list; who is no longer on it and sent nothing is forgotten. */
export function askBoards(collection: Collection, names: readonly string[]): Collection {
  const wanted = new Map(names.map((name) => [plain(name), name.trim()] as const));
  const kept = collection.boards.flatMap((board): Board[] => {
    if (wanted.delete(plain(board.name))) return [{ ...board, asked: true }];
    return board.versions.length > 0 ? [unasked(board)] : [];
  });
  const strangers = new NameIndex(kept.filter(({ asked }) => !asked));
  const claimed = new Map<Board, Board>();
  const added: Board[] = [];
  for (const name of wanted.values()) {
    const found = strangers.find(name);
    if (found && !claimed.has(found)) claimed.set(found, { ...found, name, asked: true });
    else added.push({ ...newBoard(name), asked: true });
  }
  return { ...collection, boards: [...kept.map((board) => claimed.get(board) ?? board), ...added] };
}

/** Who is not on the list is called what its workbooks call it. */
const unasked = (board: Board): Board => ({
  ...board,
  name: board.asked ? (board.names[0] ?? board.name) : board.name,
  asked: false,
});

const newBoard = (name: string): Board => ({
  name,
  names: [],
  apart: [],
  asked: false,
  versions: [],
  returned: null,
  lastYear: null,
});

/** Boards by name, however it is written. */
class NameIndex {
  private readonly byPlain = new Map<string, Board>();
  private readonly byKey = new Map<string, Board[]>();

  constructor(boards: Iterable<Board> = []) {
    for (const board of boards) this.add(board);
  }

  /** Also for a board that is known and has got another name. */
  add(board: Board): void {
    for (const name of [board.name, ...board.names]) {
      if (!this.byPlain.has(plain(name))) this.byPlain.set(plain(name), board);
      const key = nameKey(name);
      const others = (this.byKey.get(key) ?? []).filter((each) => plain(each.name) !== plain(board.name));
      this.byKey.set(key, [...others, board]);
    }
  }

  /** The board of this name; where none has exactly this name, the only one whose name is the same but for how it is written. */
  find(name: string): Board | null {
    const exact = this.byPlain.get(plain(name));
    if (exact) return exact;
    const [found, ...more] = this.byKey.get(nameKey(name)) ?? [];
    if (!found || more.length > 0) return null;
    return [found.name, ...found.names].some((each) => isSameName(each, name)) ? found : null;
  }
}

/** Whether two workbooks, by their hashes, are likely of one organisation; `null` where that is not to be told. */
export type AreAlike = (one: string, other: string) => boolean | null;

/**
 * Takes in workbooks that came together on one day. A file that is known already changes nothing, and one that cannot be read is of no
 * board. A later one of the same organisation about the same year takes the place of the earlier; two that came together stand side by
 * side, since an organisation may have two establishments. One about another year than the collection takes no place where there is
 * one about the right year. Where workbooks bear one name but have nobody in common, they are taken for different boards.
 */
export function receive(
  collection: Collection,
  arrivals: readonly Arrival[],
  on: string,
  areAlike: AreAlike = () => null,
): Collection {
  const year = collectionYear(collection, arrivals);
  const intake = new Intake(collection.boards, year, on, areAlike);
  const isRight = ({ result }: Arrival) => result.year === null || result.year === year;
  const readable = arrivals.filter(({ result }) => !result.unreadable);
  for (const arrival of readable.filter(isRight)) intake.add(arrival);
  for (const arrival of readable.filter((each) => !isRight(each))) intake.add(arrival);
  return { ...collection, boards: intake.boards() };
}

/** The year that is collected: that of most workbooks. */
export function collectionYear({ boards }: Collection, arrivals: readonly Arrival[] = []): number | null {
  const byHash = new Map<string, number | null>();
  for (const { versions } of boards)
    for (const version of versions) if (isCurrent(version)) byHash.set(version.sha256, version.year);
  for (const { sha256, result } of arrivals) if (!result.unreadable) byHash.set(sha256, result.year);
  const counts = new Map<number, number>();
  for (const year of byHash.values()) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const ranked = [...counts].sort(([a, one], [b, other]) => other - one || b - a);
  return ranked[0]?.[0] ?? null;
}

/** What a workbook calls its organisation; `null` where it does not say, or left the name of the example. */
const saidName = ({ organisation }: Arrival['result']): string | null =>
  organisation === null || organisation.trim() === '' || isExampleName(organisation)
    ? null
    : organisation.trim();

/** A name of a file without the number that a browser or mail program put behind it: `meting (2).xlsx`. */
const firstName = (file: string): string => file.replace(/ \(\d{1,4}\)(?=\.\w{1,5}$)/, '');

/** Boards in the making, while workbooks come in. */
class Intake {
  private readonly byName = new Map<string, Board>();
  private readonly index = new NameIndex();
  private readonly byHash = new Map<string, string>();
  /** The hashes that were there before these came. */
  private readonly before: ReadonlySet<string>;

  constructor(
    boards: readonly Board[],
    private readonly year: number | null,
    private readonly on: string,
    private readonly areAlike: AreAlike,
  ) {
    for (const board of boards) this.put(board);
    this.before = new Set(this.byHash.keys());
  }

  boards(): readonly Board[] {
    return [...this.byName.values()];
  }

  add(arrival: Arrival): void {
    const there = this.byName.get(this.byHash.get(arrival.sha256) ?? '');
    if (there) {
      this.put(withRulesOf(there, arrival));
      return;
    }
    const said = saidName(arrival.result);
    const board = said === null ? this.unnamed(arrival) : this.named(said, arrival);
    const unnamed = said === null ? null : this.sameFile(board, arrival);
    if (unnamed) this.byName.delete(plain(unnamed.name));
    const earlier = (unnamed?.versions ?? []).map((version) => ({ ...version, replaced: true }));
    const isOther = isOtherYear(arrival.result.year, this.year);
    const isAside = isOther && board.versions.some(({ year }) => year === this.year);
    const versions = board.versions.map((version) =>
      this.isReplaced(version, isOther, arrival) ? { ...version, replaced: true } : version,
    );
    const names = said === null || board.names.some((name) => plain(name) === plain(said)) ? [] : [said];
    this.put({
      ...board,
      names: [...board.names, ...names],
      versions: [...earlier, ...versions, versionOf(arrival, this.on, isAside, isOther)],
    });
  }

  /** One that was there before; one of another year takes the place of no other year than its own. */
  private isReplaced(version: Version, isOther: boolean, { result }: Arrival): boolean {
    if (!this.before.has(version.sha256)) return false;
    return !isOther || version.year === result.year;
  }

  private put(board: Board): void {
    this.byName.set(plain(board.name), board);
    this.index.add(board);
    for (const { sha256 } of board.versions) this.byHash.set(sha256, plain(board.name));
  }

  /** Of a workbook that does not say whose it is: it is called by its file. */
  private unnamed({ result: { file }, sha256 }: Arrival): Board {
    const found = this.byName.get(plain(firstName(file))) ?? this.byName.get(plain(file));
    if (found?.names.length === 0 && !found.asked && this.isOne(found, sha256)) return found;
    const alike = this.boards().find(
      ({ names, asked, versions }) =>
        names.length === 0 &&
        !asked &&
        versions.some((version) => this.areAlike(version.sha256, sha256) === true),
    );
    return alike ?? newBoard(this.free(file));
  }

  private named(said: string, { result: { file }, sha256 }: Arrival): Board {
    const found = this.find(said);
    if (!found) return newBoard(said);
    if (this.isOne(found, sha256)) return found;
    const others = this.boards().filter(({ names }) => names.some((name) => plain(name) === plain(said)));
    const alike = others.find(({ versions }) =>
      versions.some((version) => this.areAlike(version.sha256, sha256) === true),
    );
    return alike ?? { ...newBoard(this.free(file)), names: [said] };
  }

  private find(name: string): Board | null {
    const found = this.index.find(name);
    return found && (this.byName.get(plain(found.name)) ?? null);
  }

  /** Whether nothing says that a workbook is of another organisation than those of a board. */
  private isOne({ versions }: Board, sha256: string): boolean {
    const verdicts = versions.map((version) => this.areAlike(version.sha256, sha256));
    return verdicts.includes(true) || !verdicts.includes(false);
  }

  /** A file that did not say whose it is, and now came again so that it does: `meting (2).xlsx` after `meting.xlsx`. */
  private sameFile(board: Board, { result: { file }, sha256 }: Arrival): Board | null {
    const found = this.byName.get(plain(firstName(file)));
    if (!found || found.asked || found.names.length > 0 || found.versions.length === 0) return null;
    return found.name !== board.name && this.isOne(found, sha256) ? found : null;
  }

  private free(file: string): string {
    for (let number = 1; ; number++) {
      const name = number === 1 ? file : `${file} (${String(number)})`;
      if (!this.byName.has(plain(name))) return name;
    }
  }
}

const isSame =
  ({ sha256 }: Arrival) =>
  (version: Version): boolean =>
    version.sha256 === sha256;

/** The rules may find something else in it today. */
function withRulesOf(board: Board, arrival: Arrival): Board {
  const { rules } = arrival;
  const versions = board.versions.map((version) =>
    isSame(arrival)(version) ? { ...version, rules } : version,
  );
  return { ...board, versions };
}

const isOtherYear = (year: number | null, collected: number | null): boolean =>
  year !== null && collected !== null && year !== collected;

function versionOf(
  { result, sha256, marks, rules }: Arrival,
  on: string,
  replaced: boolean,
  isOther: boolean,
): Version {
  return {
    file: result.file,
    sha256,
    marks,
    on,
    year: result.year,
    status: isOther ? 'other-year' : 'no-rows',
    fout: 0,
    open: 0,
    rows: 0,
    jobs: 0,
    previousJobs: null,
    unsettled: [],
    rules,
    replaced,
  };
}

/** What the consolidation says of the workbooks that are at hand, by their hash; of others what was known stays. */
export function settle(collection: Collection, files: ReadonlyMap<string, ConsolidatedFile>): Collection {
  return mapVersions(collection, (version) => {
    const file = files.get(version.sha256);
    if (!file) return version;
    const { status, fout, open, figure, year, previous, unsettled } = file;
    return {
      ...version,
      status,
      fout,
      open,
      year,
      rows: figure.rows,
      jobs: figure.jobs,
      previousJobs: previous.jobs,
      unsettled,
    };
  });
}

/** Says of one version whether it counts: two establishments may each send a workbook. */
export function countVersion(collection: Collection, sha256: string, counts: boolean): Collection {
  return mapVersions(collection, (version) =>
    version.sha256 === sha256 ? { ...version, replaced: !counts } : version,
  );
}

function mapVersions(collection: Collection, change: (version: Version) => Version): Collection {
  return {
    ...collection,
    boards: collection.boards.map((board) => ({ ...board, versions: board.versions.map(change) })),
  };
}

/** Notes that these boards were written to. */
export function markReturned(
  collection: Collection,
  names: readonly string[],
  { on, until }: Pick<Returned, 'on' | 'until'>,
): Collection {
  const written = new Set(names.map(plain));
  return {
    ...collection,
    boards: collection.boards.map((board) =>
      written.has(plain(board.name))
        ? { ...board, returned: { on, until, versions: board.versions.length } }
        : board,
    ),
  };
}

/** A board with its jobs, as an earlier consolidation or collection names it. */
export interface EarlierBoard {
  readonly name: string;
  readonly jobs: number | null;
}

/** Sets the figures of last year beside this year's; who was in it then is asked now as well. */
export function compareWithLastYear(collection: Collection, earlier: readonly EarlierBoard[]): Collection {
  const jobs = new Map<string, { readonly name: string; readonly jobs: number | null }>();
  for (const board of earlier) {
    const known = jobs.get(plain(board.name))?.jobs ?? null;
    jobs.set(plain(board.name), {
      name: board.name,
      jobs: board.jobs === null ? known : (known ?? 0) + board.jobs,
    });
  }
  const index = new NameIndex(collection.boards);
  const found = new Map<Board, { readonly name: string; readonly jobs: number | null }>();
  const added: Board[] = [];
  for (const each of jobs.values()) {
    const board = index.find(each.name);
    if (board && !found.has(board)) found.set(board, each);
    else added.push({ ...newBoard(each.name), asked: true, lastYear: each.jobs });
  }
  const boards = collection.boards.map((board) => {
    const then = found.get(board);
    return then === undefined ? board : { ...board, asked: true, lastYear: then.jobs };
  });
  return { ...collection, boards: [...boards, ...added] };
}

/** What became of a rule between two versions. */
export interface RuleChange {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

export interface VersionChange {
  readonly rows: number;
  readonly jobs: number;
  readonly mended: readonly RuleChange[];
  readonly added: readonly RuleChange[];
}

/** What the last version changed against the one before it; `null` where there is only one. */
export function whatChanged({ versions }: Board): VersionChange | null {
  const [before, after] = versions.filter(({ status }) => status !== 'other-year').slice(-2);
  if (!before || !after || !isCurrent(after) || isCurrent(before)) return null;
  const earlier = new Map(before.rules.map(({ rule, count }) => [rule, count]));
  const later = new Map(after.rules.map(({ rule, count }) => [rule, count]));
  const changes = [...new Set([...earlier.keys(), ...later.keys()])].map((rule) => ({
    rule,
    before: earlier.get(rule) ?? 0,
    after: later.get(rule) ?? 0,
  }));
  return {
    rows: after.rows - before.rows,
    jobs: after.jobs - before.jobs,
    mended: changes.filter((each) => each.after < each.before),
    added: changes.filter((each) => each.after > each.before),
  };
}

/** Jobs of the workbooks of a board that count. */
export function jobsOf(board: Board): number {
  return currentVersions(board).reduce((sum, { jobs }) => sum + jobs, 0);
}
