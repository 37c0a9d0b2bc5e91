import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decisions } from '../../src/counting';
import { publishedLaw } from '../../src/law';
import { sqlWords } from '../../src/locales/nl/sql';
import { DEFAULT_SETTINGS } from '../../src/meting/form/settings';
import { columnById } from '../../src/meting/form/columns';
import { createRecords, fillRecords, SQL_COLUMNS, sqlType } from '../../src/sql/columns';
import { publishedKey } from '../../src/sql/norms';
import { countingQuery, decisionParts } from '../../src/sql/query';
import { literal, quoted, sqlName, type Dialect } from '../../src/sql/text';
import { askFreely } from './parquet';
import { often } from '../support/long';
import {
  answerOf,
  duckDb,
  hasDuckDb,
  postgres,
  postgresFolder,
  tellSkipped,
  writeRecords,
  type Engine,
} from './engines';
import { linesOf, linesOfResult } from './lines';
import { generatedRows, type Row } from './rows';
import { countInTypeScript } from './typescript';

/** Months before and after the dates in the law, with a key. */
const COUNTS = [
  { year: 2024, month: 12, rows: often(2_000, 900_000) },
  { year: 2019, month: 6, rows: often(1_500, 100_000) },
] as const;
/** Grounds of 2026: no key is known, so that the query is made with that of 2024. */
const LATER = { year: 2026, month: 12, rows: often(1_500, 100_000) };
const SEED = 2026;

const folder = mkdtempSync(join(tmpdir(), 'sql-'));
// The user under whom PostgreSQL runs reads there too.
chmodSync(folder, 0o755);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bin = postgresFolder();
const engines: readonly {
  readonly dialect: Dialect;
  readonly start: ((file: string) => Promise<Engine>) | null;
  readonly how: string;
}[] = [
  {
    dialect: 'duckdb',
    start: hasDuckDb ? duckDb : null,
    how: 'Fetch it with: npm run duckdb.',
  },
  {
    dialect: 'postgres',
    start: bin === null ? null : (file) => Promise.resolve(postgres(bin, file)),
    how: 'Install it, on Debian with: apt-get install postgresql.',
  },
];

const queryOf = (dialect: Dialect, year: number, month: number) =>
  countingQuery({
    dialect,
    year,
    month,
    law: publishedLaw,
    settings: DEFAULT_SETTINGS,
    key: publishedKey(year, publishedLaw) ?? publishedKey(2024, publishedLaw),
    words: sqlWords,
    product: 'test',
  });

const perRow = (year: number, month: number) =>
  `WITH ${decisionParts({ year, month })} SELECT ${sqlName('numIv')} AS id, decision FROM decided ORDER BY id, decision`;

describe.each(engines)('$dialect', ({ dialect, start, how }) => {
  if (start === null) {
    tellSkipped(dialect, how);
    test.skip('counts as the engine of the product does', () => undefined);
    return;
  }
  test('a BSN of nine zeros is none', async () => {
    const [row] = generatedRows(1, SEED, 2024, 12);
    if (row === undefined) throw new Error('no row');
    const usual: Row = {
      ...row,
      ...{
        tijdvak: '2024-12',
        tijdvakType: 'MND',
        datAanvTv: 45627,
        datEindTv: 45657,
        cdAard: '1',
        vorm: 'formeel',
      },
      ...{ inRegister: 'J', grond: 'a', datRegistratie: 43831, datEindRegistratie: null, verloondeUren: 55 },
      ...{ sector: 'markt', duurzaamGeenArbeidsvermogen: null, bsn: '123456782', numIv: 1 },
    };
    const file = join(folder, `${dialect}-zeros.csv`);
    writeRecords([usual, { ...usual, bsn: '000000000', numIv: 2 }], file);
    const engine = await start(file);
    try {
      const told = await engine.query(perRow(2024, 12));
      expect(told.map(({ decision }) => decision)).toEqual(['counts', 'under-error']);
    } finally {
      await engine.close();
    }
  });
  test.each([...COUNTS, LATER])(
    'decides each row, and counts, as the engine of the product does: $rows rows over $year-$month',
    async ({ year, month, rows: count }) => {
      const rows = [...generatedRows(count, SEED, year, month)];
      const file = join(folder, `${dialect}-${String(year)}.csv`);
      writeRecords(rows, file);
      const engine = await start(file);
      try {
        const own = countInTypeScript(rows, year, month);
        const byRow = await engine.query(perRow(year, month));
        const sorted = rows
          .map((row, i) => [Number(row.numIv), own.decisions[i]] as const)
          .sort(([a, one = ''], [b, other = '']) => a - b || (one < other ? -1 : one > other ? 1 : 0));
        const different = byRow.flatMap(({ id, decision }, i) =>
          Number(id) === sorted[i]?.[0] && decision === sorted[i][1] ? [] : [[id, decision, sorted[i]]],
        );
        expect([byRow.length, different.slice(0, 5)]).toEqual([rows.length, []]);
        const answer = linesOf(await answerOf(engine, queryOf(dialect, year, month)));
        expect(answer).toEqual(linesOfResult(own.result, publishedKey(year, publishedLaw) ? year : 2024));
      } finally {
        await engine.close();
      }
    },
    600_000,
  );
});

test('the rows reach every decision a row can have', () => {
  const seen = new Set(
    [...COUNTS, LATER].flatMap(
      ({ year, month, rows }) =>
        countInTypeScript([...generatedRows(Math.min(rows, 6_000), SEED, year, month)], year, month)
          .decisions,
    ),
  );
  expect(decisions.filter((each) => !seen.has(each))).toEqual([]);
});

(hasDuckDb ? test : test.skip)('a file with the headings of the template gets into the table', async () => {
  const file = join(folder, 'sjabloon.parquet');
  const cells = SQL_COLUMNS.map((id) => `CAST(NULL AS ${sqlType(id)}) AS ${quoted(columnById(id).nl)}`);
  const fill = fillRecords('duckdb').replace('records.parquet', file);
  await askFreely(
    `COPY (SELECT ${cells.join(', ')}) TO ${literal(file)} (FORMAT parquet)`,
    ...[createRecords(), fill, `SELECT CASE WHEN COUNT(*) = 1 THEN 1 ELSE error('no row') END FROM records`],
  );
});

test('the dialects differ in how a file gets into the table, and in nothing else', () => {
  const lines = (dialect: Dialect) => queryOf(dialect, 2024, 12).split('\n');
  const others = new Set(lines('postgres'));
  const filling = fillRecords('duckdb')
    .split('\n')
    .map((line) => `--   ${line}`);
  expect(lines('duckdb').filter((line) => !others.has(line))).toEqual(filling);
});
