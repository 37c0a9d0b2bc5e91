import { columnById, type ColumnId } from '../meting/form/columns';
import type { Dialect } from './text';
import { quoted, sqlName } from './text';

/** The columns of the meting that the counting and the checks in SQL look at, in the order of the template. */
export const SQL_COLUMNS = [
  'jaar',
  'tijdvak',
  'tijdvakType',
  'datAanvTv',
  'datEindTv',
  'bsn',
  'lhnr',
  'numIv',
  'cdAard',
  'vorm',
  'inRegister',
  'grond',
  'datRegistratie',
  'datEindRegistratie',
  'verloondeUren',
  'sector',
  'overheidssector',
  'regio',
  'duurzaamGeenArbeidsvermogen',
] as const satisfies readonly ColumnId[];
export type SqlColumn = (typeof SQL_COLUMNS)[number];

/** The type of a column of the table `records`: a code is its text in the list, a person a number or a pseudonym. */
export function sqlType(id: SqlColumn): string {
  switch (columnById(id).type) {
    case 'date':
      return 'DATE';
    case 'number':
      return 'DOUBLE PRECISION';
    case 'integer':
      return 'BIGINT';
    default:
      return 'VARCHAR';
  }
}

/** The table over which the counting runs. */
export function createRecords(): string {
  const columns = SQL_COLUMNS.map((id) => `  ${sqlName(id)} ${sqlType(id)}`);
  return `CREATE TABLE records (\n${columns.join(',\n')}\n);`;
}

/** How a file with the headings of the template gets into that table. */
export function fillRecords(dialect: Dialect): string {
  switch (dialect) {
    case 'duckdb': {
      const named = SQL_COLUMNS.map((id) => `  ${quoted(columnById(id).nl)} AS ${sqlName(id)}`);
      return `INSERT INTO records BY NAME SELECT\n${named.join(',\n')}\nFROM read_parquet('records.parquet');`;
    }
    case 'postgres':
      return `\\copy records FROM 'records.csv' WITH (FORMAT csv, HEADER MATCH)`;
  }
}
