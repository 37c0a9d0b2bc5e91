import { checkWorkbook } from '../../check';
import { lookAt, type Look } from '../../check/look';
import { unreadableResult } from '../../check/unreadable';
import { WorkbookError } from '../../workbook/workbook-error';
import type { CheckOptions, CheckResult, Progress } from '../../meting/judge/check-result';
import type { ConsolidationSummary } from '../../meting/consolidate/consolidation';
import type { Language } from '../../locales/language';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import type { HashKey } from '../../privacy/siphash';
import { sha256OfBlob } from '../../report/sha256';
import type { Settings as Tolerances } from '../../meting/form/settings';
import { annotateWorkbook, type AnnotatedCopy, type SheetNotes } from '../../workbook';
import type { WorkbookSource } from '../../workbook/table';
import { readRows, type SheetRow } from '../workbook/read-rows';
import { hostSource, type HostDescription, type HostFeedOffer } from './host-feed';
import {
  MadeConsolidations,
  type AddendsShown,
  type PublicationChoice,
  type Tabel1Place,
} from './made-consolidations';
import { connect, type Remote } from './remote';
import { SheetMemory } from './sheet-memory';

/** The part of the options that can travel to another thread. */
export type WorkerCheckOptions = Omit<CheckOptions, 'law' | 'signal' | 'consolidate'> & {
  /**
   * Asks for what the workbook adds to a consolidation. Persons become pseudonyms under a key that only workers hold. What was found
   * stays with them too: the answer says only which workbook it is and whether it could be read.
   */
  readonly consolidate?: boolean;
};

/** What the worker may ask of the pane. */
export type PaneOffer = HostFeedOffer & {
  readonly progress: (check: number, progress: Progress) => void;
};

/** What the worker that adds up offers to one that helps it check. */
export interface LeaderOffer {
  readonly key: () => HashKey;
  readonly keep: (check: number, member: CheckResult) => void;
  readonly [method: string]: (...args: never[]) => unknown;
}

/** What the pane may ask of the worker. `check` is a number of the pane's choosing, to follow and to cancel by. */
export interface CheckServiceOffer {
  readonly checkFile: (
    check: number,
    blob: Blob,
    name: string,
    options: WorkerCheckOptions,
  ) => Promise<CheckResult>;
  readonly checkHost: (
    check: number,
    description: HostDescription,
    options: WorkerCheckOptions,
  ) => Promise<CheckResult>;
  /** What the open workbook is, from the first rows of its sheets. */
  readonly look: (description: HostDescription) => Promise<Look>;
  /** A few rows of a sheet of a file, to show around a finding. */
  readonly readRows: (
    blob: Blob,
    name: string,
    sheet: string,
    rows: readonly number[],
  ) => Promise<readonly SheetRow[]>;
  /**
   * Many checks as one, by their numbers, each with its file; `expected` are the organisations that were asked for a workbook.
   * It is kept here under the number `made`: what is large about it would hold up the screen.
   */
  readonly consolidate: (
    members: readonly (readonly [check: number, file: Blob | null])[],
    expected: readonly string[],
    settings: Tolerances,
  ) => { readonly made: number; readonly summary: ConsolidationSummary };
  /** The first addends of a figure of consolidation `made`. */
  readonly addends: (made: number, place: Tabel1Place, count: number) => AddendsShown;
  /** Consolidation `made` as a workbook. */
  readonly writeConsolidation: (made: number, language: Language) => Promise<Blob>;
  /** Consolidation `made` for the outside world; `null` when none of its workbooks counts. */
  readonly publish: (made: number, choice: PublicationChoice) => Promise<Blob | null>;
  readonly forgetConsolidation: (made: number) => void;
  /** Nobody will ask to consolidate this check any more. */
  readonly forgetCheck: (check: number) => void;
  /** A copy of a workbook with notes in it. */
  readonly annotate: (blob: Blob, notes: readonly SheetNotes[]) => Promise<AnnotatedCopy>;
  /** SHA-256 of a file, for the receipt of a report. */
  readonly hash: (blob: Blob) => Promise<string>;
  readonly cancel: (check: number) => void;
  /** Listens to a worker that helps to check: what it finds for a consolidation is kept here. */
  readonly lead: (helper: MessagePort) => void;
  /** Helps the worker at the other end: from now on what a consolidation needs of a check is kept there. */
  readonly help: (leader: MessagePort) => void;
  readonly [method: string]: (...args: never[]) => unknown;
}

export interface CheckServiceParts {
  readonly pane: Remote<PaneOffer>;
  readonly openWorkbook: (blob: Blob, name: string) => Promise<WorkbookSource>;
}

/** Cells in a block when only the first rows are wanted. */
const CELLS_OF_A_LOOK = 6_000;

/** Runs checks away from the screen. */
export function createCheckService({ pane, openWorkbook }: CheckServiceParts): CheckServiceOffer {
  const running = new Map<number, AbortController>();
  // One for the life of the worker: only then can the same person be recognised across files.
  let pseudonymiser = new Pseudonymiser();
  // What a consolidation needs of a check stays here: with hundreds of workbooks it is too much to travel to and fro.
  const kept = new Map<number, CheckResult>();
  /** The worker that keeps it instead, where this one only helps. */
  let leader: Remote<LeaderOffer> | null = null;
  /** Until it knows the key it would not recognise the persons that the leader knows. */
  let joined: Promise<void> = Promise.resolve();
  const consolidations = new MadeConsolidations(sha256OfBlob);
  const memory = new SheetMemory();

  const keep = async (check: number, member: CheckResult): Promise<void> => {
    if (leader) await leader.keep(check, member);
    else kept.set(check, member);
  };

  const run = async (
    check: number,
    name: string,
    open: () => Promise<WorkbookSource>,
    options: WorkerCheckOptions,
  ): Promise<CheckResult> => {
    const stop = new AbortController();
    running.set(check, stop);
    let source: WorkbookSource | undefined;
    try {
      source = await open();
      await joined;
      stop.signal.throwIfAborted();
      const { consolidate, ...own } = options;
      const asked = consolidate ? { consolidate: contributing(pseudonymiser) } : {};
      const result = await checkWorkbook(
        source,
        { ...own, ...asked, signal: stop.signal },
        nowAndThen((progress) => {
          void pane.progress(check, progress);
        }),
      );
      if (!consolidate) return { ...result, contribution: null };
      const member = withoutAddends(result);
      await keep(check, member);
      return forPane(member);
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code === 'cancelled') throw error;
      // A file that cannot be read is a result like any other: it has its place in a report and on the response board.
      const result = unreadableResult(name, error);
      if (options.consolidate) await keep(check, result);
      return result;
    } finally {
      source?.close();
      running.delete(check);
    }
  };

  const memberOf = (check: number): CheckResult => {
    const member = kept.get(check);
    if (!member) throw new Error(`check ${check} was not made for a consolidation`);
    return member;
  };

  return {
    checkFile: (check, blob, name, options) => run(check, name, () => openWorkbook(blob, name), options),
    checkHost: (check, description, options) =>
      run(check, description.name, () => Promise.resolve(hostSource(description, pane, { memory })), options),
    look: (description) => lookAt(hostSource(description, pane, { cells: CELLS_OF_A_LOOK })),
    readRows: async (blob, name, sheet, rows) => {
      const source = await openWorkbook(blob, name);
      try {
        const found = source.sheets.find((candidate) => candidate.name === sheet);
        return found ? await readRows(await found.open(), rows) : [];
      } finally {
        source.close();
      }
    },
    consolidate: (members, expected, settings) =>
      consolidations.make(
        members.map(([check, file]) => ({ result: memberOf(check), file })),
        expected,
        settings,
      ),
    addends: (made, place, count) => consolidations.addends(made, place, count),
    writeConsolidation: (made, language) => consolidations.write(made, language),
    publish: (made, choice) => consolidations.publish(made, choice),
    forgetConsolidation: (made) => {
      consolidations.forget(made);
    },
    forgetCheck: (check) => {
      kept.delete(check);
    },
    annotate: (blob, notes) => annotateWorkbook(blob, notes),
    hash: (blob) => sha256OfBlob(blob),
    cancel: (check) => {
      running.get(check)?.abort();
    },
    lead: (helper) => {
      const offer: LeaderOffer = {
        key: () => pseudonymiser.keyOfSession(),
        keep: (check, member) => void kept.set(check, member),
      };
      connect(helper, offer);
      helper.start();
    },
    help: (port) => {
      const { remote } = connect<LeaderOffer>(port, {});
      port.start();
      leader = remote;
      joined = remote.key().then((key) => {
        pseudonymiser = new Pseudonymiser(key);
      });
    },
  };
}

/** How far a check is is told at most once in so many milliseconds. */
const mostOftenMs = 100;

/** Passes on how far a check is: nothing of one that is done at once, and not the end, which the result tells. */
function nowAndThen(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = performance.now();
  return (progress) => {
    const now = performance.now();
    if (progress.phase === 'done' || now - last < mostOftenMs) return;
    last = now;
    tell(progress);
  };
}

/** What the pane needs of a workbook that is consolidated; all that was found is kept where it is added up. */
function forPane(member: CheckResult): CheckResult {
  return { ...member, contribution: null, sheets: [], groups: [], ledger: [], parameters: [], result: null };
}

/** A result without its addends: a consolidation has its own, and those of hundreds of workbooks would fill the pane. */
function withoutAddends(result: CheckResult): CheckResult {
  return { ...result, result: result.result && { ...result.result, addends: [] } };
}
