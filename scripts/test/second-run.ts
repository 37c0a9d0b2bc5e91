import { readFileSync } from 'node:fs';

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
