/**
 * `npm start`: the add-in in Excel where Excel is, else the workbench: a spreadsheet in the browser with the pane beside it.
 * `--workbench` always takes the workbench; `--port N` asks for another port.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build';
import { createStaticServer, listen } from './static-server';

const root = join(__dirname, '..');

function excelIsHere(): boolean {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  const key = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
  return spawnSync('reg', ['query', key], { stdio: 'ignore' }).status === 0;
}

function startExcel(): void {
  console.log('Excel openen met de invoegtoepassing … (zonder Excel: npm run start:workbench)');
  // A shell, because npm is a script on Windows.
  const child = spawn('npm run start:excel', { stdio: 'inherit', shell: true });
  child.on('exit', (code) => process.exit(code ?? 1));
}

async function startWorkbench(asked: string): Promise<void> {
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${asked} is no port`);
  console.log('De werkbank wordt gebouwd … (the workbench is being built)');
  await build({ mode: 'production', env: { workbench: true } });
  const server = createStaticServer(join(root, 'dist'));
  const taken = await listen(server, port);
  console.log(`\n  Werkbank / workbench:  http://localhost:${String(taken)}/\n\n  Stoppen / stop: Ctrl+C`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { workbench: { type: 'boolean', default: false }, port: { type: 'string', default: '3100' } },
  });
  if (!values.workbench && excelIsHere()) startExcel();
  else await startWorkbench(values.port);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
