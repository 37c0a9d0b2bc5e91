import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsOf, runStep, type Step } from '../../scripts/test/run';
import { longRun, shortRun, styleRun } from '../../scripts/test/steps';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'steps-'));
const soon = () => Date.now() + 60_000;
const step = (script: string, more: Partial<Step> = {}): Step => ({
  name: 'a step',
  args: ['-e', script],
  minutes: 1,
  quiet: true,
  ...more,
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a step', () => {
  test.each([
    ['process.exit(0)', 'succeeded'],
    ['process.exit(3)', 'failed'],
  ])('%s: %s', async (script, end) => {
    expect(await runStep(step(script), root, soon())).toBe(end);
  });

  test('is broken off, with what it started, when it takes longer than its own time', async () => {
    const mark = join(folder, 'grandchild');
    // A child of the step writes a file later; it must not live to do so.
    const grandchild = `setTimeout(() => require('node:fs').writeFileSync(${JSON.stringify(mark)}, ''), 3000)`;
    const script = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]); setTimeout(() => {}, 60000)`;
    expect(await runStep(step(script, { minutes: 1 / 60 }), root, soon())).toBe('hung');
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(() => writeFileSync(mark, '', { flag: 'wx' })).not.toThrow();
  });

  test('is cut, not failed, when the time for all of it is up', async () => {
    expect(await runStep(step('setTimeout(() => {}, 60000)'), root, Date.now() + 300)).toBe('cut');
  });

  test('gets what is set for it in its environment', async () => {
    const script = "process.exit(process.env.TEST_LONG === '1' ? 0 : 1)";
    expect(await runStep(step(script, { env: { TEST_LONG: '1' } }), root, soon())).toBe('succeeded');
  });
});

describe('what is counted', () => {
  const file = join(folder, 'counts.json');
  const write = (counts: object) => {
    writeFileSync(file, JSON.stringify(counts));
  };

  test('what jest counted', () => {
    write({ numPassedTests: 7, numFailedTests: 2, numFailedTestSuites: 1 });
    expect(countsOf(file, 'failed')).toEqual({ passed: 7, failed: 2 });
  });

  test('a suite that does not load, and a failure outside the tests', () => {
    write({ numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 3 });
    expect(countsOf(file, 'failed')).toEqual({ passed: 7, failed: 3 });
    write({ numPassedTests: 7, numFailedTests: 0 });
    expect(countsOf(file, 'failed')).toEqual({ passed: 7, failed: 1 });
  });

  test('a step without counts is one; one that broke off before counting fails; one that was cut is none', () => {
    expect(countsOf(undefined, 'succeeded')).toEqual({ passed: 1, failed: 0 });
    expect(countsOf(join(folder, 'none.json'), 'hung')).toEqual({ passed: 0, failed: 1 });
    expect(countsOf(file, 'cut')).toEqual({ passed: 0, failed: 0 });
  });
});

test('every step has a limit, and those of npm test fit in what a server allows', () => {
  const steps = [...shortRun(root, folder), ...styleRun(root), ...longRun(root, folder)].flat();
  expect(steps.filter(({ minutes }) => !(minutes > 0 && minutes <= 30))).toEqual([]);
  expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
});
