import { publicationWords as en } from '../../locales/en/publication';
import { publicationWords as nl } from '../../locales/nl/publication';
import { writePublication } from '../../report/publication/write';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { countChoices, PERIOD_OPTIONS } from '../count-choices';
import {
  ENGINE_OPTIONS,
  foundSomething,
  makeCountPublication,
  roomFor,
  wordsOfCount,
} from '../count/make-count';
import { filesToCount, mapOf, notationSaid, READING_OPTIONS, toldFiles } from '../count/reading';
import { deliver, refuseOutput } from '../output';
import {
  minimumOf,
  publicationFormat,
  PUBLICATION_OPTIONS,
  readEarlier,
  refuseWhatTells,
} from '../publishing';

/** Makes a publication of files beyond a sheet, where a column tells who contributes each row: the outcome only, with small groups protected. */
export const publishCount: Command = async (args, surroundings) => {
  const { words, terminal } = surroundings;
  const { values, positionals } = readArguments(
    args,
    {
      ...PUBLICATION_OPTIONS,
      ...PERIOD_OPTIONS,
      ...ENGINE_OPTIONS,
      ...READING_OPTIONS,
      count: { type: 'boolean' },
    },
    words.cli,
  );
  const text = wordsOfCount(words.language);
  const format = publicationFormat(values, words);
  const form = `.${format}`;
  const minimum = minimumOf(values, words);
  const choices = countChoices(values, words.cli);
  const said = notationSaid(values, words.cli);
  const earlier = values.earlier ?? [];
  const files = await filesToCount(positionals, surroundings);
  const inputs = [...files, ...earlier, ...(values.columns === undefined ? [] : [values.columns])];
  await refuseOutput(values.out, surroundings, { inputs, form });
  const before = await readEarlier(earlier, surroundings);
  const map = await mapOf(values.columns, surroundings, text);
  const order = { ...choices, ...said, map, language: words.language, files: toldFiles(files) };
  const room = roomFor(values, surroundings);
  const { document, publication } = await makeCountPublication(order, minimum, room, surroundings);
  refuseWhatTells(publication, before, values.anyway === true, surroundings);
  const published = words.language === 'nl' ? nl : en;
  const written = await writePublication(publication, format, published, words.report);
  await deliver(written, values.out, surroundings, inputs, form);
  if (document.leftOut.rows > 0) terminal.error(`${text.publishedWithout(document.leftOut.rows)}\n`);
  return foundSomething(document) ? 1 : 0;
};
