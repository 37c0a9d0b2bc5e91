import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decisionParts, middleDate } from '../../src/sql/query';
import { errorSteps, sqlSteps } from '../../src/sql/steps';
import { sqlName } from '../../src/sql/text';
import { longRun, often } from '../support/long';
import { duckDb, hasDuckDb, tellSkipped, writeRecords, type Engine } from './engines';
import { generatedRows } from './rows';

const SEED = 2026;
const folder = mkdtempSync(join(tmpdir(), 'sql-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Ways in which a condition can be wrong. */
const mutations: readonly (readonly [name: string, of: (when: string) => string])[] = [
  ['never', () => 'FALSE'],
  ['the other way round', (when) => `NOT (${when})`],
  ['a day or an hour beside', (when) => when.replace(/ < /, ' <= ').replace(/ > /, ' >= ')],
];

describe('a step that is changed is noticed', () => {
  if (!hasDuckDb) {
    tellSkipped('duckdb', 'Fetch it with: npm run duckdb.');
    test.skip('on DuckDB', () => undefined);
    return;
  }
  /** What holds since a date is told from what holds always by a count before it. */
  const counts = [
    { year: 2019, month: 12 },
    { year: 2026, month: 12 },
  ];
  /** A query and its answer. */
  interface Told {
    readonly right: string;
    readonly expected: string;
  }
  /** Steps of the law are changed in a query without the step of errors, which takes the most time. */
  const tried: { readonly engine: Engine; readonly law: Told; readonly all: Told }[] = [];
  const answer = async (engine: Engine, parts: string) =>
    JSON.stringify(
      await engine.query(
        `WITH ${parts} SELECT decision, COUNT(*) AS n, SUM(hash(${sqlName('numIv')})) AS which FROM decided GROUP BY decision ORDER BY decision`,
      ),
    );

  beforeAll(async () => {
    for (const { year, month } of counts) {
      const file = join(folder, `mutations-${String(year)}.csv`);
      writeRecords(generatedRows(often(4_000, 12_000), SEED, year, month), file);
      const engine = await duckDb(file);
      const told = async (errors: boolean): Promise<Told> => {
        const right = decisionParts({ year, month }, { errors });
        return { right, expected: await answer(engine, right) };
      };
      tried.push({ engine, law: await told(false), all: await told(true) });
    }
  });
  afterAll(async () => {
    for (const { engine } of tried) await engine.close();
  });

  const stepsOf = (count: (typeof counts)[number]) => {
    const middle = middleDate(count);
    return [...sqlSteps(middle), ...errorSteps(middle)];
  };
  const errorIds = new Set<string>(errorSteps('2024-12-15').map(({ id }) => id));
  const ids = [...sqlSteps('2024-12-15'), ...errorSteps('2024-12-15')].map(({ id }) => id);
  test.each(ids.filter((_, at) => longRun || at % 3 === 0))('%s', async (id) => {
    const missed: string[] = [];
    const cases = counts.map((count) => stepsOf(count).find((step) => step.id === id)?.cases ?? []);
    for (const place of [...(cases[0]?.keys() ?? [])].filter((at) => longRun || at % 2 === 0))
      for (const [name, of] of mutations) {
        // A period of one day is no period of its kind either way.
        if (cases[0]?.[place]?.rule === 'B09' && name === 'a day or an hour beside') continue;
        const noticed = await Promise.all(
          tried.map(async ({ engine, law, all }, i) => {
            const { right, expected } = errorIds.has(id) ? all : law;
            const when = cases[i]?.[place]?.when ?? '';
            const wrong = right.replace(`WHEN ${when} THEN`, `WHEN ${of(when)} THEN`);
            return wrong === right ? null : (await answer(engine, wrong)) !== expected;
          }),
        );
        if (noticed.every((each) => each !== true) && noticed.some((each) => each === false))
          missed.push(`${name}: ${cases[0]?.[place]?.when ?? ''}`);
      }
    expect(missed).toEqual([]);
  });
});
