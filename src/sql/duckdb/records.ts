import { columnById, type ColumnId, FILLED_BY_PERSON, NOT_IN_TOTALS } from '../../meting/form/columns';
import { SQL_COLUMNS, sqlType, type SqlColumn } from '../columns';
import { DAYS, literal, NO_END, sqlName } from '../text';
import {
  dateFormats,
  placeName,
  scanOf,
  type CsvTypes,
  type Notation,
  type OtherColumn,
  type RowSource,
} from './source';
import { fourWeeksAtTurn, kindByDays } from '../checks';
import type { Counted } from '../query';
import { contributorColumns, contributorTexts } from './employers';
import { employerValue, periodValue, wholeValue, wholeValueOf } from './keys';
import { MAY_HAVE_NO_END, NO_LAST_DAY } from '../../meting/read/values/no-end';
import { TOTAL_LABEL } from '../../meting/read/values/total-label';
import { aardByForm, bsnValue, codeValue, formByAard, textValue } from './values';

/** What makes of files the table `records`. */
export interface Reading {
  readonly counted: Pick<Counted, 'year' | 'month'>;
  readonly sources: readonly RowSource[];
  readonly notation: Notation;
  /** True where the column of persons holds a pseudonym: any text, and no BSN to check. */
  readonly pseudonym: boolean;
  /** True where it is kept of each row who contributes it. */
  readonly contributors: boolean;
}

/** More hours than this in one row are no hours; a sum of them fits in a whole number. */
const MOST_HOURS = '1e9';

const typeOf = (id: SqlColumn) => columnById(id).type;

/** The columns of a CSV file that are read as something else than text. */
export function csvTypes({ kind, origins, daysAsText }: RowSource, { dates }: Notation): CsvTypes {
  const types = new Map<number, 'DATE'>();
  // The engine takes `1e3` and `1_0` for numbers, and `2024121` for a day: what has one way to be written is looked at as text.
  if (kind === 'csv' && dates !== 'jjjjmmdd' && !daysAsText)
    for (const [id, origin] of origins)
      // Nor is a last day, which may say that there is none, always a day.
      if ('place' in origin && typeOf(id) === 'date' && !MAY_HAVE_NO_END.has(id))
        types.set(origin.place, 'DATE');
  return types;
}

/** Whether a type of a Parquet file is text. */
export const isText = (type: string | undefined): boolean => type === undefined || type.startsWith('VARCHAR');

/**
 * The value of a column in the rows of a source, before what follows from other columns; a text date or number of a Parquet file is
 * `NULL` where it is outside the notation.
 */
function valueOf(
  source: RowSource,
  id: SqlColumn,
  { notation, pseudonym }: Pick<Reading, 'notation' | 'pseudonym'>,
): string {
  const origin = source.origins.get(id);
  if (origin === undefined) return `CAST(NULL AS ${sqlType(id)})`;
  if ('value' in origin) return literal(origin.value);
  const { place } = origin;
  // The reader of the file has made days of these already.
  if (csvTypes(source, notation).has(place)) return withoutEnd(id, placeName(place));
  return cellValue({ id, place, type: source.types[place] }, notation, {
    pseudonym,
    spellings: source.spellings.get(id),
  });
}

/** A column of a file by its place, its type in a Parquet file, and what it is. */
interface Cell {
  readonly id: ColumnId;
  readonly place: number;
  readonly type: string | undefined;
}

function cellValue(
  { id, place, type }: Cell,
  notation: Notation,
  { pseudonym = false, spellings }: { readonly pseudonym?: boolean; readonly spellings?: Spellings } = {},
): string {
  const cell = placeName(place);
  const text = isText(type) ? cell : `CAST(${cell} AS VARCHAR)`;
  switch (columnById(id).type) {
    case 'code':
      return codeValue(columnById(id), text, spellings);
    case 'bsn':
      return pseudonym ? textValue(text) : bsnValue(text);
    case 'date':
      return withoutEnd(id, isDated(type) ? `CAST(${cell} AS DATE)` : dateOfText(text, notation));
    case 'number':
      return isText(type) ? numberOfText(cell, notation) : `CAST(${cell} AS DOUBLE PRECISION)`;
    case 'integer':
      return isText(type) ? wholeValue(cell) : wholeValueOf(cell, type ?? '');
    case 'text':
      return (keyValues[id] ?? textValue)(text);
  }
}

/** A day in 9999 says that there is no last day. */
const withoutEnd = (id: ColumnId, day: string): string =>
  MAY_HAVE_NO_END.has(id) ? `CASE WHEN ${day} < ${NO_END} THEN ${day} END` : day;

/** A text that says so too, in whatever notation. */
export const saysNoEnd = (id: ColumnId, text: string): string =>
  MAY_HAVE_NO_END.has(id) ? `regexp_matches(lower(${text}), ${literal(NO_LAST_DAY)})` : 'FALSE';

type Spellings = ReadonlyMap<string, string> | undefined;

/** A column of the template that the count does not ask, as text: rows that differ in it are not the same row. */
export function otherValue(source: RowSource, { id, place }: OtherColumn, notation: Notation): string {
  const value = cellValue({ id, place, type: source.types[place] }, notation);
  const text = `CAST(${placeName(place)} AS VARCHAR)`;
  const known = `COALESCE(CAST(${value} AS VARCHAR), trim(${text}), '')`;
  return MAY_HAVE_NO_END.has(id) ? `CASE WHEN ${saysNoEnd(id, text)} THEN '' ELSE ${known} END` : known;
}

/** Texts by which rows are told to be of the same relation and period. */
const keyValues: Readonly<Partial<Record<ColumnId, (text: string) => string>>> = {
  lhnr: employerValue,
  lhnrInlener: employerValue,
  tijdvak: periodValue,
};

/** Whether a type of a Parquet file is a day, or a moment without a time zone. */
const isDated = (type: string | undefined): boolean => type !== undefined && /^(?:DATE|TIMESTAMP)/.test(type);

/** A number as text, in the declared notation and no other: `NULL` for anything else. */
export function numberOfText(cell: string, { decimal }: Notation): string {
  const plain = decimal === ',' ? `replace(${cell}, ',', '.')` : cell;
  return `CASE WHEN regexp_full_match(${cell}, '\\s*-?[0-9]+(?:[${decimal ?? '.'}][0-9]+)?\\s*') THEN TRY_CAST(${plain} AS DOUBLE PRECISION) END`;
}

/** A day as text, or as a whole number, in the declared notation: `NULL` for anything else. */
export function dateOfText(text: string, { dates }: Notation): string {
  const day = `CAST(try_strptime(trim(${text}), ${literal(dateFormats[dates ?? 'iso'])}) AS DATE)`;
  return dates === 'jjjjmmdd' ? `CASE WHEN length(trim(${text})) = 8 THEN ${day} END` : day;
}

/** Columns whose cells have a notation. */
export const NOTED_COLUMNS = SQL_COLUMNS.filter((id) => typeOf(id) === 'date' || typeOf(id) === 'number');

/** True where a cell has a value that cannot be one: outside the notation, or no day or number of hours that anyone meant. */
export function isOutside(source: RowSource, id: SqlColumn, notation: Notation): string | null {
  const origin = source.origins.get(id);
  if (origin === undefined || !('place' in origin)) return null;
  const [cell, value] = [placeName(origin.place), sqlName(id)];
  const type = source.types[origin.place];
  const asDay = typeOf(id) === 'date' && isDated(type);
  // A cell of a column with a type of its own is no other notation.
  const typed =
    asDay || csvTypes(source, notation).has(origin.place) || (typeOf(id) === 'number' && !isText(type));
  const wrong = [
    ...(typeOf(id) === 'number' ? [`NOT isfinite(${value}) OR abs(${value}) > ${MOST_HOURS}`] : []),
    ...(typeOf(id) === 'date' && !asDay ? [`${value} NOT ${DAYS}`] : []),
    ...(asDay && type !== 'DATE' ? [hasTime(cell)] : []),
    ...(typed
      ? []
      : [
          `CASE WHEN ${value} IS NULL THEN trim(CAST(${cell} AS VARCHAR)) <> '' AND NOT ${saysNoEnd(id, `CAST(${cell} AS VARCHAR)`)} END`,
        ]),
  ];
  return wrong.length === 0 ? null : `(${wrong.join(' OR ')})`;
}

/** Whether a moment is another than the beginning of its day. */
export const hasTime = (cell: string): string => `CAST(${cell} AS TIMESTAMP) <> CAST(${cell} AS DATE)`;

/** What a label of a total begins with, as the reader of sheets has it. */
const TOTAL = `(?i)${TOTAL_LABEL}`;

/**
 * True for what is no row of a person: nothing is filled, or a cell bears the label of a total and what a total leaves empty is. All of a
 * CSV file is looked at, of Parquet the columns that the count reads.
 */
function isNoRow({ kind, headings, types, origins }: RowSource): string {
  const read = new Set([...origins.values()].flatMap((origin) => ('place' in origin ? [origin.place] : [])));
  const places = headings.map((_, place) => place).filter((place) => kind === 'csv' || read.has(place));
  const cells = places.map(placeName);
  const texts = places
    .filter((place) => isText(types[place]))
    .map((place) => `CAST(${placeName(place)} AS VARCHAR)`);
  const filled = cells.map((cell) => `trim(CAST(${cell} AS VARCHAR)) <> ''`);
  const labels = texts.map((text) => `regexp_matches(${text}, ${literal(TOTAL)})`);
  const ofPerson = NOT_IN_TOTALS.map((id) => `CASE WHEN ${sqlName(id)} IS NULL THEN 0 ELSE 1 END`).join(
    ' + ',
  );
  const bsn = origins.get('bsn');
  // The label in the place of a number of a person leaves no doubt.
  const inPlace =
    bsn !== undefined && 'place' in bsn && isText(types[bsn.place])
      ? `COALESCE(regexp_matches(CAST(${placeName(bsn.place)} AS VARCHAR), ${literal(TOTAL)}), FALSE)`
      : 'FALSE';
  const isTotal = `COALESCE(${labels.length === 0 ? 'FALSE' : labels.join(' OR ')}, FALSE) AND (${inPlace} OR ${ofPerson} < ${String(FILLED_BY_PERSON)})`;
  return `NOT COALESCE(${filled.join(' OR ')}, FALSE) OR (${isTotal})`;
}

/** Stands for the kind of a period whose days tell none. */
const NO_KIND = literal('-');

/** The kind of a period by its days. Among months the days of four weeks at the turn of a year are as well those of who came in that month. */
function derivedKind({ areFourWeeks }: RowSource): string {
  const atTurn = areFourWeeks ? [`CASE WHEN ${fourWeeksAtTurn()} THEN '4WK' END`] : [];
  const [first, last] = [sqlName('datAanvTv'), sqlName('datEindTv')];
  return `CASE WHEN ${last} >= ${first} THEN COALESCE(${[kindByDays(), ...atTurn, NO_KIND].join(', ')}) END`;
}

/** Whether the kind of a period was to follow from its days, and they tell none: rule B09 finds that too. */
export function tellsNoKind(sources: readonly RowSource[]): string {
  const isDerived = sources.some(({ origins }) => !origins.has('tijdvakType'));
  return isDerived ? `COALESCE(${sqlName('tijdvakType')} = ${NO_KIND}, FALSE)` : 'FALSE';
}

/**
 * Whether the days of a file, which has no column for kinds of periods, are no month, half year or year in any row.
 *
 * @param rows of so many first rows; `null` for all
 */
export function fourWeeksStatement(source: RowSource, notation: Notation, rows: number | null): string {
  const asText = { ...source, daysAsText: true };
  const reading = { notation, pseudonym: false };
  const days = (['datAanvTv', 'datEindTv'] as const).map(
    (id) => `${valueOf(asText, id, reading)} AS ${sqlName(id)}`,
  );
  const scan = scanOf(asText, notation, csvTypes(asText, notation));
  const limit = rows === null ? '' : ` LIMIT ${String(rows)}`;
  const [first, last] = [sqlName('datAanvTv'), sqlName('datEindTv')];
  const other = `${last} >= ${first} AND ${kindByDays()} <> '4WK'`;
  return `SELECT bool_and(NOT COALESCE(${other}, FALSE)) AS "only" FROM (SELECT ${days.join(', ')} FROM ${scan}${limit})`;
}

/** The period of a row without a column for it is told by its days. */
const PERIOD_BY_DAYS = `CAST(${sqlName('datAanvTv')} AS VARCHAR) || CAST(${sqlName('datEindTv')} AS VARCHAR)`;

/** The rows of one source with the columns of `records`, and `outside`: true where a cell is outside the notation. */
export function rowsOf(source: RowSource, reading: Reading, scan?: string, more = ''): string {
  const has = (id: SqlColumn) => source.origins.has(id);
  const columns = SQL_COLUMNS.map((id) => `${valueOf(source, id, reading)} AS ${sqlName(id)}`);
  const bsn = source.origins.get('bsn');
  const filled = bsn !== undefined && 'place' in bsn ? placeName(bsn.place) : 'NULL';
  const outside = NOTED_COLUMNS.flatMap((id) => isOutside(source, id, reading.notation) ?? []);
  const [first, last] = [sqlName('datAanvTv'), sqlName('datEindTv')];
  const derived = [
    ...(has('vorm') ? [] : [`${formByAard()} AS ${sqlName('vorm')}`]),
    ...(has('cdAard') ? [] : [`${aardByForm()} AS ${sqlName('cdAard')}`]),
    ...(has('tijdvakType') ? [] : [`${derivedKind(source)} AS ${sqlName('tijdvakType')}`]),
    ...(has('numIv') ? [] : [`'1' AS ${sqlName('numIv')}`]),
    ...(has('tijdvak') ? [] : [`${PERIOD_BY_DAYS} AS ${sqlName('tijdvak')}`]),
    ...(has('jaar')
      ? []
      : [
          `CAST(EXTRACT(year FROM ${first} + CAST((${last} - ${first}) // 2 AS INTEGER)) AS VARCHAR) AS ${sqlName('jaar')}`,
        ]),
  ];
  const from = scan ?? scanOf(source, reading.notation, csvTypes(source, reading.notation));
  const inner = `SELECT *, ${columns.join(', ')}, ${filled} IS NOT NULL AS bsn_filled${reading.contributors ? contributorTexts(source) : ''} FROM ${from}`;
  const hours = sqlName('verloondeUren');
  const safe = `CASE WHEN isfinite(${hours}) AND abs(${hours}) <= ${MOST_HOURS} THEN ${hours} END AS ${hours}`;
  const flagged = `SELECT * REPLACE (${safe}), COALESCE(${outside.length === 0 ? 'FALSE' : outside.join(' OR ')}, FALSE) AS outside, CASE WHEN ${sqlName('bsn')} IS NULL THEN ${isNoRow(source)} ELSE FALSE END AS no_row FROM (${inner})`;
  return derived.length === 0
    ? `SELECT ${ALL}${more} FROM (${flagged})`
    : `SELECT ${ALL}${more} FROM (SELECT * REPLACE (${derived.join(', ')}) FROM (${flagged}))`;
}

const ALL = `${SQL_COLUMNS.map(sqlName).join(', ')}, bsn_filled, outside, no_row`;

/** The part `records` of a query over files. */
export function recordsPart(reading: Reading): string {
  const rows = reading.sources.map((source) =>
    rowsOf(source, reading, undefined, reading.contributors ? contributorColumns(source) : ''),
  );
  return `records AS (\n${rows.join('\nUNION ALL\n')}\n)`;
}
