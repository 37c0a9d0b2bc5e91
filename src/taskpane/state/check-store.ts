import { DEFAULT_SETTINGS, type Settings as Tolerances } from '../../meting/form/settings';
import type { CheckResult, Progress } from '../../meting/judge/check-result';
import type { Answers } from '../../meting/read/seen';
import type { SheetRow } from '../workbook/read-rows';
import type { WorkerCheckOptions } from '../worker/protocol';
import type { Checker } from '../checker/checker';
import { toFailure, type Failure } from '../worker/remote';
import { maskBsns } from '../../privacy/bsn';
import { startAfter, type Start, type Tasks } from '../findings/tasks';
import { isSameName } from '../../meting/form/board-name';
import { nameKey } from '../../privacy/own-name';
import { underOwnName } from './own-name';
import { today } from './today';

/** One workbook that is, was or will be checked. */
export interface CheckJob {
  readonly id: number;
  /** The file; `null` for the open workbook. */
  readonly file: File | null;
  /** As it may be shown. */
  readonly name: string;
  /** The name of its file when it was chosen, as names are compared: others may have been chosen under it too. */
  readonly chosenAs: string;
  readonly state: 'waiting' | 'busy' | 'done' | 'failed' | 'cancelled';
  readonly progress: Progress | null;
  /** The last finished check, also while a new one runs. */
  readonly result: CheckResult | null;
  /** The check before that, to see what was solved. */
  readonly previous: CheckResult | null;
  /** What the first check left to do, with the same answers and tolerances; `null` until it is done. */
  readonly began: Tasks | null;
  readonly emptied?: Start['emptied'];
  /** The day of the last finished check, `YYYY-MM-DD`. */
  readonly checkedOn: string | null;
  readonly failure: Failure | null;
  readonly answers: Answers;
  /** Milliseconds that checking what changed takes, as far as the last finished check tells. */
  readonly took: number | null;
  /** Whether the check under way reads only what changed. */
  readonly onlyChanges: boolean;
  /** True when the open workbook changed after `result` was made. */
  readonly outdated: boolean;
  /** What it was before a file of the same name was chosen again, until that turns out to be of the same organisation and year. */
  readonly before: CheckJob | null;
  /** Its file was chosen again, and what was found in the one before is no longer here. */
  readonly replaced: boolean;
  /** What it took the place of, as long as the user can say that it is another file. */
  readonly instead: CheckJob | null;
}

/**
 * Whether a workbook of the same name is that of another organisation, or of another year, and so no correction of the first. `null`:
 * they do not say.
 */
function isAnother(one: CheckResult, other: CheckResult): boolean | null {
  if (one.year !== null && other.year !== null && one.year !== other.year) return true;
  if (one.organisation === null || other.organisation === null) return null;
  return !isSameName(one.organisation, other.organisation);
}

/** Files up to so many bytes together are checked side by side. */
const bytesSideBySide = 16_000_000;

/** Minimum interval between notifications, in milliseconds. */
const minIntervalMs = 200;

/**
 * The checks of this session, for `useSyncExternalStore`. They start in the order asked, as many at once as the checker takes.
 * Results live in memory only and go when the pane closes or the user removes them.
 */
export class CheckStore {
  private jobs: readonly CheckJob[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly stops = new Map<number, AbortController>();
  private lastId = 0;
  /** The checks under way with the bytes of their files: a browser looks up the size of a file each time it is asked, and waits. */
  private readonly underWay = new Map<CheckJob, number>();
  private hostName: string | null = null;
  private pendingFlush: ReturnType<typeof setTimeout> | undefined;
  private lastFlush = -Infinity;

  /** @param options what every check of this store asks for, besides the answers of the user */
  constructor(
    private readonly checker: Checker,
    private options: WorkerCheckOptions = {},
  ) {}

  /** A few rows of a checked file, to show around a finding. */
  readRows(file: File, sheet: string, rows: readonly number[]): Promise<readonly SheetRow[]> {
    return this.checker.readRows(file, sheet, rows);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly CheckJob[] => this.jobs;

  /** The tolerances for every check from now on. What was checked with others is checked again: no two may stand side by side. */
  setTolerances(tolerances: Tolerances): void {
    if (JSON.stringify(tolerances) === JSON.stringify(this.options.settings ?? DEFAULT_SETTINGS)) return;
    this.options = { ...this.options, settings: tolerances };
    for (const { id, state } of this.jobs) {
      if (state !== 'done' && state !== 'busy') continue;
      this.again(id, { onlyChanges: false, began: null });
    }
  }

  /** The check of the open workbook, if there was one. */
  hostJob(): CheckJob | undefined {
    return this.jobs.find(({ file }) => file === null);
  }

  checkHost(name: string): number {
    const known = this.hostJob();
    // Once checked it is called as its result calls it, which knows whose numbers may stand in its name.
    const shown = name === this.hostName && known?.result ? known.name : maskBsns(name);
    this.hostName = name;
    if (known) {
      this.change(known.id, { name: shown });
      this.recheck(known.id);
      return known.id;
    }
    const id = this.add(null, shown);
    this.begin();
    return id;
  }

  checkFiles(files: readonly File[]): readonly number[] {
    const taken = new Set(this.jobs.map(({ name }) => nameKey(name)));
    const ids = files.map((file) => {
      const own = underOwnName(file, taken);
      const name = maskBsns(own.name);
      taken.add(nameKey(name));
      return this.add(own, name, nameKey(maskBsns(file.name)));
    });
    this.begin();
    return ids;
  }

  /**
   * Checks files of which some may have been checked before they were corrected: where the name is the same, the new outcome takes
   * the place of the old one.
   */
  checkAnew(files: readonly File[]): readonly number[] {
    const given = new Set<number>();
    const ids = files.map((file) => {
      const name = maskBsns(file.name);
      const known = this.jobs.find(
        (job) => job.file !== null && !given.has(job.id) && nameKey(job.name) === nameKey(name),
      );
      const [id] = known ? [this.replace(known, file)] : this.checkFiles([file]);
      if (id === undefined) throw new Error('a file has no check');
      given.add(id);
      return id;
    });
    this.begin();
    return ids;
  }

  private replace(job: CheckJob, file: File): number {
    this.stops.get(job.id)?.abort();
    const { answers } = job;
    // An answer is about a column by its place, which the new file may have moved.
    const asked = answers.size === 0 ? {} : { answers: new Map(), began: null };
    this.again(job.id, {
      file: new File([file], job.file?.name ?? file.name, { type: file.type }),
      before: job.result === null ? null : { ...job, instead: null },
      replaced: job.result !== null,
      instead: null,
      onlyChanges: false,
      ...asked,
    });
    return job.id;
  }

  /** Checks again, with answers to its questions if given. A check under way starts over. */
  recheck(id: number, answers?: Answers): void {
    this.again(id, { onlyChanges: false, ...(answers ? { answers, began: null } : {}) });
  }

  /** Checks the open workbook again after a change, and reads of it only what changed. */
  followChange(id: number): void {
    this.again(id, { onlyChanges: true });
  }

  private again(id: number, change: Partial<CheckJob>): void {
    this.stops.get(id)?.abort();
    this.change(id, { state: 'waiting', progress: null, ...change });
    this.work();
  }

  cancel(id: number): void {
    this.stops.get(id)?.abort();
    const state = this.job(id)?.state;
    if (state === 'waiting' || state === 'busy') this.change(id, { state: 'cancelled', progress: null });
  }

  cancelAll(): void {
    for (const { id } of this.jobs) this.cancel(id);
  }

  remove(id: number): void {
    this.stops.get(id)?.abort();
    this.release(this.job(id)?.result ?? null);
    this.jobs = this.jobs.filter((job) => job.id !== id);
    this.notify();
  }

  /** The open workbook changed: what is on the screen may no longer hold. */
  markOutdated(): void {
    const job = this.hostJob();
    if (job?.result && !job.outdated) this.change(job.id, { outdated: true });
  }

  private add(file: File | null, name: string, chosenAs = nameKey(name)): number {
    const id = ++this.lastId;
    this.jobs = [
      ...this.jobs,
      {
        id,
        file,
        name,
        chosenAs,
        state: 'waiting',
        progress: null,
        result: null,
        previous: null,
        began: null,
        checkedOn: null,
        failure: null,
        answers: new Map(),
        outdated: false,
        before: null,
        replaced: false,
        instead: null,
        took: null,
        onlyChanges: false,
      },
    ];
    return id;
  }

  private begin(): void {
    this.notify();
    this.work();
  }

  /** Starts what can be started; each check that ends makes room for the next. */
  private work(): void {
    for (;;) {
      const next = this.jobs.find(({ state }) => state === 'waiting');
      if (!next || !this.canRunAlongside(next)) return;
      const bytes = next.file?.size ?? 0;
      if (!this.fitsMemoryBudget(bytes)) return;
      this.underWay.set(next, bytes);
      void this.run(next).finally(() => {
        this.underWay.delete(next);
        this.work();
      });
    }
  }

  /** Files are checked side by side; the open workbook alone. */
  private canRunAlongside({ file }: CheckJob): boolean {
    if (this.underWay.size === 0) return true;
    return (
      this.underWay.size < this.checker.atOnce &&
      file !== null &&
      [...this.underWay.keys()].every((job) => job.file !== null)
    );
  }

  /** Large files are checked alone: together they would fill the memory. */
  private fitsMemoryBudget(bytes: number): boolean {
    if (this.underWay.size === 0) return true;
    return [...this.underWay.values()].reduce((sum, each) => sum + each, bytes) <= bytesSideBySide;
  }

  private async run({ id, file, answers, onlyChanges }: CheckJob): Promise<void> {
    const stop = new AbortController();
    this.stops.set(id, stop);
    this.change(id, { state: 'busy', progress: null, failure: null, outdated: false });
    let began = performance.now();
    const checkedOn = today();
    const run = {
      onlyChanges,
      options: { ...this.options, today: checkedOn, answers },
      signal: stop.signal,
      onProgress: (progress: Progress) => {
        // The next time, of all that was read now only what changed is read.
        if (progress.phase === 'check' && !onlyChanges) began = performance.now();
        if (!stop.signal.aborted) this.change(id, { progress });
      },
    };
    try {
      const result = await (file ? this.checker.checkFile(file, run) : this.checker.checkHost(run));
      const took = performance.now() - began;
      const place = await this.placeOf(id, result);
      if (!stop.signal.aborted) this.finish(id, { result, took, checkedOn }, place);
    } catch (error) {
      if (!stop.signal.aborted) this.fail(id, toFailure(error));
    } finally {
      if (this.stops.get(id) === stop) this.stops.delete(id);
    }
  }

  private fail(id: number, failure: Failure): void {
    this.change(id, { state: 'failed', failure, progress: null });
    this.requeueLostResults();
  }

  /** Where the worker that leads is gone, its pseudonyms are too: what it gave cannot be compared with what the next one gives. */
  private requeueLostResults(): void {
    if (!this.options.consolidate) return;
    const isLost = ({ state, result }: CheckJob) =>
      state === 'done' && result !== null && !this.checker.canConsolidate(result);
    if (!this.jobs.some(isLost)) return;
    this.jobs = this.jobs.map((job) => (isLost(job) ? { ...job, state: 'waiting' } : job));
    this.notify();
  }

  /** Of which check a file is a correction: of the one with its name, another that was chosen under it, or none (`null`). */
  private async placeOf(id: number, result: CheckResult): Promise<number | null> {
    const job = this.job(id);
    if (!job?.before?.result || (await this.isAnother(job.before.result, result)) !== true) return id;
    for (const other of this.jobs) {
      if (other.id === id || other.file === null || other.chosenAs !== job.chosenAs || !other.result)
        continue;
      if ((await this.isAnother(other.result, result)) === false) return other.id;
    }
    return null;
  }

  /** What they say themselves goes first; where they do not name who they are of, who is in them tells. */
  private async isAnother(one: CheckResult, other: CheckResult): Promise<boolean | null> {
    const told = isAnother(one, other);
    if (told !== null) return told;
    const alike = await this.checker.areAlike(one, other).catch(() => null);
    return alike === null ? null : !alike;
  }

  /** What this took the place of comes back, and this stands beside it: the user says that it is another file. */
  keepBoth(id: number): void {
    const job = this.job(id);
    if (job?.instead && job.file) this.standElsewhere(id, job.instead, job.file, null);
  }

  private standElsewhere(id: number, first: CheckJob, file: File, place: number | null): void {
    this.change(id, { ...first, before: null });
    const corrected = place === null ? undefined : this.job(place);
    if (corrected === undefined) this.checkFiles([file]);
    else this.replace(corrected, file);
  }

  private finish(
    id: number,
    {
      result,
      took,
      checkedOn,
    }: { readonly result: CheckResult; readonly took: number; readonly checkedOn: string },
    place: number | null,
  ): void {
    const job = this.job(id);
    if (place !== id && job?.before && job.file) {
      this.standElsewhere(id, job.before, job.file, place);
      return;
    }
    const before = job?.result ?? null;
    this.release(before);
    const start = startAfter(job ?? { began: null }, before, result);
    this.change(id, {
      state: 'done',
      name: result.file,
      progress: null,
      result,
      previous: before,
      ...start,
      checkedOn,
      took,
      before: null,
      ...(job?.before ? { instead: job.before } : {}),
    });
    this.requeueLostResults();
  }

  /** What a consolidation needs of a result that has been replaced or taken away is kept no longer. */
  private release(result: CheckResult | null): void {
    if (result && this.options.consolidate) this.checker.forget(result);
  }

  private job(id: number): CheckJob | undefined {
    return this.jobs.find((job) => job.id === id);
  }

  private change(id: number, change: Partial<CheckJob>): void {
    this.jobs = this.jobs.map((job) => (job.id === id ? { ...job, ...change } : job));
    this.notify();
  }

  /** At once, but while checks are under way not more often than a screen of hundreds of workbooks can be drawn. */
  private notify(): void {
    const wait = this.isSettled() ? 0 : this.lastFlush + minIntervalMs - performance.now();
    if (this.pendingFlush !== undefined && wait > 0) return;
    clearTimeout(this.pendingFlush);
    if (wait <= 0) {
      this.flush();
      return;
    }
    this.pendingFlush = setTimeout(() => {
      this.flush();
    }, wait);
  }

  /** Whether the last check has ended: what waits for all of them can begin. */
  private isSettled(): boolean {
    return this.jobs.every(({ state }) => state !== 'waiting' && state !== 'busy');
  }

  private flush(): void {
    this.pendingFlush = undefined;
    this.lastFlush = performance.now();
    for (const listener of this.listeners) listener();
  }
}
