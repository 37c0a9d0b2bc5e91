import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { literal } from '../../sql/text';

/** What is used of `@duckdb/node-api`, which is not installed with the rest (docs/decisions/095). */
export interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string, config: Readonly<Record<string, string>>): Promise<DuckInstance>;
  };
}

interface DuckInstance {
  connect(): Promise<DuckConnection>;
  closeSync(): void;
}

interface DuckConnection {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Readonly<Record<string, unknown>>[] }>;
  interrupt(): void;
  closeSync(): void;
}

/** An engine that is shut in: it reads the named files and its own folder, and nothing else. */
export interface Engine {
  all(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): void;
}

const PACKAGE = '@duckdb/node-api';

/** DuckDB, where it is installed beside the program or in `tools/duckdb` of the repository; `null` where it is not. */
export function loadDuckDb(): DuckDb | null {
  const program = process.argv[1];
  const start = program !== undefined && existsSync(program) ? realpathSync(program) : __filename;
  for (const from of [start, ...toolsAbove(path.dirname(start))]) {
    try {
      return createRequire(from)(PACKAGE) as DuckDb;
    } catch {
      // Not there, or not for this machine.
    }
  }
  return null;
}

function toolsAbove(folder: string): readonly string[] {
  const above = path.dirname(folder);
  const here = path.join(folder, 'tools', 'duckdb', 'package.json');
  return [...(existsSync(here) ? [here] : []), ...(above === folder ? [] : toolsAbove(above))];
}

export interface EngineOptions {
  /** Absolute paths of the files that may be read. */
  readonly files: readonly string[];
  /** Folder for what does not fit in memory. */
  readonly temp: string;
  /** E.g. `1GB`. */
  readonly memory: string;
  /** Ends the query that runs, and begins no other. */
  readonly stop?: AbortSignal;
}

/** A query that begins just then does not hear that it must end: it is told again, so many milliseconds later. */
const AGAIN = 50;

function interruptAt(stop: AbortSignal | undefined, connection: DuckConnection): () => void {
  let timer: NodeJS.Timeout | undefined;
  const interrupt = () => {
    connection.interrupt();
    timer = setTimeout(interrupt, AGAIN);
  };
  stop?.addEventListener('abort', interrupt);
  return () => {
    stop?.removeEventListener('abort', interrupt);
    clearTimeout(timer);
  };
}

/** Starts DuckDB in memory, shut in before it sees a file. */
export async function startEngine(
  { DuckDBInstance }: DuckDb,
  { files, temp, memory, stop }: EngineOptions,
): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    temp_directory: temp,
    // A place is a row of the file.
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const calm = interruptAt(stop, connection);
  const all = async (sql: string) => {
    stop?.throwIfAborted();
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  };
  await all(`SET allowed_paths = [${files.map(literal).join(', ')}]`);
  await all('SET enable_external_access = false');
  // A long list in a condition becomes a join, and after a join rows no longer stand in the order of the file.
  await all("SET disabled_optimizers = 'in_clause'");
  await all('SET lock_configuration = true');
  return {
    all,
    close: () => {
      calm();
      connection.closeSync();
      instance.closeSync();
    },
  };
}
