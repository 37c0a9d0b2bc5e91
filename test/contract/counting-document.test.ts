import { checkWorkbook } from '../../src/check';
import { draftSource } from '../../src/check/draft-source';
import { decisions, isUndecided, type Decision } from '../../src/counting';
import { catalogue } from '../../src/functions/catalogue';
import { FunctionError } from '../../src/functions/function-error';
import { run } from '../../src/functions/run';
import { EXAMPLES, type CountingExample, type ExampleRow } from '../../scripts/counting-doc/examples';
import { rowsOf, workbookOf } from '../../scripts/counting-doc/workbook';
import type { MetingResult } from '../../src/meting/count/result';

const cellsOf = ({ tabel1 }: MetingResult) =>
  Object.fromEntries(
    (['formeel', 'inleen', 'totaal'] as const).flatMap((form) =>
      (['markt', 'overheid', 'totaal'] as const).map((sector) => [
        `${form}.${sector}`,
        tabel1.cells[form][sector].jobs,
      ]),
    ),
  );

function call(id: string, given: readonly unknown[]): readonly (readonly unknown[])[] {
  const spec = catalogue.find((each) => each.id === id);
  if (!spec) throw new Error(`no function ${id}`);
  return run(spec, given, []);
}

/** METING over the same cells: its jobs by cell, or an error. */
function meting(example: CountingExample, year: number, key?: number) {
  const range = workbookOf(example).meting.cells.map((cells) =>
    cells.map((cell) => (typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : cell)),
  );
  const table = call('METING', [range, year, key]);
  if (table[0]?.[0] instanceof FunctionError) return null;
  const row = (name: string) => table.find(([first]) => String(first).toLowerCase() === name) ?? [];
  const jobs = Object.fromEntries(
    ['formeel', 'inleen', 'totaal'].flatMap((form) =>
      ['markt', 'overheid', 'totaal'].map((sector, i) => [`${form}.${sector}`, row(form)[i + 1]]),
    ),
  ) as Record<string, number>;
  return { jobs, counted: row('rijen die meetellen')[3], leftOut: row('waarvan nog te herstellen')[3] };
}

/** Steps that TELTMEE does not take: what only a row has. To it such a row counts. */
const OF_ROWS: readonly Decision[] = [
  'counts',
  'kind-missing',
  'form-missing',
  'sector-missing',
  'other-period',
  'under-error',
];
/** What TELTMEE cannot be asked: it has no hours and always a period. */
const NOT_ASKED: readonly Decision[] = [
  'hours-missing',
  'period-missing',
  'period-reversed',
  'no-capacity-no-work',
  'aard-missing',
];

function teltmee(row: ExampleRow): unknown {
  const answer = call('TELTMEE', [
    row.cdAard,
    row.grond,
    row.datEindTv,
    row.datRegistratie,
    row.datEindRegistratie,
    row.duurzaamGeenArbeidsvermogen,
    row.inRegister,
    row.datAanvTv,
  ])[0]?.[0];
  return answer instanceof FunctionError ? 'undecided' : answer;
}

test.each(Object.entries(EXAMPLES))('%s comes out as docs/counting.md says', async (id, example) => {
  const { result, groups } = await checkWorkbook(draftSource(workbookOf(example)));
  if (!result) throw new Error(`no result for ${id}`);
  const decided = [...(result.addends[0]?.reason ?? [])].map((place) => decisions[place]);
  const cells = cellsOf(result);
  expect({ id, decided, jobs: result.counted.jobs }).toEqual({
    id,
    decided: example.decisions,
    jobs: example.jobs,
  });
  expect(cells).toMatchObject({ 'totaal.totaal': example.jobs, ...example.cells });
  if (example.persons !== undefined) expect(result.counted.persons).toBe(example.persons);
  if (example.hours !== undefined) expect(result.counted.hours).toBe(example.hours);
  if (example.leftOut) expect(result.leftOut).toEqual(example.leftOut);
  if (example.perWerkgever)
    expect(Object.fromEntries(result.perWerkgever.map(({ key, jobs }) => [key, jobs]))).toEqual(
      example.perWerkgever,
    );
  const found = new Set(groups.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
  expect([...found].sort()).toEqual([...(example.findings ?? [])].sort());

  // METING has no Opgave: it counts December, and derives nothing from fields.
  if (!example.opgave) {
    const counted = meting(example, result.year ?? 0);
    expect(counted).toEqual({ jobs: cells, counted: result.counted.rows, leftOut: result.leftOut.rows });
  }
  if (example.key) {
    const keyed = meting(example, result.year ?? 0, example.key.overheid);
    if (example.key.cells) expect(keyed?.jobs).toMatchObject(example.key.cells);
    else expect(keyed).toBeNull();
  }

  rowsOf(example).forEach((row, i) => {
    const decision = example.decisions[i] as Decision;
    if (NOT_ASKED.includes(decision) || (example.without ?? []).length > 0) return;
    const expected = OF_ROWS.includes(decision) ? true : isUndecided(decision) ? 'undecided' : false;
    expect([id, i, teltmee(row)]).toEqual([id, i, expected]);
  });
});
