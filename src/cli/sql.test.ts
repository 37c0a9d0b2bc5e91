import { MemoryTerminal } from '../../test/support/memory-terminal';
import { publishedLaw, withSupplied } from '../law';
import { sqlWords } from '../locales/nl/sql';
import { DEFAULT_SETTINGS } from '../meting/form/settings';
import { countingQuery } from '../sql/query';
import { runCli } from './run';

async function run(...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const terminal = new MemoryTerminal();
  const code = await runCli(['sql', ...args], { terminal, template: () => new Uint8Array() });
  return { code, said: terminal.said };
}

test('prints the query of a month, with the key of its year', async () => {
  const { code, said } = await run('--dialect', 'postgres', '--year', '2024', '--month', '6');
  expect(code).toBe(0);
  expect(said).toContain("begin_tijdvak > DATE '2024-06-15'");
  expect(said).toContain('* 0.735, 4)');
  expect(said).toContain('CAST(25.5 AS DOUBLE PRECISION) * 4 / 1');
  expect(said.trimEnd()).toMatch(/;$/);
});

test('takes the norm of a year for four weeks, and a key', async () => {
  const { said } = await run(
    ...['--dialect', 'duckdb', '--year', '2025', '--four-weeks', 'year', '--key', '0,7/0,3'],
  );
  expect(said).toContain('CAST(1331 AS DOUBLE PRECISION) * 1 / 13');
  expect(said).toContain('* 0.7, 4)');
});

test('says that no key is known for the year, and leaves that table out', async () => {
  const { code, said } = await run('--dialect', 'duckdb', '--year', '2090');
  expect([code, said.includes('by_key')]).toEqual([0, false]);
  expect(said).toContain('Van 2090 is geen verdeelsleutel bekend');
});

test.each([
  [[], 'De optie --dialect is nodig'],
  [['--dialect', 'duckdb'], 'De optie --year is nodig'],
  [
    ['--dialect', 'oracle', '--year', '2024'],
    'De optie --dialect kan niet "oracle" zijn. Toegestaan: duckdb, postgres.',
  ],
  [['--dialect', 'duckdb', '--year', '1999'], 'De optie --year kan niet "1999" zijn'],
  [['--dialect', 'duckdb', '--year', '2024', '--month', '13'], 'De optie --month kan niet "13" zijn'],
  [['--dialect', 'duckdb', '--year', '2024', '--key', '0.7/0.4'], 'De optie --key kan niet "0.7/0.4" zijn'],
  [['--dialect', 'duckdb', '--year', '2024', '--key', 'x'], 'De optie --key kan niet "x" zijn'],
  [['--dialect', 'duckdb', '--year', '2024', 'bestand.csv'], '"bestand.csv" hoort niet bij deze opdracht'],
])('refuses %j in a sentence', async (args, sentence) => {
  const { code, said } = await run(...args);
  expect([code, said.includes(sentence), said]).toEqual([2, true, said]);
});

test('makes no query for a year in which the sectors are not told apart', () => {
  const value = { name: 'sectorsplitsing', from: '2024-01-01', until: null, value: '0' };
  const law = withSupplied(publishedLaw, [{ ...value, source: 'Stb. 2023, 1', place: '', read: '' }]);
  const query = (year: number) =>
    countingQuery({
      year,
      month: 12,
      law,
      settings: DEFAULT_SETTINGS,
      dialect: 'duckdb',
      key: null,
      words: sqlWords,
      product: '',
    });
  expect(query(2023)).toContain("'sector-missing'");
  expect(() => query(2024)).toThrow(expect.objectContaining({ code: 'not-allowed' }));
});
