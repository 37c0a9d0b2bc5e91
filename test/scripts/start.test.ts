import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf } from '../../scripts/build';
import { fingerprint, isMadeFrom, rememberMadeFrom } from '../../scripts/made-from';
import { browserCommand } from '../../scripts/open-browser';
import { olderNode } from '../../scripts/older-node';
import { Progress } from '../../scripts/progress';
import { createStaticServer, listen } from '../../scripts/static-server';

describe('whether there is something to build', () => {
  const root = mkdtempSync(join(tmpdir(), 'made-from-'));
  const folders = ['src', 'assets', 'scripts', 'packages'];
  const files = ['manifest.xml', 'package-lock.json', 'tsconfig.json', 'webpack.config.js', 'src/a.ts'];

  beforeAll(() => {
    for (const name of folders) mkdirSync(join(root, name));
    for (const name of files) writeFileSync(join(root, name), 'x');
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test('a file that is written, comes or goes changes the print', () => {
    const prints = [fingerprint(root)];
    expect(fingerprint(root)).toBe(prints[0]);
    utimesSync(join(root, 'src/a.ts'), 1, 1);
    prints.push(fingerprint(root));
    writeFileSync(join(root, 'src/b.ts'), '');
    prints.push(fingerprint(root));
    rmSync(join(root, 'src/a.ts'));
    prints.push(fingerprint(root));
    expect(new Set(prints).size).toBe(4);
  });

  test('a build is made from what it remembers', () => {
    expect(isMadeFrom(root, 'one')).toBe(false);
    rememberMadeFrom(root, 'one');
    expect(isMadeFrom(root, 'one')).toBe(true);
    expect(isMadeFrom(root, 'two')).toBe(false);
  });
});

test('a Node older than the project is made for is named in one sentence, any other not', () => {
  expect(olderNode('v20.20.2', '>=22')).toMatch(/^Dit is Node\.js 20\. .*versie 22 of nieuwer/);
  expect(olderNode('v22.0.0', '>=22')).toBe('');
  expect(olderNode('v24.1.0', '>=22')).toBe('');
  // What package.json says.
  expect(olderNode('v18.0.0')).toContain('22');
});

test('the browser is opened where there is one, and not where nobody sees it', () => {
  const address = 'http://localhost:3100/';
  expect(browserCommand(address, 'darwin', {})).toEqual(['open', address]);
  expect(browserCommand(address, 'win32', {})).toEqual(['cmd', '/c', 'start', '""', address]);
  expect(browserCommand(address, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', address]);
  expect(browserCommand(address, 'linux', { DISPLAY: '' })).toBeNull();
  expect(browserCommand(address, 'darwin', { CI: '1' })).toBeNull();
});

describe('progress', () => {
  const said = (isTTY: boolean, parts: readonly number[]) => {
    let text = '';
    const progress = new Progress('bezig', { isTTY, write: (part: string) => (text += part) });
    parts.forEach(progress.at);
    progress.end();
    return text;
  };

  test('goes forward in place on a terminal', () => {
    const text = said(true, [0, 0.105, 0.1, 0.5, 1]);
    expect(text).toMatch(/^bezig\rbezig {2}10 %\rbezig {2}50 %\rbezig 100 %\rbezig \d+\.\d s \n$/);
  });

  test('is a line for every quarter elsewhere', () => {
    const text = said(false, [0.1, 0.3, 0.4, 0.6, 1]);
    expect(text.split('\n').slice(0, 4)).toEqual(['bezig', ' 25 %', ' 50 %', '100 %']);
  });
});

test('a port that is taken gives the next one', async () => {
  const [first, second] = [createStaticServer(__dirname), createStaticServer(__dirname)];
  const port = await listen(first, 0);
  expect(await listen(second, port)).toBeGreaterThan(port);
  first.close();
  second.close();
});

test('what is given to a build', () => {
  expect(environmentOf(['workbench', 'url=https://example.nl/?a=b'])).toEqual({
    workbench: true,
    url: 'https://example.nl/?a=b',
  });
});
