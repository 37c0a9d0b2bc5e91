import type { CheckResult, Progress } from '../../meting/judge/check-result';
import type { OverBudget } from '../../workbook/budget';
import type { CheckServiceApi, HostFeedApi, PaneApi } from '../worker/protocol';
import { watchTime } from './patience';
import { connect, RemoteError, Transfer, type Failure, type Port, type Remote } from '../worker/remote';

/** A worker as far as the pane needs it. */
export interface WorkerLike extends Port {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error', listener: (event: Event) => void): void;
  terminate(): void;
}

export interface WorkerConnection {
  readonly service: Remote<CheckServiceApi>;
}

/** How a check is followed and broken off. */
export interface Follow {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Seconds after which it takes too long; without it, never. */
  readonly patience?: number;
}

/** A result, under which leader it was made, and under which number. */
export interface PooledCheck {
  readonly result: CheckResult;
  readonly leader: WorkerConnection;
  readonly check: number;
}

/** Begins a check on a worker, under a number. */
type Begin = (service: Remote<CheckServiceApi>, check: number) => Promise<CheckResult>;

interface Connection extends WorkerConnection {
  readonly worker: WorkerLike;
  readonly failAll: (failure: Failure) => void;
  /** Checks under way. */
  checks: number;
  /** Does one check, and takes no other beside it. */
  alone: boolean;
  /** Was doing several checks when it died: any of them can have been too much. */
  diedAmongSeveral: boolean;
}

const WORKER_STOPPED = 'worker-stopped';

/** What a check is told when it was not its own worker that died: it can simply be done again. */
const STARTED_OVER = 'worker-started-over';

/** What a check is told that took too long, and did not stop when it was asked to. */
const OVER_TIME: OverBudget = 'over-time';

/** What needs something of a worker that is gone fails with this. */
export const workerStopped = (): RemoteError => new RemoteError({ code: WORKER_STOPPED, facts: {} });

const failedWith = (error: unknown, code: string): boolean =>
  error instanceof RemoteError && error.code === code;

/** Whether a file took too long, and its worker was ended with it. */
export const isGivenUp = (error: unknown): boolean => failedWith(error, OVER_TIME);

/**
 * The workers. The first leads: it reads the open workbook, keeps what a consolidation needs and adds up. It starts with the first
 * check, others when there are more files to check at once, up to `size`. One that dies (memory) fails what it was doing by the name
 * `worker-stopped`; with the leader all go, since the persons it knew are gone with it. The next check starts new ones.
 * Files that one was checking side by side are each checked once more alone, so that only the one that is too much fails.
 */
export class WorkerPool {
  /** The leader first. */
  private connections: readonly Connection[] = [];
  private readonly following = new Map<number, (progress: Progress) => void>();
  private lastCheck = 0;
  /** The checks that are done alone, one after the other. */
  private queue: Promise<unknown> = Promise.resolve();

  /** @param hostApi the open workbook as a worker may read it; each worker gets its own */
  constructor(
    private readonly startWorker: () => WorkerLike,
    private readonly hostApi: () => HostFeedApi,
    private readonly size: number,
  ) {}

  /** Starts the workers, for who is about to bring many files. */
  prepare(): void {
    this.leader();
    while (this.connections.length < this.size) this.startHelper();
  }

  /** The worker that leads; it is started where there is none. */
  leader(): WorkerConnection {
    return this.leading();
  }

  leads(connection: WorkerConnection): boolean {
    return this.connections[0] === connection;
  }

  /** Does a check on the worker that leads. */
  checkOnLeader(follow: Follow, begin: Begin): Promise<PooledCheck> {
    return this.run(follow, () => this.leading(), begin);
  }

  /** Asks something about a file of the worker that leads. */
  async askLeader<T>(patience: number, ask: (service: Remote<CheckServiceApi>) => Promise<T>): Promise<T> {
    const leader = this.leading();
    leader.checks++;
    const stopWatching = watchTime(patience, {
      ask: () => undefined,
      end: () => {
        this.bury(leader, OVER_TIME);
      },
    });
    try {
      return await ask(leader.service);
    } finally {
      stopWatching();
      leader.checks--;
    }
  }

  /** Does a check on whichever worker has least to do. */
  async check(follow: Follow, begin: Begin): Promise<PooledCheck> {
    let chosen: Connection | undefined;
    try {
      return await this.run(follow, () => (chosen = this.mostIdle()), begin);
    } catch (error) {
      if (!(failedWith(error, WORKER_STOPPED) && chosen?.diedAmongSeveral)) throw error;
      return await this.checkAlone(follow, begin);
    }
  }

  private checkAlone(follow: Follow, begin: Begin): Promise<PooledCheck> {
    const turn = this.queue.then(async () => {
      let chosen: Connection | undefined;
      try {
        // A helper: a leader would take with it what the others found.
        return await this.run(
          follow,
          () => Object.assign((chosen = this.startHelper()), { alone: true }),
          begin,
        );
      } finally {
        if (chosen) chosen.alone = false;
        if (chosen && this.connections.length > this.size) this.dismiss(chosen);
      }
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async run(follow: Follow, choose: () => Connection, begin: Begin): Promise<PooledCheck> {
    const { onProgress, signal } = follow;
    signal?.throwIfAborted();
    const check = ++this.lastCheck;
    const connection = choose();
    const leader = this.leading();
    // A worker that has ended has stopped as well.
    const cancel = () => void connection.service.cancel(check).catch(() => undefined);
    const stopWatching = this.watch(connection, check, follow.patience);
    if (onProgress) this.following.set(check, onProgress);
    signal?.addEventListener('abort', cancel);
    connection.checks++;
    try {
      return { result: await begin(connection.service, check), leader, check };
    } catch (error) {
      if (failedWith(error, STARTED_OVER)) return await this.run(follow, choose, begin);
      throw error;
    } finally {
      stopWatching();
      connection.checks--;
      this.following.delete(check);
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Breaks off a check that takes too long: by asking, and where that is not heard, with its worker. */
  private watch(connection: Connection, check: number, patience: number | undefined): () => void {
    if (patience === undefined) return () => undefined;
    return watchTime(patience, {
      ask: () => void connection.service.refuse(check),
      end: () => {
        this.bury(connection, OVER_TIME);
      },
    });
  }

  private leading(): Connection {
    return this.connections[0] ?? this.start();
  }

  /** A worker that has nothing to do, or else the one with least. */
  private mostIdle(): Connection {
    const shared = this.connections.filter(({ alone }) => !alone);
    const idlest = shared.reduce((best, each) => (each.checks < best.checks ? each : best), this.leading());
    return idlest.checks === 0 || this.connections.length >= this.size ? idlest : this.startHelper();
  }

  private start(): Connection {
    const worker = this.startWorker();
    const api: PaneApi = {
      ...this.hostApi(),
      progress: (check: number, progress: Progress) => {
        this.following.get(check)?.(progress);
      },
    };
    const { remote: service, failAll } = connect<CheckServiceApi>(worker, api);
    const started: Connection = {
      worker,
      service,
      failAll,
      checks: 0,
      alone: false,
      diedAmongSeveral: false,
    };
    worker.addEventListener('error', () => {
      this.bury(started);
    });
    this.connections = [...this.connections, started];
    return started;
  }

  private startHelper(): Connection {
    const { service } = this.leading();
    const helper = this.start();
    const { port1, port2 } = new MessageChannel();
    // If one of the two dies first, its checks say so.
    void Promise.allSettled([
      service.lead(new Transfer(port1, [port1])),
      helper.service.help(new Transfer(port2, [port2])),
    ]);
    return helper;
  }

  private bury(dead: Connection, why = WORKER_STOPPED): void {
    dead.diedAmongSeveral = dead.checks > 1;
    const code = dead.diedAmongSeveral ? WORKER_STOPPED : why;
    const gone = this.leads(dead) ? this.connections : [dead];
    this.connections = this.connections.filter((each) => !gone.includes(each));
    for (const each of gone) {
      each.worker.terminate();
      each.failAll({ code: each === dead ? code : STARTED_OVER, facts: {} });
    }
  }

  private dismiss(connection: Connection): void {
    this.connections = this.connections.filter((each) => each !== connection);
    connection.worker.terminate();
  }
}
