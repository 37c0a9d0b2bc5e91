import { maskBsns } from '../privacy/bsn';
import { OutputError } from './output';
import { printable } from '../report/printable';
import { PRODUCT } from '../report/product';
import type { Command, ExitCode, Surroundings } from './command';
import { check } from './commands/check';
import { compose } from './commands/compose';
import { consolidate } from './commands/consolidate';
import { count } from './commands/count';
import { exchange } from './commands/exchange';
import { generate } from './commands/generate';
import { publish } from './commands/publish';
import { rules } from './commands/rules';
import { sql } from './commands/sql';
import { template } from './commands/template';
import { verify } from './commands/verify';
import { yearReport } from './commands/year-report';
import type { Terminal } from './terminal';
import { toldEndings } from '../workbook/file-kinds';
import { UsageError } from './usage-error';
import { languageAsked, languageOf, wordsIn } from './words';

const commands: Readonly<Record<string, Command>> = {
  check,
  compose,
  template,
  consolidate,
  count,
  publish,
  exchange,
  generate,
  rules,
  sql,
  verify,
  'year-report': yearReport,
};

/** Runs one command and gives its exit code. Whatever goes wrong is said in plain words on the error stream. */
export async function runCli(
  args: readonly string[],
  surroundings: Omit<Surroundings, 'words' | 'force' | 'written'>,
): Promise<ExitCode> {
  const terminal = masking(surroundings.terminal);
  const language = languageOf(args, terminal.env);
  const words = wordsIn(language ?? 'nl');
  const fail = (message: string, code: ExitCode = 2): ExitCode => {
    terminal.error(`${message}\n`);
    return code;
  };
  if (language === null) return fail(words.cli.badValue('--lang', languageAsked(args) ?? '', 'nl, en'));
  if (args.includes('--version')) {
    terminal.out(`${PRODUCT.name} ${PRODUCT.version}\n`);
    return 0;
  }
  const rest = withoutShared(args);
  const [name, ...own] = rest;
  if (name === 'help' || rest.includes('--help') || rest.includes('-h')) {
    terminal.out(words.cli.help(toldEndings));
    return 0;
  }
  if (name === undefined) return fail(words.cli.noCommand);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return fail(words.cli.unknownCommand(name, Object.keys(commands)));
  try {
    return await command(own, {
      ...surroundings,
      terminal,
      words,
      force: args.includes(FORCE),
      written: new Set(),
    });
  } catch (error) {
    if (error instanceof UsageError) return fail(error.message);
    if (error instanceof OutputError) return fail(error.message, 3);
    return fail(words.cli.unexpected(error instanceof Error ? error.name : 'unknown'));
  }
}

const FORCE = '--force';

/**
 * Messages name files, and the name of a file can hold the number of a person, or what steers a terminal. Reports are masked and
 * made printable where they are made.
 */
function masking(terminal: Terminal): Terminal {
  return {
    env: terminal.env,
    out: (text) => {
      terminal.out(text);
    },
    error: (text) => {
      // Masked first: signs that nobody sees may stand between the digits.
      terminal.error(maskBsns(text).split('\n').map(printable).join('\n'));
    },
    read: (file) => terminal.read(file),
    write: (file, content, how) => terminal.write(file, content, how),
    list: (folder) => terminal.list(folder),
    identity: (file) => terminal.identity(file),
    isFile: (file) => terminal.isFile(file),
    ...(terminal.guard === undefined ? {} : { guard: terminal.guard }),
  };
}

/** Without the options that hold for every command. */
function withoutShared(args: readonly string[]): readonly string[] {
  return args.filter((each, i) => each !== FORCE && !each.startsWith('--lang') && args[i - 1] !== '--lang');
}
