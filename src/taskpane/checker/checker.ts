import { BUDGET, type Budget } from '../../workbook/budget';
import { TEMPLATE_PROPERTIES } from '../../meting/form/template-properties';
import type { Look } from '../../check/look';
import type { WorkbookHost } from '../../host/host';
import type { CheckResult } from '../../meting/judge/check-result';
import type { Collection } from '../../meting/consolidate/collection/collection';
import type { ConsolidationSummary, FileStatus } from '../../meting/consolidate/consolidation';
import type { CollectionFile } from '../../report/collection/read';
import type { Language } from '../../locales/language';
import type { Settings as Tolerances } from '../../meting/form/settings';
import type { AnnotatedCopy, SheetNotes } from '../../workbook';
import type { SheetRow } from '../workbook/read-rows';
import { ChangeLog } from './change-log';
import { offerHost } from './offer-host';
import {
  isGivenUp,
  workerStopped,
  WorkerPool,
  type Follow,
  type PooledCheck,
  type WorkerConnection,
  type WorkerLike,
} from './worker-pool';
import type {
  AddendsShown,
  CollectedFor,
  ConsolidationMember,
  FileShare,
  HostDescription,
  HoursLine,
  Outline,
  PublicationChoice,
  Published,
  ReturnsChoice,
  SheetChanges,
  Tabel1Cell,
  WorkerCheckOptions,
} from '../worker/protocol';

export interface CheckRun extends Follow {
  /** Reads of the open workbook only what changed since the check before; without it everything is read. */
  readonly onlyChanges?: boolean;
  readonly options?: WorkerCheckOptions;
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
  addends(cell: Tabel1Cell, count: number): Promise<AddendsShown>;
  /** What each file adds to a figure of Tabel 1. */
  addendsByFile(cell: Tabel1Cell): Promise<readonly FileShare[]>;
  /** The hours behind every figure, each file by form, sector and kind of period. */
  hoursByFile(): Promise<readonly HoursLine[]>;
  /** As a workbook. */
  write(language: Language): Promise<Blob>;
  /** For the outside world; `null` when none of the workbooks counts. */
  publish(choice: PublicationChoice): Promise<Published>;
  /** Says that nobody looks at it any more. */
  forget(): void;
}

/** A result asked with `consolidate`, with its file. */
export interface CollectedFile {
  readonly result: CheckResult;
  readonly file: File;
}

/** A workbook that goes back to who sent it. */
export interface ReturnedFile extends CollectedFile {
  readonly board: string;
  readonly status: FileStatus;
}

/** Checks workbooks on other threads. Rejects with a `RemoteError`; its code is `cancelled` after an abort. */
export interface Checker {
  /** How many files are worth checking at the same time. */
  readonly atOnce: number;
  /** Starts the workers, for who is about to bring many files. */
  prepare(): void;
  checkFile(file: File, run?: CheckRun): Promise<CheckResult>;
  checkHost(run?: CheckRun): Promise<CheckResult>;
  /** Whether a text holds the number of a person: of one in the open workbook, as far as that was checked, or what can be one. */
  namesPerson(text: string): Promise<boolean>;
  /** Texts of the open workbook with those numbers masked. */
  withoutPersons(texts: readonly string[]): Promise<readonly string[]>;
  /** Whether two results of files are likely of one organisation, by who is in them; `null`: not to be told. */
  areAlike(one: CheckResult, other: CheckResult): Promise<boolean | null>;
  /** What is open, without checking it. */
  lookAtHost(): Promise<OpenWorkbook>;
  /** Whether a result, asked with `consolidate`, can still be consolidated: what is needed for it may be gone with a worker. */
  canConsolidate(result: CheckResult): boolean;
  /** Many checks as one: results that this checker gave, asked with `consolidate`. */
  consolidate(
    members: readonly ConsolidationMember[],
    collected: CollectedFor,
    settings: Tolerances,
  ): Promise<MadeConsolidation>;
  /** What a collection keeps of results that this checker gave, asked with `consolidate`. */
  outlines(members: readonly CollectedFile[]): Promise<readonly Outline[]>;
  /** All that was found in a workbook of which the result was asked with `consolidate`. */
  findingsOf(result: CheckResult): Promise<CheckResult>;
  /** Letters to boards and copies of their workbooks, in one zip. */
  writeReturns(workbooks: readonly ReturnedFile[], choice: ReturnsChoice): Promise<Blob>;
  /** What a file is to who collects workbooks. */
  readCollection(file: File): Promise<CollectionFile>;
  /** The state of a collection as a workbook. */
  writeCollection(collection: Collection, language: Language): Promise<Blob>;
  /** Says that a result, asked with `consolidate`, will not be consolidated any more. */
  forget(result: CheckResult): void;
  /** A copy of a file with notes beside its cells; the file itself stays as it is. */
  annotate(file: Blob, notes: readonly SheetNotes[]): Promise<AnnotatedCopy>;
  /** SHA-256 of a file. */
  hash(file: Blob): Promise<string>;
  /** A few rows of a sheet of a file. */
  readRows(file: File, sheet: string, rows: readonly number[]): Promise<readonly SheetRow[]>;
}

/** Small files that a worker checks side by side: while it waits for the bytes of one it can do the other. */
const checksEach = 2;

/** Checks on up to `workers` threads; a file that takes longer than its budget is given up. */
export function createChecker(
  host: WorkbookHost,
  startWorker: () => WorkerLike,
  workers = 1,
  budget: Pick<Budget, 'seconds'> = BUDGET,
): Checker {
  const pool = new WorkerPool(startWorker, () => offerHost(host), workers);
  const log = new ChangeLog(host);
  /** Under which leader a result was made, and under which number. */
  const madeBy = new WeakMap<CheckResult, Omit<PooledCheck, 'result'>>();

  const remember = ({ result, leader, check }: PooledCheck): CheckResult => {
    madeBy.set(result, { leader, check });
    return result;
  };
  const service = (): WorkerConnection['service'] => pool.leader().service;
  /** The number of a check of which something is kept; what a worker kept for a consolidation went with it. */
  const keptCheck = (result: CheckResult): number => {
    const known = madeBy.get(result);
    if (!known || !pool.leads(known.leader)) throw workerStopped();
    return known.check;
  };

  return {
    atOnce: workers * checksEach,
    prepare: () => {
      pool.prepare();
    },
    areAlike: async (one, other) => {
      const [a, b] = [madeBy.get(one), madeBy.get(other)];
      const leader = pool.leader();
      if (a?.leader !== leader || b?.leader !== leader) return null;
      return leader.service.alike(a.check, b.check);
    },
    canConsolidate: (result) => {
      const known = madeBy.get(result);
      return known !== undefined && pool.leads(known.leader);
    },
    consolidate: async (members, collected, settings) => {
      const leader = pool.leader();
      const checks = members.map(({ result, file, checkedOn = null }) => {
        const known = madeBy.get(result);
        // What a worker kept for a consolidation went with it.
        if (known?.leader !== leader) throw workerStopped();
        return [known.check, file, checkedOn] as const;
      });
      const { made, summary } = await leader.service.consolidate(checks, collected, settings);
      const keeper = (): WorkerConnection['service'] => {
        if (!pool.leads(leader)) throw workerStopped();
        return leader.service;
      };
      return {
        summary,
        addends: async (cell, count) => keeper().addends(made, cell, count),
        addendsByFile: async (cell) => keeper().addendsByFile(made, cell),
        hoursByFile: async () => keeper().hoursByFile(made),
        write: async (language) => keeper().writeConsolidation(made, language),
        publish: async (choice) => keeper().publish(made, choice),
        forget: () => {
          if (pool.leads(leader)) void leader.service.forgetConsolidation(made);
        },
      };
    },
    outlines: async (members) =>
      service().outlines(members.map(({ result, file }) => [keptCheck(result), file] as const)),
    findingsOf: async (result) => service().findings(keptCheck(result)),
    writeReturns: async (workbooks, choice) =>
      service().writeReturns(
        workbooks.map(({ result, ...workbook }) => ({ ...workbook, check: keptCheck(result) })),
        choice,
      ),
    readCollection: (file) =>
      pool.askLeader(budget.seconds(file.size), (worker) => worker.readCollection(file, file.name)),
    writeCollection: (collection, language) => service().writeCollection(collection, language),
    forget: (result) => {
      const known = madeBy.get(result);
      if (known && pool.leads(known.leader)) void known.leader.service.forgetCheck(known.check);
    },
    annotate: (file, notes) => service().annotate(file, notes),
    namesPerson: (text) => service().namesPerson(text),
    withoutPersons: (texts) => service().withoutPersons(texts),
    hash: (file) => service().hash(file),
    readRows: (file, sheet, rows) => service().readRows(file, file.name, sheet, rows),
    checkFile: async (file, run = {}) => {
      const options = run.options ?? {};
      try {
        return remember(
          await pool.check({ ...run, patience: budget.seconds(file.size) }, (worker, check) =>
            worker.checkFile(check, file, file.name, options),
          ),
        );
      } catch (error) {
        if (!isGivenUp(error)) throw error;
        return remember(
          await pool.checkOnLeader({}, (worker, check) => worker.givenUp(check, file.name, options)),
        );
      }
    },
    lookAtHost: async () => {
      const look = await service().look({ ...(await describeHost(host)), changes: null });
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
        return remember(
          await pool.checkOnLeader(run, (worker, check) =>
            worker.checkHost(check, { ...description, changes: known }, run.options ?? {}),
          ),
        );
      } catch (error) {
        log.restore(changes);
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
