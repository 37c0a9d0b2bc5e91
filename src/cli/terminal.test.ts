import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runCli } from './run';
import { FileError, nodeTerminal, type Terminal } from './terminal';

let folder = '';
let said = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'banenafspraak-'));
  said = '';
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]) => path.join(folder, ...names);
const text = (file: string) => readFile(at(file), 'utf8');

/** The terminal of the computer itself, with what is said kept. */
function terminal(more: Partial<Terminal> = {}): Terminal {
  const keep = (each: string) => {
    said += each;
  };
  return { ...nodeTerminal(), env: { LANG: 'nl' }, out: keep, error: keep, ...more };
}

function run(...args: readonly string[]): Promise<number> {
  said = '';
  return runCli(args, { terminal: terminal(), template: () => new TextEncoder().encode('sjabloon') });
}

/** A meting in `a.xlsx`, and a report on it in the folder. */
async function meting(name = 'a.xlsx'): Promise<void> {
  expect(await run('generate', '--rows', '20', '--seed', '1', '--out', at(name))).toBe(0);
}

describe('an output replaces no input', () => {
  test.each<[string, () => Promise<void>]>([
    ['by its own name', async () => undefined],
    ['through a symbolic link', () => symlink(at('a.xlsx'), at('uit.json'))],
    ['through a hard link', () => link(at('a.xlsx'), at('uit.json'))],
    ['through a link to its folder', () => symlink(folder, at('map'))],
  ])('%s, not even when asked to', async (how, make) => {
    await meting();
    const before = await readFile(at('a.xlsx'));
    await make();
    const out = how.includes('own')
      ? at('a.xlsx')
      : how.includes('folder')
        ? at('map', 'a.xlsx')
        : at('uit.json');
    const form = out.endsWith('.json') ? '--json' : '--xlsx';
    expect(await run('check', at('a.xlsx'), form, '--out', out, '--force')).toBe(2);
    expect(said).toContain('is een van de bestanden die u laat controleren');
    expect(await readFile(at('a.xlsx'))).toEqual(before);
  });

  test('also not the file of another option', async () => {
    await meting();
    await writeFile(at('besturen.xlsx'), 'Bestuur A\n');
    expect(
      await run(
        'consolidate',
        at('a.xlsx'),
        '--organisations',
        at('besturen.xlsx'),
        '--out',
        at('besturen.xlsx'),
        '--force',
      ),
    ).toBe(2);
    expect(await text('besturen.xlsx')).toBe('Bestuur A\n');
  });

  test('a copy with findings goes over no other input', async () => {
    expect(
      await run('generate', '--rows', '20', '--seed', '1', '--defect', 'B05', '--out', at('a.xlsx')),
    ).toBe(0);
    await meting('a-bevindingen.xlsx');
    const before = await readFile(at('a-bevindingen.xlsx'));
    expect(await run('check', at('a.xlsx'), at('a-bevindingen.xlsx'), '--annotate', '--force')).toBe(2);
    expect(await readFile(at('a-bevindingen.xlsx'))).toEqual(before);
  });
});

describe('one output goes over no other, not even when asked to', () => {
  const together = (...more: readonly string[]) =>
    run('consolidate', at('a.xlsx'), at('b.xlsx'), '--out', at('samen.xlsx'), ...more, '--force');
  beforeEach(async () => {
    await meting();
    await meting('b.xlsx');
  });

  test('under one name: nothing is written at all', async () => {
    expect(await together('--state-out', path.join(folder, '.', 'samen.xlsx'))).toBe(2);
    expect(said).toContain('twee keer gevraagd');
    expect(await readdir(folder)).not.toContain('samen.xlsx');
  });

  test('through a link: the first is still whole', async () => {
    await symlink(at('samen.xlsx'), at('stand.xlsx'));
    expect(await together('--state-out', at('stand.xlsx'))).toBe(2);
    expect(said).toContain('is al geschreven');
  });

  test('copies of two workbooks that get one name are numbered', async () => {
    await mkdir(at('map'));
    const before = new Map<string, Buffer>();
    for (const number of ['123456782', '111222782']) {
      const file = at('map', `bsn ${number}.xlsx`);
      expect(
        await run(...['generate', '--rows', '20', '--seed', '1', '--defect', 'B05', '--out', file]),
      ).toBe(0);
      before.set(number, await readFile(file));
    }
    expect(await run('check', at('map'), '--annotate', '--force')).toBe(1);
    const copies = (await readdir(at('map'))).filter((name) => !/\d{9}/.test(name));
    expect(copies).toHaveLength(2);
    for (const number of ['123456782', '111222782'])
      expect(await readFile(at('map', `bsn ${number}.xlsx`))).toEqual(before.get(number));
  });
});

describe('nothing that exists is replaced unless it was asked for', () => {
  test.each([
    ['template', 'schoolbestuur'],
    ['generate', '--rows', '9', '--seed', '1'],
  ])('%s', async (...args) => {
    await writeFile(at('uit.xlsx'), 'van mij');
    expect(await run(...args, '--out', at('uit.xlsx'))).toBe(2);
    expect(said).toContain('--force');
    expect(await text('uit.xlsx')).toBe('van mij');
    expect(await run(...args, '--out', at('uit.xlsx'), '--force')).toBe(0);
    expect(await text('uit.xlsx')).not.toBe('van mij');
    expect(await readdir(folder)).toEqual(['uit.xlsx']);
  });

  test('a file that appears in the meantime stays', async () => {
    const { write } = nodeTerminal();
    await write(at('x.txt'), 'een', { replace: false });
    await expect(write(at('x.txt'), 'twee', { replace: false })).rejects.toEqual(
      new FileError('exists', at('x.txt')),
    );
    expect(await text('x.txt')).toBe('een');
    await write(at('x.txt'), 'twee', { replace: true });
    expect(await text('x.txt')).toBe('twee');
    expect(await readdir(folder)).toEqual(['x.txt']);
  });
});

describe('an output that cannot be written', () => {
  test.each([
    ['in a folder that does not exist', () => at('nergens', 'x.xlsx'), 'is niet te schrijven'],
    ['over a folder', () => folder, 'is niet te schrijven'],
  ])('%s has its own exit code and sentence', async (_, out, sentence) => {
    expect(await run('template', 'schoolbestuur', '--out', out())).toBe(3);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('on a full disk what stood there is still whole', async () => {
    const full = terminal({
      write: (file) => Promise.reject(new FileError('full', file)),
    });
    await writeFile(at('uit.xlsx'), 'van mij');
    const surroundings = { terminal: full, template: () => new Uint8Array(9) };
    expect(
      await runCli(['template', 'schoolbestuur', '--out', at('uit.xlsx'), '--force'], surroundings),
    ).toBe(3);
    expect(said).toContain('de schijf is vol');
    expect(await text('uit.xlsx')).toBe('van mij');
  });

  // Only Linux has a device that is always full.
  (process.platform === 'linux' ? test : test.skip)('as a device that is full says', async () => {
    await expect(nodeTerminal().write('/dev/full', 'x', { replace: false })).rejects.toEqual(
      new FileError('full', '/dev/full'),
    );
  });
});

describe('a folder', () => {
  test('links to files are read, each file once; folders in it and broken links are named', async () => {
    await mkdir(at('m', 'onder'), { recursive: true });
    await meting(path.join('m', 'a.xlsx'));
    await meting('elders.xlsx');
    await symlink(at('elders.xlsx'), at('m', 'b.xlsx'));
    await symlink(at('m', 'a.xlsx'), at('m', 'c.xlsx'));
    await symlink(at('weg.xlsx'), at('m', 'd.xlsx'));
    expect(await run('check', at('m'))).toBe(0);
    expect(said).toMatch(/a\.xlsx: Klaar[\s\S]*b\.xlsx: Klaar/);
    expect(said).not.toMatch(/c\.xlsx: Klaar/);
    expect(said).toMatch(/c\.xlsx is hetzelfde bestand als .*a\.xlsx/);
    expect(said).toMatch(/onder is niet gelezen/);
    expect(said).toMatch(/d\.xlsx is niet gelezen/);
  });
});

test.each([
  ['generate', '--rows', '9', '--seed', '1', '--out', 'x.csv'],
  ['template', 'schoolbestuur', '--out', 'x.ods'],
  ['publish', 'a.xlsx', '--html', '--out', 'x.csv'],
  ['check', 'a.xlsx', '--json', '--out', 'x.xlsx'],
])('%s refuses a name that promises another form', async (...args) => {
  await meting();
  const inFolder = args.map((each) => (/\.\w+$/.test(each) ? at(each) : each));
  expect(await run(...inFolder)).toBe(2);
  expect(said).toContain('Kies een naam die eindigt op');
  expect(await readdir(folder)).toEqual(['a.xlsx']);
});

test.each([
  ['check', '/dev/null'],
  ['verify', '/dev/null'],
  ['publish', '/dev/null', '--out', 'x.html'],
  [
    'compose',
    '--payroll',
    '/dev/null',
    '--register',
    '/dev/null',
    '--month',
    '2025-12',
    '--sector',
    'markt',
    '--out',
    'x.xlsx',
  ],
  ['verify', path.sep],
])('what is no ordinary file is called so: %s %s', async (...args) => {
  expect(await run(...args)).toBe(2);
  expect(said).toContain('is geen gewoon bestand maar een map, een pijp of een apparaat');
});

test('a value that begins with a minus hears what the option can be', async () => {
  expect(await run('sql', '--dialect', 'duckdb', '--year', '-5')).toBe(2);
  expect(said).toContain('De optie --year kan niet "-5" zijn. Toegestaan: 2012 - 2099');
  expect(await run('check', '-5')).toBe(2);
  expect(said).toContain('De optie -5 bestaat niet');
});

test('nothing of a file or its name steers the terminal', async () => {
  const name = '\u001b]0;x\u0007\u001b[2J\u202emeting.xlsx';
  await writeFile(at(name), 'geen werkmap');
  expect(await run('check', at(name), at(`weg${name}`))).toBe(2);
  await run('check', at(name));
  await run('verify', at(name));
  expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});
