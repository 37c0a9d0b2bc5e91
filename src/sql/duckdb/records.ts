import { columnById } from '../../meting/form/columns';
import { SQL_COLUMNS, sqlType, type SqlColumn } from '../columns';
import { literal, sqlName } from '../text';
import { dateFormats, placeName, scanOf, type CsvTypes, type Notation, type RowSource } from './source';
import { aardByForm, bsnValue, codeValue, formByAard, kindByDays, textValue } from './values';

/** What makes of files the table `records`. */
export interface Reading {
  readonly sources: readonly RowSource[];
  readonly notation: Notation;
  /** True where the column of persons holds a pseudonym: any text, and no BSN to check. */
  readonly pseudonym: boolean;
}

/** Days outside these years were not meant: two digits for a year, or a number that is no day. */
const DAYS = `BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'`;
/** More hours than this in one row are no hours; a sum of them fits in a whole number. */
const MOST_HOURS = '1e9';

const typeOf = (id: SqlColumn) => columnById(id).type;

/** The columns of a CSV file that are read as something else than text. */
export function csvTypes({ kind, origins }: RowSource): CsvTypes {
  const types = new Map<number, 'DATE' | 'DOUBLE'>();
  if (kind === 'csv')
    for (const [id, origin] of origins) {
      if (!('place' in origin)) continue;
      if (typeOf(id) === 'date') types.set(origin.place, 'DATE');
      if (typeOf(id) === 'number') types.set(origin.place, 'DOUBLE');
    }
  return types;
}

/** Whether a type of a Parquet file is text. */
export const isText = (type: string | undefined): boolean => type === undefined || type.startsWith('VARCHAR');

/**
 * The value of a column in the rows of a source, before what follows from other columns; a text date or number of a Parquet file is
 * `NULL` where it is outside the notation.
 */
function valueOf(source: RowSource, id: SqlColumn, { notation, pseudonym }: Reading): string {
  const origin = source.origins.get(id);
  if (origin === undefined) return `CAST(NULL AS ${sqlType(id)})`;
  if ('value' in origin) return literal(origin.value);
  const cell = placeName(origin.place);
  const text = isText(source.types[origin.place]) ? cell : `CAST(${cell} AS VARCHAR)`;
  switch (typeOf(id)) {
    case 'code':
      return codeValue(columnById(id), text, source.spellings.get(id));
    case 'bsn':
      return pseudonym ? textValue(text) : bsnValue(text);
    case 'date':
      if (source.kind === 'csv') return cell;
      return isText(source.types[origin.place])
        ? `CAST(try_strptime(trim(${cell}), ${literal(dateFormats[notation.dates ?? 'iso'])}) AS DATE)`
        : `CAST(${cell} AS DATE)`;
    case 'number':
      if (source.kind === 'csv') return cell;
      return isText(source.types[origin.place])
        ? numberOfText(cell, notation)
        : `CAST(${cell} AS DOUBLE PRECISION)`;
    default:
      return text;
  }
}

/** A number as text, in the declared notation. */
function numberOfText(cell: string, { decimal }: Notation): string {
  const wrong = decimal === ',' ? '.' : ',';
  const plain = decimal === ',' ? `replace(${cell}, ',', '.')` : cell;
  return `CASE WHEN NOT contains(${cell}, '${wrong}') THEN TRY_CAST(${plain} AS DOUBLE PRECISION) END`;
}

/** Columns whose cells have a notation. */
export const NOTED_COLUMNS = SQL_COLUMNS.filter((id) => typeOf(id) === 'date' || typeOf(id) === 'number');

/** True where a cell has a value that cannot be one: outside the notation, or no day or number of hours that anyone meant. */
export function isOutside(source: RowSource, id: SqlColumn): string | null {
  const origin = source.origins.get(id);
  if (origin === undefined || !('place' in origin)) return null;
  const [cell, value] = [placeName(origin.place), sqlName(id)];
  const text = isText(source.types[origin.place]);
  const wrong = [
    ...(typeOf(id) === 'number' ? [`NOT isfinite(${value}) OR abs(${value}) > ${MOST_HOURS}`] : []),
    ...(typeOf(id) === 'date' && text ? [`${value} NOT ${DAYS}`] : []),
    ...(source.kind === 'parquet' && text ? [`(${value} IS NULL AND trim(${cell}) <> '')`] : []),
  ];
  return wrong.length === 0 ? null : `(${wrong.join(' OR ')})`;
}

/** The rows of one source with the columns of `records`, and `outside`: true where a cell is outside the notation. */
export function rowsOf(source: RowSource, reading: Reading, scan?: string, more = ''): string {
  const has = (id: SqlColumn) => source.origins.has(id);
  const columns = SQL_COLUMNS.map((id) => `${valueOf(source, id, reading)} AS ${sqlName(id)}`);
  const bsn = source.origins.get('bsn');
  const filled = bsn !== undefined && 'place' in bsn ? placeName(bsn.place) : 'NULL';
  const outside = NOTED_COLUMNS.flatMap((id) => isOutside(source, id) ?? []);
  const [first, last] = [sqlName('datAanvTv'), sqlName('datEindTv')];
  const derived = [
    ...(has('vorm') ? [] : [`${formByAard()} AS ${sqlName('vorm')}`]),
    ...(has('cdAard') ? [] : [`${aardByForm()} AS ${sqlName('cdAard')}`]),
    ...(has('tijdvakType') ? [] : [`${kindByDays(first, last)} AS ${sqlName('tijdvakType')}`]),
    ...(has('numIv') ? [] : [`'1' AS ${sqlName('numIv')}`]),
    ...(has('tijdvak')
      ? []
      : [`CAST(${first} AS VARCHAR) || CAST(${last} AS VARCHAR) AS ${sqlName('tijdvak')}`]),
  ];
  const from = scan ?? scanOf(source, reading.notation, csvTypes(source));
  const inner = `SELECT *, ${columns.join(', ')}, ${filled} IS NOT NULL AS bsn_filled FROM ${from}`;
  const hours = sqlName('verloondeUren');
  const safe = `CASE WHEN isfinite(${hours}) AND abs(${hours}) <= ${MOST_HOURS} THEN ${hours} END AS ${hours}`;
  const flagged = `SELECT * REPLACE (${safe}), COALESCE(${outside.length === 0 ? 'FALSE' : outside.join(' OR ')}, FALSE) AS outside FROM (${inner})`;
  return derived.length === 0
    ? `SELECT ${ALL}${more} FROM (${flagged})`
    : `SELECT ${ALL}${more} FROM (SELECT * REPLACE (${derived.join(', ')}) FROM (${flagged}))`;
}

const ALL = `${SQL_COLUMNS.map(sqlName).join(', ')}, bsn_filled, outside`;

/** The part `records` of a query over files. */
export function recordsPart(reading: Reading): string {
  return `records AS (\n${reading.sources.map((source) => rowsOf(source, reading)).join('\nUNION ALL\n')}\n)`;
}
