import path from 'node:path';
import type { CliWords } from '../../locales/nl/cli';
import type { CountWords } from '../../locales/nl/count';
import { maskName } from '../../privacy/personal-data';
import { CountError } from '../../sql/duckdb/count-error';
import { DATE_NOTATIONS, type DateNotation, type Notation, type RowSource } from '../../sql/duckdb/source';
import { oneOf } from '../arguments';
import { distinctNames, readOrExplain } from '../check-files';
import type { Surroundings } from '../command';
import { UsageError } from '../usage-error';
import { readColumnMap, type ColumnMap } from './columns';
import { failCount, wordsOfCount } from './make-count';
import { namedFiles } from './named-files';
import { withoutCopiesOf } from './without-copies';

/** Options of the commands that read files beyond a sheet. */
export const READING_OPTIONS = {
  dates: { type: 'string' },
  decimal: { type: 'string' },
  encoding: { type: 'string' },
  columns: { type: 'string' },
} as const;

type Said = Readonly<Partial<Record<keyof typeof READING_OPTIONS, string>>>;

/** How files are written, as the user says. */
export interface SaidNotation {
  readonly notation: Notation;
  readonly encoding: RowSource['encoding'];
}

/** @throws {UsageError} */
export function notationSaid({ dates, decimal, encoding = 'utf-8' }: Said, cli: CliWords): SaidNotation {
  return {
    notation: {
      dates: dates === undefined ? null : datesOf(dates, cli),
      decimal: decimal === undefined ? null : decimalOf(decimal, cli),
    },
    encoding: oneOf('--encoding', encoding, ['utf-8', 'latin-1'] as const, cli),
  };
}

/**
 * The files that are named, each once: copies are told and left out.
 *
 * @throws {UsageError}
 */
export async function filesToCount(
  named: readonly string[],
  surroundings: Surroundings,
): Promise<readonly string[]> {
  const { words, terminal } = surroundings;
  const text = wordsOfCount(words.language);
  return withoutCopiesOf(await namedFiles(named, words, text, terminal), surroundings);
}

/** Files with the names under which they are told. */
export function toldFiles(
  files: readonly string[],
): readonly { readonly name: string; readonly path: string }[] {
  const names = distinctNames(files).map((name) => maskName(name));
  return files.map((file, i) => ({ name: names[i] ?? file, path: file }));
}

/** The notation of dates: the same one has a Dutch and an English name. */
function datesOf(value: string, words: CliWords): DateNotation {
  const found = oneOf('--dates', value, [...DATE_NOTATIONS, ENGLISH_DATES], words);
  return found === ENGLISH_DATES ? 'jjjjmmdd' : found;
}

const ENGLISH_DATES = 'yyyymmdd';

function decimalOf(value: string, words: CliWords): ',' | '.' {
  // Named between quotes: a list of commas and full stops cannot be read.
  if (value !== ',' && value !== '.') throw new UsageError(words.badValue('--decimal', value, '"," "."'));
  return value;
}

/**
 * What a file says of columns; `null` where none was named.
 *
 * @throws {UsageError}
 */
export async function mapOf(
  file: string | undefined,
  { words, terminal }: Surroundings,
  text: CountWords,
): Promise<ColumnMap | null> {
  if (file === undefined) return null;
  const content = await (await readOrExplain(file, words, terminal)).text();
  try {
    return readColumnMap(content, path.basename(file));
  } catch (error) {
    if (error instanceof CountError) return failCount(error.facts, text);
    throw error;
  }
}
