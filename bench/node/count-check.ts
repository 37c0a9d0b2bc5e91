import { runCli } from '../../src/cli/run';
import { nodeTerminal } from '../../src/cli/terminal';
import { report } from './report';

/** The whole command `check` on the same file. */
report(async (file) => {
  const terminal = { ...nodeTerminal(), out: () => undefined, error: () => undefined };
  return await runCli(['check', file, '--json'], { terminal, template: () => new Uint8Array() });
});
