import type { CheckJob } from '../../state/check-store';
import { nothingSeen } from '../../test-support/mount';
import { sampleResult } from '../../test-support/sample-result';
import { nextStep } from './next-step';

const meting = { ...nothingSeen, metingen: [{ sheet: 'Meting', headerRow: 1 }], rows: 40 };
const checked = (fout: number, waarschuwing: number, explained: number, change: Partial<CheckJob> = {}) =>
  ({
    state: 'done',
    outdated: false,
    result: sampleResult({ counts: { fout, waarschuwing, info: 3, explained } }),
    ...change,
  }) as CheckJob;

test.each([
  ['no meting in the workbook', nothingSeen, undefined, 'make'],
  ['a fresh template', { ...meting, rows: 0 }, undefined, 'fill'],
  ['rows that were not checked', meting, undefined, 'check'],
  ['only a Tabel 1', { ...nothingSeen, tabel1: true }, undefined, 'check'],
  ['what could not be looked at', null, undefined, 'check'],
  ['a check that runs', meting, checked(0, 0, 0, { state: 'busy' }), 'busy'],
  ['mistakes', meting, checked(2, 1, 0), 'repair'],
  ['only warnings', meting, checked(0, 3, 1), 'explain'],
  ['everything explained', meting, checked(0, 3, 3), 'result'],
  ['a workbook changed since', meting, checked(0, 0, 0, { outdated: true }), 'recheck'],
  ['a check that failed', meting, checked(0, 0, 0, { result: null, state: 'failed' }), 'check'],
] as const)('%s', (_, seen, job, step) => {
  expect(nextStep(seen, job, 'bestuur')).toBe(step);
});

test('questions come before mistakes: their answers change what is found', () => {
  const job = checked(2, 0, 0);
  const questions = [{ sheet: 'Meting', index: 3, heading: 'Code', candidates: [] }];
  expect(nextStep(meting, { ...job, result: sampleResult({ questions }) }, 'bestuur')).toBe('answer');
});

test('a sectorraad makes no meting of its own: it begins with a template', () => {
  expect(nextStep(nothingSeen, undefined, 'sectorraad')).toBe('new');
});
