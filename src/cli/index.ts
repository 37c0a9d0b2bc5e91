import { runCli } from './run';
import { nodeTerminal } from './terminal';
import { languageOf, wordsIn } from './words';

/** The templates as the build wrote them, in base64 by file name, so that the program is one file. */
declare const TEMPLATE_FILES: Readonly<Record<string, string>>;

const args = process.argv.slice(2);
const { cli: words } = wordsIn(languageOf(args, process.env) ?? 'nl');

/** Exit code of an output that cannot be written. */
const OUTPUT_FAILED = 3;

// A full disk, or a program that stopped reading: without this Node would show where in our code that was noticed.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`${words.terminalFailed}\n`);
  process.exit(OUTPUT_FAILED);
});
process.stderr.on('error', () => process.exit(OUTPUT_FAILED));

void runCli(args, {
  terminal: nodeTerminal(),
  template: (kind, language) => Buffer.from(TEMPLATE_FILES[`${kind}-${language}.xlsx`] ?? '', 'base64'),
}).then((code) => {
  process.exitCode = code;
});
