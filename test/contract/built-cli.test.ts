import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { RULES } from '../../src/meting/rules';
import { buildCli } from '../support/build';
import { longRun } from '../support/long';
import { hasDuckDb, tellSkipped } from '../sql/engines';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
let start: (require: NodeJS.Require, module: object, exports: object, process: object) => void;

beforeAll(() => {
  buildCli(folder);
  // Many runs in this one process: each gets a `process` of its own, as Node gives a program.
  const source = readFileSync(join(folder, 'cli.cjs'), 'utf8');
  start = new Function('require', 'module', 'exports', 'process', source) as typeof start;
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
}

/** Runs the built program with these arguments, until it has set its exit code. */
function run(...given: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    let out = '';
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        out += chunk.toString();
        done();
      },
    });
    const own = Object.create(process, {
      argv: { value: [process.execPath, 'cli.cjs', ...given] },
      env: { value: { ...process.env, LANG: 'nl_NL' } },
      stdout: { value: stream },
      stderr: { value: stream },
      exitCode: {
        set: (code: number) => {
          resolve({ code, out });
        },
      },
    }) as object;
    start(createRequire(__filename), { exports: {} }, {}, own);
  });
}

const file = (name: string) => join(folder, name);

/** A sheet that cannot be read, which no writer makes. */
const UNWRITABLE = 'S10';

/** Each is seeded in the tests of the rules as well; here it is the built program that keeps its seeds. */
const seeded = RULES.map(({ id }) => id).filter((id) => id !== UNWRITABLE);

test.each(seeded.filter((_, index) => longRun || index % 12 === 0))(
  'makes a workbook with the defect of %s, and finds it',
  async (id) => {
    const made = await run(
      'generate',
      '--rows',
      '40',
      '--seed',
      '5',
      '--defect',
      id,
      '--out',
      file(`${id}.xlsx`),
    );
    expect([id, made]).toEqual([id, { ...made, code: 0 }]);
    const checked = await run('check', file(`${id}.xlsx`), '--json');
    const { files } = JSON.parse(checked.out) as { files: { findings: { rule: string }[] }[] };
    expect(files[0]?.findings.map(({ rule }) => rule)).toContain(id);
  },
);

test('says so where no workbook can have the defect', async () => {
  const out = file('s10.xlsx');
  const made = await run('generate', '--rows', '40', '--seed', '5', '--defect', UNWRITABLE, '--out', out);
  expect(made.code).not.toBe(0);
  expect(made.out).toContain(UNWRITABLE);
  expect(existsSync(out)).toBe(false);
});

test('counts where DuckDB is at hand, and says how to get it elsewhere', async () => {
  const csv = file('rijen.csv');
  writeFileSync(
    csv,
    'BSN;Begin tijdvak;Einde tijdvak;Verloonde uren;Aard arbeidsverhouding;Begin registratie;Sector\n123456782;2024-12-01;2024-12-31;55;1;2020-01-01;markt\n',
  );
  // As it is started from the repository, and from a folder of its own.
  const near = join('.build', 'cli-near.cjs');
  mkdirSync('.build', { recursive: true });
  copyFileSync(join(folder, 'cli.cjs'), near);
  const args = ['count', csv, '--year', '2024', '--dates', 'iso', '--decimal', '.'];
  const [here, away] = [near, join(folder, 'cli.cjs')].map((program) =>
    spawnSync(process.execPath, [program, ...args, '--lang', 'nl'], { encoding: 'utf8' }),
  );
  rmSync(near);
  expect([away?.status, away?.stderr]).toEqual([2, expect.stringContaining('npm install @duckdb/node-api')]);
  if (hasDuckDb) expect([here?.status, here?.stdout]).toEqual([0, expect.stringContaining('Tabel 1')]);
  else tellSkipped('duckdb', 'Fetch it with: npm run duckdb.');
});

test('knows every other verb', async () => {
  const good = file('goed.xlsx');
  const made = [
    await run('generate', '--rows', '40', '--seed', '5', '--out', good),
    await run('template', 'schoolbestuur', '--out', file('sjabloon.xlsx')),
    await run('rules'),
    await run('publish', good, '--out', file('publicatie.html')),
    await run('consolidate', good, '--out', file('samen.xlsx')),
  ];
  expect(made.map(({ code, out }) => (code === 0 ? 0 : out))).toEqual([0, 0, 0, 0, 0]);
  const report = file('rapport.json');
  await run('check', good, '--json', '--out', report);
  expect(await run('verify', report, good)).toMatchObject({ code: 0 });
});
