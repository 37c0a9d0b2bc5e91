import { decisions } from '../../counting';
import {
  FORM_CODES,
  GOVERNMENT_SECTOR_CODES,
  PERIOD_TYPE_CODES,
  SECTOR_CODES,
  type Code,
} from '../../meting/form/codes';
import { decisionParts, type Counted } from '../query';
import { literal, sqlName } from '../text';
import { checkCondition, relationHash, SQL_CHECKS, type RowCheck } from './checks';
import { recordsPart, rowsOf, type Reading } from './records';
import { scanOf, type RowSource } from './source';

/** What is counted over which files. */
export interface Question extends Reading {
  readonly counted: Pick<Counted, 'year' | 'month'>;
}

export const ROW_CHECKS = SQL_CHECKS.filter((check): check is RowCheck => check !== 'B04');

/** The place (1-based) of a text in a list, 0 for any other: numbers take less room than texts. */
function placeIn(list: readonly string[], value: string): string {
  const cases = list.map((each, place) => `WHEN ${literal(each)} THEN ${String(place + 1)}`);
  return `CAST(CASE WHEN ${value} IS NULL THEN 0 ELSE CASE ${value} ${cases.join(' ')} ELSE 0 END END AS UTINYINT)`;
}

const codesOf = (codes: readonly Code[]) => codes.map(({ code }) => code);
/** The lists by whose places the facts of a row are told. */
export const FACT_LISTS = {
  decision: decisions,
  form: codesOf(FORM_CODES),
  sector: codesOf(SECTOR_CODES),
  kind: codesOf(PERIOD_TYPE_CODES),
  government: codesOf(GOVERNMENT_SECTOR_CODES),
} as const;

/** The facts of each row that figures are made of: little enough to keep, and nothing of a person but the number. */
function factsSelect({ counted, pseudonym }: Question, more = ''): string {
  const checks = ROW_CHECKS.map((check) => `${checkCondition(check, counted, pseudonym)} AS "${check}"`);
  return `SELECT ${sqlName('bsn')} AS person, ${relationHash()} AS relation,
  ${placeIn(FACT_LISTS.decision, 'decision')} AS decision, ${placeIn(FACT_LISTS.form, sqlName('vorm'))} AS form,
  ${placeIn(FACT_LISTS.sector, sqlName('sector'))} AS sector, ${placeIn(FACT_LISTS.kind, sqlName('tijdvakType'))} AS kind,
  ${placeIn(FACT_LISTS.government, sqlName('overheidssector'))} AS government,
  CASE WHEN decision = 'counts' THEN ${sqlName('regio')} END AS region,
  ${checks.join(', ')}, outside, units${more} FROM decided`;
}

/** Facts out of the files themselves, read anew by each statement: for files that are read as fast as anything that is kept. */
export function factsPart(question: Question): string {
  return `WITH ${recordsPart(question)},
${decisionParts(question.counted)},
facts AS (${factsSelect(question)})`;
}

/** The table that holds the facts of rows where those are kept. */
const KEPT = 'facts_kept';

/** Keeps the facts of the rows of a file, in its order, after those of the files before it: files of text are slow to read. */
export function keepFacts(question: Question, first: boolean): string {
  const select = `WITH ${recordsPart(question)},
${decisionParts(question.counted)}
${factsSelect(question)}`;
  return first ? `CREATE TEMP TABLE ${KEPT} AS ${select}` : `INSERT INTO ${KEPT} ${select}`;
}

/** Facts as they were kept. */
export const keptFacts = `WITH facts AS (SELECT * FROM ${KEPT})`;

/** A line of the first answer: rows that are alike in all by which figures are told apart. Places in `FACT_LISTS`. */
export interface SumLine {
  readonly decision: number;
  readonly form: number;
  readonly sector: number;
  readonly kind: number;
  readonly government: number;
  readonly region: string | null;
  readonly B01: boolean;
  readonly B09: boolean;
  readonly B22: boolean;
  readonly B32: boolean;
  readonly rows: number;
  readonly units: number;
  /** Rows with a cell outside the notation. */
  readonly outside: number;
}

/** Sums of all rows in one pass: few lines, however many rows there are. */
export function sumsStatement(facts: string): string {
  const checks = ROW_CHECKS.map((check) => `"${check}"`).join(', ');
  return `${facts} SELECT decision, form, sector, kind, government, region, ${checks}, COUNT(*) AS rows,
  CAST(COALESCE(SUM(units), 0) AS DOUBLE) AS units, COUNT(*) FILTER (outside) AS outside FROM facts GROUP BY ALL`;
}

const COUNTS = `decision = ${String(FACT_LISTS.decision.indexOf('counts') + 1)}`;

/** More regions than this do not fit in the bits of one number. */
export const MOST_REGIONS = 52;

/** A line of the answer about persons: so many count in just these cells of Tabel 1, overheidssectoren and regions, told by bits. */
export interface PersonLine {
  readonly cells: number;
  readonly governments: number;
  readonly regions: number;
  readonly persons: number;
}

/** The bit of a cell of Tabel 1, by the places of form and sector. */
export const cellBit = (form: number, sector: number): number => 2 ** ((sector - 1) * 2 + (form - 1));

/**
 * Persons by where they count: who is in two places is counted once in what those have in common.
 *
 * @param regions of the rows that count, `null` among them; where they are more than `MOST_REGIONS`, none
 */
export function personsStatement(facts: string, regions: readonly (string | null)[]): string {
  const bits = regions.map(
    (region, place) =>
      `WHEN region ${region === null ? 'IS NULL' : `= ${literal(region)}`} THEN ${String(2 ** place)}`,
  );
  const region = bits.length === 0 ? '0' : `CASE ${bits.join(' ')} ELSE 0 END`;
  return `${facts} SELECT cells, governments, regions, COUNT(*) AS persons FROM (
  SELECT bit_or(CAST(1 AS INTEGER) << ((sector - 1) * 2 + form - 1)) AS cells, bit_or(CAST(1 AS INTEGER) << government) AS governments,
    bit_or(CAST(${region} AS BIGINT)) AS regions
  FROM facts WHERE ${COUNTS} AND person IS NOT NULL GROUP BY person) GROUP BY ALL`;
}

/** Persons by region, where there are more regions than bits. */
export function personsByRegionStatement(facts: string): string {
  return `${facts} SELECT region, COUNT(DISTINCT person) AS persons FROM facts WHERE ${COUNTS} GROUP BY region`;
}

/** The table of relations that stand there more than once in one period. */
export const REPEATED = 'repeated';

export function repeatedStatement(facts: string): string {
  return `CREATE TEMP TABLE ${REPEATED} AS ${facts} SELECT relation, COUNT(*) AS rows, COUNT(*) FILTER (${COUNTS}) AS counted
FROM facts WHERE relation IS NOT NULL AND NOT "B01" GROUP BY relation HAVING COUNT(*) > 1`;
}

/** How many rows repeat one before, and how many of those that count do. */
export const repeatedRowsStatement = `SELECT CAST(COALESCE(SUM(rows - 1), 0) AS BIGINT) AS rows,
  CAST(COALESCE(SUM(GREATEST(counted - 1, 0)), 0) AS BIGINT) AS counted FROM ${REPEATED}`;

/** So many places of a finding are told. */
export const MOST_PLACES = 5;

/** The facts of one Parquet file with the number of each row; the first row of a file is 2, below its headings. */
export function numberedFacts(source: RowSource, file: string, question: Question): string {
  const alone = { ...source, files: [file] };
  const rows = rowsOf(alone, question, scanOf(alone, question.notation, new Map()), ', row_number');
  return `WITH records AS (${rows}), ${decisionParts(question.counted)}, facts AS (${factsSelect(question, ', row_number')})`;
}

/** The first rows with a finding of each rule, by their number. */
export function placesStatement(facts: string, rowNumber: string): string {
  const suppressed = { B01: '', B09: '', B22: ' AND NOT "B09"', B32: ' AND NOT "B09"' };
  const lists = ROW_CHECKS.map(
    (check) =>
      `min(${rowNumber}, ${String(MOST_PLACES)}) FILTER ("${check}"${suppressed[check]}) AS "${check}"`,
  );
  return `${facts} SELECT ${lists.join(', ')} FROM facts`;
}

/** The rows of relations that stand there more than once, in the order of the file. */
export function repeatedPlacesStatement(facts: string, rowNumber: string): string {
  return `${facts} SELECT ${rowNumber} AS row_number, CAST(relation AS VARCHAR) AS relation FROM facts
WHERE NOT "B01" AND relation IN (SELECT relation FROM ${REPEATED}) ORDER BY 1`;
}
