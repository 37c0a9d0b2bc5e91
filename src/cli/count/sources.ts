import { closeSync, openSync, readSync } from 'node:fs';
import Papa from 'papaparse';
import { columnById } from '../../meting/form/columns';
import { codeOf } from '../../meting/read/meting/code-place';
import { SQL_COLUMNS, type SqlColumn } from '../../sql/columns';
import { fourWeeksStatement, isText, NOTED_COLUMNS } from '../../sql/duckdb/records';
import { placeName, scanOf, type Notation, type RowSource } from '../../sql/duckdb/source';
import { literal } from '../../sql/text';
import { findColumns, headingOf, type ColumnMap } from './columns';
import { CountError } from '../../sql/duckdb/count-error';
import type { Engine } from './engine';

/** Longer headings no file has. */
const MOST_HEADING_BYTES = 1 << 20;
const PARQUET = Buffer.from('PAR1');
/** The marks before text in UTF-16. */
const UTF_16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
/** What gzip, Zstandard and bzip2 begin with. */
const PACKED = [Buffer.from([0x1f, 0x8b]), Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), Buffer.from('BZh')];
/** Whether every other byte of the first is zero, as in Latin text in UTF-16 without a mark. */
const isHalfEmpty = (bytes: Buffer): boolean => {
  const [even, odd] = [0, 1].map((from) =>
    [...bytes.subarray(0, 100)].filter((_, i) => i % 2 === from).filter((byte) => byte === 0),
  );
  const most = Math.min(bytes.length, 100) / 2;
  return most > 4 && Math.max(even?.length ?? 0, odd?.length ?? 0) >= most * 0.8;
};
const DELIMITERS = [';', ',', '\t', '|'];

export interface SourceOptions {
  readonly map: ColumnMap | null;
  readonly notation: Notation;
  readonly encoding: RowSource['encoding'];
}

export interface Sources {
  /** One for each file, in the order of the files. */
  readonly sources: readonly RowSource[];
  readonly pseudonym: boolean;
}

/**
 * What stands in each file, by its first line or its schema.
 *
 * @param files names as given, with their absolute paths
 * @throws {CountError}
 */
export async function openSources(
  files: readonly { readonly name: string; readonly path: string }[],
  engine: Engine,
  options: SourceOptions,
): Promise<Sources> {
  const sources: RowSource[] = [];
  let pseudonym = false;
  for (const file of files) {
    const bytes = firstBytes(file);
    if (bytes.length === 0) throw new CountError({ code: 'empty', file: file.name });
    const isParquet = bytes.subarray(0, PARQUET.length).equals(PARQUET);
    if (UTF_16.some((mark) => bytes.subarray(0, mark.length).equals(mark)) || isHalfEmpty(bytes))
      throw new CountError({ code: 'utf-16', file: file.name });
    if (PACKED.some((mark) => bytes.subarray(0, mark.length).equals(mark)))
      throw new CountError({ code: 'packed', file: file.name });
    if (!isParquet && bytes.subarray(0, MOST_HEADING_BYTES).includes(0))
      throw new CountError({ code: 'not-csv-or-parquet', file: file.name });
    const read = isParquet ? await openParquet(file, engine, options) : openCsv(file, bytes, options);
    pseudonym ||= read.pseudonym;
    sources.push(read.source);
  }
  for (const [i, source] of sources.entries())
    sources[i] = await withoutEmptyColumns(source, files[i]?.name ?? '', engine);
  const needed = (type: 'date' | 'number') =>
    sources.some(({ origins, types }) =>
      NOTED_COLUMNS.some((id) => {
        const origin = origins.get(id);
        return (
          columnById(id).type === type &&
          origin !== undefined &&
          'place' in origin &&
          isText(types[origin.place])
        );
      }),
    );
  if (options.notation.dates === null && needed('date'))
    throw new CountError({ code: 'notation-needed', option: '--dates' });
  if (options.notation.decimal === null && needed('number'))
    throw new CountError({ code: 'notation-needed', option: '--decimal' });
  for (const [i, source] of sources.entries())
    sources[i] = { ...source, areFourWeeks: await areFourWeeks(source, options.notation, engine) };
  return { sources, pseudonym };
}

/** Columns that follow from others where they are wholly empty, as where they are absent. */
const DERIVABLE: readonly SqlColumn[] = ['jaar', 'tijdvak', 'tijdvakType', 'numIv', 'cdAard', 'vorm'];
const PERIOD: readonly SqlColumn[] = ['datAanvTv', 'datEindTv'];
/** Each follows from the other. */
const KIND_OF_WORK: readonly SqlColumn[] = ['cdAard', 'vorm'];
/** Most columns are filled within so many rows: only of the others all rows are looked at. */
const FIRST_ROWS = 2000;

/**
 * A source without the columns that hold nothing, where check derives those.
 *
 * @throws {CountError} where no row has a period, or says what kind of work it is
 */
async function withoutEmptyColumns(source: RowSource, file: string, engine: Engine): Promise<RowSource> {
  const asked = [...DERIVABLE, ...PERIOD].flatMap((id) => {
    const origin = source.origins.get(id);
    return origin !== undefined && 'place' in origin ? [{ id, place: origin.place }] : [];
  });
  const perhaps = await emptyIn(source, asked, FIRST_ROWS, engine);
  const empty = perhaps.length === 0 ? perhaps : await emptyIn(source, perhaps, null, engine);
  const ids = new Set(empty.map(({ id }) => id));
  if (PERIOD.every((id) => ids.has(id))) throw new CountError({ code: 'empty-period', file });
  const origins = new Map([...source.origins].filter(([id]) => !(DERIVABLE.includes(id) && ids.has(id))));
  if (!KIND_OF_WORK.some((id) => origins.has(id))) throw new CountError({ code: 'empty-kind-of-work', file });
  return { ...source, origins };
}

/** Whether kinds of periods follow from days that are four weeks in every row: most files tell by their first rows that they do not. */
async function areFourWeeks(source: RowSource, notation: Notation, engine: Engine): Promise<boolean> {
  if (source.origins.has('tijdvakType')) return false;
  for (const rows of [FIRST_ROWS, null]) {
    const [answer] = await engine.all(fourWeeksStatement(source, notation, rows)).catch(() => []);
    if (answer?.['only'] !== true) return false;
  }
  return true;
}

interface AskedColumn {
  readonly id: SqlColumn;
  readonly place: number;
}

/** Which of these columns hold nothing in the first rows, or in all; none where there are no rows, or the file cannot be read. */
async function emptyIn(
  source: RowSource,
  asked: readonly AskedColumn[],
  rows: number | null,
  engine: Engine,
): Promise<readonly AskedColumn[]> {
  const scan = scanOf(source, { dates: null, decimal: null }, new Map());
  const filled = asked.map(
    ({ place }, i) =>
      `COALESCE(bool_or(trim(CAST(${placeName(place)} AS VARCHAR)) <> ''), FALSE) AS f${String(i)}`,
  );
  const limit = rows === null ? '' : ` LIMIT ${String(rows)}`;
  const [answer] = await engine
    .all(`SELECT COUNT(*) AS rows, ${filled.join(', ')} FROM (SELECT * FROM ${scan}${limit})`)
    .catch(() => []);
  if (Number(answer?.['rows'] ?? 0) === 0) return [];
  return asked.filter((_, i) => answer?.[`f${String(i)}`] === false);
}

/** @throws {CountError} */
function firstBytes({ name, path }: { readonly name: string; readonly path: string }): Buffer {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch {
    throw new CountError({ code: 'not-readable', file: name });
  }
  try {
    const bytes = Buffer.alloc(MOST_HEADING_BYTES);
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}

interface Opened {
  readonly source: RowSource;
  readonly pseudonym: boolean;
}

function openCsv(
  { name, path }: { readonly name: string; readonly path: string },
  bytes: Buffer,
  { map, encoding }: SourceOptions,
): Opened {
  const text = bytes.toString(encoding === 'latin-1' ? 'latin1' : 'utf8').replace(/^\uFEFF/, '');
  const headingsBy = (delimiter: string) =>
    (Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? []).map((heading) => heading.trim());
  // The separator by which the line of headings falls into most parts: data play no part in it.
  const [delimiter = ';', headings = []] = DELIMITERS.map((each) => [each, headingsBy(each)] as const).reduce(
    (best, each) => (each[1].length > best[1].length ? each : best),
  );
  const { origins, pseudonym, others, contributors } = findColumns(name, headings, map);
  const source: RowSource = {
    ...{
      kind: 'csv',
      files: [path],
      headings,
      types: [],
      origins,
      others,
      contributors,
      delimiter,
      encoding,
    },
    ...{ daysAsText: false, areFourWeeks: false },
    spellings: new Map(),
  };
  return { source, pseudonym };
}

async function openParquet(
  { name, path }: { readonly name: string; readonly path: string },
  engine: Engine,
  { map, notation }: SourceOptions,
): Promise<Opened> {
  let schema: readonly Readonly<Record<string, unknown>>[];
  try {
    schema = await engine.all(`DESCRIBE SELECT * FROM read_parquet(${literal(path)})`);
  } catch {
    throw new CountError({ code: 'unreadable', file: name });
  }
  const headings = schema.map((each) => String(each['column_name']));
  const types = schema.map((each) => String(each['column_type']));
  const { origins, pseudonym, others, contributors } = findColumns(name, headings, map);
  for (const id of origins.keys()) refuseType(name, id, notation, headings, types, origins);
  const bare: RowSource = {
    ...{ kind: 'parquet', files: [path], headings, types, origins, others, contributors },
    ...{ delimiter: '', encoding: 'utf-8', daysAsText: false, areFourWeeks: false },
    spellings: new Map(),
  };
  return { source: { ...bare, spellings: await spellingsOf(bare, engine) }, pseudonym };
}

const WHOLE = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/;
const NUMBER = /^(?:DOUBLE|FLOAT|DECIMAL\(\d+,\d+\))$/;

/** What a column of a Parquet file may be: text, or a type of its own kind. */
function refuseType(
  file: string,
  id: SqlColumn,
  { dates }: Notation,
  headings: readonly string[],
  types: readonly string[],
  origins: RowSource['origins'],
): void {
  const origin = origins.get(id);
  if (origin === undefined || !('place' in origin)) return;
  const type = types[origin.place] ?? '';
  const fits = {
    date:
      dates === 'jjjjmmdd'
        ? WHOLE.test(type) || /^DATE$|^TIMESTAMP/.test(type)
        : /^DATE$|^TIMESTAMP/.test(type),
    number: WHOLE.test(type) || NUMBER.test(type),
    code: WHOLE.test(type) || NUMBER.test(type) || type === 'BOOLEAN',
    bsn: WHOLE.test(type),
    integer: WHOLE.test(type) || NUMBER.test(type),
    text: WHOLE.test(type),
  }[columnById(id).type];
  // A moment with a time zone is another day elsewhere.
  if (columnById(id).type === 'date' && /ZONE|^TIMESTAMPTZ/.test(type))
    throw new CountError({ code: 'time-zone', file, column: headingOf(id, headings, origins) });
  if (columnById(id).type === 'date' && WHOLE.test(type) && !fits)
    throw new CountError({ code: 'whole-dates', file, column: headingOf(id, headings, origins) });
  if (!fits && type !== 'VARCHAR')
    throw new CountError({ code: 'other-type', file, column: headingOf(id, headings, origins), type });
}

/** More spellings than this in a column of codes are read one by one. */
const MOST_SPELLINGS = 200;

/** The texts in the columns of codes that are no code of the list, each read as the check reads it. */
async function spellingsOf(source: RowSource, engine: Engine): Promise<RowSource['spellings']> {
  const spellings = new Map<SqlColumn, ReadonlyMap<string, string>>();
  for (const id of SQL_COLUMNS) {
    const column = columnById(id);
    const origin = source.origins.get(id);
    if (column.type !== 'code' || origin === undefined || !('place' in origin)) continue;
    const found = await engine.all(
      `SELECT DISTINCT CAST(${placeName(origin.place)} AS VARCHAR) AS text FROM ${scanOf(source, { dates: null, decimal: null }, new Map())} LIMIT ${String(MOST_SPELLINGS + 1)}`,
    );
    if (found.length > MOST_SPELLINGS) continue;
    const codes = new Set(column.codes?.map(({ code }) => code));
    const texts = found.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
    spellings.set(
      id,
      new Map(texts.filter((text) => !codes.has(text)).map((text) => [text, codeOf(column, text) ?? '?'])),
    );
  }
  return spellings;
}
