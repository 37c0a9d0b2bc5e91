import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  failedFiles,
  readCounts,
  twiceWhereFailed,
  withSecondRun,
  type JestOutcome,
} from '../../scripts/test/second-run';

const outcome = (files: Readonly<Record<string, readonly string[]>>): JestOutcome => {
  const testResults = Object.entries(files).map(([name, tests]) => ({
    name,
    status: tests.includes('failed') || tests.length === 0 ? 'failed' : 'passed',
    assertionResults: tests.map((status) => ({ status })),
  }));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    numPassedTests: tests.filter(({ status }) => status === 'passed').length,
    numFailedTests: tests.filter(({ status }) => status === 'failed').length,
    numFailedTestSuites: testResults.filter(({ status }) => status === 'failed').length,
    testResults,
  };
};

const first = outcome({ kept: ['passed', 'passed'], slow: ['passed', 'failed', 'failed'] });

test('a file that failed counts as it did the second time', () => {
  expect(failedFiles(first)).toEqual(['slow']);
  expect(withSecondRun(first, outcome({ slow: ['passed', 'passed', 'passed'] }))).toMatchObject({
    numPassedTests: 5,
    numFailedTests: 0,
    numFailedTestSuites: 0,
  });
});

test('what fails again still fails, and so does a file that no longer loads', () => {
  expect(withSecondRun(first, outcome({ slow: ['passed', 'passed', 'failed'] }))).toMatchObject({
    numPassedTests: 4,
    numFailedTests: 1,
  });
  expect(withSecondRun(first, outcome({ slow: [] }))).toMatchObject({
    numFailedTests: 0,
    numFailedTestSuites: 1,
  });
});

describe('jest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-run-'));
  const json = join(folder, 'counts.json');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** A jest that writes these outcomes, one for each time that it runs. */
  const jestOf = (...outcomes: readonly JestOutcome[]) => {
    const ran: (readonly string[])[] = [];
    const run = (args: readonly string[]) => {
      const each = outcomes[ran.length] ?? outcome({});
      ran.push(args);
      const file = args.find((arg) => arg.startsWith('--outputFile='))?.slice('--outputFile='.length) ?? '';
      writeFileSync(file, JSON.stringify(each));
      return Promise.resolve(each.numFailedTestSuites === 0 ? 0 : 1);
    };
    return { ran, run };
  };

  beforeEach(() => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
  });

  test('runs one or two files that failed once more, and the second time holds', async () => {
    const { ran, run } = jestOf(first, outcome({ slow: ['passed', 'passed', 'passed'] }));
    expect(await twiceWhereFailed(run, ['--all'], json)).toBe(0);
    expect(ran[1]?.slice(-2)).toEqual(['--runTestsByPath', 'slow']);
    expect(readCounts(json)).toMatchObject({ numPassedTests: 5, numFailedTests: 0 });
  });

  test('is not run again where nothing failed, or more than two files', async () => {
    for (const [code, each] of [
      [0, outcome({ a: ['passed'] })],
      [1, outcome({ a: ['failed'], b: ['failed'], c: ['failed'] })],
    ] as const) {
      const { ran, run } = jestOf(each);
      expect(await twiceWhereFailed(run, [], json)).toBe(code);
      expect(ran).toHaveLength(1);
    }
  });
});
