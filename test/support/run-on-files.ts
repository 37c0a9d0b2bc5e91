import { runCli } from '../../src/cli/run';
import { nodeTerminal } from '../../src/cli/terminal';

/** How a command ended: its exit code, what it gave on standard output, and what it said beside that. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** Runs a command of the terminal over real files, in this process. */
export async function runOnFiles(
  args: readonly string[],
  other: Partial<Pick<Parameters<typeof runCli>[1], 'duckDb'>> = {},
): Promise<Ran> {
  let [out, said] = ['', ''];
  const terminal = {
    ...nodeTerminal(),
    env: {},
    out: (text: string) => void (out += text),
    error: (text: string) => void (said += text),
  };
  const code = await runCli([...args], { terminal, template: () => new Uint8Array(), ...other });
  return { code, out, said };
}
