import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { atMost, rounded, type Suite } from '../suite';

const root = join(__dirname, '../..');
/** The last version that installed everything at once and built what ships before it showed a page. */
const baseline = '6b6d09e';
/** Of its `npm test`, which takes half an hour of a machine. */
const baselineTestSeconds = 1622;
const patience = 1_800_000;
let port = 23_400;

interface Took {
  readonly seconds: number;
  /** Of the process with all that it started and waited for. */
  readonly cpuSeconds: number;
}

/** A command until it ends. One that fails has measured nothing: all that it said is shown. */
function timed(command: string, folder: string): Took {
  const log = join(mkdtempSync(join(tmpdir(), 'said-')), 'log');
  const script = `TIMEFORMAT='%R %U %S'; time ${command} >"$LOG" 2>&1`;
  const { status, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LOG: log },
  });
  const said = readFileSync(log, 'utf8');
  rmSync(dirname(log), { recursive: true });
  if (status !== 0) {
    console.error(said);
    throw new Error(`${command} in ${folder} ended with ${String(status)}; what it said stands above`);
  }
  const [seconds = NaN, user = NaN, system = NaN] = stderr.trim().split(' ').map(Number);
  return { seconds, cpuSeconds: user + system };
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

/** Starts the workbench and waits until its page is served. */
async function untilServed(args: readonly string[], folder: string): Promise<Took> {
  port++;
  const started = Date.now();
  const given = [...args, '--workbench', '--port', String(port)];
  const child = spawn(process.execPath, given, { cwd: folder, stdio: 'ignore' });
  try {
    while (!(await answers(`http://localhost:${String(port)}/workbench/`))) {
      if (child.exitCode !== null || Date.now() - started > patience)
        throw new Error(`no workbench from ${folder}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const seconds = (Date.now() - started) / 1000;
    // After the name in brackets: user and system time in ticks of 10 ms, of itself and of children it waited for.
    const fields = readFileSync(`/proc/${String(child.pid)}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { seconds, cpuSeconds: ticks / 100 };
  } finally {
    // The next start is measured alone.
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill()) await ended;
  }
}

/** What somebody waits for who has just cloned the repository, and what the same took before. */
export const suite: Suite = {
  order: 70,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'waiting-'));
    const [before, now] = [join(folder, 'before'), join(folder, 'now')];
    try {
      for (const clone of [before, now]) execFileSync('git', ['clone', '--quiet', root, clone]);
      execFileSync('git', ['checkout', '--quiet', baseline], { cwd: before });
      const install = 'npm ci --no-audit --no-fund --prefer-offline';
      const work: [what: string, before: Took, now: Took][] = [
        ['npm ci', timed(install, before), timed(install, now)],
      ];
      const megabytes = (at: string) =>
        Number(execFileSync('du', ['-sm', join(at, 'node_modules')], { encoding: 'utf8' }).split('\t')[0]);
      const sizes = { before: megabytes(before), now: megabytes(now) };
      const start = ['--import', 'tsx', 'scripts/start.ts'];
      const startBefore = ['scripts/start.mjs'];
      work.push([
        'npm start, the first time, until the workbench is served',
        await untilServed(startBefore, before),
        await untilServed(start, now),
      ]);
      work.push([
        'npm start after that',
        await untilServed(startBefore, before),
        await untilServed(start, now),
      ]);
      const tests = timed('npm test', now);
      const ratio = (a: number, b: number) => `${rounded(a / b)} ×`;
      const [installed, first, second] = work.map(([, , took]) => took);
      return {
        title: 'From clone to page',
        text: `What somebody waits for who has just cloned the repository, beside the same of commit ${baseline}, with the packages in npm's cache. Seconds are those of this machine in this run, whatever else it had to do; processor seconds are of all processes together. \`npm test\` runs after the starts, in the same clone; before, it took ${String(baselineTestSeconds)} processor seconds, measured once.`,
        headings: ['', 's before', 's now', 'processor s before', 'processor s now', 'ratio, processor time'],
        rows: [
          ...work.map(([what, was, is]) => [
            what,
            rounded(was.seconds),
            rounded(is.seconds),
            rounded(was.cpuSeconds),
            rounded(is.cpuSeconds),
            ratio(is.cpuSeconds, was.cpuSeconds),
          ]),
          [
            'npm test',
            '',
            rounded(tests.seconds),
            rounded(baselineTestSeconds),
            rounded(tests.cpuSeconds),
            ratio(tests.cpuSeconds, baselineTestSeconds),
          ],
          [
            'MB that npm ci brings',
            '',
            '',
            String(sizes.before),
            String(sizes.now),
            ratio(sizes.now, sizes.before),
          ],
        ],
        goals: [
          atMost(
            'npm ci, processor time, against before',
            0.33,
            (installed?.cpuSeconds ?? NaN) / (work[0]?.[1].cpuSeconds ?? NaN),
          ),
          atMost('what npm ci brings', 600, sizes.now, 'MB'),
          atMost('the first start', 30, first?.seconds ?? NaN, 's'),
          atMost('a start after that', 6, second?.seconds ?? NaN, 's'),
          atMost('npm test, processor time', 600, tests.cpuSeconds, 's'),
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
