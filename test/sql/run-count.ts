/** The program of the terminal as it is in the source: for tests that stop it. */
import { runCli } from '../../src/cli/run';
import { nodeTerminal } from '../../src/cli/terminal';

void runCli(process.argv.slice(2), { terminal: nodeTerminal(), template: () => new Uint8Array() }).then(
  (code) => {
    process.exitCode = code;
  },
);
