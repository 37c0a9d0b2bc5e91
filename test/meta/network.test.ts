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

test('nothing that ships goes to another page or opens a window: no policy would stop that', () => {
  expect(
    uses(
      /window\.open\s*\(|location\.(?:assign|replace)\s*\(|location(?:\.href)?\s*=[^=]|\.submit\s*\(|openBrowserWindow/,
    ),
  ).toEqual([]);
});

test('nothing that ships runs text as code', () => {
  expect(
    uses(
      /\beval\s*\(|new Function\s*\(|document\.write|dangerouslySetInnerHTML|\.innerHTML\s*=|\.outerHTML\s*=/,
    ),
  ).toEqual([]);
});

test('only the settings of the pane are kept on the machine', () => {
  expect(
    uses(/localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open|OfficeRuntime\.storage/),
  ).toEqual(['taskpane/app/settings.ts']);
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
