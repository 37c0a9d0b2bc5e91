/**
 * `npm run test:engines`: the main story of the pane in WebKit and Firefox as Debian has them. What they find and the reports they
 * write must equal those of Chromium. An engine that is not installed is skipped with a sentence; with `--all` it counts as failed.
 * `--no-build` takes what is built.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportedWorkbook, mistypeBsn } from '../../../test/e2e/boards';
import { build, folderOfBuild } from '../../build';
import { filesOf, listen } from '../../static-server';
import { startChromium } from './chromium';
import { EngineIsMissing, type Engine } from './engine';
import { startFirefox } from './firefox';
import { tell, watch, type Told } from './story';
import { startWebKit } from './webkit';

const board = { organisation: 'Stichting De Wilgen', rows: 200, seed: 7 };

/** A meting without mistakes, one with, the second as text, and what is no workbook at all. */
function writeFiles(folder: string): readonly string[] {
  const good = exportedWorkbook({ ...board, file: 'goed.xlsx' });
  const wrong = exportedWorkbook({
    ...board,
    file: 'fout.xlsx',
    spoil: (draft) => {
      mistypeBsn(draft, 3);
      draft.set(12, 'sector', 'makrt');
    },
  });
  const files: readonly (readonly [string, Uint8Array])[] = [
    [good.name, good.buffer],
    [wrong.name, wrong.buffer],
    [
      'tekst.csv',
      Buffer.from('BSN;Verloonde uren;Sector\r\n123456782;1326;markt\r\n123456789;zes;makrt\r\n'),
    ],
    ['kapot.xlsx', good.buffer.subarray(0, 3000)],
  ];
  return files.map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

const formats = [
  'Webpagina, om te lezen en af te drukken',
  'CSV, een lijst van bevindingen',
  'JSON, voor andere programma’s',
];

/** Moments of making a file differ; nothing else may. */
function timeless(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, 'MOMENT')
    .replace(/\d{1,2}-\d{1,2}-\d{4}(?:,? (?:om )?\d\d:\d\d(?::\d\d)?)?/g, 'DATUM');
}

function differences(told: Told, expected: Told): string[] {
  const parts = (each: Told) => Object.entries({ ...each.findings, ...each.reports });
  const wanted = new Map(parts(expected));
  return [
    ...told.errors.map((error) => `the page reported: ${error}`),
    ...parts(told).flatMap(([name, text]) => {
      const [got, asked] = [timeless(text), timeless(wanted.get(name) ?? '')];
      if (got === asked) return [];
      let at = 0;
      while (got[at] === asked[at]) at++;
      return [
        `${name} differs from ${String(at)}: “${got.slice(at, at + 80)}”, not “${asked.slice(at, at + 80)}”`,
      ];
    }),
  ];
}

/** The build, with what watches the page before its first script: an error while it loads is an error too. */
function watchedServer(folder: string): Server {
  const files = filesOf(folder);
  return createServer((request, response) => {
    if (request.url !== '/start.js') {
      files(request, response);
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
    response.end(`${watch}\n${readFileSync(join(folder, 'start.js'), 'utf8')}`);
  });
}

async function tellIn(
  start: () => Promise<Engine>,
  address: string,
  files: readonly string[],
): Promise<Told> {
  const engine = await start();
  const begun = Date.now();
  try {
    const told = await tell(engine, address, files, formats);
    console.log(`${engine.name} ${engine.version}: ${String(Math.round((Date.now() - begun) / 1000))} s`);
    return told;
  } finally {
    await engine.close();
  }
}

async function main(): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'banenafspraak-engines-'));
  if (!process.argv.includes('--no-build')) {
    const { kept } = await build({
      mode: 'development',
      env: { workbench: true },
      parts: ['addin', 'workbench'],
    });
    await kept;
  }
  const server = watchedServer(folderOfBuild('development'));
  const port = await listen(server, 0);
  const address = `http://localhost:${String(port)}/workbench/pane.html`;
  const files = writeFiles(scratch);
  let [passed, failed] = [0, 0];
  try {
    const expected = await tellIn(startChromium, address, files);
    for (const error of expected.errors) console.error(`  in Chromium the page reported: ${error}`);
    if (expected.errors.length > 0) failed++;
    for (const start of [() => startWebKit(scratch), startFirefox]) {
      try {
        const found = differences(await tellIn(start, address, files), expected);
        for (const difference of found) console.error(`  ${difference}`);
        if (found.length === 0) passed++;
        else failed++;
      } catch (error) {
        if (error instanceof EngineIsMissing) {
          console.error(`SKIPPED: ${error.message} is not installed.`);
          if (process.argv.includes('--all')) failed++;
          continue;
        }
        console.error(error instanceof Error ? error.message : error);
        failed++;
      }
    }
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  return failed === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
