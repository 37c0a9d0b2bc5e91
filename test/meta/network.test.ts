import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(__dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith('excel-protocol/'),
  );
const files = sources.filter((path) => !path.startsWith('workbench/'));

const uses = (pattern: RegExp, among = files) =>
  among.filter((path) => pattern.test(readFileSync(join(src, path), 'utf8')));

test('there is code to look at', () => {
  expect(files.length).toBeGreaterThan(100);
});

test('nothing that ships can talk to a network', () => {
  expect(
    uses(
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts\(|navigator\.connection/,
    ),
  ).toEqual([]);
});

test('nothing goes to another page, opens a window or connects two browsers, the workbench neither: no policy would stop that', () => {
  expect(
    uses(
      /window\.open\s*\(|location\.(?:assign|replace)\s*\(|location(?:\.href)?\s*=[^=]|\.submit\s*\(|openBrowserWindow|RTCPeerConnection/,
      sources,
    ),
  ).toEqual([]);
});

test('a click opens a window at sources and at the help only: addresses of the product, none made of what a user has', () => {
  const screens = files.filter((path) => path.startsWith('taskpane/'));
  expect(uses(/_blank|\bhref=\{/, screens).sort()).toEqual([
    'taskpane/parts/source-link.tsx',
    'taskpane/screens/functies/function-detail.tsx',
    'taskpane/screens/parameters/parameter-detail.tsx',
  ]);
  const addresses = screens.flatMap((path) =>
    [...readFileSync(join(src, path), 'utf8').matchAll(/\bhref=(\S+(?: spec\.id\)\})?)/g)].map(
      ([, given]) => given,
    ),
  );
  expect([...new Set(addresses)].sort()).toEqual(['{helpPage(notation, spec.id)}', '{source.url}', '{url}']);
});

test('nothing that ships runs text as code', () => {
  expect(
    uses(
      /\beval\s*\(|new Function\s*\(|document\.write|dangerouslySetInnerHTML|\.innerHTML\s*=|\.outerHTML\s*=/,
    ),
  ).toEqual([]);
});

test('only the settings of the pane, and what columns are, are kept on the machine', () => {
  expect(
    uses(/localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open|OfficeRuntime\.storage/),
  ).toEqual(['taskpane/app/settings.ts']);
  expect(uses(/\bbrowserStorage\(|\.setItem\(/).sort()).toEqual([
    'taskpane/app/app.tsx',
    'taskpane/app/settings.ts',
    'taskpane/compose/column-memory.ts',
    'taskpane/compose/desk-of.ts',
    'taskpane/index.tsx',
  ]);
});

test('nothing is logged, and only the answer for the annual report, which names nobody, goes to the clipboard', () => {
  expect(uses(/\bconsole\.|execCommand|clipboardData|ClipboardItem/)).toEqual([]);
  expect(uses(/navigator\.clipboard/)).toEqual(['taskpane/parts/annual-answer.tsx']);
});

test('no window hears or says a message, of the workbench neither: they go between a page and its own threads', () => {
  const pages = sources.filter((path) => !path.startsWith('cli/'));
  expect(uses(/postMessage|['"`]message['"`]|onmessage|BroadcastChannel/, pages)).toEqual([
    'taskpane/checker/worker-pool.ts',
    'taskpane/worker/remote.ts',
    'workbook/zip/detach.ts',
  ]);
  const ofWindows =
    /(?:window|parent|top|opener|self|globalThis)\??\.(?:postMessage|addEventListener\(\s*['"`]message)/;
  expect(uses(ofWindows, pages)).toEqual([]);
});
