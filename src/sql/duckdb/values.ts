import { aardCodes } from '../../law';
import type { Column } from '../../meting/form/columns';
import { normalCode } from '../../meting/read/values/normal-text';
import { sqlName, literal, literals, type ListTest } from '../text';

const listOf = (texts: readonly string[]): string => `[${texts.map(literal).join(', ')}]`;

/**
 * Whether a value is in a list, by a function: of a column of Parquet that holds few texts many times, DuckDB asks a function once for each
 * text, and `IN` once for each row and each text of the list.
 */
export const byFunction: ListTest = {
  isIn: (value, texts) => `list_contains(${listOf(texts)}, ${value})`,
  notIn: (value, texts) => `NOT list_contains(${listOf(texts)}, ${value})`,
};

/** The place (1-based) of a text in a list, 0 for any other: numbers take less room than texts. */
export const placeIn = (texts: readonly string[], value: string): string =>
  `CAST(COALESCE(list_position(${listOf(texts)}, ${value}), 0) AS UTINYINT)`;

/** Stands for a text that is not in the list of its column. */
const UNKNOWN = literal('?');

/**
 * A code out of a text: as it mostly stands, else without what people vary; `?` for one that is not in the list.
 *
 * @param spellings where the texts of the column are known: those that are no code of the list, each with its code (`''` for none)
 */
export function codeValue(column: Column, text: string, spellings?: ReadonlyMap<string, string>): string {
  const codes = column.codes ?? [];
  if (spellings !== undefined) {
    const other = [...spellings].map(
      ([name, code]) => `WHEN ${literal(name)} THEN ${code === '' ? 'NULL' : literal(code)}`,
    );
    return other.length === 0 ? text : `CASE ${text} ${other.join(' ')} ELSE ${text} END`;
  }
  const names = new Map<string, string>();
  for (const { code, nl, en, aliases = [] } of codes)
    for (const name of [code, nl, en, ...aliases]) names.set(normalCode(name), code);
  const exact = codes.map(({ code }) => `WHEN ${literal(code)} THEN ${literal(code)}`);
  const known = [...names].map(([name, code]) => `WHEN ${literal(name)} THEN ${literal(code)}`);
  const normal = `trim(lower(strip_accents(regexp_replace(${text}, '[\\s\\x{00a0}]+', ' ', 'g'))))`;
  // `01` and `1.0` are 1, for those who write codes as numbers.
  const plain = `regexp_replace(${normal}, '^0*([0-9]+)([.,]0+)?$', '\\1')`;
  const named = `CASE ${normal} WHEN '' THEN NULL ${known.join(' ')} ELSE CASE ${plain} ${known.join(' ')} ELSE ${UNKNOWN} END END`;
  // What is empty comes first: it would be compared with every code.
  return `CASE WHEN ${text} IS NULL THEN NULL ELSE CASE ${text} ${exact.join(' ')} ELSE ${named} END END`;
}

/** A text without outer and doubled spaces, `NULL` for none. */
export function textValue(text: string): string {
  // Most stand there without: only of the others is a new text made.
  const isOther = `starts_with(${text}, ' ') OR ends_with(${text}, ' ') OR contains(${text}, '  ')`;
  const trimmed = `trim(${text})`;
  const other = `CASE WHEN contains(${trimmed}, '  ') THEN regexp_replace(${trimmed}, '\\s+', ' ', 'g') ELSE ${trimmed} END`;
  return `NULLIF(CASE WHEN ${isOther} THEN ${other} ELSE ${text} END, '')`;
}

/** Nine digits as a number, eight with the leading zero lost; `NULL` for anything else. */
export function bsnValue(text: string): string {
  // Most stand there as nine digits: only for the others is there more to look at.
  const plain = `CASE WHEN length(${text}) IN (8, 9) THEN TRY_CAST(${text} AS INTEGER) END`;
  const digits = `regexp_replace(${text}, '[ .\\x{00a0}-]', '', 'g')`;
  const other = `CASE WHEN regexp_full_match(${digits}, '[0-9]{8,9}') THEN TRY_CAST(${digits} AS INTEGER) END`;
  return `CASE WHEN ${plain} >= ${MIN_BSN} THEN ${plain} WHEN ${text} IS NOT NULL THEN NULLIF(${other}, 0) END`;
}

/** Eight digits: less, and more than a leading zero is lost. */
const MIN_BSN = '10000000';

/** The form by the code aard arbeidsverhouding, where a file has no column for it. */
export function formByAard(): string {
  const aard = sqlName('cdAard');
  const lent = aardCodes.filter(({ form }) => form === 'inleen').map(({ code }) => code);
  return `CASE WHEN ${aard} IN ${literals(lent)} THEN 'inleen' WHEN ${aard} IS NOT NULL THEN 'formeel' END`;
}

/** The code aard arbeidsverhouding by the form, where a file has no column for it. */
export function aardByForm(): string {
  return `CASE ${sqlName('vorm')} WHEN 'inleen' THEN '11' WHEN 'formeel' THEN '1' END`;
}
