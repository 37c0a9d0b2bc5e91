import fc from 'fast-check';
import { contributorToldBy } from '../../../test/support/contributor-audit';
import { often } from '../../../test/support/long';
import type { CountedRow } from '../../../test/support/population';
import { publishRows as publish } from '../../../test/support/publish-rows';
import { publicationJson } from './json';

let next = 0;
function group(size: number, change: Partial<CountedRow> = {}): CountedRow[] {
  return Array.from({ length: size }, () => ({
    file: 'a.xlsx',
    person: (next += 1),
    form: 'formeel',
    sector: 'overheid',
    overheidssector: 'onderwijs',
    regio: 'Twente',
    hours: 1330,
    ...change,
  }));
}
const boards = (size: number, ...files: string[]) =>
  files.flatMap((file) => group(size, { file: `${file}.xlsx` }));
const everyQuestion = (many: number) => Array.from({ length: many }, (_, i) => i);

test('of two organisations nothing is shown: each would read the other by subtracting its own', () => {
  const { detail, persons, perRegio, contributors } = publish([
    ...group(20),
    ...group(1, { file: 'b.xlsx' }),
  ]);
  expect([detail, contributors]).toEqual(['nothing', 3]);
  expect(Object.values(persons).flatMap((line) => Object.values(line))).toEqual(Array(9).fill(null));
  expect(perRegio.lines).toEqual([]);
});

test('one organisation publishes its own figures, in tenths of a job', () => {
  const { detail, contributors, unit, jobs } = publish(group(20, { hours: 1000 }));
  expect([detail, contributors, unit]).toEqual(['cells', null, 0.1]);
  expect(jobs.formeel.overheid).toBe(15);
});

test('three organisations of one size: everything, in whole jobs', () => {
  const { detail, unit, jobs } = publish(boards(20, 'a', 'b', 'c'));
  expect([detail, unit, jobs.totaal.totaal]).toEqual(['cells', 1, 60]);
});

test('a region in which one organisation sits is not shown by name', () => {
  const { perRegio } = publish([
    ...boards(20, 'a', 'b', 'c'),
    ...['a', 'b', 'c'].flatMap((file) => group(20, { file: `${file}.xlsx`, regio: 'Drenthe' })),
    ...group(20, { file: 'd.xlsx', regio: 'Zeeland' }),
  ]);
  expect(perRegio.lines.map(({ key }) => key)).not.toContain('Zeeland');
});

test('workbooks of one organisation are one contributor', () => {
  const rows = boards(20, 'a', 'b', 'c');
  expect(publish(rows).detail).toBe('cells');
  const merged = publish(rows.map((row) => (row.file === 'c.xlsx' ? { ...row, file: 'b.xlsx' } : row)));
  expect(merged.detail).toBe('nothing');
});

test('an organisation that contributes nearly all is not shown', () => {
  expect(publish([...boards(200, 'a'), ...boards(6, 'b', 'c')]).detail).toBe('nothing');
});

test('who subtracts his own is not left with a few persons', () => {
  expect(publish([...boards(20, 'a'), ...boards(2, 'b', 'c')]).detail).toBe('nothing');
  expect(publish([...boards(20, 'a'), ...boards(6, 'b', 'c')]).detail).toBe('cells');
});

test('the audit can fail: without protection each reads the other', () => {
  const rows = [...group(20), ...group(1, { file: 'b.xlsx' })];
  expect(contributorToldBy(rows, publicationJson(publish(rows, null)), everyQuestion)).toMatch(
    /^b\.xlsx reads a\.xlsx .*20 is between 19\.97/,
  );
});

const rowOf = fc.record({
  file: fc.constantFrom('a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx'),
  person: fc.integer({ min: 1, max: 400 }),
  form: fc.constantFrom('formeel' as const, 'formeel' as const, 'inleen' as const),
  sector: fc.constantFrom('overheid' as const, 'overheid' as const, 'markt' as const),
  overheidssector: fc.constantFrom('', 'onderwijs', 'provincies'),
  regio: fc.constantFrom('', 'Drenthe', 'Zeeland', 'Twente'),
  hours: fc.integer({ min: 100, max: 1800 }),
});

test('no contributor’s jobs follow to within half from a publication of a population', () => {
  let shown = 0;
  fc.assert(
    fc.property(
      fc.array(rowOf, { minLength: 20, maxLength: 220 }),
      fc.integer({ min: 3, max: 8 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (rows, minimum, start) => {
        const publication = publish(rows, minimum);
        if (publication.detail === 'nothing') return;
        shown += 1;
        const some = (many: number) =>
          Array.from({ length: Math.min(many, 25) }, (_, i) => (start + i * 7919) % many);
        expect(contributorToldBy(rows, publicationJson(publication), some)).toBeNull();
      },
    ),
    { numRuns: often(8, 500) },
  );
  expect(shown).toBeGreaterThan(0);
});
