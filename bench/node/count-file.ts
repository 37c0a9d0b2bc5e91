import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run';
import type { DuckDb } from '../../src/cli/count/engine';
import { nodeTerminal } from '../../src/cli/terminal';
import type { CountDocument } from '../../src/report/count/document';
import { report } from './report';

/** The whole command `count`, with its whole outcome. */
report(async (file) => {
  let out = '';
  const terminal = { ...nodeTerminal(), out: (text: string) => void (out += text), error: () => undefined };
  const duckDb = () =>
    createRequire(join(process.cwd(), 'tools/duckdb/package.json'))('@duckdb/node-api') as DuckDb;
  const notation = file.endsWith('.csv') ? ['--dates', 'nl', '--decimal', ','] : [];
  await runCli(['count', file, '--year', '2024', ...notation, '--json'], {
    terminal,
    template: () => new Uint8Array(),
    duckDb,
  });
  const { counted } = JSON.parse(out) as CountDocument;
  return counted;
});
