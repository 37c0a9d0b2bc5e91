import { DEFAULT_SETTINGS } from '../../../meting/form/settings';
import { makeReport } from '../../reports/make-report';
import { sampleResult } from '../../test-support/sample-result';
import { comparedCheck, compareChecks } from './compare';
import { earlierReport } from './earlier-report';

test('a report that this product wrote is the check it was written from', async () => {
  const result = sampleResult();
  const report = await makeReport({
    inputs: [{ result, sha256: null, bytes: null }],
    format: 'json',
    language: 'nl',
    role: 'bestuur',
    settings: DEFAULT_SETTINGS,
  });
  const [earlier, ...others] = earlierReport(await report.text()) ?? [];
  if (!earlier) throw new Error('the report has a workbook');
  expect(others).toEqual([]);
  expect(earlier.file).toBe(result.file);
  const { solved, added, remaining, jobs, persons } = compareChecks(earlier, comparedCheck(result));
  expect([solved, added]).toEqual([[], []]);
  expect(remaining.map(({ kind }) => kind)).toEqual(result.groups.map(() => 'same'));
  expect(jobs.before).toBe(jobs.after);
  expect(persons.before).toBe(persons.after);
});

test('a report of another version, and any other text, is not taken for one', () => {
  expect(earlierReport('{"format":"banenafspraak-rapport","version":2,"files":[]}')).toBeNull();
  expect(earlierReport('')).toBeNull();
});
