import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { createStaticServer, filesOf, functionMetadata, listen } from '../../scripts/static-server';

const home = mkdtempSync(join(tmpdir(), 'served-'));
const folder = join(home, 'site');
const server = createStaticServer(folder);
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, 'workbench'), { recursive: true });
  mkdirSync(join(home, 'site-beside'));
  writeFileSync(join(folder, 'taskpane.html'), 'page');
  writeFileSync(join(folder, 'functions.json'), '{}');
  writeFileSync(join(folder, 'functions-nl.json'), '{}');
  writeFileSync(join(folder, 'workbench', 'index.html'), 'workbench');
  writeFileSync(join(home, 'secret.txt'), 'SECRET');
  writeFileSync(join(home, 'site-beside', 'secret.txt'), 'SECRET');
  symlinkSync(join(home, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(home, join(folder, 'up'));
  symlinkSync('nowhere', join(folder, 'broken.txt'));
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

function ask(
  path: string,
  { host = 'localhost', method = 'GET', headers = {}, at = port } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { host: `${host}:${String(at)}`, ...headers };
    request({ port: at, host: '127.0.0.1', path, method, headers: all }, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** What a client that writes its own lines gets back. */
function askLines(lines: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(lines));
    let text = '';
    socket.on('data', (part) => (text += String(part)));
    socket.on('close', () => {
      resolve(text);
    });
    socket.on('error', reject);
  });
}

test('listens to this machine only', () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
});

test.each(['localhost', '127.0.0.1', 'LOCALHOST'])('answers to %s', async (host) => {
  expect(await ask('/taskpane.html', { host })).toMatchObject({ status: 200, text: 'page' });
});

// The page of another site whose name was made to lead here reads the answers as its own.
test.each(['elders.example', 'localhost.elders.example', '127.0.0.1.nip.io', 'localhost@elders.example', ''])(
  'refuses to answer in the name of "%s"',
  async (host) => {
    expect(await ask('/taskpane.html', { host })).toMatchObject({ status: 421, text: '421' });
  },
);

test('refuses a line that names a host itself, or no host at all', async () => {
  const named = await askLines('GET http://elders.example/taskpane.html HTTP/1.1\r\nHost: localhost\r\n\r\n');
  expect(named).toMatch(/^HTTP\/1\.1 400 /);
  expect(await askLines('GET /taskpane.html HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%2e%2e%2f%2e%2e%2fetc/passwd',
  '/%252e%252e%252fsecret.txt',
  '/workbench/..%2f..%2fsecret.txt',
  '/..%2fsite-beside%2fsecret.txt',
  '//secret.txt',
  '/....//secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/link.txt',
  '/up/secret.txt',
  '/up/site/link.txt',
  '/broken.txt',
  '/taskpane.html%00.txt',
  '/workbench',
  `/${'a'.repeat(5000)}`,
  `/${'a/'.repeat(3000)}`,
])('gives nothing from outside the folder: %.40s', async (path) => {
  const { status, text } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(text).toBe(String(status));
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('does nothing for %s', async (method) => {
  expect(await ask('/taskpane.html', { method })).toMatchObject({ status: 405 });
});

test('a request with headers without end is refused, and the next is answered', async () => {
  const long = 'a'.repeat(100_000);
  const answer = await askLines(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${long}\r\n\r\n`).catch(
    () => '',
  );
  expect(answer).not.toMatch(/^HTTP\/1\.1 [23]/);
  expect(await ask('/taskpane.html')).toMatchObject({ status: 200 });
});

test('no other site may read or frame what is served', async () => {
  for (const path of ['/taskpane.html', '/workbench/'])
    for (const origin of ['https://elders.example', 'null']) {
      const { headers } = await ask(path, { headers: { origin } });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers['content-security-policy']).toMatch(/frame-ancestors '(?:self|none)'/);
      expect(headers['content-security-policy']).not.toContain('elders');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
});

// Excel on the web reads what the functions are called in a page of its own.
test('served to Excel, only the description of the functions may be read by another site', async () => {
  const toExcel = createServer(filesOf(folder, functionMetadata));
  try {
    const at = await listen(toExcel, 0);
    const open = async (path: string) => (await ask(path, { at })).headers['access-control-allow-origin'];
    expect(await Promise.all(['/functions.json', '/functions-nl.json'].map(open))).toEqual(['*', '*']);
    expect(await Promise.all(['/taskpane.html', '/workbench/'].map(open))).toEqual([undefined, undefined]);
    expect((await ask('/functions.json')).headers['access-control-allow-origin']).toBeUndefined();
  } finally {
    toExcel.close();
  }
});
