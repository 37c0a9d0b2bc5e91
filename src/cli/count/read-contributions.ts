import { columnById } from '../../meting/form/columns';
import { CountError } from '../../sql/duckdb/count-error';
import {
  allPersonsStatement,
  aloneStatement,
  contributingView,
  contributorsStatement,
  differStatement,
  largestStatement,
  nobodysStatement,
  partitionStatements,
  partsStatement,
  personsAddedStatement,
  personsApartStatement,
  personsRestStatement,
  restStatement,
  type Contributions,
  type LinePersons,
  type Partition,
  type PersonsOf,
} from '../../sql/duckdb/contributions';
import type { Who } from '../../sql/duckdb/employers';
import type { ContributorsBy, RowSource } from '../../sql/duckdb/source';
import type { CountPlace } from '../../report/count/answer';
import type { Engine } from './engine';

/**
 * By what contributors are told apart in these files.
 *
 * @throws {CountError} where a file has no column that tells, or two for who hires
 */
export function contributorsByOf(
  sources: readonly RowSource[],
  files: readonly { readonly name: string }[],
): ContributorsBy {
  let by: ContributorsBy = 'loonheffingennummer';
  sources.forEach(({ contributors, headings }, i) => {
    const file = files[i]?.name ?? '';
    if (contributors === null) throw new CountError({ code: 'no-contributors', file });
    if (contributors.hirers.length > 1)
      throw new CountError({
        ...{ code: 'two-columns', file, column: columnById('lhnrInlener').nl },
        headings: contributors.hirers.map((place) => headings[place] ?? ''),
      });
    if (contributors.organisation !== null) by = 'organisatie';
  });
  return by;
}

type Line = Readonly<Record<string, unknown>>;
const number = (line: Line | undefined, name: string): number => Number(line?.[name] ?? 0);
const linePersons = (line: Line): LinePersons => ({
  of: line['of'] as PersonsOf,
  line: number(line, 'line'),
  persons: number(line, 'persons'),
});

export interface ContributionsOptions {
  readonly by: ContributorsBy;
  /** Texts of the column of regions in rows that count. */
  readonly regions: readonly (string | null)[];
  /** Hours of one job by place in the list of kinds. */
  readonly norms: Float64Array;
  readonly placeAt: (place: number) => CountPlace;
}

/**
 * Who contributes what, out of the facts of all rows.
 *
 * @throws {CountError} where rows that count do not say who, or do not say who hires
 */
export async function readContributions(
  engine: Engine,
  { by, regions, norms, placeAt }: ContributionsOptions,
): Promise<Contributions> {
  /** Rows that count and say nothing of it: how many, and the place of the first. */
  const nobodys = async (who: Who) => {
    const [line] = await engine.all(nobodysStatement(who));
    const rows = number(line, 'rows');
    return rows === 0 ? null : { rows, ...placeAt(number(line, 'place')) };
  };
  const unnamed = by === 'organisatie' ? await nobodys('named') : null;
  if (unnamed !== null) throw new CountError({ code: 'rows-of-nobody', by, ...unnamed });
  const unpaid = await nobodys('pays');
  if (unpaid !== null) throw new CountError({ code: 'rows-of-nobody', by: 'loonheffingennummer', ...unpaid });
  const unhired = await nobodys('hires');
  if (unhired !== null) throw new CountError({ code: 'no-hirer', ...unhired });
  await engine.all(
    contributingView(
      regions.flatMap((region) => region ?? []),
      norms,
    ),
  );
  const differ = async (one: Who, other: Who) =>
    number((await engine.all(differStatement(one, other)))[0], 'rows') > 0;
  const partitions: Partition[] = [];
  if (await differ('named', 'pays')) partitions.push(await readPartition(engine, 'named'));
  partitions.push(await readPartition(engine, 'pays'));
  if (await differ('pays', 'hires')) partitions.push(await readPartition(engine, 'hires'));
  return {
    by,
    partitions,
    persons: (await engine.all(allPersonsStatement)).map(linePersons),
    largest: (await engine.all(largestStatement)).map((line) => ({
      cell: number(line, 'cell'),
      jobs: ((line['jobs'] ?? []) as readonly unknown[]).map(Number),
    })),
  };
}

async function readPartition(engine: Engine, who: Who): Promise<Partition> {
  for (const statement of partitionStatements(who)) await engine.all(statement);
  const [alone] = await engine.all(aloneStatement(who));
  const [contributors] = await engine.all(contributorsStatement);
  const [added] = await engine.all(personsAddedStatement);
  return {
    alone: alone?.['alone'] === true,
    contributors: number(contributors, 'contributors'),
    parts: (await engine.all(partsStatement)).map((line) => ({
      contributor: String(line['contributor']),
      cell: number(line, 'cell'),
      jobs: number(line, 'jobs'),
    })),
    rest: (await engine.all(restStatement)).map((line) => ({
      cell: number(line, 'cell'),
      jobs: number(line, 'jobs'),
      most: number(line, 'most'),
    })),
    persons: (await engine.all(personsApartStatement)).map((line) => ({
      contributor: String(line['contributor']),
      ...linePersons(line),
    })),
    restPersons: (await engine.all(personsRestStatement)).map((line) => ({
      ...linePersons(line),
      most: number(line, 'most'),
    })),
    allPersons: number(added, 'persons'),
  };
}
