import { decisions, type Decision } from '../../counting';
import {
  FORM_CODES,
  GOVERNMENT_SECTOR_CODES,
  PERIOD_TYPE_CODES,
  SECTOR_CODES,
  type Code,
} from '../../meting/form/codes';
import { HOUR_UNITS } from '../../meting/count/jobs-of-units';
import { REGIONS } from '../../meting/form/regions';
import {
  anyPeriodHash,
  checkCondition,
  holdsMiddle,
  LEAVING_OUT,
  relationHash,
  ROW_CHECKS,
  SQL_CHECKS,
  type SqlCheck,
} from '../checks';
import { OF_RELATION } from '../../meting/rules/s02-required-cells/rule';
import { SQL_COLUMNS } from '../columns';
import { decisionParts, middleDate } from '../query';
import { literal, sqlName } from '../text';
import { WHO } from './employers';
import { csvTypes, otherValue, recordsPart, rowsOf, tellsNoKind, type Reading } from './records';
import { scanOf, type RowSource } from './source';
import { byFunction, placeIn } from './values';

/** What is counted over which files. */
export interface Question extends Reading {
  /** Hours of a row above which they tell nothing, by kind of period. */
  readonly mostHours: readonly number[];
}

/** The bit of a rule in the findings of a row. */
export const checkBit = (check: SqlCheck): number => 2 ** SQL_CHECKS.indexOf(check);
/** The bit of the first of rows that are the same relation, where they are not the same row: nothing says which of them is right. */
const UNLIKE_BIT = 2 ** SQL_CHECKS.length;

const codesOf = (codes: readonly Code[]) => codes.map(({ code }) => code);
/** The lists by whose places the facts of a row are told. */
export const FACT_LISTS = {
  decision: decisions,
  form: codesOf(FORM_CODES),
  sector: codesOf(SECTOR_CODES),
  kind: codesOf(PERIOD_TYPE_CODES),
  government: codesOf(GOVERNMENT_SECTOR_CODES),
  region: REGIONS,
} as const;

/** The place of what belongs to no government: after all of the list. */
export const NO_GOVERNMENT = 16;

const placeOf = (decision: Decision) => String(FACT_LISTS.decision.indexOf(decision) + 1);

/** The findings of a row by itself, as bits. */
function foundIn({ counted, pseudonym, sources }: Question): string {
  const terms = ROW_CHECKS.map((check) => {
    const { finds: inRow, after } = checkCondition(
      check,
      middleDate(counted),
      pseudonym ? 'pseudonym' : 'number',
      byFunction,
    );
    const finds = check === 'B09' ? `${tellsNoKind(sources)} OR ${inRow}` : inRow;
    const asked = after === null ? `(${finds})` : `(NOT "${after}" AND (${finds}))`;
    return { check, asked };
  });
  // Rules after which another is not asked come first.
  const [first, rest] = [
    terms.filter(({ check }) => check === 'B09'),
    terms.filter(({ check }) => check !== 'B09'),
  ];
  const columns = (of: typeof terms) => of.map(({ check, asked }) => `${asked} AS "${check}"`).join(', ');
  return `SELECT *, ${columns(rest)} FROM (SELECT *, ${columns(first)} FROM decided)`;
}

/** What is packed into one number of a row, each in so many values: few columns are quick to keep. */
const PACKED = {
  decision: decisions.length + 1,
  form: 3,
  sector: 3,
  /** Of each kind twice: with hours that can be, and with hours that tell nothing. */
  kind: 9,
  government: 17,
  region: REGIONS.length + 1,
  outside: 2,
  found: 2 ** (SQL_CHECKS.length + 1),
} as const;
type Packed = keyof typeof PACKED;

/** So many different numbers come out of packing: at most 2³², since a row keeps them in a UINTEGER, which overflows beyond it. */
export const PACKED_NUMBERS = Object.values(PACKED).reduce((product, size) => product * size, 1);

/** By what one value of each is more. */
const WORTH = Object.fromEntries(
  Object.keys(PACKED).map((name, i) => [
    name,
    Object.values(PACKED)
      .slice(0, i)
      .reduce((product, size) => product * size, 1),
  ]),
) as Readonly<Record<Packed, number>>;

const packed = (values: Readonly<Record<Packed, string>>): string =>
  (Object.keys(PACKED) as Packed[])
    .map((name) => `CAST(${values[name]} AS UINTEGER) * ${String(WORTH[name])}`)
    .join(' + ');

/** A value out of the packed number, in SQL and out of an answer. */
export const unpacked = (name: Packed): string =>
  `(packed // ${String(WORTH[name])} % ${String(PACKED[name])})`;
const unpack = (number: number, name: Packed): number => Math.floor(number / WORTH[name]) % PACKED[name];

/** The decision of what is no row: an empty line, a total. It stands in the file and in no figure. */
const NO_ROW = '0';

/** The relation of a row whatever its period; nothing says which it is where a file does not name employers. */
function anyPeriodOf({ sources }: Question): string {
  return sources.every(({ origins }) => origins.has('lhnr'))
    ? `CASE WHEN NOT "B01" THEN ${anyPeriodHash()} END`
    : 'CAST(NULL AS UBIGINT)';
}

/** Whether the period of a row holds the middle of the month: two such rows of one relation overlap. */
const mayOverlap = ({ counted }: Question): string =>
  `COALESCE(NOT "B09" AND ${holdsMiddle(middleDate(counted))}, FALSE)`;

/** The bit of rows whose period may overlap another. */
const OVERLAP_FLAG = 1;
type RelationColumn = (typeof OF_RELATION)[number];
/** The bits of rows in a file that has a column, and of those in which it is empty. */
const columnFlags = (id: RelationColumn): { readonly has: number; readonly gap: number } => {
  const has = 2 * 4 ** OF_RELATION.indexOf(id);
  return { has, gap: 2 * has };
};
const hasFlag = (flag: number): string => `flags & ${String(flag)} <> 0`;

/** What is told of a row beside its figures, as bits. */
function flagsOf(question: Question): string {
  const columns = OF_RELATION.filter((id) => question.sources.every(({ origins }) => origins.has(id)));
  const told = columns.map((id) => {
    const { has, gap } = columnFlags(id);
    return `${String(has)} + CASE WHEN ${sqlName(id)} IS NULL THEN ${String(gap)} ELSE 0 END`;
  });
  return [`CASE WHEN ${mayOverlap(question)} THEN ${String(OVERLAP_FLAG)} ELSE 0 END`, ...told].join(' + ');
}

/**
 * The facts of each row that figures are made of: little enough to keep, and nothing of a person but the number. A row that would count
 * and has an error is under that error.
 */
function factsSelect(question: Question): string {
  const bits = ROW_CHECKS.map((check) => `CASE WHEN "${check}" THEN ${String(checkBit(check))} ELSE 0 END`);
  const underError = LEAVING_OUT.map((check) => `"${check}"`).join(' OR ');
  const values = {
    decision: `CASE WHEN no_row THEN ${NO_ROW} WHEN decision = ${placeOf('counts')} AND (${underError}) THEN ${placeOf('under-error')} ELSE decision END`,
    form: placeIn(FACT_LISTS.form, sqlName('vorm')),
    sector: placeIn(FACT_LISTS.sector, sqlName('sector')),
    kind: `CASE ${question.mostHours.map((hours, place) => `WHEN kind_place = ${String(place + 1)} AND units > ${String(Math.floor(hours * HOUR_UNITS))} THEN ${String(place + 1 + FACT_LISTS.kind.length)}`).join(' ')} ELSE kind_place END`,
    // Jobs of the market are not those of a government that someone forgot to name.
    government: `CASE WHEN ${sqlName('sector')} = 'markt' THEN ${String(NO_GOVERNMENT)} ELSE ${placeIn(FACT_LISTS.government, sqlName('overheidssector'))} END`,
    region: 'region_place',
    outside: 'outside AND NOT no_row',
    found: `CASE WHEN no_row THEN 0 ELSE ${bits.join(' + ')} END`,
  };
  return `SELECT ${sqlName('bsn')} AS person, any_period, ${relationHash('any_period')} AS relation, CAST(${flagsOf(question)} AS UTINYINT) AS flags, CAST(${packed(values)} AS UINTEGER) AS packed,
  CASE WHEN region_place = 0 THEN ${sqlName('regio')} END AS region, units${question.contributors ? `, ${WHO.join(', ')}` : ''}
  FROM (SELECT *, ${placeIn(FACT_LISTS.region, sqlName('regio'))} AS region_place, ${placeIn(FACT_LISTS.kind, sqlName('tijdvakType'))} AS kind_place, ${anyPeriodOf(question)} AS any_period FROM (${foundIn(question)}))`;
}

/** The facts of the rows of files, as a query. */
export function factsOf(question: Question): string {
  return `WITH ${recordsPart(question)},
${decisionParts(question.counted, { form: 'place', errors: false, lists: byFunction })}
${factsSelect(question)}`;
}

/** The table that holds the facts of all rows, in their order. */
export const KEPT = 'facts';

/** Keeps the facts of the rows of files of one shape, in their order, after those before them: each file is read once. */
export function keepFacts(question: Question, first: boolean): string {
  const select = factsOf(question);
  return first ? `CREATE TEMP TABLE ${KEPT} AS ${select}` : `INSERT INTO ${KEPT} ${select}`;
}

/** A line of the first answer: rows that are alike in all by which figures are told apart. Places in `FACT_LISTS`. */
export interface SumLine {
  readonly decision: number;
  readonly form: number;
  readonly sector: number;
  readonly kind: number;
  /** The hours of each of these rows are more than there can be. */
  readonly tooMany: boolean;
  readonly government: number;
  readonly region: string | null;
  /** The bits of the rules that found something. */
  readonly found: number;
  readonly rows: number;
  readonly units: number;
}

/** Whether a rule found something in the rows of a line. */
export const finds = ({ found }: Pick<SumLine, 'found'>, check: SqlCheck): boolean =>
  (found & checkBit(check)) !== 0;

/** Whether rows of a line are left out because the same relation stands there more than once. */
export const isRepeated = ({ found }: Pick<SumLine, 'found'>): boolean =>
  (found & (checkBit('B04') + UNLIKE_BIT)) !== 0;

/** Sums of all rows: few lines, however many rows there are. */
export const sumsStatement = sumsOver(KEPT);

export function sumsOver(facts: string): string {
  return `SELECT packed, region, COUNT(*) AS rows, CAST(COALESCE(SUM(units), 0) AS DOUBLE) AS units FROM ${facts} WHERE ${unpacked('decision')} <> ${NO_ROW} GROUP BY ALL`;
}

export const regionOf = ({ packed: number, region }: Readonly<Record<string, unknown>>): string | null =>
  FACT_LISTS.region[unpack(Number(number), 'region') - 1] ?? (region === null ? null : String(region));

/** A line of its answer. */
export function sumLine(line: Readonly<Record<string, unknown>>): SumLine {
  const of = (name: Packed) => unpack(Number(line['packed']), name);
  return {
    decision: of('decision'),
    form: of('form'),
    sector: of('sector'),
    kind: of('kind') > FACT_LISTS.kind.length ? of('kind') - FACT_LISTS.kind.length : of('kind'),
    tooMany: of('kind') > FACT_LISTS.kind.length,
    government: of('government'),
    region: regionOf(line),
    found: of('found'),
    rows: Number(line['rows']),
    units: Number(line['units']),
  };
}

/** Whether there is a cell outside the notation. */
export const outsideStatement = `SELECT COUNT(*) AS rows, COUNT(*) FILTER (${unpacked('outside')} = 1) AS outside FROM ${KEPT}`;

export const COUNTS = `${unpacked('decision')} = ${placeOf('counts')}`;
export const IS_ROW = `${unpacked('decision')} <> ${NO_ROW}`;

/** More regions than this do not fit in the bits of one number. */
export const MOST_REGIONS = 52;

/** Whether a row is of a region: one of the list by its place, another by its text. */
function isRegion(region: string | null): string {
  const place = region === null ? 0 : FACT_LISTS.region.indexOf(region) + 1;
  const isPlace = `${unpacked('region')} = ${String(place)}`;
  if (place > 0) return isPlace;
  return `${isPlace} AND region ${region === null ? 'IS NULL' : `= ${literal(region)}`}`;
}

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
export function personsStatement(regions: readonly (string | null)[]): string {
  const bits = regions.map((region, place) => `WHEN ${isRegion(region)} THEN ${String(2 ** place)}`);
  const region = bits.length === 0 ? '0' : `CASE ${bits.join(' ')} ELSE 0 END`;
  return `SELECT cells, governments, regions, COUNT(*) AS persons FROM (
  SELECT bit_or(CAST(1 AS INTEGER) << (CAST(${unpacked('sector')} AS INTEGER) * 2 + CAST(${unpacked('form')} AS INTEGER) - 3)) AS cells, bit_or(CAST(1 AS INTEGER) << CAST(${unpacked('government')} AS INTEGER)) AS governments,
    bit_or(CAST(${region} AS BIGINT)) AS regions
  FROM ${KEPT} WHERE ${COUNTS} AND person IS NOT NULL GROUP BY person) GROUP BY ALL`;
}

/** Persons by region, where there are more regions than bits. */
export const personsByRegionStatement = `SELECT ${unpacked('region')} * ${String(WORTH.region)} AS packed, region, COUNT(DISTINCT person) AS persons
FROM ${KEPT} WHERE ${COUNTS} GROUP BY ALL`;

const BECOMES_UNDER_ERROR = `CASE WHEN ${COUNTS} THEN ${String(
  Number(placeOf('under-error')) - Number(placeOf('counts')),
)} ELSE 0 END`;

/** Of each column that tells relations apart, how many rows have it and how many leave it empty. */
export const gapsStatement = `SELECT ${OF_RELATION.flatMap((id) => {
  const { has, gap } = columnFlags(id);
  return [
    `COUNT(*) FILTER (${hasFlag(has)}) AS "has_${id}"`,
    `COUNT(*) FILTER (${hasFlag(gap)}) AS "gap_${id}"`,
  ];
}).join(', ')} FROM ${KEPT} WHERE ${IS_ROW}`;

/** The columns of its answer that most rows fill, and some do not. */
export const columnsWithGaps = (line: Readonly<Record<string, unknown>>): readonly RelationColumn[] =>
  OF_RELATION.filter((id) => {
    const [has, gaps] = [Number(line[`has_${id}`]), Number(line[`gap_${id}`])];
    return gaps > 0 && 2 * gaps < has;
  });

/**
 * Says of rows with such a gap what rule S02 says, where the person has other rows: nothing tells whether they are of one relation. Who
 * hires need not know it.
 */
export function leaveOutGaps(columns: readonly RelationColumn[]): string {
  const lent = String(FACT_LISTS.form.indexOf('inleen') + 1);
  const gaps = columns.map((id) => hasFlag(columnFlags(id).gap)).join(' OR ');
  const isGap = `${IS_ROW} AND (${gaps}) AND ${unpacked('form')} <> ${lent} AND person IS NOT NULL`;
  return `UPDATE ${KEPT} SET packed = packed + CAST(${String(checkBit('S02'))} AS UINTEGER) * ${String(WORTH.found)} + ${BECOMES_UNDER_ERROR}
WHERE ${isGap} AND person IN (SELECT person FROM ${KEPT} WHERE ${IS_ROW} AND person IN (SELECT person FROM ${KEPT} WHERE ${isGap}) GROUP BY person HAVING COUNT(*) > 1)`;
}

/** The relations that stand there more than once, in whatever period: few, where a file is about one month. */
const BESIDE = 'beside';

export const besideStatement = `CREATE TEMP TABLE ${BESIDE} AS SELECT any_period FROM ${KEPT} WHERE any_period IS NOT NULL GROUP BY any_period HAVING COUNT(*) > 1`;

const IS_BESIDE = `any_period IN (SELECT any_period FROM ${BESIDE})`;

/** The rows of relations that stand there more than once in one period, and a mark for what each row is as a whole. */
const AGAIN = 'again';

export const againStatement = `CREATE TEMP TABLE ${AGAIN} AS SELECT rowid AS place, relation, CAST(NULL AS UBIGINT) AS whole FROM ${KEPT}
WHERE ${IS_BESIDE} AND relation IN (SELECT relation FROM ${KEPT} WHERE ${IS_BESIDE} GROUP BY relation HAVING COUNT(*) > 1)`;

/** How many such rows there are among those of a file, which stand from a place on. */
export const againWithin = (from: number, rows: number): string =>
  `SELECT COUNT(*) AS rows FROM ${AGAIN} WHERE place >= ${String(from)} AND place < ${String(from + rows)}`;

/** Reads those rows of a file again, and marks each as a whole: every column that the template has. */
export function wholeRows(source: RowSource, question: Question, from: number): string {
  const scan = scanOf(source, question.notation, csvTypes(source, question.notation));
  const numbered =
    source.kind === 'parquet' ? scan : `(SELECT *, row_number() OVER () - 1 AS row_number FROM ${scan})`;
  const others = source.others.map((other) => `, ${otherValue(source, other, question.notation)}`);
  const wanted = `(SELECT * FROM ${numbered} WHERE row_number + ${String(from)} IN (SELECT place FROM ${AGAIN}))`;
  const rows = rowsOf(
    source,
    question,
    wanted,
    `, row_number, hash(${SQL_COLUMNS.map(sqlName).join(', ')}${others.join('')}) AS whole, ${relationHash(anyPeriodHash())} AS same_relation`,
  );
  return `UPDATE ${AGAIN} SET whole = found_again.whole FROM (${rows}) found_again WHERE ${AGAIN}.place = found_again.row_number + ${String(from)} AND ${AGAIN}.relation = found_again.same_relation`;
}

/** How many of those rows were not found at their place. */
export const lostStatement = `SELECT COUNT(*) AS rows FROM ${AGAIN} WHERE whole IS NULL`;

/**
 * Says of those rows what rule B04 says: each but the first is one too many. Where they are not all the same row, nothing says which is
 * right, and the first does not count either.
 */
export const leaveOutAgain = `UPDATE ${KEPT} SET packed = packed + CAST(judged.bit AS UINTEGER) * ${String(WORTH.found)} + ${BECOMES_UNDER_ERROR}
FROM (SELECT place, CASE WHEN place > first THEN ${String(checkBit('B04'))} WHEN unlike THEN ${String(UNLIKE_BIT)} ELSE 0 END AS bit
  FROM (SELECT place, MIN(place) OVER same AS first, MIN(whole) OVER same <> MAX(whole) OVER same AS unlike FROM ${AGAIN} WINDOW same AS (PARTITION BY relation))) judged
WHERE ${KEPT}.rowid = judged.place AND judged.bit > 0`;

/** Without what rule B04 finds: of those rows it tells already. */
const MAY_OVERLAP = `${hasFlag(OVERLAP_FLAG)} AND ${IS_BESIDE} AND ${unpacked('found')} & ${String(checkBit('B04') + UNLIKE_BIT)} = 0`;

/** Says of the rows of one relation in periods that overlap what rule S17 says: nothing tells which of them is right. */
export const leaveOutOverlapping = `UPDATE ${KEPT} SET packed = packed + CAST(${String(checkBit('S17'))} AS UINTEGER) * ${String(WORTH.found)} + ${BECOMES_UNDER_ERROR}
WHERE ${MAY_OVERLAP} AND any_period IN (SELECT any_period FROM ${KEPT} WHERE ${MAY_OVERLAP} GROUP BY any_period HAVING COUNT(*) > 1)`;

/** So many places of a finding are told. */
export const MOST_PLACES = 5;

/** The first places of rows with a finding of each rule, from 0 in the order of the files. */
export const placesStatement = `SELECT ${SQL_CHECKS.map(
  (check) =>
    `min(rowid, ${String(MOST_PLACES)}) FILTER (${unpacked('found')} & ${String(checkBit(check))} <> 0) AS "${check}"`,
).join(', ')} FROM ${KEPT} WHERE packed >= ${String(WORTH.found)}`;
