import { existsSync, statSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { publishedLaw } from '../../law';
import { countWords as countEn } from '../../locales/en/count';
import { countWords as countNl, type CountWords } from '../../locales/nl/count';
import type { Language } from '../../locales/language';
import {
  countDocument,
  type CountAsked,
  type CountDocument,
  type CountInput,
} from '../../report/count/document';
import type { CountAnswer } from '../../report/count/answer';
import { buildCountPublication } from '../../report/publication/build-count';
import type { Publication } from '../../report/publication/publication';
import { CountError } from '../../sql/duckdb/count-error';
import type { SqlKey } from '../../sql/norms';
import { readOrExplain } from '../check-files';
import type { Surroundings } from '../command';
import { sha256InNode } from '../node-sha256';
import { UsageError } from '../usage-error';
import type { ColumnMap } from './columns';
import { countFiles } from './count-files';
import { loadDuckDb, startEngine, type DuckDb } from './engine';
import { isOutOfRoom } from './find-outside';
import { foldersLeft, withTempFolder } from './temp-folder';

/** What a count of ten million rows fits in. */
const USUAL_MEMORY = '400MB';

/** Options of the commands that start the engine. */
export const ENGINE_OPTIONS = { memory: { type: 'string' }, temp: { type: 'string' } } as const;

/** Where the engine works, and in how much memory. */
export interface Room {
  readonly duckDb: DuckDb;
  readonly memory: string;
  /** The folder for what does not fit in memory; `undefined` for that of the system. */
  readonly temp: string | undefined;
}

export const wordsOfCount = (language: Language): CountWords => (language === 'nl' ? countNl : countEn);

/**
 * The engine and the room it gets.
 *
 * @throws {UsageError}
 */
export function roomFor(
  { memory = USUAL_MEMORY, temp }: Readonly<Partial<Record<'memory' | 'temp', string>>>,
  { words, ...surroundings }: Surroundings,
): Room {
  const text = wordsOfCount(words.language);
  const size = megabytes(memory);
  if (size === null || size < LEAST_MEMORY) failCount({ code: 'bad-memory', value: memory }, text);
  const most = Math.floor(totalmem() / 1e6);
  if (size > most)
    failCount({ code: 'too-much-memory', value: memory, most: `${String(Math.floor(most / 1000))}GB` }, text);
  const duckDb = surroundings.duckDb === undefined ? loadDuckDb() : surroundings.duckDb();
  if (duckDb === null) throw new UsageError(text.noEngine);
  if (temp !== undefined) {
    if (!existsSync(temp)) throw new UsageError(words.cli.notFound(temp));
    if (!statSync(temp).isDirectory()) failCount({ code: 'no-folder', temp }, text);
  }
  return { duckDb, memory, temp };
}

/** In less than so many MB no count was seen to end. */
const LEAST_MEMORY = 100;

/** A size in MB; `null` for what is none. */
function megabytes(memory: string): number | null {
  const [, size, unit] = /^([1-9]\d{0,5})(MB|GB)$/i.exec(memory) ?? [];
  return size === undefined ? null : Number(size) * (unit?.toUpperCase() === 'GB' ? 1000 : 1);
}

/** What is counted: what was asked, with the key and the columns as they were understood. */
export interface CountOrder extends Omit<CountAsked, 'key' | 'columns'> {
  readonly key: SqlKey | null;
  readonly map: ColumnMap | null;
  /** Each with the name under which it is told. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
}

/**
 * Counts files, with the hashes by which they are known again.
 *
 * @throws {UsageError}
 */
export async function makeCount(
  order: CountOrder,
  room: Room,
  surroundings: Surroundings,
): Promise<CountDocument> {
  // Beside the counting: the one waits for the disk while the other works.
  const hashing = Promise.all(order.files.map((each) => inputOf(each.name, each.path, surroundings)));
  hashing.catch(() => undefined);
  return documentOf(await answerOf(order, room, surroundings, false), order, await hashing);
}

/**
 * The publication of a count, and the count itself.
 *
 * @throws {UsageError}
 */
export async function makeCountPublication(
  order: Omit<CountOrder, 'key'>,
  minimum: number | null,
  room: Room,
  surroundings: Surroundings,
): Promise<{ readonly document: CountDocument; readonly publication: Publication }> {
  const answer = await answerOf(order, room, surroundings, true);
  const document = documentOf(answer, { ...order, key: null }, []);
  const { contributions } = answer;
  if (contributions === null) throw new Error('no contributions were read');
  const { language } = order;
  return { document, publication: buildCountPublication(document, contributions, { language, minimum }) };
}

/**
 * Whether a count found something to put right: a row that cannot be judged is an error too, whichever rule says so. Rows of other months,
 * and of people who were not registered, are none: the files of a year are full of them, and the law leaves them out.
 */
export function foundSomething({ leftOut, checks }: CountDocument): boolean {
  return leftOut.rows > 0 || checks.some(({ leavesOut, rows }) => leavesOut && rows > 0);
}

function documentOf(answer: CountAnswer, order: CountOrder, inputs: readonly CountInput[]): CountDocument {
  return countDocument(answer, {
    ...order,
    columns: order.map?.given ?? null,
    law: publishedLaw,
    inputs,
  });
}

/** @throws {UsageError} */
async function answerOf(
  order: Omit<CountOrder, 'key'>,
  { duckDb, memory, temp: where }: Room,
  { terminal, words }: Surroundings,
  contributors: boolean,
): Promise<CountAnswer> {
  const text = wordsOfCount(words.language);
  const files = order.files.map(({ name, path: file }) => ({ name, path: path.resolve(file) }));
  const stopped = () => {
    terminal.error(`${text.stopped}\n`);
  };
  let folder = where ?? tmpdir();
  try {
    const left = foldersLeft(where);
    if (left.length > 0) terminal.error(`${text.tempLeft(left)}\n`);
    return await withTempFolder(where, stopped, async (temp, stop) => {
      folder = temp;
      const engine = await startEngine(duckDb, { files: files.map((each) => each.path), temp, memory, stop });
      // Told once something may stand there: who gave a wrong option has nothing to do with it.
      const opened = () => {
        terminal.error(`${text.temp(temp, memory)}\n`);
      };
      try {
        return await countFiles(engine, { ...order, files, contributors, opened });
      } finally {
        engine.close();
      }
    });
  } catch (error) {
    if (error instanceof CountError) return failCount(error.facts, text);
    if (isOutOfRoom(error)) return failCount({ code: 'no-room', temp: folder, memory }, text);
    throw error;
  }
}

/** @throws {UsageError} always */
export function failCount(facts: CountError['facts'], text: CountWords): never {
  throw new UsageError(text.failed(facts));
}

async function inputOf(
  name: string,
  file: string,
  { words, terminal }: Pick<Surroundings, 'words' | 'terminal'>,
): Promise<CountInput> {
  const blob = await readOrExplain(file, words, terminal);
  return { file: name, sha256: await sha256InNode(blob), bytes: blob.size };
}
