import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const product = JSON.parse(read('package.json')) as {
  version: string;
  license: string;
  scripts: Record<string, string>;
  engines: { node: string };
};

/** What stands in the root: what people and tools look for there. The rest has a folder. */
const inRoot = [
  ...['.ci', '.editorconfig', '.gitattributes', '.github', '.gitignore', '.nvmrc', '.prettierignore'],
  ...['.prettierrc.json', 'CHANGELOG.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'LICENSE', 'LICENSES'],
  ...['README.md', 'REUSE.toml', 'SECURITY.md', 'assets', 'bench', 'config', 'docs', 'eslint.config.mjs'],
  ...['jest.config.cjs', 'manifest.xml', 'package-lock.json', 'package.json', 'packages', 'publiccode.yml'],
  ...['scripts', 'src', 'test', 'tools', 'tsconfig.json', 'webpack.config.js'],
];

/** What tools make, as .gitignore says: never part of the repository. */
const made = [
  ...[
    '.build',
    '.eslintcache',
    '.git',
    '.tsbuildinfo',
    'coverage',
    'dist',
    'node_modules',
    'release',
    'reports',
  ],
];
const isMade = (name: string) => made.includes(name) || /^\.stryker-tmp|\.log$/.test(name);

/** Every file of the repository, by its path from the root. */
function filesIn(folder = ''): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (isMade(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

test('the root holds what people and tools look for there, and no more', () => {
  expect(readdirSync(root).filter((name) => !isMade(name))).toEqual([...inRoot].sort());
});

test('every script is TypeScript', () => {
  expect(filesIn('scripts').filter((path) => !path.endsWith('.ts'))).toEqual([]);
});

describe('licence of each file, as REUSE asks for it', () => {
  const [, ...parts] = read('REUSE.toml').split('[[annotations]]');
  const annotations = parts.map((part) => {
    const value = (key: string) => new RegExp(`^${key} = "([^"]+)"$`, 'm').exec(part)?.[1] ?? '';
    const path = value('path');
    const pattern = path === '**' ? /^/ : new RegExp(`^${path.replace(/\*\*$/, '').replaceAll('.', '\\.')}`);
    return { pattern, licence: value('SPDX-License-Identifier'), by: value('SPDX-FileCopyrightText') };
  });
  /** The last part that fits a file holds for it. */
  const of = (path: string) => annotations.filter(({ pattern }) => pattern.test(path)).at(-1);

  test('every file has a licence and a holder, and every licence its text', () => {
    const files = filesIn();
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((path) => !of(path)?.licence || !of(path)?.by)).toEqual([]);
    const used = new Set(files.map((path) => `${of(path)?.licence ?? ''}.txt`));
    expect(readdirSync(join(root, 'LICENSES')).sort()).toEqual([...used].sort());
  });

  test('what is by others has their licence, the rest that of the product', () => {
    expect(of('src/counting/explain.ts')?.licence).toBe(product.license);
    for (const name of readdirSync(join(root, 'packages'))) {
      const { license } = JSON.parse(read(`packages/${name}/package.json`)) as { license: string };
      expect([name, of(`packages/${name}/package.json`)?.licence]).toEqual([name, license]);
      expect(read(`packages/${name}/LICENSE`)).toBe(read(`LICENSES/${license}.txt`));
    }
    expect(read('LICENSE')).toBe(read(`LICENSES/${product.license}.txt`));
  });

  test('no file names another licence for itself', () => {
    // In two parts, so that this file does not.
    const tag = new RegExp(`${'SPDX-License'}-Identifier: *([\\w.-]+)`);
    const naming = filesIn()
      .filter(
        (path) => /\.(ts|tsx|js|cjs|mjs|md|yml|css|html|json)$/.test(path) && !path.startsWith('packages/'),
      )
      .filter((path) => (tag.exec(read(path))?.[1] ?? product.license) !== product.license);
    expect(naming).toEqual([]);
  });
});

/** Values that publiccode.yml 0.4 knows, as far as this file uses or may come to use them (docs/standard of the standard itself). */
const STANDARD: Readonly<Record<string, readonly string[]>> = {
  developmentStatus: ['concept', 'development', 'beta', 'stable', 'obsolete'],
  softwareType: ['addon'],
  platforms: ['web', 'windows', 'mac', 'linux', 'ios', 'android'],
  categories: [
    'business-intelligence',
    'compliance-management',
    'data-analytics',
    'data-collection',
    'hr',
    'office',
  ],
  scope: ['education', 'employment', 'local-authorities', 'research', 'society', 'welfare'],
  type: ['internal', 'community', 'none'],
  localisationReady: ['true', 'false'],
  availableLanguages: ['nl', 'en'],
};

describe('publiccode.yml', () => {
  const text = read('publiccode.yml');

  test('names the licence of the product, and its version once it is released', () => {
    expect(text).toContain(`\n  license: ${product.license}\n`);
    const isReleased = !read('CHANGELOG.md').includes(`## ${product.version} (nog niet uitgebracht)`);
    expect(text.includes(`\nsoftwareVersion: ${product.version}\n`)).toBe(isReleased);
  });

  test('what nobody knows yet is said, and is on the list of what a release needs', () => {
    const unknown = text.split('\n').filter((line) => /example\.(?:org|com)|name: De makers/.test(line));
    expect(unknown).toHaveLength(2);
    const said = text.replace(/^# ?/gm, '').toLowerCase();
    for (const key of ['url:', 'maintenance.contacts:'])
      expect(said.slice(said.indexOf('not known yet'))).toContain(`- ${key}`);
    expect(read('docs/releasing.md')).toContain('`publiccode.yml`');
  });

  test('has the keys that the standard asks for, with values that it knows, and none that it advises against', () => {
    const top = [...text.matchAll(/^(\w+):/gm)].map(([, key = '']) => key);
    const asked =
      'publiccodeYmlVersion name url platforms categories developmentStatus softwareType description legal maintenance localisation';
    expect(top).toEqual(expect.arrayContaining(asked.split(' ')));
    expect(text).not.toMatch(/^\s*(?:genericName|monochromeLogo|inputTypes|outputTypes|authorsFile):/m);
    const list = (key: string) =>
      [...(new RegExp(`^ *${key}:\\n((?: +- .*\\n)+)`, 'm').exec(text)?.[1] ?? '').matchAll(/- (.*)/g)].map(
        ([, value = '']) => value,
      );
    for (const [key, known] of Object.entries(STANDARD)) {
      const single = new RegExp(`^ *${key}: (.*)$`, 'm').exec(text)?.[1];
      const values = single === undefined ? list(key) : [single];
      expect([key, values.length > 0, values.filter((value) => !known.includes(value))]).toEqual([
        key,
        true,
        [],
      ]);
    }
    expect(list('countries')).toEqual(list('countries').map((code) => code.toLowerCase()));
    expect(list('features').length).toBeGreaterThan(4);
  });

  test.each(['nl', 'en'])('describes it in %s, as long as the standard takes', (language) => {
    const part = new RegExp(`^  ${language}:\\n((?:    .*\\n)+)`, 'm').exec(text)?.[1] ?? '';
    const folded = (key: string) =>
      new RegExp(`^    ${key}: >-\\n((?:      .*\\n)+)`, 'm').exec(part)?.[1]?.replace(/\s+/g, ' ').trim() ??
      '';
    expect(folded('shortDescription').length).toBeGreaterThan(50);
    expect(folded('shortDescription').length).toBeLessThanOrEqual(150);
    expect(folded('longDescription').length).toBeGreaterThanOrEqual(150);
    expect(folded('longDescription').length).toBeLessThanOrEqual(10_000);
  });
});

describe('what other machines run', () => {
  const workflow = read('.github/workflows/test.yml');

  test('the scripts that the workflow and .ci/run name are there', () => {
    const named = [...`${workflow}\n${read('.ci/run')}`.matchAll(/npm (?:run )?((?:test|start)[\w:]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(named).toEqual(expect.arrayContaining(['test', 'test:long', 'test:ci']));
    expect(named.filter((name) => product.scripts[name] === undefined)).toEqual([]);
  });

  test('the other engines are installed where they must run, by the names that are told to who lacks them', () => {
    const job = /^  engines:\n((?:    .*\n|\n)+)/m.exec(workflow)?.[1] ?? '';
    expect(job).toContain('npm run test:engines -- --all');
    for (const file of ['webkit', 'firefox']) {
      const [, told = ''] =
        /apt-get install ([\w .-]+)\)/.exec(read(`scripts/test/engines/${file}.ts`)) ?? [];
      expect(told.split(' ').filter((name) => name === '' || !job.includes(name))).toEqual([]);
    }
  });

  test('mutation testing has the runner of jest itself, without which it cannot count what a test reaches', () => {
    const configurations = readdirSync(join(root, 'config')).filter((name) =>
      /^stryker.*\.jest\.cjs$/.test(name),
    );
    expect(configurations.length).toBeGreaterThan(1);
    for (const name of configurations) {
      const { testRunner } = createRequire(join(root, 'config', name))(`./${name}`) as {
        testRunner?: string;
      };
      expect([name, testRunner]).toEqual([name, 'jest-circus/runner']);
    }
  });

  test('the versions of Node are the same everywhere', () => {
    expect(workflow).toContain('node: [22, 24]');
    expect(product.engines.node).toBe('>=22');
    expect(read('.nvmrc').trim()).toBe('22');
    for (const page of ['README.md', 'CONTRIBUTING.md']) {
      const text = read(page);
      expect([page, /Node(?:\.js\]\([^)]*\))? 22 (?:of nieuwer|or newer)/.test(text)]).toEqual([page, true]);
    }
  });
});
