import { runCli } from './run';
import { nodeTerminal } from './terminal';

/** The templates as the build wrote them, in base64 by file name, so that the program is one file. */
declare const TEMPLATE_FILES: Readonly<Record<string, string>>;

void runCli(process.argv.slice(2), {
  terminal: nodeTerminal(),
  template: (kind, language) => Buffer.from(TEMPLATE_FILES[`${kind}-${language}.xlsx`] ?? '', 'base64'),
}).then((code) => {
  process.exitCode = code;
});
