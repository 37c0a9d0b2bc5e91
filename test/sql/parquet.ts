import { loadDuckDb } from '../../src/cli/count/engine';
import { literal } from '../../src/sql/text';

type Engine = NonNullable<ReturnType<typeof loadDuckDb>>;

type Line = Readonly<Record<string, unknown>>;

/** Runs statements on a DuckDB that may read and write any file; gives the answer of the last. */
export async function askFreely(...statements: readonly string[]): Promise<readonly Line[]> {
  const instance = await (loadDuckDb() as Engine).DuckDBInstance.create(':memory:', {});
  const connection = await instance.connect();
  try {
    let lines: readonly Line[] = [];
    for (const sql of statements) lines = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    return lines;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Writes rows of a query as Parquet. */
export const writeParquet = (select: string, file: string): Promise<unknown> =>
  askFreely(`COPY (${select}) TO ${literal(file)} (FORMAT parquet)`);
