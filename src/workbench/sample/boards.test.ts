import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { checkWorkbook } from '../../check';
import { consolidate } from '../../meting/consolidate/consolidate';
import type { CheckResult } from '../../meting/judge/check-result';
import { buildPublication } from '../../report/publication/build';
import { openWorkbook } from '../../workbook';
import { boardWorkbooks } from './boards';

const session = { consolidate: contributing(new Pseudonymiser()) };

const checked = async (): Promise<readonly CheckResult[]> => {
  const results: CheckResult[] = [];
  for (const { name, bytes } of await boardWorkbooks('nl')) {
    const opened = await openWorkbook(new Blob([bytes as BlobPart]), name);
    results.push(await checkWorkbook(opened, session));
  }
  return results;
};

test('the examples of boards go the whole way: one has a mistake, the others are taken together and published', async () => {
  const results = await checked();
  expect(results.map(({ counts: { fout } }) => fout)).toEqual([...results.slice(1).map(() => 0), 1]);
  expect(results.map(({ counts: { waarschuwing } }) => waarschuwing)).toEqual(results.map(() => 0));
  const consolidation = consolidate(results);
  const inputs = results.map((result) => ({ result, sha256: null, bytes: null }));
  const publication = buildPublication(consolidation, inputs, { language: 'nl', minimum: 5 });
  const { jobs, persons, perRegio } = publication;
  expect(jobs.totaal.totaal).not.toBeNull();
  expect(persons.totaal.totaal).not.toBeNull();
  expect(jobs.formeel.overheid).not.toBeNull();
  expect(publication.perOverheidssector.lines.length).toBeGreaterThan(0);
  expect(perRegio.lines.length).toBeGreaterThan(0);
});
