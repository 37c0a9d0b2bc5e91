import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = [
  'docs/security.md',
  'docs/privacy.md',
  'docs/deployment.md',
  'docs/releasing.md',
  'docs/decisions/021-small-numbers.md',
  'SECURITY.md',
];
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

/** Paths of this repository between backticks, e.g. `test/meta/network.test.ts`. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`((?:src|test|scripts|docs|bench)\/[\w./-]*)`/g)].map(([, path = '']) => path);
}

/** A test with what it shares with others: some are a list of cases for a suite. */
function withImports(path: string): string {
  const text = read(path);
  const shared = [...text.matchAll(/from '(\.[^']+)'/g)].flatMap(([, from = '']) => {
    const file = `${join(path, '..', from)}.ts`;
    return existsSync(join(root, file)) ? [read(file)] : [];
  });
  return [text, ...shared].join('\n');
}

test.each(documents)('%s: every path it points to exists', (document) => {
  const missing = pathsIn(read(document)).filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});

test.each(documents)('%s: every command it names exists', (document) => {
  const named = [...read(document).matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(documents)('%s: every page it links to exists', (document) => {
  const folder = join(root, document, '..');
  const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
});

test.each(['docs/security.md', 'docs/privacy.md'])(
  '%s: a test in the browser that only the long run does is marked',
  (document) => {
    const [, stories = ''] = /const stories = \[(.*?)\]/.exec(read('config/jest.e2e.config.cjs')) ?? [];
    const often = [...stories.matchAll(/'([^']+)'/g)].map(([, name = '']) => `test/e2e/${name}.test.ts`);
    const named = [...read(document).matchAll(/`(test\/e2e\/[\w./-]*)`( †)?/g)];
    expect(named.length).toBeGreaterThan(1);
    const wrong = named.filter(([, path = '', mark]) => often.includes(path) !== (mark === undefined));
    expect(wrong.map(([text]) => text)).toEqual([]);
  },
);

test.each(['docs/security.md', 'docs/privacy.md'])('%s: every test it names can fail', (document) => {
  const named = pathsIn(read(document)).filter((path) => /\.test\.tsx?$/.test(path));
  expect(named.length).toBeGreaterThan(10);
  expect(
    named.filter(
      (path) => !/\bexpect(?:\.poll)?\(|\bassert[.(]|\.waitFor(?:Function)?\(/.test(withImports(path)),
    ),
  ).toEqual([]);
});

test('every claim about privacy says where it is tested', () => {
  const table = /\n\| Bewering[\s\S]*?\n\n/.exec(read('docs/privacy.md'))?.[0] ?? '';
  const lines = table.trim().split('\n').slice(2);
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !/\.test\.tsx?`/.test(line.split('|').at(-2) ?? ''))).toEqual([]);
});

test('every line of the threat model says where it is tested', () => {
  const table = /## Attackers and what stops them\n([\s\S]*?)\n## /.exec(read('docs/security.md'))?.[1] ?? '';
  const lines = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  expect(lines.length).toBeGreaterThan(8);
  const untested = lines.filter((line) => {
    const last = line.split('|').at(-2) ?? '';
    const paths = pathsIn(last);
    return paths.length === 0 || !paths.some((path) => /\.test\.tsx?$|^test\//.test(path));
  });
  expect(untested).toEqual([]);
});

test.each(['The content security policy', 'Supply chain'])(
  'every point under "%s" says where it is tested, or that it is not',
  (heading) => {
    const section = read('docs/security.md').split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    const points = section.split(/\n(?=- )/).slice(1);
    expect(points.length).toBeGreaterThan(4);
    const held = (point: string) =>
      /\bnot tested\b/.test(point) || pathsIn(point).some((path) => /\.test\.tsx?$|^scripts\//.test(path));
    expect(points.filter((point) => !held(point))).toEqual([]);
  },
);
