import path from 'node:path';
import { consolidationWords as statusEn } from '../../locales/en/consolidation';
import { publicationWords as en } from '../../locales/en/publication';
import { consolidationWords as statusNl } from '../../locales/nl/consolidation';
import { publicationWords as nl } from '../../locales/nl/publication';
import { consolidate } from '../../meting/consolidate/consolidate';
import { maskBsns } from '../../privacy/bsn';
import { readAsLatin } from '../../privacy/look-alikes';
import { lowestMinimum, usualMinimum } from '../../privacy/small-numbers';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { COUNT_FORMAT } from '../../report/count/document';
import { buildPublication, namesOf } from '../../report/publication/build';
import { earlierTells, type EarlierPublication } from '../../report/publication/earlier';
import { LARGEST_PUBLICATION, readPublication } from '../../report/publication/read-publication';
import { PUBLICATION_FORMATS, type PublicationFormat } from '../../report/publication/formats';
import { showsNothing } from '../../report/publication/shows-nothing';
import { writePublication } from '../../report/publication/write';
import { readArguments, wholeNumber } from '../arguments';
import { checkFiles, expandFiles, readOrExplain, withoutCopies, type CheckedFile } from '../check-files';
import type { Command } from '../command';
import { deliver, refuseOutput } from '../output';
import { printable } from '../../report/printable';
import { reportOf } from '../report-of';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import type { Words } from '../words';
import { findingText } from '../consolidated';
import { exitCodeOf } from './check';

const highestMinimum = 1000;

/** Makes a publication of one or more workbooks: their outcome only, with small groups protected. */
export const publish: Command = async (args, surroundings) => {
  const { words, terminal } = surroundings;
  const { values, positionals } = readArguments(
    args,
    {
      html: { type: 'boolean' },
      xlsx: { type: 'boolean' },
      csv: { type: 'boolean' },
      json: { type: 'boolean' },
      out: { type: 'string' },
      'small-numbers': { type: 'string' },
      name: { type: 'string', multiple: true },
      earlier: { type: 'string', multiple: true },
      anyway: { type: 'boolean' },
    },
    words.cli,
  );
  const chosen = PUBLICATION_FORMATS.filter((each) => values[each] === true);
  if (chosen.length > 1) throw new UsageError(words.cli.tooManyFormats(chosen.map((each) => `--${each}`)));
  const format = chosen[0] ?? formatOfName(values.out, words);
  const minimum = minimumOf(values['small-numbers'], words);
  const earlier = values.earlier ?? [];
  const files = await expandFiles(positionals, words, terminal);
  await refuseOutput(values.out, surroundings, { inputs: [...files, ...earlier], form: `.${format}` });
  const before = await readEarlier(earlier, words, terminal);
  const checked = await checkFiles(
    await withoutCopies(files, words, terminal),
    { consolidate: contributing(new Pseudonymiser()) },
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
  if (showsNothing(publication)) {
    if (values.anyway !== true)
      throw new UsageError([words.cli.emptyPublication, words.cli.publishAnyway].join('\n'));
    terminal.error(`${words.cli.emptyPublication}\n`);
  }
  const told = earlierTells(publication, before).map((each) => {
    const files = each.earlier.map(printable).join(', ');
    if (each.kind !== 'difference') return published.earlier[each.kind](files);
    const named = each.organisations.map((name) => printable(maskBsns(name))).join('; ');
    return published.earlier.difference(files, named);
  });
  if (told.length > 0) {
    if (values.anyway !== true) throw new UsageError([...told, words.cli.publishAnyway].join('\n'));
    terminal.error(`${told.join('\n')}\n`);
  }
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

async function readEarlier(
  files: readonly string[],
  words: Words,
  terminal: Terminal,
): Promise<readonly EarlierPublication[]> {
  const read: EarlierPublication[] = [];
  for (const file of files) {
    const blob = await readOrExplain(file, words, terminal);
    const publication = blob.size > LARGEST_PUBLICATION ? null : readPublication(await blob.text());
    if (publication === null) throw new UsageError(words.cli.noPublication(file));
    read.push({ name: file, publication });
  }
  return read;
}

function formatOfName(name: string | undefined, { cli: words }: Words): PublicationFormat {
  const extension = path
    .extname(name ?? '')
    .slice(1)
    .toLowerCase();
  const format = PUBLICATION_FORMATS.find((each) => each === extension.replace(/^htm$/, 'html'));
  if (format === undefined) throw new UsageError(words.publishFormat);
  return format;
}

function minimumOf(value: string | undefined, { cli: words }: Words): number | null {
  if (value === undefined) return usualMinimum;
  if (value === 'off') return null;
  return wholeNumber('--small-numbers', value, { min: lowestMinimum, max: highestMinimum }, words);
}
