import { decisions as decisionsEn } from '../../locales/en/counting';
import { decisions as decisionsNl } from '../../locales/nl/counting';
import { COUNT_FORMATS, writeCount } from '../../report/count/write';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { countChoices, COUNT_OPTIONS } from '../count-choices';
import { ENGINE_OPTIONS, foundSomething, makeCount, roomFor, wordsOfCount } from '../count/make-count';
import { filesToCount, mapOf, notationSaid, READING_OPTIONS, toldFiles } from '../count/reading';
import { deliver, formatOfName, refuseOutput, TEXT } from '../output';
import { UsageError } from '../usage-error';

/** Counts files beyond a sheet where they are. */
export const count: Command = async (args, surroundings) => {
  const { words } = surroundings;
  const { cli, language } = words;
  const text = wordsOfCount(language);
  const { values, positionals } = readArguments(
    args,
    {
      ...COUNT_OPTIONS,
      ...ENGINE_OPTIONS,
      ...READING_OPTIONS,
      json: { type: 'boolean' },
      csv: { type: 'boolean' },
      xlsx: { type: 'boolean' },
      out: { type: 'string' },
    },
    cli,
  );
  const chosen = COUNT_FORMATS.filter((each) => values[each] === true);
  if (chosen.length > 1) throw new UsageError(cli.tooManyFormats(chosen.map((each) => `--${each}`)));
  const format = chosen[0] ?? formatOfName(values.out, COUNT_FORMATS, surroundings);
  if (format === 'xlsx' && values.out === undefined) throw new UsageError(cli.outNeeded('telling.xlsx'));
  const choices = countChoices(values, cli);
  const said = notationSaid(values, cli);
  const files = await filesToCount(positionals, surroundings);
  const inputs = values.columns === undefined ? files : [...files, values.columns];
  const form = format === null ? TEXT : `.${format}`;
  await refuseOutput(values.out, surroundings, { inputs, form });
  const map = await mapOf(values.columns, surroundings, text);
  const room = roomFor(values, surroundings);
  const order = { ...choices, ...said, language, map, files: toldFiles(files) };
  const document = await makeCount(order, room, surroundings);
  const reasons = language === 'nl' ? decisionsNl : decisionsEn;
  const written = await writeCount(document, format, { count: text, report: words.report, reasons });
  await deliver(written, values.out, surroundings, inputs, form);
  return foundSomething(document) ? 1 : 0;
};
