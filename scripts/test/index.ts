/**
 * `npm test`, `npm run test:long` and, for a server that tests, `npm run test:ci`: the one after the other. The rules of style, which
 * are `npm run lint` for who writes, belong to the last two.
 * The last line counts what passed and failed.
 * `--minutes N`: the time for all of it. What then has not run is named; in the short run it counts as failed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { olderNode } from '../older-node';
import { countsOf, endRunningSteps, runStep, type Counts, type Step } from './run';
import { longRun, shortRun, styleRun, type Group } from './steps';

const root = join(__dirname, '../..');

async function runOne(
  step: Step,
  until: number,
  mustRun: boolean,
): Promise<{ counts: Counts; notRun: boolean }> {
  if (step.quiet !== true) console.log(`\n=== ${step.name}`);
  const started = Date.now();
  const end = await runStep(step, root, until);
  const counts = countsOf(step.counts, end === 'cut' && mustRun ? 'failed' : end);
  const seconds = String(Math.round((Date.now() - started) / 1000));
  if (end === 'hung')
    console.error(`!!! ${step.name}: broken off after ${String(step.minutes)} minutes; it counts as failed`);
  console.log(
    end === 'cut'
      ? `--- ${step.name}: broken off, the time for all of it is up (${seconds} s)`
      : `--- ${step.name}: ${String(counts.passed)} passed, ${String(counts.failed)} failed (${seconds} s)`,
  );
  return { counts, notRun: end === 'cut' };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      long: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      minutes: { type: 'string' },
    },
  });
  const minutes = values.minutes === undefined ? Infinity : Number(values.minutes);
  if (Number.isNaN(minutes)) throw new Error(`--minutes ${values.minutes ?? ''} is no number`);
  const older = olderNode(process.version);
  if (older !== '') console.warn(older);
  const until = Date.now() + minutes * 60_000;
  const scratch = mkdtempSync(join(tmpdir(), 'banenafspraak-test-'));
  const short = values.long ? [] : shortRun(root, scratch);
  const isLong = values.long || values.all;
  const long = isLong ? longRun(root, scratch) : [];
  const total = { passed: 0, failed: 0 };
  const notRun: string[] = [];
  const runGroup = async (group: Group, mustRun: boolean): Promise<void> => {
    if (Date.now() >= until) {
      notRun.push(...group.map(({ name }) => name));
      if (mustRun) total.failed += group.length;
      return;
    }
    if (group.length > 1) console.log(`\n=== ${group.map(({ name }) => name).join(', ')}`);
    const ends = await Promise.all(group.map((step) => runOne(step, until, mustRun)));
    ends.forEach((end, at) => {
      total.passed += end.counts.passed;
      total.failed += end.counts.failed;
      if (end.notRun) notRun.push(group[at]?.name ?? '');
    });
  };
  for (const group of [...short, ...(isLong ? styleRun(root) : [])]) await runGroup(group, true);
  for (const group of long) await runGroup(group, false);
  rmSync(scratch, { recursive: true, force: true });
  if (notRun.length > 0)
    console.log(`\nNot run, or not to its end, within ${String(minutes)} minutes: ${notRun.join('; ')}`);
  console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
  return total.failed === 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    endRunningSteps();
    process.exit(1);
  });

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
