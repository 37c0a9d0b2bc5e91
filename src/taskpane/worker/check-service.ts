import { checkWorkbook } from '../../check';
import { lookAt } from '../../check/look';
import { unreadableResult } from '../../check/unreadable';
import { WorkbookError } from '../../workbook/workbook-error';
import type { CheckOptions, CheckResult, Progress } from '../../meting/judge/check-result';
import { withoutAddends } from '../../meting/judge/without-addends';
import { isAlike, likenessOf, type Likeness } from '../../meting/consolidate/likeness';
import { rulesOf } from '../../meting/consolidate/collection/collection';
import { contributing } from '../../meting/count/build-contribution';
import { holdsBsn, maskBsns, type KnownBsns } from '../../privacy/bsn';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { sha256OfBlob } from '../../report/sha256';
import { annotateWorkbook } from '../../workbook';
import type { WorkbookSource } from '../../workbook/table';
import { readRows } from '../workbook/read-rows';
import { hostSource } from './host-source';
import { MadeConsolidations } from './made-consolidations';
import type { CheckServiceApi, LeaderApi, Outline, PaneApi, WorkerCheckOptions } from './protocol';
import { connect, type Remote } from './remote';
import { SheetMemory } from './sheet-memory';

export interface CheckServiceParts {
  readonly pane: Remote<PaneApi>;
  readonly openWorkbook: (blob: Blob, name: string) => Promise<WorkbookSource>;
}

/** Cells in a block when only the first rows are wanted. */
const CELLS_OF_A_LOOK = 6_000;

/** What a browser throws of a file that changed on the disk differs: whether a byte of it can be read tells. */
async function readingError(thrown: unknown, blob: Blob | undefined): Promise<unknown> {
  if (blob === undefined || thrown instanceof WorkbookError) return thrown;
  try {
    await blob.slice(0, 1).arrayBuffer();
    return thrown;
  } catch {
    return new WorkbookError('file-changed');
  }
}

/** Runs checks away from the screen. */
export function createCheckService({ pane, openWorkbook }: CheckServiceParts): CheckServiceApi {
  const running = new Map<number, AbortController>();
  /** Checks that take too long. */
  const refused = new Set<number>();
  // One for the life of the worker: only then can the same person be recognised across files.
  let pseudonymiser = new Pseudonymiser();
  // What a consolidation needs of a check stays here: with hundreds of workbooks it is too much to travel to and fro.
  const kept = new Map<number, CheckResult>();
  /** By what files are told apart that were checked one by one. */
  const likenesses = new Map<number, Likeness>();
  /** The worker that keeps it instead, where this one only helps. */
  let leader: Remote<LeaderApi> | null = null;
  /** Until it knows the key it would not recognise the persons that the leader knows. */
  let joined: Promise<void> = Promise.resolve();
  const consolidations = new MadeConsolidations(sha256OfBlob);
  const memory = new SheetMemory();
  let personsInHost: KnownBsns | undefined;

  const keep = async (check: number, member: CheckResult): Promise<void> => {
    if (leader) await leader.keep(check, member);
    else kept.set(check, member);
  };

  const pseudonym = (number: number): number => pseudonymiser.of(number);
  const keepLikeness = async (check: number, { contribution }: CheckResult): Promise<void> => {
    const likeness = likenessOf(contribution, pseudonym);
    if (leader) await leader.keepLikeness(check, likeness);
    else likenesses.set(check, likeness);
  };

  /** A file that cannot be read is a result like any other: it has its place in a report and on the response board. */
  const unread = async (
    check: number,
    name: string,
    why: WorkbookError,
    { consolidate }: WorkerCheckOptions,
  ): Promise<CheckResult> => {
    const result = unreadableResult(name, why);
    if (consolidate) await keep(check, result);
    return result;
  };

  const run = async (
    check: number,
    name: string,
    open: () => Promise<WorkbookSource>,
    options: WorkerCheckOptions,
    { blob, onPersons }: Pick<CheckOptions, 'onPersons'> & { readonly blob?: Blob } = {},
  ): Promise<CheckResult> => {
    const stop = new AbortController();
    running.set(check, stop);
    let source: WorkbookSource | undefined;
    try {
      source = await open();
      await joined;
      stop.signal.throwIfAborted();
      const { consolidate, ...checkOptions } = options;
      // Of a file on its own only what it is told apart by stays.
      const consolidateOption =
        consolidate || blob !== undefined ? { consolidate: contributing(pseudonymiser) } : {};
      const result = await checkWorkbook(
        source,
        { ...checkOptions, ...consolidateOption, ...(onPersons && { onPersons }), signal: stop.signal },
        throttled((progress) => {
          void pane.progress(check, progress);
        }),
      );
      if (!consolidate) {
        if (blob !== undefined) await keepLikeness(check, result);
        return { ...result, contribution: null };
      }
      const member = withoutAddends(result);
      await keep(check, member);
      return withoutFindings(member);
    } catch (thrown) {
      const error = refused.has(check) ? new WorkbookError('over-time') : await readingError(thrown, blob);
      if (!(error instanceof WorkbookError) || error.code === 'cancelled') throw error;
      return await unread(check, name, error, options);
    } finally {
      source?.close();
      running.delete(check);
      refused.delete(check);
    }
  };

  const memberOf = (check: number): CheckResult => {
    const member = kept.get(check);
    if (!member) throw new Error(`check ${check} was not made for a consolidation`);
    return member;
  };

  return {
    checkFile: (check, blob, name, options) =>
      run(check, name, () => openWorkbook(blob, name), options, { blob }),
    checkHost: (check, description, options) =>
      run(
        check,
        description.name,
        () => Promise.resolve(hostSource(description, pane, { memory })),
        options,
        {
          onPersons: (known) => {
            personsInHost = known;
          },
        },
      ),
    alike: (one, other) => isAlike(likenesses.get(one), likenesses.get(other)),
    givenUp: (check, name, options) => unread(check, name, new WorkbookError('over-time'), options),
    namesPerson: (text) => holdsBsn(text, { known: personsInHost }),
    withoutPersons: (texts) => texts.map((text) => maskBsns(text, { known: personsInHost })),
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
    consolidate: (members, collected, settings) =>
      consolidations.make(
        members.map(([check, file, checkedOn]) => ({ result: memberOf(check), file, checkedOn })),
        collected,
        settings,
      ),
    addends: (made, cell, count) => consolidations.addends(made, cell, count),
    addendsByFile: (made, cell) => consolidations.addendsByFile(made, cell),
    hoursByFile: (made) => consolidations.hoursByFile(made),
    outlines: async (members) => {
      const outlines: Outline[] = [];
      for (const [check, file] of members) {
        const { groups, contribution } = memberOf(check);
        const likeness = likenessOf(contribution, pseudonym);
        outlines.push({ sha256: await sha256OfBlob(file), rules: rulesOf(groups), likeness });
      }
      return outlines;
    },
    findings: (check) => ({ ...memberOf(check), contribution: null }),
    writeReturns: async (workbooks, choice) => {
      const { makeReturns } = await import('../reports/make-returns');
      const given = workbooks.map(({ check, ...workbook }) => ({ ...workbook, result: memberOf(check) }));
      return makeReturns(given, choice);
    },
    readCollection: async (blob, name) => {
      const { readCollectionFile } = await import('../../report/collection/read');
      const source = await openWorkbook(blob, name);
      try {
        return await readCollectionFile(source);
      } finally {
        source.close();
      }
    },
    writeCollection: async (collection, language) => {
      const { makeCollection } = await import('../reports/make-returns');
      return makeCollection(collection, language);
    },
    writeConsolidation: (made, language) => consolidations.write(made, language),
    publish: (made, choice) => consolidations.publish(made, choice),
    forgetConsolidation: (made) => {
      consolidations.forget(made);
    },
    forgetCheck: (check) => {
      kept.delete(check);
      likenesses.delete(check);
    },
    annotate: (blob, notes) => annotateWorkbook(blob, notes),
    hash: (blob) => sha256OfBlob(blob),
    cancel: (check) => {
      running.get(check)?.abort();
    },
    refuse: (check) => {
      if (!running.has(check)) return;
      refused.add(check);
      running.get(check)?.abort();
    },
    lead: (helper) => {
      const api: LeaderApi = {
        key: () => pseudonymiser.keyOfSession(),
        keep: (check, member) => void kept.set(check, member),
        keepLikeness: (check, likeness) => void likenesses.set(check, likeness),
      };
      connect(helper, api);
      helper.start();
    },
    help: (port) => {
      const { remote } = connect<LeaderApi>(port, {});
      port.start();
      leader = remote;
      joined = remote.key().then((key) => {
        pseudonymiser = new Pseudonymiser(key);
      });
    },
  };
}

/** Minimum interval between progress messages, in milliseconds. */
const minIntervalMs = 100;

/** Passes on progress, but nothing of a check that is done at once, and not the end: the result tells that. */
function throttled(report: (progress: Progress) => void): (progress: Progress) => void {
  let last = performance.now();
  return (progress) => {
    const now = performance.now();
    if (progress.phase === 'done' || now - last < minIntervalMs) return;
    last = now;
    report(progress);
  };
}

/** What the pane needs of a workbook that is consolidated; all that was found is kept where it is added up. */
function withoutFindings(member: CheckResult): CheckResult {
  return { ...member, contribution: null, sheets: [], groups: [], ledger: [], parameters: [], result: null };
}
