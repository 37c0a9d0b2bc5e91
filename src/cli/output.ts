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

/** The form of plain text. */
export const TEXT = '.txt';
/** Endings that promise no other form than this one; of a form that is not named here, only itself. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  '.html': ['.html', '.htm'],
  '.sql': ['.sql', '.txt'],
  [TEXT]: [TEXT, '.text', '.log', '.md'],
};

/** A file whose name promises something else than it holds helps nobody; a name without an ending promises nothing. */
const fits = (name: string, form: string): boolean => {
  const ending = path.extname(name).toLowerCase();
  return ending === '' || (ALIKE[form] ?? [form]).includes(ending);
};

/**
 * The form that a name promises, of those that can be written; `null` for plain text.
 *
 * @throws {UsageError} where it promises none of them
 */
export function formatOfName<T extends string>(
  out: string | undefined,
  formats: readonly T[],
  { words: { cli: words } }: Pick<Surroundings, 'words'>,
): T | null {
  if (out === undefined || fits(out, TEXT)) return null;
  const format = formats.find((each) => fits(out, `.${each}`));
  if (format === undefined) throw new UsageError(words.outForm(formats.map((each) => `--${each}`)));
  return format;
}

type Outside = Pick<Surroundings, 'terminal' | 'words' | 'force' | 'written'>;

interface Asked {
  /** Files that were read for it, also those of other options. */
  readonly inputs?: readonly string[];
  /** Form of the content, as the end of a name. */
  readonly form: string;
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
  { inputs = [], form }: Asked,
): Promise<void> {
  if (out === undefined) return;
  if (!fits(out, form)) throw new UsageError(words.outOtherForm(out, form));
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
  inputs: readonly string[],
  form: string,
): Promise<void> {
  const { terminal, words, force } = surroundings;
  if (out === undefined) {
    if (typeof content !== 'string') throw new TypeError('a terminal takes text only');
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
