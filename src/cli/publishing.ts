import path from 'node:path';
import { publicationWords as en } from '../locales/en/publication';
import { publicationWords as nl } from '../locales/nl/publication';
import { lowestMinimum, usualMinimum } from '../privacy/small-numbers';
import { maskBsns } from '../privacy/bsn';
import { printable } from '../report/printable';
import { earlierTells, type EarlierPublication } from '../report/publication/earlier';
import { PUBLICATION_FORMATS, type PublicationFormat } from '../report/publication/formats';
import type { Publication } from '../report/publication/publication';
import { LARGEST_PUBLICATION, readPublication } from '../report/publication/read-publication';
import { showsNothing } from '../report/publication/shows-nothing';
import { wholeNumber } from './arguments';
import { readOrExplain } from './check-files';
import type { Surroundings } from './command';
import { UsageError } from './usage-error';
import type { Words } from './words';

/** Options of every publication. */
export const PUBLICATION_OPTIONS = {
  html: { type: 'boolean' },
  xlsx: { type: 'boolean' },
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  'small-numbers': { type: 'string' },
  earlier: { type: 'string', multiple: true },
  anyway: { type: 'boolean' },
} as const;

type Given = Readonly<Partial<Record<PublicationFormat, boolean>>> & {
  readonly out?: string | undefined;
  readonly 'small-numbers'?: string | undefined;
};

/** The smallest group that may be asked for as the largest. */
const highestMinimum = 1000;

/** @throws {UsageError} */
export function publicationFormat(values: Given, { cli: words }: Words): PublicationFormat {
  const chosen = PUBLICATION_FORMATS.filter((each) => values[each] === true);
  if (chosen.length > 1) throw new UsageError(words.tooManyFormats(chosen.map((each) => `--${each}`)));
  const extension = path
    .extname(values.out ?? '')
    .slice(1)
    .toLowerCase();
  const named = PUBLICATION_FORMATS.find((each) => each === extension.replace(/^htm$/, 'html'));
  const format = chosen[0] ?? named;
  if (format === undefined) throw new UsageError(words.publishFormat);
  if (format === 'xlsx' && values.out === undefined) throw new UsageError(words.outNeeded('publicatie.xlsx'));
  return format;
}

/** @throws {UsageError} */
export function minimumOf({ 'small-numbers': value }: Given, { cli: words }: Words): number | null {
  if (value === undefined) return usualMinimum;
  if (value === 'off') return null;
  return wholeNumber('--small-numbers', value, { min: lowestMinimum, max: highestMinimum }, words);
}

/** @throws {UsageError} */
export async function readEarlier(
  files: readonly string[],
  { words, terminal }: Surroundings,
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

/**
 * Says what speaks against a publication that was made: it shows nothing, or tells too much beside earlier ones.
 *
 * @throws {UsageError} where something does, and it was not said to be made anyway
 */
export function refuseWhatTells(
  publication: Publication,
  before: readonly EarlierPublication[],
  anyway: boolean,
  { words, terminal }: Pick<Surroundings, 'words' | 'terminal'>,
): void {
  const published = words.language === 'nl' ? nl : en;
  if (showsNothing(publication)) {
    if (!anyway) throw new UsageError([words.cli.emptyPublication, words.cli.publishAnyway].join('\n'));
    terminal.error(`${words.cli.emptyPublication}\n`);
  }
  const told = earlierTells(publication, before).map((each) => {
    const files = each.earlier.map(printable).join(', ');
    if (each.kind !== 'difference') return published.earlier[each.kind](files);
    const named = each.organisations.map((name) => printable(maskBsns(name))).join('; ');
    return published.earlier.difference(files, named);
  });
  if (told.length > 0) {
    if (!anyway) throw new UsageError([...told, words.cli.publishAnyway].join('\n'));
    terminal.error(`${told.join('\n')}\n`);
  }
}
