import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOfBuild } from '../build';
import type { Step } from './run';

/** Steps of one group run beside each other, groups one after another. */
export type Group = readonly Step[];

const bin = (root: string, name: string, file: string): string => join(root, 'node_modules', name, file);

const quiet = { quiet: true, minutes: 15 };

/** What `npm run lint` does: rules of style, and of which room may import which. */
export function styleRun(root: string): readonly Group[] {
  const cache = (name: string) => ['--cache', '--cache-location', join('node_modules/.cache', name)];
  return [
    [
      {
        ...quiet,
        name: 'lint',
        args: [bin(root, 'eslint', 'bin/eslint.js'), '.', '--max-warnings', '0', ...cache('eslint')],
      },
      {
        ...quiet,
        name: 'format',
        args: [
          bin(root, 'prettier', 'bin/prettier.cjs'),
          '--check',
          '--log-level',
          'warn',
          '.',
          ...cache('prettier'),
        ],
      },
      {
        ...quiet,
        name: 'walls between rooms',
        args: [
          bin(root, 'dependency-cruiser', 'bin/dependency-cruise.mjs'),
          ...['--config', 'config/dependency-cruiser.cjs', '--output-type', 'err', 'src'],
        ],
      },
    ],
  ];
}

/** What `npm test` does, in ten minutes of one processor; `scratch` takes what is counted. */
export function shortRun(root: string, scratch: string): readonly Group[] {
  const counts = (name: string) => join(scratch, `${name}.json`);
  return [
    [
      {
        ...quiet,
        name: 'one build for all tests',
        args: [...script(root, 'build.ts'), '--mode', 'development', '--env', 'workbench', '--env', 'once'],
      },
      {
        ...quiet,
        name: 'types',
        // On threads it takes half as much again, of the processor that builds.
        args: [bin(root, 'typescript-7', 'bin/tsc'), '--noEmit', '--singleThreaded'],
      },
    ],
    [
      {
        name: 'unit and contract',
        // Without this a machine with two processors leaves one idle.
        args: [...script(root, 'test/without-browser.ts'), counts('unit'), '--maxWorkers=100%'],
        counts: counts('unit'),
        minutes: 30,
        env: { TEST_BUILD: folderOfBuild('development') },
      },
      {
        // A browser waits much, one test after another: by itself it would leave the other processor idle.
        quiet: true,
        name: 'the story of each user, in the browser',
        args: [...script(root, 'test/in-browser.ts'), '--no-build', '--stories', '--json', counts('stories')],
        counts: counts('stories'),
        minutes: 20,
      },
    ],
  ];
}

function jest(root: string, args: readonly string[], counts: string): readonly string[] {
  return [bin(root, 'jest', 'bin/jest.js'), ...args, '--json', `--outputFile=${counts}`];
}

function script(root: string, path: string): readonly string[] {
  return [bin(root, 'tsx', 'dist/cli.mjs'), join(root, 'scripts', path)];
}

/** What `npm test` takes a slice of, whole, and what takes a package of its own: the most telling first. */
export function longRun(root: string, scratch: string): readonly Group[] {
  const counts = (name: string) => join(scratch, `long-${name}.json`);
  const env = { TEST_LONG: '1' };
  const unit = (name: string, said: string, args: readonly string[], minutes: number): Group => [
    {
      name: said,
      args: jest(root, ['--maxWorkers=100%', ...args], counts(name)),
      counts: counts(name),
      minutes,
      env,
    },
  ];
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  // npm says where it stands when it runs a script.
  const npm = process.env['npm_execpath'];
  return [
    [
      {
        name: 'every screen and story in the browser, over what ships',
        args: [...script(root, 'test/in-browser.ts'), '--ship', '--json', counts('browser')],
        counts: counts('browser'),
        minutes: 30,
        env,
      },
    ],
    unit('seeds', 'seeded defects, all seeds', ['test/meta/seeded-defects'], 20),
    unit('fuzz', 'damaged files, all cases', ['test/fuzz'], 20),
    unit(
      'rest',
      'the rest of the long tests',
      [
        ...['--findRelatedTests', 'test/support/long.ts'],
        ...['--testPathIgnorePatterns', '/node_modules/', '/test/e2e/', 'seeded-defects', '/test/fuzz/'],
      ],
      25,
    ),
    [
      {
        name: 'the same build twice',
        // Compares with the build that the tests in the browser made.
        args: [...script(root, 'release/reproduce.ts'), '--env', 'workbench'],
        minutes: 20,
      },
    ],
    [{ name: 'advisories on what ships', args: script(root, 'release/advisories.ts'), minutes: 5 }],
    [{ name: 'calls into Excel, by Microsoft’s rules', args: script(root, 'lint-office.ts'), minutes: 10 }],
    [
      {
        name: 'the program in each version of Node',
        args: script(root, 'test/nodes/index.ts'),
        minutes: 15,
      },
    ],
    ...(scripts['test:engines'] === undefined || npm === undefined
      ? []
      : [[{ name: 'other browsers', args: [npm, 'run', 'test:engines'], minutes: 15 }]]),
  ];
}
