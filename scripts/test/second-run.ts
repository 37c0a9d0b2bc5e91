import { readFileSync, writeFileSync } from 'node:fs';

/** Of what jest writes with `--json`. */
export interface JestOutcome {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** What jest wrote, or `null` where it was broken off before it could. */
export function readCounts(file: string): JestOutcome | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestOutcome;
  } catch {
    return null;
  }
}

/** The files with a test that failed, or that did not load. */
export const failedFiles = ({ testResults }: JestOutcome): readonly string[] =>
  testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);

/** The counts of the first run, where each file that ran a second time counts as it did then. */
export function withSecondRun(first: JestOutcome, second: JestOutcome): JestOutcome {
  const ranAgain = new Set(second.testResults.map(({ name }) => name));
  const testResults = [...first.testResults.filter(({ name }) => !ranAgain.has(name)), ...second.testResults];
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    numPassedTests: tests.filter(({ status }) => status === 'passed').length,
    numFailedTests: tests.filter(({ status }) => status === 'failed').length,
    numFailedTestSuites: testResults.filter(({ status }) => status === 'failed').length,
    testResults,
  };
}

const writesTo = (file: string): readonly string[] => ['--json', `--outputFile=${file}`];

/**
 * Runs jest. A screen that a busy machine kept waiting fails like one that is broken: where one or two files failed they run once more,
 * which is said, and what they count then holds.
 *
 * @param run with these arguments; gives the exit code
 * @param json where the counts are written
 */
export async function twiceWhereFailed(
  run: (args: readonly string[]) => Promise<number>,
  args: readonly string[],
  json: string,
): Promise<number> {
  const code = await run([...args, ...writesTo(json)]);
  const first = code === 0 ? null : readCounts(json);
  const failed = first === null ? [] : failedFiles(first);
  if (first === null || failed.length === 0 || failed.length > 2) return code;
  console.log(`\n!!! failed, and run once more: ${failed.join(', ')}`);
  const again = `${json}.again`;
  const codeAgain = await run([...writesTo(again), '--runTestsByPath', ...failed]);
  const second = readCounts(again);
  if (second !== null) writeFileSync(json, JSON.stringify(withSecondRun(first, second)));
  if (codeAgain === 0) console.log(`!!! passed the second time: ${failed.join(', ')}`);
  return codeAgain;
}
