import { HOUR_UNITS } from '../../meting/count/jobs-of-units';
import { regionOf } from '../../meting/form/regions';
import { literal } from '../text';
import { WHO, type Who } from './employers';
import type { ContributorsBy } from './source';
import { COUNTS, FACT_LISTS, IS_ROW, KEPT, NO_GOVERNMENT, unpacked } from './statements';

/** The largest contributors of a cell are told one by one: whoever has a twentieth of a figure has it of one of its cells. */
const LARGEST_APART = 20;

/** One of the smallest cells of all tables together, as places in `FACT_LISTS`; region and government 0 for none. */
export interface ContributedCell {
  readonly form: number;
  readonly sector: number;
  readonly government: number;
  readonly region: number;
}

const REGION_PLACES = FACT_LISTS.region.length + 1;
const GOVERNMENT_PLACES = NO_GOVERNMENT + 1;
const SECTOR_PLACES = FACT_LISTS.sector.length + 1;

const CELL = `((form * ${String(SECTOR_PLACES)} + sector) * ${String(GOVERNMENT_PLACES)} + government) * ${String(REGION_PLACES)} + region`;

export function cellOf(number: number): ContributedCell {
  const region = number % REGION_PLACES;
  const withoutRegion = Math.floor(number / REGION_PLACES);
  const government = withoutRegion % GOVERNMENT_PLACES;
  const place = Math.floor(withoutRegion / GOVERNMENT_PLACES);
  const sector = place % SECTOR_PLACES;
  return { form: Math.floor(place / SECTOR_PLACES), sector, government, region };
}

/** What one contributor adds to a cell. */
export interface Contributed {
  readonly contributor: string;
  readonly cell: number;
  readonly jobs: number;
}

/** What the others add to a cell, who are not told one by one: together, and the largest of them. */
export interface ContributedByRest {
  readonly cell: number;
  readonly jobs: number;
  readonly most: number;
}

/** A figure of persons: a place of Tabel 1, a line by region or by overheidssector. */
export const PERSON_LINES = ['place', 'region', 'government'] as const;
export type PersonsOf = (typeof PERSON_LINES)[number];

/** Distinct persons of a line. A place of Tabel 1 is form × 3 + sector, with 0 for both. */
export interface LinePersons {
  readonly of: PersonsOf;
  readonly line: number;
  readonly persons: number;
}

/** All rows by who contributes them. */
export interface Partition {
  /** Nobody contributes but one. */
  readonly alone: boolean;
  /** How many contribute something. */
  readonly contributors: number;
  readonly parts: readonly Contributed[];
  readonly rest: readonly ContributedByRest[];
  readonly persons: readonly (LinePersons & { readonly contributor: string })[];
  readonly restPersons: readonly (LinePersons & { readonly most: number })[];
  /** Persons of all contributors added up. */
  readonly allPersons: number;
}

/** Who contributes what to a count: sums by contributor, of which only the largest are told one by one, and no row of a person. */
export interface Contributions {
  readonly by: ContributorsBy;
  /** By who is named where names are asked, by who pays, and by who hires: all of them know of a row. The first is the one that is told. */
  readonly partitions: readonly Partition[];
  /** Distinct persons of all contributors together. */
  readonly persons: readonly LinePersons[];
  /** The jobs of the largest rows of each cell. */
  readonly largest: readonly { readonly cell: number; readonly jobs: readonly number[] }[];
}

const VIEW = 'contributing';

/**
 * The rows that count, with what figures are told apart by.
 *
 * @param regions texts in the column of regions that are not spelled as in the list
 */
export function contributingView(regions: readonly string[], norms: Float64Array): string {
  const other = regions.flatMap((text) => {
    const region = regionOf(text);
    return region === null
      ? []
      : [`WHEN ${literal(text)} THEN ${String(FACT_LISTS.region.indexOf(region) + 1)}`];
  });
  const named = other.length === 0 ? '0' : `CASE region ${other.join(' ')} ELSE 0 END`;
  const kinds = FACT_LISTS.kind.map(
    (_, i) => `WHEN ${String(i + 1)} THEN CAST(${literal(String(norms[i + 1]))} AS DOUBLE)`,
  );
  const kind = `((${unpacked('kind')} - 1) % ${String(FACT_LISTS.kind.length)} + 1)`;
  return `CREATE TEMP VIEW ${VIEW} AS SELECT *, ${CELL} AS cell, units / ${String(HOUR_UNITS)} / norm AS jobs
  FROM (SELECT person, ${WHO.join(', ')}, units, ${kind} AS kind, CASE ${kind} ${kinds.join(' ')} END AS norm, CAST(${unpacked('form')} AS INTEGER) AS form, CAST(${unpacked('sector')} AS INTEGER) AS sector, CAST(${unpacked('government')} AS INTEGER) AS government,
    CAST(CASE WHEN ${unpacked('region')} > 0 THEN ${unpacked('region')} ELSE ${named} END AS INTEGER) AS region
  FROM ${KEPT} WHERE ${COUNTS})`;
}

/** Rows that count and do not say who contributes them: how many, and the place of the first. */
export const nobodysStatement = (who: Who): string =>
  `SELECT COUNT(*) AS rows, MIN(rowid) AS place FROM ${KEPT} WHERE ${COUNTS} AND ${who} IS NULL`;

export const aloneStatement = (who: Who): string =>
  `SELECT COALESCE(MIN(${who}) = MAX(${who}), TRUE) AND COUNT(*) = COUNT(${who}) AS alone FROM ${KEPT} WHERE ${IS_ROW}`;

/** Whether two ways to tell contributors apart differ of any row. */
export const differStatement = (one: Who, other: Who): string =>
  `SELECT COUNT(*) AS rows FROM ${VIEW} WHERE ${one} <> ${other}`;

const PARTS = 'parts';
const LINES = 'person_lines';
const APART = 'apart';

/** What each contributor adds to each cell: whole units of each kind first, so that the order of the rows makes no difference. */
const partsTable = (
  who: Who,
) => `CREATE OR REPLACE TEMP TABLE ${PARTS} AS SELECT contributor, cell, SUM(units / ${String(HOUR_UNITS)} / norm ORDER BY norm) AS jobs
FROM (SELECT ${who} AS contributor, cell, norm, CAST(SUM(units) AS DOUBLE) AS units FROM ${VIEW} GROUP BY ALL) GROUP BY ALL`;

const PLACES = [0, 1, 2].flatMap((form) => [0, 1, 2].map((sector) => ({ form, sector })));
/** The bits of the cells of Tabel 1 that a place holds. */
const bitsOf = ({ form, sector }: { readonly form: number; readonly sector: number }): number =>
  [1, 2]
    .filter((each) => form === 0 || each === form)
    .flatMap((f) =>
      [1, 2].filter((each) => sector === 0 || each === sector).map((s) => 2 ** ((s - 1) * 2 + f - 1)),
    )
    .reduce((a, b) => a + b, 0);

/** Distinct persons by line, of each contributor, or of all together. */
function personLines(who: Who | null): string {
  const contributor = who === null ? 'NULL' : who;
  const filled = `FROM ${VIEW} WHERE person IS NOT NULL`;
  const counts = PLACES.map((place) => `COUNT(*) FILTER (cells & ${String(bitsOf(place))} <> 0)`);
  const lines = PLACES.map(({ form, sector }) => String(form * 3 + sector));
  return [
    `SELECT contributor, 'place' AS "of", UNNEST([${lines.join(', ')}]) AS line, UNNEST([${counts.join(', ')}]) AS persons FROM (SELECT ${contributor} AS contributor, person, bit_or(CAST(1 AS INTEGER) << (sector * 2 + form - 3)) AS cells ${filled} GROUP BY ALL) GROUP BY contributor`,
    `SELECT ${contributor} AS contributor, 'region' AS "of", region AS line, COUNT(DISTINCT person) AS persons ${filled} GROUP BY ALL`,
    `SELECT ${contributor} AS contributor, 'government' AS "of", government AS line, COUNT(DISTINCT person) AS persons ${filled} AND sector = 2 GROUP BY ALL`,
  ].join('\nUNION ALL\n');
}

/** The statements after which the parts of one way to tell contributors apart can be read. */
export const partitionStatements = (who: Who): readonly string[] => [
  partsTable(who),
  `CREATE OR REPLACE TEMP TABLE ${LINES} AS ${personLines(who)}`,
  `CREATE OR REPLACE TEMP TABLE ${APART} AS SELECT DISTINCT contributor FROM (SELECT contributor, row_number() OVER (PARTITION BY cell ORDER BY jobs DESC, contributor) AS rank FROM ${PARTS}) WHERE rank <= ${String(LARGEST_APART)}`,
];

const IS_APART = `contributor IN (SELECT contributor FROM ${APART})`;

export const allPersonsStatement = personLines(null);
export const contributorsStatement = `SELECT COUNT(DISTINCT contributor) AS contributors FROM ${PARTS}`;
export const partsStatement = `SELECT CAST(contributor AS VARCHAR) AS contributor, cell, jobs FROM ${PARTS} WHERE ${IS_APART} ORDER BY ALL`;
export const restStatement = `SELECT cell, SUM(jobs) AS jobs, MAX(jobs) AS most FROM ${PARTS} WHERE NOT ${IS_APART} GROUP BY ALL ORDER BY ALL`;
export const personsApartStatement = `SELECT CAST(contributor AS VARCHAR) AS contributor, "of", line, persons FROM ${LINES} WHERE persons > 0 AND ${IS_APART} ORDER BY ALL`;
export const personsRestStatement = `SELECT "of", line, SUM(persons) AS persons, MAX(persons) AS most FROM ${LINES} WHERE persons > 0 AND NOT ${IS_APART} GROUP BY ALL ORDER BY ALL`;
export const personsAddedStatement = `SELECT COALESCE(SUM(persons), 0) AS persons FROM ${LINES} WHERE "of" = 'place' AND line = 0`;

/** The two largest rows of a cell are enough. */
export const largestStatement = `SELECT cell, max(jobs, 2) AS jobs FROM ${VIEW} GROUP BY cell ORDER BY cell`;
