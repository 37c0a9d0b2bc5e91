import { Worker } from 'node:worker_threads';
import type { Budget, OverBudget } from '../workbook/budget';

/** What the thread that does the work tells the one that watches it. */
export type Told =
  | { readonly kind: 'out' | 'error'; readonly text: string }
  | { readonly kind: 'begin'; readonly file: string; readonly bytes: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'done'; readonly code: number };

/** What that thread is given: the files that asked too much before. */
export interface Given {
  readonly refused: ReadonlyMap<string, OverBudget>;
}

export interface Supervision {
  readonly args: readonly string[];
  readonly budget: Budget;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** More files that ask too much are not tried: someone means it. */
const MOST_REFUSED = 20;
/** Milliseconds between two looks. */
const LOOK = 50;

type Ended = { readonly code: number } | { readonly file: string; readonly why: OverBudget };

/**
 * Runs the program on a thread of its own and gives its exit code. A file that asks more time or memory than its budget is given
 * up with the thread, whatever it was doing; the work is done again without that file, which has its place in the outcome as
 * unreadable. Nothing has been written by then: all that is read is read before.
 *
 * @returns `null` where the thread broke off without one file to name
 */
export async function supervise(program: string, supervision: Supervision): Promise<number | null> {
  const refused = new Map<string, OverBudget>();
  const said = { out: 0, error: 0 };
  while (refused.size <= MOST_REFUSED) {
    const ended = await runOnce(program, supervision, refused, said);
    if (ended === null || 'code' in ended) return ended?.code ?? null;
    if (refused.has(ended.file)) return null;
    refused.set(ended.file, ended.why);
  }
  return null;
}

function runOnce(
  program: string,
  { args, budget, out, error }: Supervision,
  refused: ReadonlyMap<string, OverBudget>,
  /** Characters that were said before: the next thread says them again. */
  said: { out: number; error: number },
): Promise<Ended | null> {
  return new Promise((resolve) => {
    const given: Given = { refused };
    const worker = new Worker(program, {
      argv: [...args],
      workerData: given,
      resourceLimits: { maxOldGenerationSizeMb: budget.memory / 2 ** 20 },
    });
    let reading: { file: string; seconds: number; cpu: NodeJS.CpuUsage; memory: number } | null = null;
    let ended: Ended | null = null;
    const now = { out: 0, error: 0 };
    const stop = (why: OverBudget) => {
      if (reading === null || ended !== null) return;
      ended = { file: reading.file, why };
      void worker.terminate();
    };
    const look = setInterval(() => {
      if (reading === null) return;
      // Time of the processor: a busy machine is not the fault of the file.
      const { user, system } = process.cpuUsage(reading.cpu);
      if ((user + system) / 1e6 > reading.seconds) stop('over-time');
      else if (process.memoryUsage.rss() - reading.memory > budget.memory) stop('over-memory');
    }, LOOK);
    worker.on('message', (told: Told) => {
      if (ended !== null) return;
      switch (told.kind) {
        case 'begin':
          reading = {
            file: told.file,
            seconds: budget.seconds(told.bytes),
            cpu: process.cpuUsage(),
            memory: process.memoryUsage.rss(),
          };
          return;
        case 'end':
          reading = null;
          return;
        case 'done':
          ended = { code: told.code };
          return;
        default: {
          const before = now[told.kind];
          now[told.kind] += told.text.length;
          const fresh = told.text.slice(Math.max(0, said[told.kind] - before));
          said[told.kind] = Math.max(said[told.kind], now[told.kind]);
          if (fresh !== '') (told.kind === 'out' ? out : error)(fresh);
        }
      }
    });
    worker.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') stop('over-memory');
    });
    worker.on('exit', () => {
      clearInterval(look);
      resolve(ended);
    });
  });
}
