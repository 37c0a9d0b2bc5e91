/**
 * `npm start`: the add-in in Excel where Excel is, else the workbench: a spreadsheet in the browser with the pane beside it.
 * `--workbench` always takes the workbench; `--port N` asks for another port; `--no-open` leaves the browser alone; `--help` lists these.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from '../package.json';
import { olderNode } from './older-node';
import { fingerprint, isMadeFrom, rememberMadeFrom } from './made-from';
import { openBrowser } from './open-browser';
import { Progress } from './progress';
import { createStaticServer, listen } from './static-server';
import { whoServes } from './who-serves';

const root = join(__dirname, '..');

const HELP = `npm start -- [optie …]

  Opent de invoegtoepassing in Excel, of zonder Excel de werkbank in een browser.
  Opens the add-in in Excel, or without Excel the workbench in a browser.

  --workbench   altijd de werkbank / always the workbench
  --port N      een andere poort dan 3100 / another port than 3100
  --no-open     geen browser openen / open no browser
  --help        deze lijst / this list`;

function excelIsHere(): boolean {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  const key = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
  return spawnSync('reg', ['query', key], { stdio: 'ignore' }).status === 0;
}

async function startExcel(): Promise<void> {
  const port = config.dev_server_port;
  // office-addin-debugging takes whatever answers there for the add-in.
  if ((await whoServes(port)) === 'another')
    throw new Error(
      `Iets anders gebruikt poort ${String(port)}, waar Excel de invoegtoepassing zoekt: een ander programma, of de werkbank. Sluit het en probeer het opnieuw. ` +
        `(Something else uses port ${String(port)}, where Excel looks for the add-in: another program, or the workbench. Close it and try again.)`,
    );
  console.log(
    'Excel openen met de invoegtoepassing … (zonder Excel: npm run start:workbench; stoppen: npm stop)',
  );
  // A shell, because npm is a script on Windows.
  const child = spawn('npm run start:excel', { stdio: 'inherit', shell: true });
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** Builds where something has changed since the last time. Gives the folder, and what is still to be kept for the next time. */
async function quickBuild(): Promise<{ readonly folder: string; readonly kept: Promise<void> }> {
  const progress = new Progress('De werkbank wordt gebouwd … (building the workbench)');
  // Loaded only now: it takes a second, and the line above is on the screen before it.
  const { build, folderOfBuild } = await import('./build');
  const folder = folderOfBuild('development');
  const print = fingerprint(root);
  const { kept } = await build({
    mode: 'development',
    env: { workbench: true },
    parts: ['addin', 'workbench'],
    onProgress: progress.at,
  });
  rememberMadeFrom(folder, print);
  progress.end();
  return { folder, kept };
}

async function startWorkbench(asked: string, open: boolean): Promise<void> {
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${asked} is no port`);
  const last = join(root, '.build');
  const { folder, kept } = isMadeFrom(last, fingerprint(root))
    ? { folder: last, kept: Promise.resolve() }
    : await quickBuild();
  const taken = await listen(createStaticServer(folder), port);
  if (port !== 0 && taken !== port)
    console.log(
      `Poort ${asked} is bezet, het is ${String(taken)} geworden. (port ${asked} is taken, so this is ${String(taken)})`,
    );
  const address = `http://localhost:${String(taken)}/`;
  console.log(`\n  Werkbank / workbench:  ${address}\n\n  Stoppen / stop: Ctrl+C`);
  if (open) openBrowser(address);
  await kept;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      workbench: { type: 'boolean', default: false },
      port: { type: 'string', default: '3100' },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const older = olderNode(process.version);
  if (older !== '') console.warn(older);
  if (!values.workbench && excelIsHere()) await startExcel();
  else await startWorkbench(values.port, !values['no-open']);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
