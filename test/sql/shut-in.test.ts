import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine, type DuckDb, type Engine } from '../../src/cli/count/engine';
import { hasDuckDb, tellSkipped } from './engines';

const folder = mkdtempSync(join(tmpdir(), 'shut-in-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

if (!hasDuckDb) {
  tellSkipped('duckdb', 'Fetch it with: npm run duckdb.');
  test.skip('the engine is shut in', () => undefined);
} else {
  const duckDb = createRequire(join(__dirname, '../../tools/duckdb/package.json'))(
    '@duckdb/node-api',
  ) as DuckDb;
  const [named, other] = [join(folder, 'genoemd.csv'), join(folder, 'ander.csv')];
  for (const file of [named, other]) writeFileSync(file, 'a\n1\n');
  let engine: Engine;
  beforeAll(async () => {
    const temp = mkdtempSync(join(folder, 'temp-'));
    engine = await startEngine(duckDb, { files: [named], temp, memory: '200MB' });
  });
  afterAll(() => {
    engine.close();
  });

  test('reads a file that was named', async () => {
    expect(await engine.all(`SELECT count(*) AS n FROM read_csv('${named}')`)).toEqual([{ n: '1' }]);
  });

  test.each([
    ['another file', `SELECT * FROM read_csv('${other}')`],
    ['a file by way of a folder', `SELECT * FROM read_csv('${folder}/*.csv')`],
    ['a text', `SELECT * FROM read_text('/etc/hostname')`],
    ['a list of files', `SELECT * FROM glob('/etc/*')`],
    ['an address', `SELECT * FROM read_csv('https://example.org/a.csv')`],
    ['an extension to install', 'INSTALL httpfs'],
    ['an extension to load', 'LOAD httpfs'],
    ['a file to write', `COPY (SELECT 1) TO '${join(folder, 'uit.csv')}'`],
    ['another database', `ATTACH '${join(folder, 'uit.db')}'`],
    ['the lock taken off', 'SET enable_external_access = true'],
    ['more files allowed', `SET allowed_paths = ['${other}']`],
  ])('refuses %s', async (_, sql) => {
    await expect(engine.all(sql)).rejects.toMatchObject({
      message: expect.stringMatching(/Permission|Invalid Input|locked|disabled/i) as string,
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('uit'))).toEqual([]);
  });

  test('what is kept for the time being is gone after Ctrl+C', async () => {
    const big = join(folder, 'groot.csv');
    const line = '123456782;01-12-2024;31-12-2024;55,5;1;01-01-2020;markt\n';
    writeFileSync(
      big,
      `BSN;Begin tijdvak;Einde tijdvak;Verloonde uren;Aard arbeidsverhouding;Begin registratie;Sector\n${line.repeat(400_000)}`,
    );
    const program = join(__dirname, 'run-count.ts');
    const args = [
      '--import',
      'tsx',
      program,
      'count',
      big,
      '--year',
      '2024',
      '--dates',
      'nl',
      '--decimal',
      ',',
      '--temp',
      folder,
    ];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    let said = '';
    const temp = await new Promise<string>((resolve, reject) => {
      child.stderr.on('data', (piece: Buffer) => {
        said += piece.toString();
        const found = /\S*banenafspraak-\w+/.exec(said)?.[0];
        if (found !== undefined) resolve(found);
      });
      void ended.then(() => {
        reject(new Error(said));
      });
    });
    expect(existsSync(temp)).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(existsSync(temp)).toBe(false);
    expect(said).toContain('Gestopt. Er is niets geschreven');
  }, 120_000);
}
