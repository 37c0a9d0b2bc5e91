/** `npm test`: everything, one after another; the last line counts what passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'banenafspraak-test-'));

const bin = (name: string, file: string): string => join(root, 'node_modules', name, file);
const unitCounts = join(scratch, 'unit.json');
const e2eCounts = join(scratch, 'e2e.json');

type Step = readonly [name: string, args: readonly string[], counts?: string];

const tsx = bin('tsx', 'dist/cli.mjs');
const steps: readonly Step[] = [
  ['lint', [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0']],
  ['format', [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  [
    'walls between rooms',
    [
      bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'src',
    ],
  ],
  ['types', [bin('typescript', 'bin/tsc'), '--noEmit']],
  [
    'unit and contract',
    // Nothing else runs beside it: without this a machine with two processors leaves one idle.
    [bin('jest', 'bin/jest.js'), '--maxWorkers=100%', '--json', `--outputFile=${unitCounts}`],
    unitCounts,
  ],
  ['end to end', [tsx, join(root, 'scripts/test-e2e.ts'), '--json', e2eCounts], e2eCounts],
  // Compares with the build that the tests above made.
  ['the same build twice', [tsx, join(root, 'scripts/release/reproduce.ts'), '--env', 'workbench']],
];

/** Of what jest writes. */
interface JestCounts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites?: number;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What a step counted; a step without counts, or that broke off before counting, counts for one. */
function counts(file: string | undefined, succeeded: boolean): Counts {
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

const total = { passed: 0, failed: 0 };
for (const [name, args, file] of steps) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const { status, signal } = spawnSync(process.execPath, [...args], { cwd: root, stdio: 'inherit' });
  const { passed, failed } = counts(file, status === 0);
  // The system ends a step that takes too much memory; without its name that looks like a failing test.
  if (signal !== null)
    console.error(`!!! ${name}: broken off by ${signal}; what it had not tested yet counts as failed`);
  total.passed += passed;
  total.failed += failed;
  console.log(
    `--- ${name}: ${String(passed)} passed, ${String(failed)} failed (${String(Math.round((Date.now() - started) / 1000))} s)`,
  );
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
