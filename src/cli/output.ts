import path from 'node:path';
import type { Surroundings } from './command';
import { FileError } from './terminal';
import { UsageError } from './usage-error';

/** What was made cannot be put where it was asked for; the message is for the user, in the user's language. */
export class OutputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutputError';
  }
}

/** Names that promise a form: a file that ends so and holds something else helps nobody. */
const FORMS = ['.xlsx', '.csv', '.ods', '.json', '.sarif', '.html'] as const;
const ALIKE: Readonly<Record<string, string>> = { '.htm': '.html', '.xlsm': '.xlsx', '.xltx': '.xlsx' };

type Outside = Pick<Surroundings, 'terminal' | 'words' | 'force' | 'written'>;

interface Asked {
  /** Files that were read for it, also those of other options. */
  readonly inputs?: readonly string[];
  /** Form of the content, as the end of a name; any when left out. */
  readonly form?: string | undefined;
}

/**
 * Refuses an output that may not be written: over one of the inputs by whatever name or link, over a file that is there already
 * unless that was asked for, or under a name that promises another form. Asked before the work, and again when it is written.
 *
 * @throws {UsageError}
 */
export async function refuseOutput(
  out: string | undefined,
  { terminal, words: { cli: words }, force, written }: Outside,
  { inputs = [], form }: Asked = {},
): Promise<void> {
  if (out === undefined) return;
  const named = path.extname(out).toLowerCase();
  const promised = FORMS.find((each) => each === (ALIKE[named] ?? named));
  if (form !== undefined && promised !== undefined && promised !== form)
    throw new UsageError(words.outOtherForm(out, form));
  const identity = await terminal.identity(out);
  if (identity === null) return;
  for (const input of inputs)
    if ((await terminal.identity(input)) === identity) throw new UsageError(words.outIsInput(out));
  if (written.has(identity)) throw new UsageError(words.outTwice(out));
  if (!force && (await terminal.isFile(out))) throw new UsageError(words.outExists(out));
}

/**
 * Refuses one name for two outputs before the work is done; through links it is noticed when the second is written.
 *
 * @throws {UsageError}
 */
export function refuseSameOutputs(outs: readonly (string | undefined)[], { words }: Outside): void {
  const named = new Set<string>();
  for (const out of outs) {
    if (out === undefined) continue;
    const place = path.resolve(out);
    if (named.has(place)) throw new UsageError(words.cli.outTwice(out));
    named.add(place);
  }
}

/**
 * Writes to the file that was asked for, or to the terminal.
 *
 * @throws {UsageError} as `refuseOutput`
 * @throws {OutputError} where it cannot be written; what stood there is still whole
 */
export async function deliver(
  content: string | Uint8Array,
  out: string | undefined,
  surroundings: Outside,
  inputs: readonly string[] = [],
  form?: string,
): Promise<void> {
  const { terminal, words, force } = surroundings;
  if (out === undefined) {
    if (typeof content !== 'string') throw new UsageError(words.cli.outNeeded('.xlsx'));
    terminal.out(content);
    return;
  }
  await refuseOutput(out, surroundings, { inputs, form });
  try {
    await terminal.write(out, content, { replace: force });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.code === 'exists') throw new UsageError(words.cli.outExists(out));
    throw new OutputError(error.code === 'full' ? words.cli.diskFull(out) : words.cli.notWritable(out));
  }
  const identity = await terminal.identity(out);
  if (identity !== null) surroundings.written.add(identity);
  terminal.error(`${words.cli.written(out)}\n`);
}
