import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeTerminal } from '../../src/cli/terminal';
import { runCli } from '../../src/cli/run';
import { countWords } from '../../src/locales/nl/count';
import { bsnSource } from '../../src/meting/generate/numbers';
import { seeded } from '../../src/meting/generate/random';
import type { CountDocument } from '../../src/report/count/document';
import { hasDuckDb, tellSkipped } from './engines';

const folder = mkdtempSync(join(tmpdir(), 'as-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<string> {
  let out = '';
  const terminal = {
    ...nodeTerminal(),
    env: {},
    out: (text: string) => void (out += text),
    error: () => undefined,
  };
  await runCli(args, { terminal, template: () => new Uint8Array() });
  return out;
}

const COLUMNS = [
  'Jaar',
  'Tijdvak',
  'Tijdvaktype',
  'Begin tijdvak',
  'Einde tijdvak',
  'BSN',
  'Loonheffingennummer',
  'Nummer inkomstenverhouding',
  'Aard arbeidsverhouding',
  'Vorm',
  'Grond registratie',
  'Begin registratie',
  'Verloonde uren',
  'Sector',
] as const;
type Line = Readonly<Record<(typeof COLUMNS)[number], string>>;

const USUAL: Line = {
  Jaar: '2024',
  Tijdvak: '2024-12',
  Tijdvaktype: 'MND',
  'Begin tijdvak': '2024-12-01',
  'Einde tijdvak': '2024-12-31',
  BSN: '123456782',
  Loonheffingennummer: '123456782L01',
  'Nummer inkomstenverhouding': '1',
  'Aard arbeidsverhouding': '1',
  Vorm: 'formeel',
  'Grond registratie': 'a',
  'Begin registratie': '2020-01-01',
  'Verloonde uren': '55',
  Sector: 'markt',
};

const FOUR_WEEKS: Partial<Line> = {
  Tijdvak: '2024-P13',
  Tijdvaktype: '4WK',
  'Begin tijdvak': '2024-12-02',
  'Einde tijdvak': '2024-12-29',
};
const NOVEMBER: Partial<Line> = {
  Tijdvak: '2024-11',
  'Begin tijdvak': '2024-11-01',
  'Einde tijdvak': '2024-11-30',
};
const EMPTY = Object.fromEntries(COLUMNS.map((name) => [name, ''])) as Line;

/** Rows of which some are the same relation twice, in the same period, in one that overlaps it and in another. */
function lines(): readonly Line[] {
  const random = seeded(22);
  const next = bsnSource(22);
  return Array.from({ length: 120 }, () => String(next()).padStart(9, '0')).flatMap((BSN): Line[] => {
    const row: Line = { ...USUAL, BSN, 'Verloonde uren': String(random.between(1, 100)) };
    switch (random.between(1, 8)) {
      case 1:
        return [row, row];
      case 2:
        return [row, { ...row, 'Verloonde uren': '101' }];
      case 3:
        return [row, { ...row, ...FOUR_WEEKS }];
      case 4:
        return [row, { ...row, ...NOVEMBER }];
      case 5:
        return [row, { ...row, 'Nummer inkomstenverhouding': '2' }];
      case 6:
        return [row, { ...row, Loonheffingennummer: '111222333L01' }];
      default:
        return [row];
    }
  });
}

function csv(name: string, rows: readonly Line[], without: readonly string[] = []): string {
  const columns = COLUMNS.filter((column) => !without.includes(column));
  const file = join(folder, `${name}.csv`);
  const text = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  writeFileSync(file, `${text.map((cells) => cells.join(',')).join('\n')}\n`);
  return file;
}

interface Checked {
  readonly files: readonly { readonly result: Pick<CountDocument, 'counted' | 'tabel1' | 'leftOut'> }[];
}

async function both(file: string) {
  const checked = (JSON.parse(await run('check', file, '--json')) as Checked).files[0]?.result;
  const counted = JSON.parse(
    await run('count', file, '--year', '2024', '--dates', 'iso', '--decimal', '.', '--json'),
  ) as CountDocument;
  return { checked, counted };
}

if (!hasDuckDb) {
  tellSkipped('duckdb', 'Fetch it with: npm run duckdb.');
  test.skip('count and check', () => undefined);
} else {
  describe('count and check give the same table', () => {
    const LH = 'Loonheffingennummer';
    const IV = 'Nummer inkomstenverhouding';
    const days = ['Jaar', 'Tijdvak'];
    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      ['of rows with all columns', 'alle', []],
      ['of rows without employers', 'lh', [LH]],
      ['of rows without employers and numbers', 'lh-iv', [LH, IV]],
      ['of rows without numbers', 'iv', [IV]],
      ['of rows whose period is told by its days', 'dagen', days],
      ['of rows with neither', 'geen', [...days, LH]],
      ['of rows without a year', 'jaar', ['Jaar']],
      ['of rows with days alone', 'alleen-dagen', [...days, 'Tijdvaktype']],
    ];
    test.each(cases)('%s', async (_, name, without) => {
      const rows = lines();
      const { checked, counted } = await both(csv(name, rows, without));
      expect(counted.counted).toEqual(checked?.counted);
      expect(counted.tabel1).toEqual(checked?.tabel1);
      // Rows that are to be mended are those of check.
      expect(counted.leftOut).toEqual(checked?.leftOut);
    });

    test('of a sheet with empty lines and totals', async () => {
      const file = csv('totaal', [
        USUAL,
        EMPTY,
        { ...USUAL, BSN: '111222333' },
        { ...EMPTY, BSN: 'Totaal', 'Verloonde uren': '110' },
        { ...EMPTY, Jaar: 'Subtotaal formeel', 'Verloonde uren': '110' },
        { ...USUAL, BSN: 'Totaal generaal', 'Verloonde uren': '110' },
        { ...EMPTY, BSN: 'Gem.', 'Verloonde uren': '97,5' },
      ]);
      const { checked, counted } = await both(file);
      expect(counted.counted).toEqual(checked?.counted);
      expect([counted.rows, counted.notCounted]).toEqual([2, []]);
      // What was taken for no row of a person is told, not left to be found by subtracting.
      expect(counted.noRows).toBe(5);
      const said = await run('count', file, '--year', '2024', '--dates', 'iso', '--decimal', '.');
      expect(said).toContain(countWords.noRows(5));
      expect(counted.checks.map(({ rows }) => rows)).toEqual(counted.checks.map(() => 0));
    });

    test('of people without a BSN whom Total lends', async () => {
      const hired = { ...USUAL, BSN: '', Vorm: 'inleen', 'Aard arbeidsverhouding': '11' };
      const named = { ...hired, Loonheffingennummer: 'Total Jobs BV' };
      const { checked, counted } = await both(csv('uitlener', [USUAL, hired, named]));
      expect(counted.counted).toEqual(checked?.counted);
      expect(counted.counted.rows).toBe(3);
    });

    test('of a BSN of nine zeros', async () => {
      const { checked, counted } = await both(csv('nul', [USUAL, { ...USUAL, BSN: '000000000' }]));
      expect(counted.counted).toEqual(checked?.counted);
      expect(counted.checks.find(({ rule }) => rule === 'B01')?.rows).toBe(1);
    });
  });

  test('a rule that has nothing to go by is not asked', async () => {
    const { counted } = await both(csv('niet', [USUAL, USUAL], ['Loonheffingennummer']));
    expect(counted.checks.filter(({ asked }) => !asked).map(({ rule }) => rule)).toEqual(['S17', 'B04']);
  });
}
