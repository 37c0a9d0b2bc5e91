import path from 'node:path';
import type { CliWords } from '../../locales/nl/cli';
import { decisions as decisionsEn } from '../../locales/en/counting';
import { decisions as decisionsNl } from '../../locales/nl/counting';
import type { CountWords } from '../../locales/nl/count';
import { maskName } from '../../privacy/personal-data';
import { COUNT_FORMATS, writeCount, type CountFormat } from '../../report/count/write';
import { CountError } from '../../sql/duckdb/count-error';
import { DATE_NOTATIONS, type DateNotation } from '../../sql/duckdb/source';
import { oneOf, readArguments } from '../arguments';
import { distinctNames, readOrExplain } from '../check-files';
import type { Command, Surroundings } from '../command';
import { countChoices, COUNT_OPTIONS } from '../count-choices';
import { readColumnMap, type ColumnMap } from '../count/columns';
import { ENGINE_OPTIONS, failCount, makeCount, roomFor, wordsOfCount } from '../count/make-count';
import { namedFiles } from '../count/named-files';
import { withoutCopiesOf } from '../count/without-copies';
import { deliver, refuseOutput } from '../output';
import { UsageError } from '../usage-error';

/** Counts files beyond a sheet where they are. */
export const count: Command = async (args, surroundings) => {
  const { words, terminal } = surroundings;
  const { cli, language } = words;
  const text = wordsOfCount(language);
  const { values, positionals } = readArguments(
    args,
    {
      ...COUNT_OPTIONS,
      ...ENGINE_OPTIONS,
      dates: { type: 'string' },
      decimal: { type: 'string' },
      encoding: { type: 'string' },
      columns: { type: 'string' },
      json: { type: 'boolean' },
      csv: { type: 'boolean' },
      xlsx: { type: 'boolean' },
      out: { type: 'string' },
    },
    cli,
  );
  const chosen = COUNT_FORMATS.filter((each) => values[each] === true);
  if (chosen.length > 1) throw new UsageError(cli.tooManyFormats(chosen.map((each) => `--${each}`)));
  const format = chosen[0] ?? formatOfName(values.out, text);
  const choices = countChoices(values, cli);
  const notation = {
    dates: values.dates === undefined ? null : datesOf(values.dates, cli),
    decimal: values.decimal === undefined ? null : decimalOf(values.decimal, cli),
  };
  const encoding = oneOf('--encoding', values.encoding ?? 'utf-8', ['utf-8', 'latin-1'] as const, cli);
  const files = await withoutCopiesOf(await namedFiles(positionals, words, text, terminal), surroundings);
  const inputs = values.columns === undefined ? files : [...files, values.columns];
  const form = format === null ? undefined : `.${format}`;
  await refuseOutput(values.out, surroundings, { inputs, form });
  const map = await mapOf(values.columns, surroundings, text);
  const room = roomFor(values, surroundings);
  const names = distinctNames(files).map((name) => maskName(name));
  const named = files.map((file, i) => ({ name: names[i] ?? file, path: file }));
  const order = { ...choices, language, notation, encoding, map, files: named };
  const document = await makeCount(order, room, surroundings);
  const reasons = language === 'nl' ? decisionsNl : decisionsEn;
  const written = await writeCount(document, format, { count: text, report: words.report, reasons });
  await deliver(written, values.out, surroundings, inputs, form);
  // A row that cannot be judged is an error to check too, whichever rule says so.
  return document.leftOut.rows > 0 || document.checks.some(({ rows }) => rows > 0) ? 1 : 0;
};

/** The form that the name of the output promises; `null` for plain text. */
function formatOfName(name: string | undefined, text: CountWords): CountFormat | null {
  const ending = path.extname(name ?? '').toLowerCase();
  const format = COUNT_FORMATS.find((each) => `.${each}` === ending);
  if (format === undefined && !PLAIN.has(ending)) throw new UsageError(text.outForm);
  return format ?? null;
}

/** Endings of plain text. */
const PLAIN: ReadonlySet<string> = new Set(['', '.txt', '.text', '.log', '.md']);

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

async function mapOf(
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
