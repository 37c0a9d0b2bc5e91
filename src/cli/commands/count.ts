import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { publishedLaw, sectorsApart, yearEnd } from '../../law';
import { countWords as countEn } from '../../locales/en/count';
import { decisions as decisionsEn } from '../../locales/en/counting';
import { countWords as countNl, type CountWords } from '../../locales/nl/count';
import { decisions as decisionsNl } from '../../locales/nl/counting';
import { maskName } from '../../privacy/personal-data';
import { countDocument, type CountInput } from '../../report/count/document';
import { COUNT_FORMATS, writeCount } from '../../report/count/write';
import { oneOf, readArguments } from '../arguments';
import { distinctNames, readOrExplain } from '../check-files';
import type { Command, Surroundings } from '../command';
import { countChoices, COUNT_OPTIONS } from '../count-choices';
import { readColumnMap, type ColumnMap } from '../count/columns';
import { CountError } from '../../sql/duckdb/count-error';
import { countFiles } from '../count/count-files';
import { loadDuckDb, startEngine } from '../count/engine';
import { isOutOfRoom } from '../count/find-outside';
import { namedFiles } from '../count/named-files';
import { withTempFolder } from '../count/temp-folder';
import { sha256InNode } from '../node-sha256';
import { deliver, refuseOutput } from '../output';
import { UsageError } from '../usage-error';

/** What a count of ten million rows fits in. */
const USUAL_MEMORY = '1GB';

/** Counts files beyond a sheet where they are. */
export const count: Command = async (args, surroundings) => {
  const { words, terminal } = surroundings;
  const { cli, language } = words;
  const text = language === 'nl' ? countNl : countEn;
  const { values, positionals } = readArguments(
    args,
    {
      ...COUNT_OPTIONS,
      dates: { type: 'string' },
      decimal: { type: 'string' },
      encoding: { type: 'string' },
      columns: { type: 'string' },
      memory: { type: 'string' },
      temp: { type: 'string' },
      json: { type: 'boolean' },
      csv: { type: 'boolean' },
      xlsx: { type: 'boolean' },
      out: { type: 'string' },
    },
    cli,
  );
  const chosen = COUNT_FORMATS.filter((each) => values[each] === true);
  if (chosen.length > 1) throw new UsageError(cli.tooManyFormats(chosen.map((each) => `--${each}`)));
  const [format = null] = chosen;
  const choices = countChoices(values, cli);
  if (!sectorsApart(yearEnd(choices.year), publishedLaw)) throw new UsageError(text.noSplit(choices.year));
  const notation = {
    dates: values.dates === undefined ? null : oneOf('--dates', values.dates, ['iso', 'nl'] as const, cli),
    decimal:
      values.decimal === undefined ? null : oneOf('--decimal', values.decimal, [',', '.'] as const, cli),
  };
  const encoding = oneOf('--encoding', values.encoding ?? 'utf-8', ['utf-8', 'latin-1'] as const, cli);
  const memory = values.memory ?? USUAL_MEMORY;
  if (!/^[1-9]\d{0,5}(?:MB|GB)$/i.test(memory)) fail({ code: 'bad-memory', value: memory }, text);
  const files = await namedFiles(positionals, words, text, terminal);
  const inputs = values.columns === undefined ? files : [...files, values.columns];
  await refuseOutput(values.out, surroundings, { inputs, form: format === null ? undefined : `.${format}` });
  const map = await mapOf(values.columns, surroundings, text);
  const duckDb = surroundings.duckDb === undefined ? loadDuckDb() : surroundings.duckDb();
  if (duckDb === null) throw new UsageError(text.noEngine);
  if (values.temp !== undefined && !(existsSync(values.temp) && statSync(values.temp).isDirectory()))
    throw new UsageError(cli.notFound(values.temp));
  const names = distinctNames(files).map((name) => maskName(name));
  const named = files.map((file, i) => ({ name: names[i] ?? file, path: path.resolve(file) }));
  const answer = await withTempFolder(values.temp, async (temp) => {
    terminal.error(`${text.temp(temp, memory)}\n`);
    const engine = await startEngine(duckDb, {
      files: named.map((each) => each.path),
      temp,
      memory,
      inOrder: true,
    });
    try {
      return await countFiles(engine, { files: named, ...choices, map, notation, encoding });
    } catch (error) {
      if (error instanceof CountError) return fail(error.facts, text);
      if (isOutOfRoom(error)) return fail({ code: 'no-room', temp }, text);
      throw error;
    } finally {
      engine.close();
    }
  });
  const document = countDocument(answer, {
    language,
    law: publishedLaw,
    ...choices,
    inputs: await Promise.all(named.map((each) => inputOf(each.name, each.path, surroundings))),
  });
  const reasons = language === 'nl' ? decisionsNl : decisionsEn;
  const written = await writeCount(document, format, { count: text, report: words.report, reasons });
  await deliver(written, values.out, surroundings, inputs, format === null ? undefined : `.${format}`);
  return document.checks.some(({ rows }) => rows > 0) ? 1 : 0;
};

/** @throws {UsageError} always */
function fail(facts: CountError['facts'], text: CountWords): never {
  throw new UsageError(text.failed(facts));
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
    if (error instanceof CountError) return fail(error.facts, text);
    throw error;
  }
}

async function inputOf(
  name: string,
  file: string,
  { words, terminal }: Pick<Surroundings, 'words' | 'terminal'>,
): Promise<CountInput> {
  const blob = await readOrExplain(file, words, terminal);
  return { file: name, sha256: await sha256InNode(blob), bytes: blob.size };
}
