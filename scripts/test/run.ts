import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One thing that is tested, as a command of Node. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** The file that jest writes its counts to; a step without one counts for one. */
  readonly counts?: string;
  /** A step that takes longer hangs: it is broken off, and counts as failed. */
  readonly minutes: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Says nothing until it has ended, so that steps beside each other do not speak through one another. */
  readonly quiet?: boolean;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** How a step ended. `cut`: the clock of the whole run, not its own, ran out. */
export type End = 'succeeded' | 'failed' | 'hung' | 'cut';

/** Of what jest writes. */
interface JestCounts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites?: number;
}

/** What a step counted; a step without counts, or that broke off before counting, counts for one. */
export function countsOf(file: string | undefined, end: End): Counts {
  if (end === 'cut') return { passed: 0, failed: 0 };
  const succeeded = end === 'succeeded';
  const one = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  if (file === undefined) return one;
  try {
    const {
      numPassedTests,
      numFailedTests,
      numFailedTestSuites = 0,
    } = JSON.parse(readFileSync(file, 'utf8')) as JestCounts;
    // A suite that does not load fails without a failed test.
    const failed = Math.max(numFailedTests, numFailedTestSuites);
    return { passed: numPassedTests, failed: succeeded ? failed : Math.max(1, failed) };
  } catch {
    return one;
  }
}

/** Ends a process with all that it started: test workers and browsers too. */
function endAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  }
}

const running = new Set<ChildProcess>();

/** Breaks off every step that runs. */
export function endRunningSteps(): void {
  running.forEach(endAll);
}

/** Runs a step until it ends, hangs, or `until` (as `Date.now` counts) has come. */
export async function runStep(step: Step, root: string, until: number): Promise<End> {
  const child = spawn(process.execPath, [...step.args], {
    cwd: root,
    stdio: step.quiet === true ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...step.env },
    // Its own group, so that it can be ended with all that it started.
    detached: process.platform !== 'win32',
  });
  running.add(child);
  const said: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => said.push(part));
  child.stderr?.on('data', (part: Buffer) => said.push(part));
  const own = step.minutes * 60_000;
  const left = until - Date.now();
  let stopped: 'hung' | 'cut' | undefined;
  const timer = setTimeout(
    () => {
      stopped = own <= left ? 'hung' : 'cut';
      endAll(child);
    },
    Math.max(0, Math.min(own, left)),
  );
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal });
    });
    child.on('error', () => {
      resolve({ code: 1, signal: null });
    });
  });
  clearTimeout(timer);
  running.delete(child);
  process.stdout.write(Buffer.concat(said));
  if (stopped !== undefined) return stopped;
  // The system ends a step that takes too much memory; without its name that looks like a failing test.
  if (signal !== null)
    console.error(`!!! ${step.name}: broken off by ${signal}; what it had not tested yet counts as failed`);
  return code === 0 ? 'succeeded' : 'failed';
}
