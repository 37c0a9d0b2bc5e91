import { consolidationWords as statusEn } from '../../locales/en/consolidation';
import { publicationWords as en } from '../../locales/en/publication';
import { consolidationWords as statusNl } from '../../locales/nl/consolidation';
import { publicationWords as nl } from '../../locales/nl/publication';
import { consolidate } from '../../meting/consolidate/consolidate';
import { readAsLatin } from '../../privacy/look-alikes';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { COUNT_FORMAT } from '../../report/count/document';
import { buildPublication, namesOf } from '../../report/publication/build';
import { writePublication } from '../../report/publication/write';
import { readArguments } from '../arguments';
import { checkFiles, expandFiles, withoutCopies, type CheckedFile } from '../check-files';
import type { Command } from '../command';
import { deliver, refuseOutput } from '../output';
import {
  minimumOf,
  publicationFormat,
  PUBLICATION_OPTIONS,
  readEarlier,
  refuseWhatTells,
} from '../publishing';
import { printable } from '../../report/printable';
import { reportOf } from '../report-of';
import { today } from '../today';
import { UsageError } from '../usage-error';
import { findingText } from '../consolidated';
import { exitCodeOf } from './check';
import { publishCount } from './publish-count';

/** Of files beyond a sheet, which are counted where they are. */
const OF_COUNT = '--count';

/** Makes a publication of one or more workbooks: their outcome only, with small groups protected. */
export const publish: Command = (args, surroundings) =>
  args.includes(OF_COUNT) ? publishCount(args, surroundings) : publishWorkbooks(args, surroundings);

const publishWorkbooks: Command = async (args, surroundings) => {
  const { words, terminal } = surroundings;
  const { values, positionals } = readArguments(
    args,
    { ...PUBLICATION_OPTIONS, name: { type: 'string', multiple: true } },
    words.cli,
  );
  const format = publicationFormat(values, words);
  const minimum = minimumOf(values, words);
  const earlier = values.earlier ?? [];
  const files = await expandFiles(positionals, words, terminal);
  await refuseOutput(values.out, surroundings, { inputs: [...files, ...earlier], form: `.${format}` });
  const before = await readEarlier(earlier, surroundings);
  const checked = await checkFiles(
    await withoutCopies(files, words, terminal),
    { today: today(), consolidate: contributing(new Pseudonymiser()) },
    words,
    terminal,
  );
  if (await isCount(checked)) throw new UsageError(words.cli.noCountPublished);
  const consolidation = consolidate(checked.map(({ result }) => result));
  const status = words.language === 'nl' ? statusNl : statusEn;
  const states = consolidation.files.map((each) => `${each.file}: ${status.status[each.status]}\n`).join('');
  if (!consolidation.files.some(({ included }) => included))
    throw new UsageError(words.cli.nothingToPublish(states.trimEnd()));
  const names = values.name ?? [];
  const everyName = namesOf(consolidation.files.filter(({ included }) => included));
  const unknown = names.find((name) => !everyName.includes(name));
  if (unknown !== undefined)
    throw new UsageError(words.cli.badValue('--name', unknown, everyName.map(printable).join('; ')));
  const publication = buildPublication(consolidation, checked, { language: words.language, minimum, names });
  const published = words.language === 'nl' ? nl : en;
  if (publication.organisations.length > 0)
    terminal.error(`${words.cli.namesPublished(publication.organisations.map(printable))}\n`);
  const unnamed = everyName.filter((name) => !publication.organisations.includes(name));
  if (unnamed.length > 0) terminal.error(`${words.cli.namesLeftOut(unnamed.map(printable))}\n`);
  const disguised = publication.organisations.filter((name) => readAsLatin(name) !== null);
  if (disguised.length > 0) terminal.error(`${published.otherScript(disguised.map(printable).join('; '))}\n`);
  for (const line of consolidation.findings.map((each) => findingText(each, words)))
    terminal.error(`${line}\n`);
  if (publication.unsettled.length > 0 && values.anyway !== true)
    throw new UsageError(words.cli.unsettledPublication(publication.unsettled));
  refuseWhatTells(publication, before, values.anyway === true, surroundings);
  await deliver(
    await writePublication(publication, format, published, words.report),
    values.out,
    surroundings,
    files,
    `.${format}`,
  );
  terminal.error(states);
  return exitCodeOf(reportOf(checked, 'sectorraad', words));
};

/** Whether one of the files is a count, or can only be counted: who contributes to it is not known, so that nobody can be protected. */
async function isCount(files: readonly CheckedFile[]): Promise<boolean> {
  if (files.some(({ result }) => result.unreadable?.code === 'beyond-sheet')) return true;
  const heads = files
    .filter(({ path: name }) => /\.json$/i.test(name))
    .map(({ blob }) => blob.slice(0, COUNT_HEAD_BYTES).text());
  return (await Promise.all(heads)).some((head) => head.includes(`"format": "${COUNT_FORMAT}"`));
}

/** Within so many bytes a count says what it is, unless its list of files is longer. */
const COUNT_HEAD_BYTES = 1 << 20;
