import path from 'node:path';
import { consolidationWords as statusEn } from '../../locales/en/consolidation';
import { publicationWords as en } from '../../locales/en/publication';
import { consolidationWords as statusNl } from '../../locales/nl/consolidation';
import { publicationWords as nl } from '../../locales/nl/publication';
import { consolidate } from '../../meting/consolidate/consolidate';
import { maskBsns } from '../../privacy/bsn';
import { lowestMinimum, usualMinimum } from '../../privacy/small-numbers';
import { contributing } from '../../meting/count/build-contribution';
import { Pseudonymiser } from '../../privacy/pseudonym';
import { buildPublication } from '../../report/publication/build';
import { earlierTells, readPublication } from '../../report/publication/earlier';
import type { Publication } from '../../report/publication/publication';
import { PUBLICATION_FORMATS, type PublicationFormat } from '../../report/publication/formats';
import { writePublication } from '../../report/publication/write';
import { readArguments, wholeNumber } from '../arguments';
import { checkFiles, expandFiles } from '../check-files';
import type { Command } from '../command';
import { deliver, refuseOutput } from '../output';
import { printable } from '../printable';
import { reportOf } from '../report-of';
import { UsageError } from '../usage-error';
import type { Words } from '../words';
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
  const checked = await checkFiles(
    files,
    { consolidate: contributing(new Pseudonymiser()) },
    words,
    terminal,
  );
  const consolidation = consolidate(checked.map(({ result }) => result));
  const status = words.language === 'nl' ? statusNl : statusEn;
  const states = consolidation.files.map((each) => `${each.file}: ${status.status[each.status]}\n`).join('');
  if (!consolidation.files.some(({ included }) => included))
    throw new UsageError(words.cli.nothingToPublish(states.trimEnd()));
  const publication = buildPublication(consolidation, checked, { language: words.language, minimum });
  const published = words.language === 'nl' ? nl : en;
  if (publication.organisations.length > 0)
    terminal.error(`${words.cli.namesPublished(publication.organisations.map(printable))}\n`);
  await warnOfEarlier(publication, earlier, values.anyway === true, surroundings);
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

/**
 * What publications of before tell beside this one is said before anything is written, and keeps it from being written unless it is
 * to be so anyway.
 */
async function warnOfEarlier(
  publication: Publication,
  files: readonly string[],
  anyway: boolean,
  { words: { cli }, terminal }: Parameters<Command>[1],
): Promise<void> {
  for (const file of files) {
    const earlier = readPublication(await (await terminal.read(file)).text());
    if (earlier === null) throw new UsageError(cli.noPublication(file));
    const told = earlierTells(publication, earlier).map((each) =>
      each.kind === 'difference'
        ? cli.earlierDifference(file, each.organisations.map((name) => printable(maskBsns(name))).join(', '))
        : each.kind === 'withheld'
          ? cli.earlierWithheld(file)
          : cli.earlierUnnamed(file),
    );
    if (told.length === 0) continue;
    if (!anyway) throw new UsageError([...told, cli.publishAnyway].join('\n'));
    terminal.error(`${told.join('\n')}\n`);
  }
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
