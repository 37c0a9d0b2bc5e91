import { columnById } from '../../meting/form/columns';
import { namedColumn } from '../../meting/read/meting/map-columns';
import { TOTAL_LABEL } from '../../meting/read/values/total-label';
import { quoted as safelyQuoted } from '../../meting/read/values/quote';
import {
  dateOfText,
  hasTime,
  isText,
  NOTED_COLUMNS,
  numberOfText,
  saysNoEnd,
} from '../../sql/duckdb/records';
import { placeName, scanOf, type Notation, type RowSource } from '../../sql/duckdb/source';
import { DAYS } from '../../sql/text';
import type { SqlColumn } from '../../sql/columns';
import type { Question } from '../../sql/duckdb/statements';
import { headingOf } from './columns';
import { CountError, type CountErrorFacts, type OutsideKind } from '../../sql/duckdb/count-error';
import type { Engine } from './engine';

/** All rows of one file with every cell as text, numbered from 0. */
function textRows(source: RowSource): string {
  const none: Notation = { dates: null, decimal: null };
  const scan = scanOf(source, none, new Map());
  return source.kind === 'parquet' ? scan : `(SELECT *, row_number() OVER () - 1 AS row_number FROM ${scan})`;
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
  notation: Notation,
): Promise<CountErrorFacts | null> {
  const wrong = NOTED_COLUMNS.flatMap((id) => {
    const condition = isWrong(source, id, notation);
    return condition === null ? [] : [{ id, condition }];
  });
  if (wrong.length === 0) return null;
  const firsts = wrong.map(
    ({ condition }, i) => `min(row_number) FILTER (WHERE ${condition}) AS w${String(i)}`,
  );
  const [answer] = await engine.all(`SELECT ${firsts.join(', ')} FROM ${textRows(source)}`);
  const [first] = wrong
    .map(({ id }, i) => ({ id, row: answer?.[`w${String(i)}`] ?? null }))
    .filter(({ row }) => row !== null)
    .map(({ id, row }) => ({ id, row: Number(row) }))
    .sort((a, b) => a.row - b.row);
  if (first === undefined) return null;
  const origin = source.origins.get(first.id);
  const place = origin !== undefined && 'place' in origin ? origin.place : 0;
  const [cell] = await engine.all(
    `SELECT CAST(${placeName(place)} AS VARCHAR) AS text, ${dateOfText(`CAST(${placeName(place)} AS VARCHAR)`, notation)} >= DATE '1000-01-01' AS is_day FROM ${textRows(source)} WHERE row_number = ${String(first.row)}`,
  );
  const row = first.row + 2;
  const text = String(cell?.['text'] ?? '');
  if (text.trim() === source.headings[place]?.trim() || namedColumn(text) !== null)
    return { code: 'headings-again', file, row };
  const told = { file, row, column: headingOf(first.id, source.headings, source.origins) };
  if (columnById(first.id).type === 'date' && new RegExp(TOTAL_LABEL, 'i').test(text))
    return { code: 'total-row', ...told };
  return {
    code: 'outside-notation',
    ...told,
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

/** What the message of the engine was about. It quotes lines of the file, so that nothing of it is passed on. */
export async function explainFailure(
  engine: Engine,
  source: RowSource,
  file: string,
  { notation }: Question,
  error: unknown,
): Promise<Error> {
  const message = messageOf(error);
  if (isOutOfRoom(error)) return new Error(message);
  if (/convert string|Conversion Error/i.test(message)) {
    const found = await findOutside(engine, source, file, notation).catch((other: unknown) =>
      structural(other, file),
    );
    if (found instanceof CountError) return found;
    if (found !== null) return new CountError(found);
  }
  return structural(error, file);
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

function structural(error: unknown, file: string): CountError {
  const message = messageOf(error);
  if (
    /unicode|utf-?8|encoding/i.test(message.split('\n').slice(0, 4).join(' ')) &&
    !/Expected Number of Columns/.test(message)
  )
    return new CountError({ code: 'not-utf-8', file });
  if (/maximum line size/i.test(message)) return new CountError({ code: 'long-line', file });
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  return new CountError(
    line === undefined ? { code: 'unreadable', file } : { code: 'broken-line', file, row: Number(line) },
  );
}
