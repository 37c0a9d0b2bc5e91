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
  RegisterSeen,
} from '../worker/protocol';
import { connect, type Remote } from '../worker/remote';

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
  readRegister(given: ListGiven, follow?: FollowReading): Promise<RegisterSeen>;
  readLastYear(given: ListGiven, follow?: FollowReading): Promise<number>;
  readHired(file: GivenFile, follow?: FollowReading): Promise<HiredList>;
  compose(given: ComposeGiven, follow?: FollowReading): Promise<ComposedMeting>;
  /** Ends the thread, and with it all that was read of people. */
  forget(): void;
}

interface Connection {
  readonly service: Remote<ComposeServiceApi>;
  readonly end: (code: string) => void;
}

/** The thread starts with the first file, and again after it died or was ended: every call brings along what it needs. */
export function createComposer(startWorker: () => WorkerLike): Composer {
  const following = new Map<number, (progress: ReadingProgress) => void>();
  let connection: Connection | null = null;
  let last = 0;

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

  async function run<T>(
    { signal, onProgress }: FollowReading,
    begin: (service: Remote<ComposeServiceApi>, run: number) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    const { service } = connected();
    const id = ++last;
    const cancel = () => void service.cancel(id);
    if (onProgress) following.set(id, onProgress);
    signal?.addEventListener('abort', cancel);
    try {
      return await begin(service, id);
    } finally {
      following.delete(id);
      signal?.removeEventListener('abort', cancel);
    }
  }

  return {
    readPayroll: (given, follow = {}) => run(follow, (service, id) => service.readPayroll(id, given)),
    readRegister: (given, follow = {}) => run(follow, (service, id) => service.readRegister(id, given)),
    readLastYear: (given, follow = {}) => run(follow, (service, id) => service.readLastYear(id, given)),
    readHired: (file, follow = {}) => run(follow, (service, id) => service.readHired(id, file)),
    compose: (given, follow = {}) => run(follow, (service, id) => service.compose(id, given)),
    forget: () => {
      connection?.end('cancelled');
    },
  };
}
