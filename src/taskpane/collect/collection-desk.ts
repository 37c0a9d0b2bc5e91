import type { Settings as Tolerances } from '../../meting/form/settings';
import {
  askBoards,
  asideVersions,
  boardStatus,
  collectionYear,
  compareWithLastYear,
  countVersion,
  currentVersions,
  emptyCollection,
  markReturned,
  receive,
  settle,
  type Arrival,
  type Board,
  type Collection,
} from '../../meting/consolidate/collection/collection';
import {
  joinBoards,
  keepApart,
  sameBoardQuestions,
  type SameBoardQuestion,
} from '../../meting/consolidate/collection/same-board';
import { apartFromCopies } from '../../meting/consolidate/copies';
import { isAlike, savedLikeness } from '../../meting/consolidate/likeness';
import type { ConsolidatedFile } from '../../meting/consolidate/consolidation';
import type { Language } from '../../locales/language';
import type { CollectionFile } from '../../report/collection/read';
import type { Checker, MadeConsolidation, ReturnedFile } from '../checker/checker';
import type { CheckJob, CheckStore } from '../state/check-store';
import type { Outline } from '../worker/protocol';
import { toFailure, type Failure } from '../worker/remote';

/** What a file that was opened turned out to be, for the screen to say. */
export type Opened =
  | { readonly kind: 'state' | 'names'; readonly count: number }
  | { readonly kind: 'last-year'; readonly count: number; readonly year: number | null }
  | { readonly kind: 'nothing' | 'newer'; readonly name: string };

/** More names than anyone collects from: such a list is something else. */
export const mostNames = 2000;

export interface DeskState {
  /** Who is asked, one name a line, as it is typed. */
  readonly list: string;
  /** How many names it holds. */
  readonly names: number;
  readonly collection: Collection;
  /** The workbooks that are at hand, by the hash of their file. */
  readonly atHand: ReadonlyMap<string, CheckJob>;
  /** What could not be read. */
  readonly unreadable: readonly CheckJob[];
  /** Files with the same bytes as another that came before. */
  readonly copies: readonly { readonly file: string; readonly of: string }[];
  /** The consolidation of what counts and is at hand. */
  readonly made: MadeConsolidation | null;
  readonly failure: Failure | null;
  /** Day before which an answer is wanted, `YYYY-MM-DD`; empty until it is chosen. */
  readonly until: string;
}

/** The boards of which the workbook can go back now, and those that can not since it is not at hand. */
export interface ToReturn {
  readonly workbooks: readonly ReturnedFile[];
  readonly boards: readonly string[];
  readonly away: number;
}

export const noneToReturn: ToReturn = { workbooks: [], boards: [], away: 0 };

/**
 * The collection that someone works on, whichever screen is in view: who was asked, what came, which version counts. It lives in
 * memory only; between sessions it lives in the workbook with the state.
 */
export class CollectionDesk {
  private state: DeskState = {
    list: '',
    names: 0,
    collection: emptyCollection,
    atHand: new Map(),
    unreadable: [],
    copies: [],
    made: null,
    failure: null,
    until: '',
  };
  private readonly listeners = new Set<() => void>();
  private readonly outlines = new WeakMap<object, Outline>();
  /** Which files came together. */
  private readonly batchOf = new Map<number, number>();
  private lastBatch = 0;
  private run = 0;
  private shown: readonly unknown[] = [];
  /** The collection without the workbooks that were given since. */
  private base: Collection = emptyCollection;

  /** @param today gives the day on which files come in, `YYYY-MM-DD` */
  constructor(
    private readonly members: CheckStore,
    private readonly checker: Checker,
    readonly today: () => string,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DeskState => this.state;

  receive(files: readonly File[]): void {
    const batch = ++this.lastBatch;
    for (const id of this.members.checkFiles(files)) this.batchOf.set(id, batch);
  }

  setList(list: string): void {
    const names = namesIn(list);
    // Too long a list is shown as it is, and taken over when it is shorter.
    const collection =
      names.length > mostNames ? this.state.collection : askBoards(this.state.collection, names);
    this.change({ list, names: names.length, collection });
  }

  private askedOn: { readonly of: Collection; readonly questions: readonly SameBoardQuestion[] } | null =
    null;

  /** What is to be asked of whom before anyone is written to. */
  questions(): readonly SameBoardQuestion[] {
    const { collection } = this.state;
    if (this.askedOn?.of !== collection)
      this.askedOn = { of: collection, questions: sameBoardQuestions(collection) };
    return this.askedOn.questions;
  }

  /** Answers a question: whether they are the same. */
  answer({ board, other }: Pick<SameBoardQuestion, 'board' | 'other'>, isSame: boolean): void {
    const { collection } = this.state;
    const { areAlike, isBefore } = this;
    this.change({
      collection: isSame
        ? joinBoards(collection, board, other, { areAlike, isBefore })
        : keepApart(collection, board, other),
    });
  }

  /** Leaves a file that could not be read out of sight. */
  dismiss({ id }: CheckJob): void {
    this.members.remove(id);
    this.change({ unreadable: this.state.unreadable.filter((job) => job.id !== id) });
  }

  setTarget(target: number | null): void {
    this.change({ collection: { ...this.state.collection, target } });
  }

  setUntil(until: string): void {
    this.change({ until });
  }

  /** Whether a version counts: two establishments may each send a workbook. */
  count(sha256: string, counts: boolean): void {
    this.change({ collection: countVersion(this.state.collection, sha256, counts) });
  }

  /** Forgets the workbooks that were given since a state was opened. */
  clear(): void {
    for (const { id } of this.members.snapshot()) this.members.remove(id);
    this.state.made?.forget();
    this.shown = [];
    const { list, collection } = this.state;
    const base = { ...this.base, target: collection.target };
    this.change({
      collection: askBoards(base, namesIn(list)),
      atHand: new Map(),
      unreadable: [],
      copies: [],
      made: null,
      failure: null,
    });
  }

  /** Opens a state, last year's consolidation or a list of names: the file says which it is. */
  async open(file: File): Promise<Opened> {
    const read = await this.checker.readCollection(file);
    this.take(read);
    this.base = this.state.collection;
    if (read.kind === 'state') this.saved = this.state.collection;
    switch (read.kind) {
      case 'state':
        return { kind: read.kind, count: read.collection.boards.length };
      case 'last-year':
        return { kind: read.kind, count: read.boards.length, year: read.year };
      case 'names':
        return { kind: read.kind, count: read.names.length };
      case 'nothing':
      case 'newer':
        return { kind: read.kind, name: file.name };
    }
  }

  private take(read: CollectionFile): void {
    const { collection } = this.state;
    if (read.kind === 'state') {
      this.shown = [];
      for (const { sha256, marks } of read.collection.boards.flatMap(({ versions }) => versions))
        if (!this.likeness.has(sha256)) this.likeness.set(sha256, savedLikeness(marks));
      this.ask(read.collection, askedOf(read.collection));
    } else if (read.kind === 'last-year') {
      const compared = compareWithLastYear(collection, read.boards);
      this.ask(compared, askedOf(compared));
    } else if (read.kind === 'names') this.ask(collection, [...askedOf(collection), ...read.names]);
  }

  private ask(collection: Collection, names: readonly string[]): void {
    this.change({ collection });
    this.setList([...new Set(names)].join('\n'));
  }

  /** Takes in what has been checked, and adds up what counts. Does nothing where nothing changed since. */
  async refresh(jobs: readonly CheckJob[], tolerances: Tolerances): Promise<void> {
    const key = [jobs, tolerances, this.state.list, currentKey(this.state.collection)];
    if (key.every((each, index) => each === this.shown[index])) return;
    this.shown = key;
    const run = ++this.run;
    try {
      const done = jobs.flatMap((job) =>
        job.result && job.file ? [{ ...job, file: job.file, result: job.result }] : [],
      );
      await this.outline(done);
      if (run !== this.run || done.length === 0) return;
      const collection = this.receiveAll(done);
      const hashOf = ({ result }: (typeof done)[number]) => this.outlines.get(result)?.sha256 ?? '';
      const { counting, copies } = apartFromCopies(done, hashOf);
      const atHand = new Map(counting.map((job) => [hashOf(job), job]));
      // Not told before it is settled: until then nobody knows what has to be mended.
      this.shown = [jobs, tolerances, this.state.list, currentKey(collection)];
      const unreadable = counting.filter(({ result }) => result.unreadable);
      this.state = {
        ...this.state,
        collection,
        unreadable,
        copies: copies.map(({ copy, of }) => ({ file: copy.result.file, of: of.result.file })),
      };
      const current = collection.boards
        .flatMap((board) => [...currentVersions(board), ...asideVersions(board)])
        .flatMap(({ sha256 }) => atHand.get(sha256) ?? []);
      const made = await this.checker.consolidate(
        // What cannot be read was received all the same: whoever reads the sum must know that something is missing.
        [...current, ...unreadable],
        {
          expected: askedOf(collection),
          year: collectionYear(collection),
          names: boardNames(collection, atHand),
        },
        tolerances,
      );
      if (run !== this.run) {
        made.forget();
        return;
      }
      this.show(made, current, atHand);
    } catch (error) {
      if (run === this.run) this.change({ failure: toFailure(error) });
    }
  }

  private show(
    made: MadeConsolidation,
    current: readonly CheckJob[],
    atHand: ReadonlyMap<string, CheckJob>,
  ): void {
    this.state.made?.forget();
    const byFile = new Map(made.summary.files.map((file) => [file.file, file]));
    const files = new Map<string, ConsolidatedFile>();
    for (const { result } of current) {
      const file = result && byFile.get(result.file);
      if (file) files.set(this.outlines.get(result)?.sha256 ?? '', file);
    }
    this.change({ made, atHand, failure: null, collection: settle(this.state.collection, files) });
  }

  private async outline(done: readonly (CheckJob & { readonly file: File })[]): Promise<void> {
    const fresh = done.flatMap(({ result, file }) =>
      result && !this.outlines.has(result) ? [{ result, file }] : [],
    );
    if (fresh.length === 0) return;
    const outlines = await this.checker.outlines(fresh);
    fresh.forEach(({ result }, index) => {
      const outline = outlines[index];
      if (!outline) return;
      this.outlines.set(result, outline);
      this.likeness.set(outline.sha256, outline.likeness);
    });
  }

  private readonly likeness = new Map<string, Outline['likeness']>();
  private readonly areAlike = (one: string, other: string): boolean | null =>
    isAlike(this.likeness.get(one), this.likeness.get(other));

  /** When each workbook was given, and when its file was last saved: of those that came together the later is the mended one. */
  private readonly cameAt = new Map<string, { readonly batch: number; readonly saved: number }>();
  private readonly isBefore = (one: string, other: string): boolean => {
    const [first, second] = [this.cameAt.get(one), this.cameAt.get(other)];
    if (!second) return false;
    return (
      !first || first.batch < second.batch || (first.batch === second.batch && first.saved < second.saved)
    );
  };

  private receiveAll(done: readonly CheckJob[]): Collection {
    const batches = new Map<number, Arrival[]>();
    for (const { id, result, file } of done) {
      const outline = result && this.outlines.get(result);
      if (!outline) continue;
      const batch = this.batchOf.get(id) ?? 0;
      this.cameAt.set(outline.sha256, { batch, saved: file?.lastModified ?? 0 });
      const { marks } = outline.likeness;
      batches.set(batch, [...(batches.get(batch) ?? []), { result, ...outline, marks }]);
    }
    return [...batches]
      .sort(([a], [b]) => a - b)
      .reduce(
        (collection, [, arrivals]) => receive(collection, arrivals, this.today(), this.areAlike),
        this.state.collection,
      );
  }

  /** Who is to be written to: work to do, and not written to yet. */
  toReturn(only?: Board): ToReturn {
    const { collection } = this.state;
    const inQuestion = this.inQuestion();
    const boards = collection.boards.filter((board) => {
      if (inQuestion.has(board.name)) return false;
      const status = boardStatus(board);
      return only ? board === only && status !== 'in-order' : status === 'faulty' || status === 'to-explain';
    });
    return this.withWork(boards);
  }

  /** Who was written to and did not answer: the zip can be made again. */
  returnedBefore(): ToReturn {
    return this.withWork(this.state.collection.boards.filter((board) => boardStatus(board) === 'returned'));
  }

  private withWork(boards: readonly Board[]): ToReturn {
    const { atHand } = this.state;
    const workbooks = boards.flatMap((board) =>
      currentVersions(board).flatMap(({ sha256, status }): ReturnedFile[] => {
        const job = atHand.get(sha256);
        if (!job?.result || !job.file || status === 'complete') return [];
        return [{ board: board.name, status, result: job.result, file: job.file }];
      }),
    );
    const names = [...new Set(workbooks.map(({ board }) => board))];
    return { workbooks, boards: names, away: boards.length - names.length };
  }

  /** Asked, and nothing came; but not where something came of which it is not said yet whose it is. */
  missing(): readonly Board[] {
    const inQuestion = this.inQuestion();
    return this.state.collection.boards.filter(
      (board) => board.asked && boardStatus(board) === 'missing' && !inQuestion.has(board.name),
    );
  }

  /** Boards about which a question is open. */
  inQuestion(): ReadonlySet<string> {
    return new Set(this.questions().flatMap(({ board, other }) => [board, other]));
  }

  /** One zip with letters and copies; from then on these boards have been written to. */
  async writeReturns(
    { workbooks, boards }: Pick<ToReturn, 'workbooks' | 'boards'>,
    reminded: readonly string[],
    language: Language,
  ): Promise<Blob> {
    const { until } = this.state;
    const zip = await this.checker.writeReturns(workbooks, { reminded, until, language });
    const collection = markReturned(this.state.collection, [...boards, ...reminded], {
      on: this.today(),
      until,
    });
    this.base = collection;
    this.change({ collection });
    return zip;
  }

  private saved: Collection = emptyCollection;

  /** Whether there is work that no saved state holds. */
  isUnsaved(): boolean {
    const { collection } = this.state;
    return collection !== this.saved && collection.boards.length > 0;
  }

  /** The state as a workbook that opens again. */
  write(language: Language): Promise<Blob> {
    this.saved = this.state.collection;
    return this.checker.writeCollection(this.state.collection, language);
  }

  private change(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** What the boards of the files are called here, whatever their files say; not those that are called after their file. */
const boardNames = (
  { boards }: Collection,
  atHand: ReadonlyMap<string, CheckJob>,
): ReadonlyMap<string, string> =>
  new Map(
    boards.flatMap(({ name, versions }) =>
      versions.flatMap(({ sha256 }) => {
        const file = atHand.get(sha256)?.result?.file;
        return file === undefined || versions.some((each) => each.file === name)
          ? []
          : [[file, name] as const];
      }),
    ),
  );

const askedOf = ({ boards }: Collection): readonly string[] =>
  boards.flatMap(({ name, asked }) => (asked ? [name] : []));

/** Which versions count: when that changes, it is added up anew. */
const currentKey = ({ boards }: Collection): string =>
  boards.flatMap((board) => currentVersions(board).map(({ sha256 }) => `${board.name} ${sha256}`)).join();

/** One name a line; a list copied from Excel has the name in its first column. */
function namesIn(list: string): readonly string[] {
  return list
    .split(/\r?\n/)
    .map((line) => (line.split('\t')[0] ?? '').trim())
    .filter((name) => name !== '');
}
