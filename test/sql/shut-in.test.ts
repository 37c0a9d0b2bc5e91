import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine, type DuckDb, type Engine } from '../../src/cli/count/engine';
import { foldersLeft } from '../../src/cli/count/temp-folder';
import { longRun, often } from '../support/long';
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

  /** More than fits in the memory below. */
  const ROWS = often(1_200_000, 3_000_000);

  async function writeMany(file: string): Promise<void> {
    const instance = await duckDb.DuckDBInstance.create(':memory:', {});
    const connection = await instance.connect();
    await connection.runAndReadAll(
      `COPY (SELECT CAST(10000000 + n AS VARCHAR) AS "Pseudoniem", DATE '2024-12-01' AS "Begin tijdvak", DATE '2024-12-31' AS "Einde tijdvak", 55 AS "Verloonde uren",
        '1' AS "Aard arbeidsverhouding", DATE '2020-01-01' AS "Begin registratie", 'markt' AS "Sector", '123456782L01' AS "Loonheffingennummer" FROM range(${String(ROWS)}) t(n)) TO '${file}' (FORMAT parquet)`,
    );
    connection.closeSync();
    instance.closeSync();
  }

  const signals = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const;
  test.each(longRun ? signals : signals.slice(0, 1))(
    'what did not fit in memory is gone after %s, and stays gone',
    async (signal, code) => {
      const where = mkdtempSync(join(folder, 'waar-'));
      const big = join(folder, 'groot.parquet');
      if (!existsSync(big)) await writeMany(big);
      const program = join(__dirname, 'run-count.ts');
      const args = ['count', big, '--year', '2024', '--memory', '100MB', '--temp', where];
      const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      let said = '';
      child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
      const spilt = () =>
        readdirSync(where).some(
          (name) => existsSync(join(where, name)) && readdirSync(join(where, name)).length > 0,
        );
      while (!spilt() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
      expect([spilt(), said]).toEqual([true, expect.stringContaining('banenafspraak-')]);
      child.kill(signal);
      expect(await ended).toBe(code);
      expect(readdirSync(where)).toEqual([]);
      expect(said).toContain('Gestopt. Er is niets geschreven');
    },
    120_000,
  );

  test('a folder that a killed count left behind is named, one of a count that runs is not', () => {
    const where = mkdtempSync(join(folder, 'over-'));
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const names = [
      `banenafspraak-${String(gone)}_aB3dE6`,
      `banenafspraak-${String(process.pid)}_aB3dE6`,
      'banenafspraak-x',
    ];
    for (const name of names) mkdirSync(join(where, name));
    expect(foldersLeft(where)).toEqual([join(where, names[0] ?? '')]);
    expect(foldersLeft(join(where, 'niet'))).toEqual([]);
  });
}
