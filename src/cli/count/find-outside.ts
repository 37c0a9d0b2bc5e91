import { columnById } from '../../meting/form/columns';
import { namedColumn } from '../../meting/read/meting/map-columns';
import { quoted as safelyQuoted } from '../../meting/read/values/quote';
import {
  dateOfText,
  hasTime,
  isText,
  NOTED_COLUMNS,
  numberOfText,
  rowsOf,
  saysNoEnd,
} from '../../sql/duckdb/records';
import { placeName, scanOf, type Notation, type RowSource } from '../../sql/duckdb/source';
import { DAYS } from '../../sql/text';
import type { SqlColumn } from '../../sql/columns';
import type { Question } from '../../sql/duckdb/statements';
import { headingOf } from './columns';
import { CountError, type CountErrorFacts, type OutsideKind } from '../../sql/duckdb/count-error';
import type { Engine } from './engine';

/** The rows of one file with every cell as text, numbered from 0, without those that are empty or a total. */
function textRows(source: RowSource, question: Question): string {
  const none: Notation = { dates: null, decimal: null };
  const scan = scanOf(source, none, new Map());
  const numbered =
    source.kind === 'parquet' ? scan : `(SELECT *, row_number() OVER () - 1 AS row_number FROM ${scan})`;
  const cells = source.headings.map((_, place) => `, ${placeName(place)}`).join('');
  const asText = { ...source, daysAsText: true };
  const rows = rowsOf(asText, { ...question, contributors: false }, numbered, `, row_number${cells}`);
  return `(SELECT * FROM (${rows}) WHERE NOT no_row)`;
}

function isWrong(source: RowSource, id: SqlColumn, notation: Notation): string | null {
  const origin = source.origins.get(id);
  if (origin === undefined || !('place' in origin)) return null;
  const cell = placeName(origin.place);
  const text = isText(source.types[origin.place]);
  if (columnById(id).type === 'date') {
    const type = source.types[origin.place] ?? '';
    if (type.startsWith('TIMESTAMP')) return hasTime(cell);
    if (type === 'DATE') return null;
    const whole = text ? cell : `CAST(${cell} AS VARCHAR)`;
    const day = dateOfText(whole, notation);
    return `trim(${whole}) <> '' AND COALESCE(${day} NOT ${DAYS}, TRUE) AND NOT ${saysNoEnd(id, whole)}`;
  }
  const number = text ? numberOfText(cell, notation) : `TRY_CAST(${cell} AS DOUBLE PRECISION)`;
  const filled = text ? `trim(${cell}) <> ''` : `${cell} IS NOT NULL`;
  return `${filled} AND COALESCE(NOT isfinite(${number}) OR abs(${number}) > 1e9, TRUE)`;
}

/** The first cell of a file that is outside the declared notation, or `null`. */
export async function findOutside(
  engine: Engine,
  source: RowSource,
  file: string,
  question: Question,
): Promise<CountErrorFacts | null> {
  const { notation } = question;
  const wrong = NOTED_COLUMNS.flatMap((id) => {
    const condition = isWrong(source, id, notation);
    return condition === null ? [] : [{ id, condition }];
  });
  if (wrong.length === 0) return null;
  const firsts = wrong.map(
    ({ condition }, i) => `min(row_number) FILTER (WHERE ${condition}) AS w${String(i)}`,
  );
  const [answer] = await engine.all(`SELECT ${firsts.join(', ')} FROM ${textRows(source, question)}`);
  const [first] = wrong
    .map(({ id }, i) => ({ id, row: answer?.[`w${String(i)}`] ?? null }))
    .filter(({ row }) => row !== null)
    .map(({ id, row }) => ({ id, row: Number(row) }))
    .sort((a, b) => a.row - b.row);
  if (first === undefined) return null;
  const origin = source.origins.get(first.id);
  const place = origin !== undefined && 'place' in origin ? origin.place : 0;
  const [cell] = await engine.all(
    `SELECT CAST(${placeName(place)} AS VARCHAR) AS text, ${dateOfText(`CAST(${placeName(place)} AS VARCHAR)`, notation)} >= DATE '1000-01-01' AS is_day FROM ${textRows(source, question)} WHERE row_number = ${String(first.row)}`,
  );
  const row = first.row + 2;
  const text = String(cell?.['text'] ?? '');
  if (text.trim() === source.headings[place]?.trim() || namedColumn(text) !== null)
    return { code: 'headings-again', file, row };
  return {
    code: 'outside-notation',
    ...{ file, row, column: headingOf(first.id, source.headings, source.origins) },
    text: safelyQuoted(text),
    kind: kindOf(first.id, source.types[place], cell?.['is_day'] === true),
  };
}

/** What is wrong: a text in another notation, or a value that cannot be one. */
function kindOf(id: SqlColumn, type: string | undefined, isDay: boolean): OutsideKind {
  if (columnById(id).type === 'date') {
    if (type?.startsWith('TIMESTAMP') === true) return 'time';
    return isDay ? 'no-such-year' : 'date';
  }
  return isText(type) ? 'number' : 'too-large';
}

/**
 * What the message of the engine was about; `null` where a day could not be read that is in no row of a person. It quotes lines of the
 * file, so that nothing of it is passed on.
 */
export async function explainFailure(
  engine: Engine,
  { source, file }: { readonly source: RowSource; readonly file: string },
  question: Question,
  error: unknown,
): Promise<Error | null> {
  const message = messageOf(error);
  if (isOutOfRoom(error)) return new Error(message);
  if (/convert string|Conversion Error/i.test(message)) {
    const found = await findOutside(engine, source, file, question).catch((other: unknown) =>
      structural(other, file, source),
    );
    if (found instanceof CountError) return found;
    if (found !== null) return new CountError(found);
    if (!source.daysAsText) return null;
  }
  return structural(error, file, source);
}

/** What an error says, wherever it was made. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
}

/** Whether memory or disk ran out. */
export function isOutOfRoom(error: unknown): boolean {
  // The lines after the first can quote the file.
  const [said = ''] = messageOf(error).split('\n');
  return /out of memory|could not allocate|no space left|max_temp_directory_size|failed to offload/i.test(
    said,
  );
}

function structural(error: unknown, file: string, { delimiter }: RowSource): CountError {
  const message = messageOf(error);
  if (
    /unicode|utf-?8|encoding/i.test(message.split('\n').slice(0, 4).join(' ')) &&
    !/Expected Number of Columns/.test(message)
  )
    return new CountError({ code: 'not-utf-8', file });
  if (/maximum line size/i.test(message)) return new CountError({ code: 'long-line', file });
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  return new CountError(
    line === undefined
      ? { code: 'unreadable', file }
      : { code: 'broken-line', file, row: Number(line), delimiter },
  );
}
