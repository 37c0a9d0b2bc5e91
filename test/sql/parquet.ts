import { loadDuckDb } from '../../src/cli/count/engine';
import { literal } from '../../src/sql/text';

type Engine = NonNullable<ReturnType<typeof loadDuckDb>>;

/** Runs statements on a DuckDB that may read and write any file. */
export async function runFreely(...statements: readonly string[]): Promise<void> {
  const instance = await (loadDuckDb() as Engine).DuckDBInstance.create(':memory:', {});
  const connection = await instance.connect();
  try {
    for (const sql of statements) await connection.runAndReadAll(sql);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Writes rows of a query as Parquet. */
export const writeParquet = (select: string, file: string): Promise<void> =>
  runFreely(`COPY (${select}) TO ${literal(file)} (FORMAT parquet)`);
