import { BUDGET, type Budget, type OverBudget } from '../../workbook/budget';
import type { HiredList } from '../../compose/hired/hired-person';
import type { GivenFile } from '../../compose/read-payroll';
import type { WorkerLike } from '../checker/worker-pool';
import type {
  ComposedMeting,
  ComposeGiven,
  ComposePaneApi,
  ComposeServiceApi,
  ListGiven,
  PayrollGiven,
  PayrollSeen,
  RegisterGiven,
  RegisterSeen,
} from '../worker/protocol';
import { watchTime } from '../checker/patience';
import { connect, RemoteError, type Remote } from '../worker/remote';

/** How far reading a file is. */
export interface ReadingProgress {
  readonly file: string;
  readonly done: number;
  readonly unit: 'bytes' | 'lines';
}

/** How reading is followed and broken off. */
export interface FollowReading {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/** Makes metingen on another thread. Rejects with a `RemoteError`; its code is `cancelled` after an abort. */
export interface Composer {
  readPayroll(given: PayrollGiven, follow?: FollowReading): Promise<PayrollSeen>;
  readRegister(given: RegisterGiven, follow?: FollowReading): Promise<RegisterSeen>;
  readLastYear(given: ListGiven, follow?: FollowReading): Promise<number>;
  readHired(file: GivenFile, follow?: FollowReading): Promise<HiredList>;
  compose(given: ComposeGiven, follow?: FollowReading): Promise<ComposedMeting>;
  /** Ends the thread, and with it all that was read of people. */
  forget(): void;
}

type Begin<T> = (service: Remote<ComposeServiceApi>, run: number) => Promise<T>;

interface Connection {
  readonly service: Remote<ComposeServiceApi>;
  readonly end: (code: string) => void;
}

/** What a run is told when the thread was ended for another one: it can simply be done again. */
const STARTED_OVER = 'worker-started-over';
const OVER_TIME: OverBudget = 'over-time';

/**
 * The thread starts with the first file, and again after it died or was ended: every call brings along what it needs. Files that
 * take longer than their budget are given up.
 */
export function createComposer(
  startWorker: () => WorkerLike,
  budget: Pick<Budget, 'seconds'> = BUDGET,
): Composer {
  const following = new Map<number, (progress: ReadingProgress) => void>();
  let connection: Connection | null = null;
  let last = 0;
  /** Bytes of all that is under way: on one thread the later waits for the earlier, and has time for both. */
  let underWay = 0;

  function connected(): Connection {
    if (connection !== null) return connection;
    const worker = startWorker();
    const api: ComposePaneApi = {
      progress: (run: number, file: string, done: number, unit: ReadingProgress['unit']) => {
        following.get(run)?.({ file, done, unit });
      },
    };
    const { remote: service, failAll } = connect<ComposeServiceApi>(worker, api);
    const made: Connection = {
      service,
      end: (code) => {
        worker.terminate();
        if (connection === made) connection = null;
        failAll({ code, facts: {} });
      },
    };
    worker.addEventListener('error', () => {
      made.end('worker-stopped');
    });
    connection = made;
    return made;
  }

  async function runOnce<T>(
    files: readonly GivenFile[],
    { signal, onProgress }: FollowReading,
    begin: Begin<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    const { service, end } = connected();
    const id = ++last;
    const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0);
    // A thread that has ended has stopped as well.
    const cancel = () => void service.cancel(id).catch(() => undefined);
    let late = false;
    underWay += bytes;
    const stopWatching = watchTime(budget.seconds(underWay), {
      ask: () => {
        late = true;
        cancel();
      },
      end: () => {
        end(STARTED_OVER);
      },
    });
    if (onProgress) following.set(id, onProgress);
    signal?.addEventListener('abort', cancel);
    try {
      return await begin(service, id);
    } catch (error) {
      if (!late) throw error;
      throw new RemoteError({ code: OVER_TIME, facts: { file: files.map(({ name }) => name).join(', ') } });
    } finally {
      stopWatching();
      underWay -= bytes;
      following.delete(id);
      signal?.removeEventListener('abort', cancel);
    }
  }

  async function run<T>(files: readonly GivenFile[], follow: FollowReading, begin: Begin<T>): Promise<T> {
    for (;;) {
      try {
        return await runOnce(files, follow, begin);
      } catch (error) {
        if (!(error instanceof RemoteError && error.code === STARTED_OVER)) throw error;
      }
    }
  }

  return {
    readPayroll: (given, follow = {}) =>
      run(given.files, follow, (service, id) => service.readPayroll(id, given)),
    readRegister: (given, follow = {}) =>
      run([given.file], follow, (service, id) => service.readRegister(id, given)),
    readLastYear: (given, follow = {}) =>
      run([given.file], follow, (service, id) => service.readLastYear(id, given)),
    readHired: (file, follow = {}) => run([file], follow, (service, id) => service.readHired(id, file)),
    compose: (given, follow = {}) => {
      const { payroll, register, lastYear } = given;
      const files = [
        ...payroll.files,
        ...(register ? [register.file] : []),
        ...(lastYear ? [lastYear.file] : []),
      ];
      return run(files, follow, (service, id) => service.compose(id, given));
    },
    forget: () => {
      connection?.end('cancelled');
    },
  };
}
