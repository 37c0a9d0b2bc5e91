import { TEMPLATE_PROPERTIES } from '../../meting/templates';
import type { Look } from '../../check/look';
import type { WorkbookHost } from '../../host/host';
import type { CheckResult, Progress } from '../../meting/check-result';
import type { ConsolidatedAddend, Consolidation } from '../../meting/consolidation';
import type { Settings as Tolerances } from '../../meting/settings';
import type { AnnotatedCopy, SheetNotes } from '../../workbook';
import type { SheetRow } from '../workbook/read-rows';
import { ChangeLog, type SheetChanges } from './change-log';
import type { CheckServiceOffer, PaneOffer, WorkerCheckOptions } from './check-service';
import { offerHost, type HostDescription } from './host-feed';
import { connect, RemoteError, type Port, type Remote } from './remote';

export interface CheckRun {
  /** Reads of the open workbook only what changed since the check before; without it everything is read. */
  readonly onlyChanges?: boolean;
  readonly options?: WorkerCheckOptions;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Addends that travel together: a message of this size is unpacked within a few milliseconds. */
const addendsAtOnce = 500;

/** The open workbook at a glance. */
export interface OpenWorkbook extends Look {
  /** Rows under the headings of the metingen, up to the last that is filled in. */
  readonly rows: number;
}

/** Checks workbooks on another thread. Rejects with a `RemoteError`; its code is `cancelled` after an abort. */
export interface Checker {
  checkFile(file: File, run?: CheckRun): Promise<CheckResult>;
  checkHost(run?: CheckRun): Promise<CheckResult>;
  /** What is open, without checking it. */
  lookAtHost(): Promise<OpenWorkbook>;
  /** Many checks as one: results that this checker gave, asked with `consolidate`. */
  consolidate(
    results: readonly CheckResult[],
    expected: readonly string[],
    settings: Tolerances,
  ): Promise<Consolidation>;
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

interface Line {
  readonly worker: WorkerLike;
  readonly service: Remote<CheckServiceOffer>;
}

/**
 * The line to the worker. The worker starts with the first check; one that dies (memory) fails what it was doing
 * by the name `worker-stopped`, and the next check starts a new one.
 */
export function createChecker(host: WorkbookHost, startWorker: () => WorkerLike): Checker {
  const following = new Map<number, (progress: Progress) => void>();
  const log = new ChangeLog(host);
  let line: Line | undefined;
  let lastCheck = 0;
  /** By which worker a result was made, and under which number. */
  const madeBy = new WeakMap<CheckResult, { readonly service: Line['service']; readonly check: number }>();

  const connected = (): Line => {
    if (line) return line;
    const worker = startWorker();
    const offer: PaneOffer = {
      ...offerHost(host),
      progress: (check: number, progress: Progress) => {
        following.get(check)?.(progress);
      },
    };
    const { remote, failAll } = connect<CheckServiceOffer>(worker, offer);
    worker.addEventListener('error', () => {
      worker.terminate();
      line = undefined;
      failAll({ code: 'worker-stopped', facts: {} });
    });
    line = { worker, service: remote };
    return line;
  };

  const follow = async (
    { onProgress, signal }: CheckRun,
    start: (service: Line['service'], check: number) => Promise<CheckResult>,
  ): Promise<CheckResult> => {
    signal?.throwIfAborted();
    const check = ++lastCheck;
    const { service } = connected();
    const cancel = () => void service.cancel(check);
    if (onProgress) following.set(check, onProgress);
    signal?.addEventListener('abort', cancel);
    try {
      const result = await start(service, check);
      madeBy.set(result, { service, check });
      return result;
    } finally {
      following.delete(check);
      signal?.removeEventListener('abort', cancel);
    }
  };

  return {
    consolidate: async (results, expected, settings) => {
      const { service } = connected();
      const checks = results.map((result) => {
        const made = madeBy.get(result);
        // What a worker kept for a consolidation went with it.
        if (made?.service !== service) throw new RemoteError({ code: 'worker-stopped', facts: {} });
        return made.check;
      });
      const { consolidation, made, addends } = await service.consolidate(checks, expected, settings);
      const all: ConsolidatedAddend[] = [];
      while (all.length < addends)
        all.push(...(await service.addends(made, all.length, all.length + addendsAtOnce)));
      return { ...consolidation, addends: all };
    },
    annotate: (file, notes) => connected().service.annotate(file, notes),
    hash: (file) => connected().service.hash(file),
    readRows: (file, sheet, rows) => connected().service.readRows(file, file.name, sheet, rows),
    checkFile: (file, run = {}) =>
      follow(run, (service, check) => service.checkFile(check, file, file.name, run.options ?? {})),
    lookAtHost: async () => {
      const look = await connected().service.look({ ...(await describeHost(host)), changes: null });
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
        return await follow(run, (service, check) =>
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
