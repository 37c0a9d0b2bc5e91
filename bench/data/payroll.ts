import { existsSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { folderOfTool } from '../../scripts/tools';
import { benchFolder } from './excel-like';

interface DuckDb {
  readonly DuckDBInstance: {
    create(
      path: string,
    ): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown> }>; closeSync(): void }>;
  };
}

/** Rows of invented persons, three in four of whom are in no other row; nine in ten rows count. */
const rowsOf = (rows: number): string => `
SELECT 2024 AS "Jaar", '2024-12' AS "Tijdvak", CASE WHEN a % 10 < 7 THEN 'MND' ELSE '4WK' END AS "Tijdvaktype",
  CASE WHEN a % 10 < 7 THEN DATE '2024-12-01' ELSE DATE '2024-12-02' END AS "Begin tijdvak",
  CASE WHEN a % 10 < 7 THEN DATE '2024-12-31' ELSE DATE '2024-12-29' END AS "Einde tijdvak",
  lpad(CAST(p * 10 + s % 11 AS VARCHAR), 9, '0') AS "BSN", CAST(800000000 + a % 20000 AS VARCHAR) || 'L01' AS "Loonheffingennummer",
  i + 1 AS "Nummer inkomstenverhouding",
  CASE a % 8 WHEN 0 THEN '11' WHEN 1 THEN '22' WHEN 2 THEN '18' WHEN 3 THEN CASE WHEN b % 3 = 0 THEN '24' ELSE '1' END ELSE '1' END AS "Aard arbeidsverhouding",
  CASE WHEN a % 8 < 2 THEN 'inleen' ELSE 'formeel' END AS "Vorm", 'J' AS "In doelgroepregister",
  CASE b % 6 WHEN 0 THEN 'a' WHEN 1 THEN 'c' WHEN 2 THEN 'b' WHEN 3 THEN 'd' END AS "Grond registratie",
  DATE '2015-01-01' + CAST(b % 3500 AS INTEGER) AS "Begin registratie",
  CASE WHEN b % 20 = 0 THEN DATE '2026-01-01' + CAST(a % 1000 AS INTEGER) END AS "Einde registratie",
  CAST(b % 1600 AS DOUBLE) / 10 AS "Verloonde uren", CASE WHEN a % 5 = 0 THEN 'overheid' ELSE 'markt' END AS "Sector",
  CASE WHEN a % 5 = 0 THEN (['rijk', 'gemeenten', 'po', 'vo', 'mbo', 'umc'])[1 + b % 6] END AS "Overheidssector",
  (['Groot Amsterdam', 'Rijnmond', 'Groningen', 'Food Valley', 'Zeeland', 'Haaglanden', 'Twente'])[1 + a % 7] AS "Arbeidsmarktregio",
  'N' AS "Duurzaam geen arbeidsvermogen"
FROM (SELECT *, 9 * (p // 10000000) + 8 * (p // 1000000 % 10) + 7 * (p // 100000 % 10) + 6 * (p // 10000 % 10) + 5 * (p // 1000 % 10)
    + 4 * (p // 100 % 10) + 3 * (p // 10 % 10) + 2 * (p % 10) AS s
  FROM (SELECT i, CAST(hash(i) % 1000003 AS BIGINT) AS a, CAST(hash(i + 7) % 1000033 AS BIGINT) AS b,
    1000000 + CAST(hash(i // 1 % ${String(Math.ceil(rows * 0.9))}) % 78000000 AS BIGINT) AS p FROM range(${String(rows)}) t(i)))
WHERE s % 11 < 10`;

async function made(name: string, statement: (file: string) => string): Promise<string> {
  const path = join(benchFolder(), name);
  if (existsSync(path)) return path;
  const { DuckDBInstance } = createRequire(join(folderOfTool('duckdb'), 'package.json'))(
    '@duckdb/node-api',
  ) as DuckDb;
  const instance = await DuckDBInstance.create(':memory:');
  await (await instance.connect()).run(statement(`${path}.part`));
  instance.closeSync();
  renameSync(`${path}.part`, path);
  return path;
}

/** About this many rows as Parquet, with dates and numbers as such. */
export function payrollParquet(rows: number): Promise<string> {
  return made(
    `payroll-${String(rows)}.parquet`,
    (file) => `COPY (${rowsOf(rows)}) TO '${file}' (FORMAT parquet)`,
  );
}

/** The same rows as a CSV file as Dutch Excel saves it. */
export function payrollCsv(rows: number): Promise<string> {
  const dates = ['Begin tijdvak', 'Einde tijdvak', 'Begin registratie', 'Einde registratie'];
  const replaced = [
    ...dates.map((name) => `strftime("${name}", '%d-%m-%Y') AS "${name}"`),
    `replace(CAST("Verloonde uren" AS VARCHAR), '.', ',') AS "Verloonde uren"`,
  ];
  return made(
    `payroll-${String(rows)}.csv`,
    (file) =>
      `COPY (SELECT * REPLACE (${replaced.join(', ')}) FROM (${rowsOf(rows)})) TO '${file}' (FORMAT csv, DELIMITER ';', HEADER)`,
  );
}
