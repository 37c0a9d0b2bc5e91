import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CountDocument } from '../../src/report/count/document';
import { quoted } from '../../src/sql/text';
import { runOnFiles } from '../support/run-on-files';
import { hasDuckDb, tellSkipped } from './engines';
import { writeParquet } from './parquet';

const folder = mkdtempSync(join(tmpdir(), 'types-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const WHOLE = ['SMALLINT', 'INTEGER', 'BIGINT', 'UINTEGER', 'HUGEINT'];
const NUMBERS = ['FLOAT', 'DOUBLE', 'DECIMAL(12,0)', 'DECIMAL(12,2)'];
const DAYS = ['TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP_NS', 'VARCHAR'];

/** Types in which programs write each column, beside that of the rows below. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  Jaar: [...WHOLE, ...NUMBERS, 'VARCHAR'],
  Tijdvak: ['INTEGER', 'BIGINT'],
  'Begin tijdvak': DAYS,
  'Einde tijdvak': DAYS,
  BSN: ['INTEGER', 'BIGINT', 'UINTEGER'],
  Loonheffingennummer: ['INTEGER', 'BIGINT'],
  'Nummer inkomstenverhouding': [...WHOLE, ...NUMBERS, 'VARCHAR'],
  'Aard arbeidsverhouding': ['TINYINT', ...WHOLE, ...NUMBERS],
  'In doelgroepregister': ['BOOLEAN', 'INTEGER'],
  'Begin registratie': DAYS,
  'Einde registratie': DAYS,
  'Verloonde uren': ['FLOAT', 'DOUBLE', 'DECIMAL(12,4)'],
  'Contracturen per week': [...WHOLE, ...NUMBERS],
  'Begin inkomstenverhouding': DAYS,
  'Onbepaalde tijd': ['BOOLEAN'],
  Divisor: WHOLE,
};

/** Rows with numbers of which a zero is lost, and numbers of more than one digit. */
const ROWS = `SELECT 2024 AS "Jaar", '202412' AS "Tijdvak", 'MND' AS "Tijdvaktype", DATE '2024-12-01' AS "Begin tijdvak",
  DATE '2024-12-31' AS "Einde tijdvak", bsn AS "BSN", '39099015' AS "Loonheffingennummer", 10 * n AS "Nummer inkomstenverhouding",
  '1' AS "Aard arbeidsverhouding", 'formeel' AS "Vorm", '1' AS "In doelgroepregister", 'a' AS "Grond registratie",
  DATE '2020-01-01' AS "Begin registratie", DATE '2025-06-30' AS "Einde registratie", 10.5 * n AS "Verloonde uren", 'markt' AS "Sector",
  36 AS "Contracturen per week", DATE '2019-01-01' AS "Begin inkomstenverhouding", 'true' AS "Onbepaalde tijd", 12 AS "Divisor"
  FROM (VALUES ('123456782', 1), ('111222333', 2), ('10079191', 11)) t(bsn, n)`;

/** As many files as there are types of one column: each has every column in the next of its types. */
const FILES = Math.max(...Object.values(TYPES).map(({ length }) => length));

async function writeFiles(): Promise<void> {
  const write = (name: string, select: string) => writeParquet(select, join(folder, name));
  await write('a.parquet', ROWS);
  for (let file = 0; file < FILES; file++) {
    const casts = Object.entries(TYPES).map(
      ([column, types]) =>
        `CAST(${quoted(column)} AS ${types[file % types.length] ?? ''}) AS ${quoted(column)}`,
    );
    await write(`b${String(file)}.parquet`, `SELECT * REPLACE (${casts.join(', ')}) FROM (${ROWS})`);
  }
}

if (hasDuckDb) {
  test('rows are the same rows, whatever the types of their columns', async () => {
    await writeFiles();
    const asked = ['--year', '2024', '--dates', 'iso', '--decimal', '.', '--json'];
    const { out, said } = await runOnFiles(['count', folder, ...asked]);
    expect(said).toContain('gewist');
    const { counted, rows, checks } = JSON.parse(out) as CountDocument;
    const found = checks.filter((each) => each.rows > 0).map((each) => [each.rule, each.rows]);
    expect([rows, counted.rows, found]).toEqual([3 * (FILES + 1), 3, [['B04', 3 * FILES]]]);
  });
} else {
  tellSkipped('duckdb', 'Fetch it with: npm run duckdb.');
  test.skip('columns of other types', () => undefined);
}
