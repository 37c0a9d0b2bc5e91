import { TEMPLATE_PROPERTIES } from '../../meting/form/template-properties';
import type { Look } from '../../check/look';
import type { WorkbookHost } from '../../host/host';
import type { CheckResult, Progress } from '../../meting/judge/check-result';
import type { ConsolidationSummary } from '../../meting/consolidate/consolidation';
import type { Language } from '../../locales/language';
import type { Settings as Tolerances } from '../../meting/form/settings';
import type { AnnotatedCopy, SheetNotes } from '../../workbook';
import type { SheetRow } from '../workbook/read-rows';
import { ChangeLog, type SheetChanges } from './change-log';
import type { CheckServiceOffer, PaneOffer, WorkerCheckOptions } from './check-service';
import { offerHost, type HostDescription } from './host-feed';
import type {
  AddendsShown,
  ConsolidationMember,
  PublicationChoice,
  Tabel1Place,
} from './made-consolidations';
import { connect, Handover, RemoteError, type Failure, type Port, type Remote } from './remote';

export interface CheckRun {
  /** Reads of the open workbook only what changed since the check before; without it everything is read. */
  readonly onlyChanges?: boolean;
  readonly options?: WorkerCheckOptions;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** The open workbook at a glance. */
export interface OpenWorkbook extends Look {
  /** Rows under the headings of the metingen, up to the last that is filled in. */
  readonly rows: number;
}

/** A consolidation, kept where it was made; only what the screen shows has come over. */
export interface MadeConsolidation {
  readonly summary: ConsolidationSummary;
  /** The first `count` addends of a figure of Tabel 1. */
  addends(place: Tabel1Place, count: number): Promise<AddendsShown>;
  /** As a workbook. */
  write(language: Language): Promise<Blob>;
  /** For the outside world; `null` when none of the workbooks counts. */
  publish(choice: PublicationChoice): Promise<Blob | null>;
  /** Says that nobody looks at it any more. */
  forget(): void;
}

/** Checks workbooks on other threads. Rejects with a `RemoteError`; its code is `cancelled` after an abort. */
export interface Checker {
  /** How many files are worth checking at the same time. */
  readonly atOnce: number;
  /** Starts the workers, for who is about to bring many files. */
  prepare(): void;
  checkFile(file: File, run?: CheckRun): Promise<CheckResult>;
  checkHost(run?: CheckRun): Promise<CheckResult>;
  /** What is open, without checking it. */
  lookAtHost(): Promise<OpenWorkbook>;
  /** Whether a result, asked with `consolidate`, can still be consolidated: what is needed for it may be gone with a worker. */
  canConsolidate(result: CheckResult): boolean;
  /** Many checks as one: results that this checker gave, asked with `consolidate`. */
  consolidate(
    members: readonly ConsolidationMember[],
    expected: readonly string[],
    settings: Tolerances,
  ): Promise<MadeConsolidation>;
  /** Says that a result, asked with `consolidate`, will not be consolidated any more. */
  forget(result: CheckResult): void;
  /** A copy of a file with notes beside its cells; the file itself stays as it is. */
  annotate(file: Blob, notes: readonly SheetNotes[]): Promise<AnnotatedCopy>;
  /** SHA-256 of a file. */
  hash(file: Blob): Promise<string>;
  /** A few rows of a sheet of a file. */
  readRows(file: File, sheet: string, rows: readonly number[]): Promise<readonly SheetRow[]>;
}

/** A worker as far as the pane needs it. */
export interface WorkerLike extends Port {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error', listener: (event: Event) => void): void;
  terminate(): void;
}

type Begin = (service: Remote<CheckServiceOffer>, check: number) => Promise<CheckResult>;

interface Line {
  readonly worker: WorkerLike;
  readonly service: Remote<CheckServiceOffer>;
  readonly failAll: (failure: Failure) => void;
  /** Checks under way. */
  checks: number;
  /** Does one check, and takes no other beside it. */
  alone: boolean;
  /** Was doing several checks when it died: any of them can have been too much. */
  diedAmongSeveral: boolean;
}

const stopped = () => new RemoteError({ code: 'worker-stopped', facts: {} });

/** Small files that a worker checks side by side: while it waits for the bytes of one it can do the other. */
const checksEach = 2;

/** What a check is told when it was not its own worker that died: it can simply be done again. */
const STARTED_OVER = 'worker-started-over';

/**
 * The lines to the workers. The first leads: it reads the open workbook, keeps what a consolidation needs and adds up. It starts with
 * the first check, others when there are more files to check at once, up to `atOnce`. One that dies (memory) fails what it was doing
 * by the name `worker-stopped`; with the leader all go, since the persons it knew are gone with it. The next check starts new ones.
 * Files that one was checking side by side are each checked once more alone, so that only the one that is too much fails.
 */
export function createChecker(host: WorkbookHost, startWorker: () => WorkerLike, workers = 1): Checker {
  const following = new Map<number, (progress: Progress) => void>();
  const log = new ChangeLog(host);
  /** The leader first. */
  let lines: readonly Line[] = [];
  let lastCheck = 0;
  /** Under which leader a result was made, and under which number. */
  const madeBy = new WeakMap<CheckResult, { readonly leader: Line; readonly check: number }>();

  const start = (): Line => {
    const worker = startWorker();
    const offer: PaneOffer = {
      ...offerHost(host),
      progress: (check: number, progress: Progress) => {
        following.get(check)?.(progress);
      },
    };
    const { remote: service, failAll } = connect<CheckServiceOffer>(worker, offer);
    const line: Line = { worker, service, failAll, checks: 0, alone: false, diedAmongSeveral: false };
    worker.addEventListener('error', () => {
      line.diedAmongSeveral = line.checks > 1;
      const gone = line === lines[0] ? lines : [line];
      lines = lines.filter((each) => !gone.includes(each));
      for (const each of gone) {
        each.worker.terminate();
        each.failAll({ code: each === line ? 'worker-stopped' : STARTED_OVER, facts: {} });
      }
    });
    lines = [...lines, line];
    return line;
  };
  const leader = (): Line => lines[0] ?? start();

  const startHelper = (): Line => {
    const first = leader();
    const helper = start();
    const { port1, port2 } = new MessageChannel();
    // If one of the two dies first, its checks say so.
    void Promise.allSettled([
      first.service.lead(new Handover(port1, [port1])),
      helper.service.help(new Handover(port2, [port2])),
    ]);
    return helper;
  };

  /** A worker that has nothing to do, or else the one with least. */
  const mostIdle = (): Line => {
    const shared = lines.filter(({ alone }) => !alone);
    const idlest = shared.reduce((best, line) => (line.checks < best.checks ? line : best), leader());
    return idlest.checks === 0 || lines.length >= workers ? idlest : startHelper();
  };

  const follow = async (run: CheckRun, choose: () => Line, begin: Begin): Promise<CheckResult> => {
    const { onProgress, signal } = run;
    signal?.throwIfAborted();
    const check = ++lastCheck;
    const line = choose();
    const first = leader();
    const cancel = () => void line.service.cancel(check);
    if (onProgress) following.set(check, onProgress);
    signal?.addEventListener('abort', cancel);
    line.checks++;
    try {
      const result = await begin(line.service, check);
      madeBy.set(result, { leader: first, check });
      return result;
    } catch (error) {
      if (error instanceof RemoteError && error.code === STARTED_OVER)
        return await follow(run, choose, begin);
      throw error;
    } finally {
      line.checks--;
      following.delete(check);
      signal?.removeEventListener('abort', cancel);
    }
  };

  const followShared = async (run: CheckRun, begin: Begin): Promise<CheckResult> => {
    let line: Line | undefined;
    try {
      return await follow(run, () => (line = mostIdle()), begin);
    } catch (error) {
      if (!(error instanceof RemoteError && error.code === 'worker-stopped' && line?.diedAmongSeveral))
        throw error;
      return await followAlone(run, begin);
    }
  };

  /** The checks that are done alone, one after the other. */
  let queue: Promise<unknown> = Promise.resolve();
  const followAlone = (run: CheckRun, begin: Begin): Promise<CheckResult> => {
    const turn = queue.then(async () => {
      let line: Line | undefined;
      try {
        // A helper: a leader would take with it what the others found.
        return await follow(run, () => Object.assign((line = startHelper()), { alone: true }), begin);
      } finally {
        if (line) line.alone = false;
        if (line && lines.length > workers) dismiss(line);
      }
    });
    queue = turn.catch(() => undefined);
    return turn;
  };

  const dismiss = (line: Line): void => {
    lines = lines.filter((each) => each !== line);
    line.worker.terminate();
  };

  return {
    atOnce: workers * checksEach,
    prepare: () => {
      leader();
      while (lines.length < workers) startHelper();
    },
    canConsolidate: (result) => lines[0] !== undefined && madeBy.get(result)?.leader === lines[0],
    consolidate: async (members, expected, settings) => {
      const first = leader();
      const checks = members.map(({ result, file }) => {
        const known = madeBy.get(result);
        // What a worker kept for a consolidation went with it.
        if (known?.leader !== first) throw stopped();
        return [known.check, file] as const;
      });
      const { made, summary } = await first.service.consolidate(checks, expected, settings);
      const keeper = (): Line['service'] => {
        if (lines[0] !== first) throw stopped();
        return first.service;
      };
      return {
        summary,
        addends: async (place, count) => keeper().addends(made, place, count),
        write: async (language) => keeper().writeConsolidation(made, language),
        publish: async (choice) => keeper().publish(made, choice),
        forget: () => {
          if (lines[0] === first) void first.service.forgetConsolidation(made);
        },
      };
    },
    forget: (result) => {
      const known = madeBy.get(result);
      if (known && known.leader === lines[0]) void known.leader.service.forgetCheck(known.check);
    },
    annotate: (file, notes) => leader().service.annotate(file, notes),
    hash: (file) => leader().service.hash(file),
    readRows: (file, sheet, rows) => leader().service.readRows(file, file.name, sheet, rows),
    checkFile: (file, run = {}) =>
      followShared(run, (service, check) => service.checkFile(check, file, file.name, run.options ?? {})),
    lookAtHost: async () => {
      const look = await leader().service.look({ ...(await describeHost(host)), changes: null });
      const rows = await Promise.all(
        look.metingen.map(async ({ sheet, headerRow }) => {
          const used = await host.usedRange(sheet);
          return used === null ? 0 : Math.max(0, used.row + used.rows - 1 - headerRow);
        }),
      );
      return { ...look, rows: rows.reduce((sum, each) => sum + each, 0) };
    },
    checkHost: async (run = {}) => {
      const listening = await log.listen();
      // Taken before anything is read: what changes while it is read is for the next check.
      const changes = log.take();
      try {
        const description = await describeHost(host);
        const known =
          run.onlyChanges === true && listening ? await withFormulas(host, description, changes) : null;
        return await follow(run, leader, (service, check) =>
          service.checkHost(check, { ...description, changes: known }, run.options ?? {}),
        );
      } catch (error) {
        log.giveBack(changes);
        throw error;
      }
    },
  };
}

/** A value that a formula gives changes without anyone writing there: such a sheet is read whole. */
async function withFormulas(
  host: WorkbookHost,
  { sheets }: Pick<HostDescription, 'sheets'>,
  changes: ReadonlyMap<string, SheetChanges>,
): Promise<ReadonlyMap<string, SheetChanges>> {
  const computed = await Promise.all(
    sheets.map(async ({ name }) => ((await host.hasFormulas(name)) ? ([[name, null]] as const) : [])),
  );
  return new Map<string, SheetChanges>([...changes, ...computed.flat()]);
}

async function describeHost(host: WorkbookHost): Promise<Omit<HostDescription, 'changes'>> {
  const [name, sheets, ...values] = await Promise.all([
    host.workbookName(),
    host.listSheets(),
    ...Object.values(TEMPLATE_PROPERTIES).map(async (key) => [key, await host.readProperty(key)] as const),
  ]);
  const properties = values.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  return { name, sheets, properties };
}
