import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CliWords } from '../locales/nl/cli';
import { UsageError } from './usage-error';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options that every command takes. */
const shared = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const satisfies Options;

/** The arguments of one command, with a plain answer to everything that does not fit. */
export function readArguments<T extends Options>(args: readonly string[], options: T, words: CliWords) {
  try {
    return parseArgs({
      args: withNegatives(args, options),
      options: { ...shared, ...options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError(explain(error, words));
  }
}

/** Node takes `-1` for an option: with its own, the command says itself what it thinks of it. */
function withNegatives(args: readonly string[], options: Options): string[] {
  const joined: string[] = [];
  for (const each of args) {
    const before = joined.at(-1) ?? '';
    const takesValue = before.startsWith('--') && options[before.slice(2)]?.type === 'string';
    if (takesValue && /^-\d/.test(each)) joined[joined.length - 1] = `${before}=${each}`;
    else joined.push(each);
  }
  return joined;
}

function explain(error: unknown, words: CliWords): string {
  const { code, message = '' } = error as { readonly code?: string; readonly message?: string };
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.unknownOption(option);
  return message.includes('does not take an argument') ? words.noValue(option) : words.missingValue(option);
}

/** A whole number in a range. */
export function wholeNumber(
  option: string,
  value: string | undefined,
  { min, max }: { readonly min: number; readonly max: number },
  words: CliWords,
): number {
  if (value === undefined) throw new UsageError(words.missingValue(option));
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(number >= min && number <= max)) {
    throw new UsageError(words.badValue(option, value, `${String(min)} - ${String(max)}`));
  }
  return number;
}

/** One of a list. */
export function oneOf<T extends string>(
  option: string,
  value: string,
  allowed: readonly T[],
  words: CliWords,
): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(words.badValue(option, value, allowed.join(', ')));
  return found;
}
