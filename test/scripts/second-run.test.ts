import { failedFiles, withSecondRun, type JestOutcome } from '../../scripts/test/second-run';

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
