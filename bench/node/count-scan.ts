import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DuckDb } from '../../src/cli/count/engine';
import { columnById } from '../../src/meting/form/columns';
import { SQL_COLUMNS } from '../../src/sql/columns';
import { csvTypes } from '../../src/sql/duckdb/records';
import { placeName, scanOf, type RowSource } from '../../src/sql/duckdb/source';
import { report } from './report';

/** A bare scan by DuckDB that reads the same columns with the same types, and counts what is filled. */
report(async (file) => {
  const { DuckDBInstance } = createRequire(join(process.cwd(), 'tools/duckdb/package.json'))(
    '@duckdb/node-api',
  ) as DuckDb;
  const connection = await (await DuckDBInstance.create(':memory:', {})).connect();
  const headings = SQL_COLUMNS.map((id) => columnById(id).nl);
  const source: RowSource = {
    ...{
      kind: 'csv',
      files: [file],
      headings,
      types: [],
      others: [],
      contributors: null,
      delimiter: ';',
      encoding: 'utf-8',
      daysAsText: false,
      areFourWeeks: false,
      spellings: new Map(),
    },
    origins: new Map(SQL_COLUMNS.map((id, place) => [id, { place }])),
  };
  const notation = { dates: 'nl', decimal: ',' } as const;
  const types = new Map(csvTypes(source, notation));
  types.set(SQL_COLUMNS.indexOf('verloondeUren'), 'DOUBLE');
  const filled = headings.map((_, place) => `count(${placeName(place)})`);
  await connection.runAndReadAll(`SELECT ${filled.join(', ')} FROM ${scanOf(source, notation, types)}`);
  return null;
});
