import type { CountAnswer, CountPlace, ReadColumns } from '../../report/count/answer';
import { decisions } from '../../counting';
import { publishedLaw } from '../../law';
import { hoursPerJob } from '../../meting/count/count-records';
import type { Settings } from '../../meting/form/settings';
import { mostHoursOfARow } from '../../sql/norms';
import { SQL_CHECKS, type SqlCheck } from '../../sql/checks';
import { NOTED_COLUMNS } from '../../sql/duckdb/records';
import {
  againStatement,
  againWithin,
  besideStatement,
  columnsWithGaps,
  gapsStatement,
  leaveOutGaps,
  factsOf,
  keepFacts,
  leaveOutAgain,
  leaveOutOverlapping,
  lostStatement,
  MOST_REGIONS,
  outsideStatement,
  personsByRegionStatement,
  personsStatement,
  placesStatement,
  regionOf,
  sumLine,
  sumsOver,
  sumsStatement,
  wholeRows,
  type Question,
} from '../../sql/duckdb/statements';
import { SQL_COLUMNS, type SqlColumn } from '../../sql/columns';
import { columnById } from '../../meting/form/columns';
import type { ColumnOrigin, Notation, RowSource } from '../../sql/duckdb/source';
import { literals } from '../../sql/text';
import { PSEUDONYM, type ColumnMap } from './columns';
import { CountError } from '../../sql/duckdb/count-error';
import type { Engine } from './engine';
import { explainFailure, findOutside, isOutOfRoom } from './find-outside';
import { contributorsByOf, readContributions } from './read-contributions';
import { openSources } from './sources';

export interface CountRequest {
  readonly files: readonly { readonly name: string; readonly path: string }[];
  readonly year: number;
  readonly month: number;
  readonly settings: Settings;
  readonly map: ColumnMap | null;
  readonly notation: Notation;
  readonly encoding: RowSource['encoding'];
  /** Whether it is asked who contributes what, for a publication. */
  readonly contributors?: boolean;
  /** Is called when the files can be counted, and are about to be. */
  readonly opened?: () => void;
}

/** A file whose facts are kept: its rows stand together, from a place on. */
interface Kept {
  readonly file: string;
  readonly source: RowSource;
  readonly from: number;
  readonly rows: number;
}

/**
 * Counts files with the engine: the same decision for each row as in the sheets, and the sums of which every figure is made. Each file is
 * read once; only where rows repeat each other are those read again.
 *
 * @throws {CountError}
 */
export async function countFiles(engine: Engine, request: CountRequest): Promise<CountAnswer> {
  const { files, year, month, notation } = request;
  const { sources, pseudonym } = await openSources(files, engine, request);
  const by = request.contributors === true ? contributorsByOf(sources, files) : null;
  request.opened?.();
  const mostHours = mostHoursOfARow(year, publishedLaw, request.settings);
  const question: Question = {
    ...{ sources, notation, pseudonym, counted: { year, month }, mostHours },
    contributors: by !== null,
  };
  const kept = await keepAll(engine, question, files);
  await stopAtOutside(engine, question, kept);
  const [gaps = {}] = await engine.all(gapsStatement);
  const columns = columnsWithGaps(gaps);
  if (columns.length > 0) await engine.all(leaveOutGaps(columns));
  const [beside] = await engine.all(besideStatement);
  if (Number(beside?.['Count'] ?? 0) > 0) {
    await leaveOutRepeated(engine, question, kept);
    await engine.all(leaveOutOverlapping);
  }
  const sums = (await engine.all(sumsStatement)).map(sumLine);
  const counts = sums.filter((line) => decisions[line.decision - 1] === 'counts');
  const regions = [...new Set(counts.map(({ region }) => region))];
  const many = regions.length > MOST_REGIONS;
  const persons = (await engine.all(personsStatement(many ? [] : regions))).map((line) => ({
    cells: Number(line['cells']),
    governments: Number(line['governments']),
    regions: Number(line['regions']),
    persons: Number(line['persons']),
  }));
  const personsByRegion = many
    ? (await engine.all(personsByRegionStatement)).map((line) => ({
        region: regionOf(line),
        persons: Number(line['persons']),
      }))
    : null;
  const rowsOf = new Map(kept.map(({ file, rows }) => [file, rows]));
  return {
    pseudonym,
    namesEmployers: sources.some(({ origins }) => origins.has('lhnr')),
    files: files.map(({ name }, i) => ({
      file: name,
      rows: rowsOf.get(name) ?? 0,
      columns: readColumns(sources[i], pseudonym),
    })),
    sums,
    regions,
    persons,
    personsByRegion,
    places: await placesOf(engine, kept),
    contributions:
      by === null
        ? null
        : await readContributions(engine, {
            ...{ by, regions },
            norms: hoursPerJob(year, publishedLaw, request.settings),
            placeAt: (place) => placeAt(place, kept),
          }),
  };
}

function readColumns(source: RowSource | undefined, pseudonym: boolean): ReadColumns {
  const { origins = new Map<SqlColumn, ColumnOrigin>(), headings = [], others = [] } = source ?? {};
  const nameOf = (id: SqlColumn) => (id === 'bsn' && pseudonym ? PSEUDONYM : columnById(id).nl);
  const taken = new Set([...origins.values()].flatMap((origin) => ('place' in origin ? origin.place : [])));
  const known = new Set([...taken, ...others.map(({ place }) => place)]);
  return {
    read: SQL_COLUMNS.flatMap((id) => {
      const origin = origins.get(id);
      if (origin === undefined) return [];
      const from =
        'place' in origin
          ? { heading: headings[origin.place] ?? '', value: null }
          : { heading: null, value: origin.value };
      return [{ column: nameOf(id), ...from }];
    }),
    absent: SQL_COLUMNS.filter((id) => !origins.has(id)).map(nameOf),
    notAsked: others.map(({ place }) => headings[place] ?? ''),
    unused: headings.filter((_, place) => !known.has(place)),
    separator: source?.kind === 'csv' ? source.delimiter : null,
  };
}

/** Files of one shape together, in their order: Parquet of one shape is read as one, which with many files is what makes it fast. */
function byShape(question: Question, files: CountRequest['files']): readonly (readonly Named[])[] {
  const shapes = new Map<string, Named[]>();
  question.sources.forEach((source, i) => {
    const shape =
      source.kind === 'csv'
        ? `csv ${String(i)}`
        : JSON.stringify([
            source.headings,
            source.types,
            source.areFourWeeks,
            // A column that holds nothing in one file may be filled in another.
            [...source.origins],
            [...source.spellings].map(([id, map]) => [id, ...map]),
          ]);
    const named = { file: files[i]?.name ?? '', source };
    shapes.set(shape, [...(shapes.get(shape) ?? []), named]);
  });
  return [...shapes.values()];
}

interface Named {
  readonly file: string;
  readonly source: RowSource;
}

async function keepAll(
  engine: Engine,
  question: Question,
  files: CountRequest['files'],
): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  let from = 0;
  for (const alike of byShape(question, files)) {
    const read = await keepAlike(engine, question, alike, kept.length === 0);
    const rows = alike.length === 1 ? [read.rows] : await rowsOfParquet(engine, read.source.files);
    alike.forEach(({ file, source }, i) => {
      const { daysAsText } = read.source;
      kept.push({ file, source: { ...source, daysAsText }, from, rows: rows[i] ?? 0 });
      from += rows[i] ?? 0;
    });
  }
  return kept;
}

/**
 * Keeps the facts of files that are alike; gives how many rows they have, and how they were read.
 *
 * @throws {CountError}
 */
async function keepAlike(
  engine: Engine,
  question: Question,
  alike: readonly Named[],
  first: boolean,
): Promise<{ readonly source: RowSource; readonly rows: number }> {
  const [one] = alike as readonly [Named, ...Named[]];
  const files = alike.flatMap(({ source }) => source.files);
  // Where a word in the place of a day stops the reader, and it stands in a total, days are read as text.
  for (const daysAsText of [false, true]) {
    const source = { ...one.source, files, daysAsText };
    try {
      const [done] = await engine.all(keepFacts({ ...question, sources: [source] }, first));
      return { source, rows: Number(done?.['Count'] ?? 0) };
    } catch (error) {
      const broken = isOutOfRoom(error) ? one : await brokenOf(engine, question, alike);
      const asked = { ...broken, source: { ...broken.source, daysAsText } };
      const why = await explainFailure(engine, asked, question, error);
      if (why !== null) throw why;
    }
  }
  throw new CountError({ code: 'unreadable', file: one.file });
}

/** The first of some files that cannot be read. */
async function brokenOf(engine: Engine, question: Question, alike: readonly Named[]): Promise<Named> {
  const [one, ...more] = alike as readonly [Named, ...Named[]];
  if (more.length === 0) return one;
  for (const each of alike) {
    const sums = sumsOver(`(${factsOf({ ...question, sources: [each.source] })})`);
    if (
      await engine.all(sums).then(
        () => false,
        () => true,
      )
    )
      return each;
  }
  return one;
}

async function rowsOfParquet(engine: Engine, files: readonly string[]): Promise<readonly number[]> {
  const found = await engine.all(
    `SELECT file_name, num_rows FROM parquet_file_metadata([${literals(files).slice(1, -1)}])`,
  );
  const rows = new Map(found.map((line) => [String(line['file_name']), Number(line['num_rows'])]));
  return files.map((file) => rows.get(file) ?? 0);
}

/** @throws {CountError} where there is nothing to count, or a cell outside the notation */
async function stopAtOutside(engine: Engine, question: Question, kept: readonly Kept[]): Promise<void> {
  const [answer] = await engine.all(outsideStatement);
  if (Number(answer?.['rows'] ?? 0) === 0) throw new CountError({ code: 'no-rows' });
  if (Number(answer?.['outside'] ?? 0) === 0) return;
  for (const { file, source } of kept) {
    const found = await findOutside(engine, source, file, question);
    if (found !== null) throw new CountError(found);
  }
  throw new Error(`no cell outside the notation in ${NOTED_COLUMNS.join(', ')}`);
}

async function leaveOutRepeated(engine: Engine, question: Question, kept: readonly Kept[]): Promise<void> {
  const [made] = await engine.all(againStatement);
  if (Number(made?.['Count'] ?? 0) === 0) return;
  for (const { source, from, rows } of kept) {
    const [within] = await engine.all(againWithin(from, rows));
    if (Number(within?.['rows'] ?? 0) > 0) await engine.all(wholeRows(source, question, from));
  }
  const [lost] = await engine.all(lostStatement);
  // Rather no outcome than one over rows that were taken for others.
  if (Number(lost?.['rows'] ?? 0) > 0) throw new Error('rows do not stand where they stood when read again');
  await engine.all(leaveOutAgain);
}

/** A row as a person finds it: the headings are row 1. */
const HEADING_ROWS = 2;

/** A row of a file, by its place among all rows. */
function placeAt(place: number, kept: readonly Kept[]): CountPlace {
  const within = kept.find(({ from, rows }) => place >= from && place < from + rows);
  return { file: within?.file ?? '', row: place - (within?.from ?? 0) + HEADING_ROWS };
}

/** The first places of each finding, in the order in which the files were kept. */
async function placesOf(
  engine: Engine,
  kept: readonly Kept[],
): Promise<Readonly<Record<SqlCheck, readonly CountPlace[]>>> {
  const [lists] = await engine.all(placesStatement);
  const placesOfCheck = (check: SqlCheck) =>
    ((lists?.[check] as readonly unknown[] | null | undefined) ?? []).map((place) =>
      placeAt(Number(place), kept),
    );
  return Object.fromEntries(SQL_CHECKS.map((check) => [check, placesOfCheck(check)])) as unknown as Readonly<
    Record<SqlCheck, readonly CountPlace[]>
  >;
}
