import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  chownSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { columnById } from '../../src/meting/form/columns';
import { isoOfDay } from '../../src/meting/form/days';
import { createRecords, SQL_COLUMNS } from '../../src/sql/columns';
import { sqlName } from '../../src/sql/text';
import { isInstalled } from '../../scripts/tools';
import type { AnswerLine } from './lines';
import type { Row } from './rows';

/** A database that holds the table `records`. */
export interface Engine {
  /** Rows of an answer, each column by name. */
  query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void> | void;
}

/** Why an engine is not tried, loud enough for whoever reads the log. */
export function tellSkipped(engine: string, how: string): void {
  process.stderr.write(`\nSKIPPED: the counting in SQL was not tried on ${engine}. ${how}\n`);
}

/** The typed rows as a CSV file that both engines read alike: ISO days, a decimal point, nothing for none. */
export function writeRecords(rows: Iterable<Row>, file: string): void {
  const dates = new Set(SQL_COLUMNS.filter((id) => columnById(id).type === 'date'));
  const lines = [SQL_COLUMNS.map(sqlName).join(',')];
  for (const row of rows)
    lines.push(
      SQL_COLUMNS.map((id) => {
        const value = row[id];
        if (value === null) return '';
        return dates.has(id) ? isoOfDay(Number(value)) : String(value);
      }).join(','),
    );
  writeFileSync(file, `${lines.join('\n')}\n`);
}

export const hasDuckDb = isInstalled('duckdb');

interface DuckConnection {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
  closeSync(): void;
}

/** DuckDB in memory with these records. */
export async function duckDb(file: string): Promise<Engine> {
  const { DuckDBInstance } = createRequire(join(__dirname, '../../tools/duckdb/package.json'))(
    '@duckdb/node-api',
  ) as {
    DuckDBInstance: {
      create(path: string): Promise<{ connect(): Promise<DuckConnection>; closeSync(): void }>;
    };
  };
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  await query(createRecords());
  await query(`INSERT INTO records SELECT * FROM read_csv('${file}', header = true, auto_detect = false, delim = ',', quote = '"',
    columns = {${SQL_COLUMNS.map((id) => `'${sqlName(id)}': '${duckType(id)}'`).join(', ')}})`);
  return {
    query,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function duckType(id: (typeof SQL_COLUMNS)[number]): string {
  const { type } = columnById(id);
  return type === 'date' ? 'DATE' : type === 'number' ? 'DOUBLE' : type === 'integer' ? 'BIGINT' : 'VARCHAR';
}

/** The folder of the programs of PostgreSQL, or `null` where there is none. */
export function postgresFolder(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => join(debian, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
  return found ?? null;
}

/** A PostgreSQL of its own, in a temporary folder and reached by a socket only, with these records. */
export function postgres(bin: string, file: string): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  // It refuses to run as root: there it runs as the user that its package made.
  const user = userInfo().uid === 0 ? idsOf('postgres') : {};
  const run = (program: string, args: readonly string[], input?: string): string => {
    const done = spawnSync(join(bin, program), args, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      ...(input === undefined ? {} : { input }),
    });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
    return done.stdout;
  };
  const data = join(folder, 'data');
  mkdirSync(data);
  if (user.uid !== undefined) for (const each of [folder, data]) chownSync(each, user.uid, user.gid ?? 0);
  run('initdb', ['-D', data, '-U', 'test', '--auth=trust', '--no-sync', '--locale=C', '--encoding=UTF8']);
  // Its output must not be ours: the server would hold the pipe open.
  run('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`,
    'start',
  ]);
  const psql = (sql: string) =>
    run(
      'psql',
      ['-h', folder, '-U', 'test', '-d', 'postgres', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '--csv', '-f', '-'],
      sql,
    );
  psql(createRecords());
  const columns = SQL_COLUMNS.map(sqlName).join(', ');
  psql(`COPY records (${columns}) FROM STDIN WITH (FORMAT csv, HEADER);\n${readFileSync(file, 'utf8')}\\.\n`);
  return {
    query: (sql) => Promise.resolve(parseCsv(psql(sql))),
    close: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idsOf(name: string): { readonly uid?: number; readonly gid?: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? {} : { uid: Number(uid), gid: Number(gid) };
}

/** What psql writes: no line breaks in a field here. */
function parseCsv(text: string): readonly Readonly<Record<string, unknown>>[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const names = fields(header);
  return lines.map((line) => Object.fromEntries(fields(line).map((field, i) => [names[i] ?? '', field])));
}

function fields(line: string): readonly string[] {
  return Array.from(
    line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g),
    ([, inQuotes, bare]) => inQuotes?.replaceAll('""', '"') ?? bare ?? '',
  );
}

/** The answer of the whole query. */
export const answerOf = async (engine: Engine, query: string): Promise<readonly AnswerLine[]> =>
  (await engine.query(query)) as unknown as readonly AnswerLine[];
