import type { IsoDate } from '../law';
import { columnById, type ColumnId } from '../meting/form/columns';
import { FIRST_YEAR, LAST_YEAR } from '../meting/form/days';

/** Engines whose SQL is made here and held equal by tests. */
export const DIALECTS = ['duckdb', 'postgres'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Texts as the list behind `IN`. */
export function literals(texts: readonly string[]): string {
  return `(${texts.map(literal).join(', ')})`;
}

/** How a query asks whether a value is in a list of texts; `NULL` is not known to be in one, nor to be in none. */
export interface ListTest {
  readonly isIn: (value: string, texts: readonly string[]) => string;
  readonly notIn: (value: string, texts: readonly string[]) => string;
}

/** As every engine has it, and a reader knows it. */
export const byIn: ListTest = {
  isIn: (value, texts) => `${value} IN ${literals(texts)}`,
  notIn: (value, texts) => `${value} NOT IN ${literals(texts)}`,
};

/** A day as SQL writes it. */
export function dateLiteral(date: IsoDate): string {
  return `DATE ${literal(date)}`;
}

/** Days that can be meant: others a sheet does not know either. */
export const DAYS = `BETWEEN ${dateLiteral(`${String(FIRST_YEAR)}-01-01`)} AND ${dateLiteral(`${String(LAST_YEAR)}-12-31`)}`;

/** From here on a last day says that there is none. */
export const NO_END = dateLiteral('9999-01-01');

/** A name as it is given, whatever stands in it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The name of a column of the meting in SQL: its Dutch heading, e.g. `begin_tijdvak`. */
export function sqlName(id: ColumnId): string {
  return columnById(id)
    .nl.toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
}

/** A text behind `--`, on as many lines as it takes. */
export function comment(text: string, indent = ''): string {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  const lines: string[] = [];
  let line = `${indent}--`;
  for (const word of words) {
    if (line.length + word.length >= WIDTH && !line.endsWith('--')) {
      lines.push(line);
      line = `${indent}--  `;
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

const WIDTH = 118;
