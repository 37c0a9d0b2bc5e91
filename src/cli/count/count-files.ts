import type { CountAnswer, CountPlace, CountedFile } from '../../report/count/answer';
import { decisions } from '../../counting';
import { NOTED_COLUMNS } from '../../sql/duckdb/records';
import {
  factsPart,
  keepFacts,
  keptFacts,
  MOST_PLACES,
  MOST_REGIONS,
  numberedFacts,
  personsByRegionStatement,
  personsStatement,
  placesStatement,
  repeatedPlacesStatement,
  repeatedRowsStatement,
  repeatedStatement,
  ROW_CHECKS,
  sumsStatement,
  type Question,
  type SumLine,
} from '../../sql/duckdb/statements';
import type { SqlCheck } from '../../sql/duckdb/checks';
import type { Notation, RowSource } from '../../sql/duckdb/source';
import type { ColumnMap } from './columns';
import { CountError } from '../../sql/duckdb/count-error';
import type { Engine } from './engine';
import { explainFailure, findOutside } from './find-outside';
import { openSources } from './sources';

export interface CountRequest {
  readonly files: readonly { readonly name: string; readonly path: string }[];
  readonly year: number;
  readonly month: number;
  readonly map: ColumnMap | null;
  readonly notation: Notation;
  readonly encoding: RowSource['encoding'];
}

/** Where rows of a table of facts come from: the rows of files in their order. */
interface Kept {
  readonly from: number;
  readonly rows: number;
}

/**
 * Counts files with the engine: the same decision for each row as in the sheets, and the sums of which every figure is made.
 *
 * @throws {CountError}
 */
export async function countFiles(engine: Engine, request: CountRequest): Promise<CountAnswer> {
  const { files, year, month, notation } = request;
  const { sources, pseudonym } = await openSources(files, engine, request);
  const question: Question = { sources, notation, pseudonym, counted: { year, month } };
  const keeps = sources.some(({ kind }) => kind === 'csv');
  const kept = keeps ? await keepAll(engine, question, request) : null;
  // Files of one shape are read as one: with many files that is what makes it fast.
  const facts = kept === null ? factsPart({ ...question, sources: merged(sources) }) : keptFacts;
  const sums = (await engine.all(sumsStatement(facts))).map(sumLine);
  const rows = sums.reduce((sum, line) => sum + line.rows, 0);
  if (rows === 0) throw new CountError({ code: 'no-rows' });
  if (sums.some(({ outside }) => outside > 0)) await stopAtOutside(engine, question, request);
  const counts = sums.filter((line) => decisions[line.decision - 1] === 'counts');
  const regions = [...new Set(counts.map(({ region }) => region))];
  const many = regions.length > MOST_REGIONS;
  const persons = (await engine.all(personsStatement(facts, many ? [] : regions))).map((line) => ({
    cells: Number(line['cells']),
    governments: Number(line['governments']),
    regions: Number(line['regions']),
    persons: Number(line['persons']),
  }));
  const personsByRegion = many
    ? (await engine.all(personsByRegionStatement(facts))).map((line) => ({
        region: line['region'] === null ? null : String(line['region']),
        persons: Number(line['persons']),
      }))
    : null;
  await engine.all(repeatedStatement(facts));
  const [again] = await engine.all(repeatedRowsStatement);
  const repeated = { rows: Number(again?.['rows'] ?? 0), counted: Number(again?.['counted'] ?? 0) };
  const found = foundRows(sums, repeated.rows);
  return {
    pseudonym,
    files: await filesOf(kept, engine, sources, files),
    sums,
    regions,
    persons,
    personsByRegion,
    repeated,
    places: await placesOf(engine, question, request, kept, found),
  };
}

function merged(sources: readonly RowSource[]): readonly RowSource[] {
  const shapes = new Map<string, RowSource>();
  for (const source of sources) {
    const shape = JSON.stringify([
      source.headings,
      source.types,
      [...source.spellings].map(([id, map]) => [id, ...map]),
    ]);
    const known = shapes.get(shape);
    shapes.set(shape, known === undefined ? source : { ...known, files: [...known.files, ...source.files] });
  }
  return [...shapes.values()];
}

async function keepAll(
  engine: Engine,
  question: Question,
  { files }: CountRequest,
): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  let from = 0;
  for (const [i, source] of question.sources.entries()) {
    const statement = keepFacts({ ...question, sources: [source] }, i === 0);
    let done: readonly Readonly<Record<string, unknown>>[];
    try {
      done = await engine.all(statement);
    } catch (error) {
      throw await explainFailure(engine, source, files[i]?.name ?? '', question, error);
    }
    const rows = Number(done[0]?.['Count'] ?? 0);
    kept.push({ from, rows });
    from += rows;
  }
  return kept;
}

async function stopAtOutside(engine: Engine, question: Question, { files }: CountRequest): Promise<void> {
  for (const [i, source] of question.sources.entries()) {
    const found = await findOutside(engine, source, files[i]?.name ?? '', question.notation);
    if (found !== null) throw new CountError(found);
  }
  throw new Error(`no cell outside the notation in ${NOTED_COLUMNS.join(', ')}`);
}

function sumLine(line: Readonly<Record<string, unknown>>): SumLine {
  const number = (name: string) => Number(line[name]);
  return {
    decision: number('decision'),
    form: number('form'),
    sector: number('sector'),
    kind: number('kind'),
    government: number('government'),
    region: line['region'] === null ? null : String(line['region']),
    B01: line['B01'] === true,
    B09: line['B09'] === true,
    B22: line['B22'] === true,
    B32: line['B32'] === true,
    rows: number('rows'),
    units: number('units'),
    outside: number('outside'),
  };
}

/** Rows with a finding of each rule. Where B09 finds something, the check does not ask B22 and B32. */
export function foundRows(sums: readonly SumLine[], repeated: number): Readonly<Record<SqlCheck, number>> {
  const rows = (has: (line: SumLine) => boolean) =>
    sums.reduce((sum, line) => sum + (has(line) ? line.rows : 0), 0);
  return {
    B01: rows(({ B01 }) => B01),
    B04: repeated,
    B09: rows(({ B09 }) => B09),
    B22: rows(({ B22, B09 }) => B22 && !B09),
    B32: rows(({ B32, B09 }) => B32 && !B09),
  };
}

async function filesOf(
  kept: readonly Kept[] | null,
  engine: Engine,
  sources: readonly RowSource[],
  files: CountRequest['files'],
): Promise<readonly CountedFile[]> {
  return Promise.all(
    files.map(async ({ name }, i): Promise<CountedFile> => {
      if (kept !== null) return { file: name, rows: kept[i]?.rows ?? 0 };
      const [path = ''] = sources[i]?.files ?? [];
      const [meta] = await engine.all(
        `SELECT CAST(COALESCE(SUM(num_rows), 0) AS BIGINT) AS rows FROM parquet_file_metadata('${path.replaceAll("'", "''")}')`,
      );
      return { file: name, rows: Number(meta?.['rows'] ?? 0) };
    }),
  );
}

/** A row as a person finds it: the headings are row 1. */
const HEADING_ROWS = 2;

/** The first places of each finding, in the order of the files. */
async function placesOf(
  engine: Engine,
  question: Question,
  { files }: CountRequest,
  kept: readonly Kept[] | null,
  found: Readonly<Record<SqlCheck, number>>,
): Promise<Readonly<Record<SqlCheck, readonly CountPlace[]>>> {
  const places: Record<SqlCheck, CountPlace[]> = { B01: [], B04: [], B09: [], B22: [], B32: [] };
  const wanted = (check: SqlCheck) => places[check].length < Math.min(MOST_PLACES, found[check]);
  const seen = new Set<string>();
  for (const [i, source] of question.sources.entries()) {
    const file = files[i]?.name ?? '';
    const within = kept?.[i];
    const facts =
      within === undefined
        ? numberedFacts(source, source.files[0] ?? '', question)
        : `WITH facts AS (SELECT *, rowid - ${String(within.from)} AS row_number FROM facts_kept WHERE rowid >= ${String(within.from)} AND rowid < ${String(within.from + within.rows)})`;
    if (ROW_CHECKS.some(wanted)) {
      const [lists] = await engine.all(placesStatement(facts, 'row_number'));
      for (const check of ROW_CHECKS)
        for (const row of (lists?.[check] as readonly unknown[] | null | undefined) ?? [])
          if (wanted(check)) places[check].push({ file, row: Number(row) + HEADING_ROWS });
    }
    if (!wanted('B04')) continue;
    // Of a relation that stands there more than once, the first row is right.
    for (const { row_number: row, relation } of await engine.all(
      repeatedPlacesStatement(facts, 'row_number'),
    )) {
      const key = String(relation);
      if (seen.has(key)) {
        if (wanted('B04')) places.B04.push({ file, row: Number(row) + HEADING_ROWS });
      } else seen.add(key);
    }
  }
  return places;
}
