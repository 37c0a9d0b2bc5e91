import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countWords } from '../../src/locales/nl/count';
import { bsnSource } from '../../src/meting/generate/numbers';
import { seeded } from '../../src/meting/generate/random';
import type { CountDocument } from '../../src/report/count/document';
import type { RuleId } from '../../src/meting/judge/rule-id';
import { longRun } from '../support/long';
import { runOnFiles } from '../support/run-on-files';
import { hasDuckDb, tellSkipped } from './engines';

const folder = mkdtempSync(join(tmpdir(), 'as-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = async (...args: string[]): Promise<string> => (await runOnFiles(args)).out;

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
  'Einde registratie',
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
  'Einde registratie': '',
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

/** Ways in which the same key stands in a file: as it should, and as programs and people write it. */
const SPELLINGS: Partial<Record<keyof Line, readonly (readonly [string, ...string[]])[]>> = {
  Loonheffingennummer: [
    [
      '243909901L01',
      ...['243909901 L01', '243909901l01', ' 243909901L01 ', '2439.09.901.L01', '\u200b243909901L01'],
      ...["'243909901L01", '="243909901L01"', '243909901\u00a0L01', '=" 243909901l01"'],
    ],
    // The zero at the front is lost; without that zero the other is no number of an employer, and another one.
    ['039099015L01', '39099015L01', '39099015 l01', '0390.99.015L01'],
    ['039099016L01', '39099016L01'],
  ],
  'Nummer inkomstenverhouding': [
    ['1', '01', '1.0', '1,00', ' 1 ', '001', "'1", '="1"'],
    ['10', '10.0', '010'],
    ['0', '00', '0.0'],
  ],
  Jaar: [['2024', ' 2024', '2024.0', "'2024"]],
  Tijdvak: [
    [
      '2024-12',
      ...[
        '202412',
        '12-2024',
        'december 2024',
        'dec. 2024',
        'Dec 2024',
        '2024 12',
        '2024/12',
        '2024 maand 12',
      ],
    ],
    ['12', 'december', '012', 'maand 12', 'dec', 'DEC.'],
    ['2024-P13', '2024-13', '202413', '2024-p13', '2024 periode 13', 'P13 2024', 'periode 13 2024'],
    ['2024-H2', '2024-h2', '2024 H 2', 'H2-2024', '2024-H02'],
    ['P13', '13', 'p13', 'tijdvak 13'],
    ['2024', ' 2024'],
  ],
};

/** The days of a period by its name. */
function daysOf(period: string): Partial<Line> {
  if (period.endsWith('P13')) return { ...FOUR_WEEKS, Tijdvak: period };
  if (period.endsWith('H2')) return { Tijdvaktype: 'HJR', 'Begin tijdvak': '2024-07-01' };
  return period === '2024' ? { Tijdvaktype: 'JR', 'Begin tijdvak': '2024-01-01' } : {};
}

/** Persons of whom each has two rows: one as it should be, the other with one key in another spelling. */
function spelledLines(): readonly Line[] {
  const next = bsnSource(23);
  return (Object.keys(SPELLINGS) as (keyof Line)[]).flatMap((column) =>
    (SPELLINGS[column] ?? []).flatMap(([first, ...others]) =>
      [first, ...others].flatMap((other): Line[] => {
        const days = column === 'Tijdvak' ? daysOf(first) : {};
        const row = { ...USUAL, ...days, BSN: String(next()).padStart(9, '0') };
        return [
          { ...row, [column]: first },
          { ...row, [column]: other },
        ];
      }),
    ),
  );
}

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
  const text = [columns, ...rows.map((row) => columns.map((column) => inQuotes(row[column])))];
  writeFileSync(file, `${text.map((cells) => cells.join(',')).join('\n')}\n`);
  return file;
}

const inQuotes = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Of what differs in its spelling alone, or in which columns are missing, `npm test` takes one of each kind: the first so many. */
const first = <Case>(few: number, cases: readonly Case[]): readonly Case[] =>
  longRun ? cases : cases.slice(0, few);

const inName = (text: string): string => text.replace(/[^a-z0-9]/gi, '-');

interface Checked {
  readonly files: readonly {
    readonly result: Pick<CountDocument, 'counted' | 'tabel1' | 'leftOut'>;
    readonly findings: readonly { readonly rule: RuleId }[];
  }[];
}

async function both(file: string, year = '2024') {
  const { result: checked, findings } =
    (JSON.parse(await run('check', file, '--json')) as Checked).files[0] ?? {};
  const counted = JSON.parse(
    await run('count', file, '--year', year, '--dates', 'iso', '--decimal', '.', '--json'),
  ) as CountDocument;
  return { checked, counted, found: new Set(findings?.map(({ rule }) => rule)) };
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
      ['of rows without employers and numbers', 'lh-iv', [LH, IV]],
      ['of rows with days alone', 'alleen-dagen', [...days, 'Tijdvaktype']],
      ['of rows without a year', 'jaar', ['Jaar']],
      ['of rows without employers', 'lh', [LH]],
      ['of rows without numbers', 'iv', [IV]],
      ['of rows whose period is told by its days', 'dagen', days],
      ['of rows with neither', 'geen', [...days, LH]],
    ];
    test.each(first(4, cases))('%s', async (_, name, without) => {
      const rows = lines();
      const { checked, counted } = await both(csv(name, rows, without));
      expect(counted.counted).toEqual(checked?.counted);
      expect(counted.tabel1).toEqual(checked?.tabel1);
      // Rows that are to be mended are those of check.
      expect(counted.leftOut).toEqual(checked?.leftOut);
    });

    test.each([LH, IV])('of rows with a gap in %s', async (column) => {
      const filled = lines();
      const next = bsnSource(41);
      const own = () => ({ ...USUAL, BSN: String(next()).padStart(9, '0') });
      const [twice, once, hired] = [
        own(),
        own(),
        { ...own(), Vorm: 'inleen', 'Aard arbeidsverhouding': '11' },
      ];
      const gaps = [
        ...[twice, { ...twice, [column]: '' }],
        { ...once, [column]: '' },
        ...[hired, { ...hired, [column]: '' }],
      ];
      const { checked, counted } = await both(csv(`leeg-${inName(column)}`, [...filled, ...gaps]));
      expect(counted.counted).toEqual(checked?.counted);
      expect(counted.tabel1).toEqual(checked?.tabel1);
      expect(counted.leftOut).toEqual(checked?.leftOut);
      // Of the five only the one that may be a row twice is left out.
      const told = counted.checks.find(({ rule }) => rule === 'S02');
      expect([told?.rows, told?.leftOut]).toEqual([1, 1]);
      expect(told?.places[0]?.row).toBe(filled.length + 3);
      // Where hardly anybody fills it in, it says nothing.
      const mostly = [...filled.map((row) => ({ ...row, [column]: '' })), ...gaps];
      const sparse = await both(csv(`meest-leeg-${inName(column)}`, mostly));
      expect(sparse.counted.counted).toEqual(sparse.checked?.counted);
      expect(sparse.counted.checks.find(({ rule }) => rule === 'S02')?.rows).toBe(0);
    });

    test('of keys in every spelling', async () => {
      const rows = spelledLines();
      const { checked, counted } = await both(csv('spelling', rows));
      expect(counted.counted).toEqual(checked?.counted);
      expect(counted.leftOut).toEqual(checked?.leftOut);
      const told = counted.checks.find(({ rule }) => rule === 'B04')?.places.length;
      expect([told, counted.counted.rows]).toEqual([5, checked?.counted.rows]);
    });

    test('of a sheet with empty lines and totals', async () => {
      const file = csv('totaal', [
        USUAL,
        EMPTY,
        { ...USUAL, BSN: '111222333' },
        { ...EMPTY, BSN: 'Totaal', 'Verloonde uren': '110' },
        { ...EMPTY, Jaar: 'Subtotaal formeel', 'Verloonde uren': '110' },
        { ...EMPTY, 'Begin tijdvak': 'Totaal', 'Verloonde uren': '110' },
        { ...USUAL, BSN: 'Totaal generaal', 'Verloonde uren': '110' },
        { ...EMPTY, BSN: 'Gem.', 'Verloonde uren': '97,5' },
      ]);
      const { checked, counted } = await both(file);
      expect(counted.counted).toEqual(checked?.counted);
      expect([counted.rows, counted.notCounted]).toEqual([2, []]);
      // What was taken for no row of a person is told, not left to be found by subtracting.
      expect(counted.noRows).toBe(6);
      const said = await run('count', file, '--year', '2024', '--dates', 'iso', '--decimal', '.');
      expect(said).toContain(countWords.noRows(6));
      expect(counted.checks.map(({ rows }) => rows)).toEqual(counted.checks.map(() => 0));
    });

    test('of people without a BSN whom Total lends', async () => {
      const hired = { ...USUAL, BSN: '', Vorm: 'inleen', 'Aard arbeidsverhouding': '11' };
      const named = { ...hired, Loonheffingennummer: 'Total Jobs BV' };
      const { checked, counted } = await both(csv('uitlener', [USUAL, hired, named]));
      expect(counted.counted).toEqual(checked?.counted);
      expect(counted.counted.rows).toBe(3);
    });

    const kinds = ['Jaar', 'Tijdvak', 'Tijdvaktype'];
    const people = ['123456782', '111222333', '492789228', '010079191'];
    const within = (...days: readonly (readonly [string, string])[]) =>
      days.map(([first, last], i) => ({
        ...USUAL,
        BSN: people[i] ?? '',
        'Begin tijdvak': first,
        'Einde tijdvak': last,
      }));
    const WEEKS = ['2024-12-02', '2024-12-31'] as const;
    test.each([
      [
        'four weeks at the end of a year',
        within(WEEKS, ['2024-12-02', '2024-12-29'], ['2024-01-01', '2024-01-28']),
        2,
      ],
      ['the same days among months', within(['2024-12-01', '2024-12-31'], WEEKS), 1],
      [
        'days that are no period',
        within(WEEKS, ['2024-12-03', '2024-12-31'], ['2024-12-31', '2024-12-03']),
        1,
      ],
      // Beside days that are none of these the others are months or four weeks still.
      ['a reversed month', within(['2024-12-01', '2024-11-30'], WEEKS), 1],
    ])('of periods whose kind is told by their days: %s', async (name, rows, counting) => {
      const { checked, counted, found } = await both(csv(inName(name), rows, kinds));
      expect(counted.counted).toEqual(checked?.counted);
      expect(counted.leftOut).toEqual(checked?.leftOut);
      expect(counted.counted.rows).toBe(counting);
      expect(counted.checks.flatMap(({ rule, rows: all }) => (all > 0 ? [rule] : []))).toEqual(
        counted.checks.map(({ rule }) => rule).filter((rule) => found.has(rule)),
      );
    });

    test('of the first and last four weeks of one year, of one relation', async () => {
      const rows = within(['2026-01-01', '2026-01-25'], ['2026-11-30', '2026-12-31']);
      const file = csv(
        'hele-jaar',
        rows.map((row) => ({ ...row, BSN: USUAL.BSN })),
        kinds,
      );
      const { checked, counted } = await both(file, '2026');
      expect(counted.counted).toEqual(checked?.counted);
      expect([counted.counted.rows, counted.leftOut.rows]).toEqual([1, 0]);
    });

    const nevers = [
      '0',
      '99991231',
      '31-12-9999',
      '31 december 9999',
      '9999-12-31',
      '0.0',
      '9999-12-31 00:00:00',
      '12/31/9999',
    ];
    test.each(first(4, nevers))('of registrations without an end that end at %s', async (never) => {
      const ended = ['', never, '2024-11-30'].map((end, i) => ({
        ...USUAL,
        BSN: ['123456782', '111222333', '492789228'][i] ?? '',
        'Einde registratie': end,
      }));
      const twice = { ...USUAL, 'Einde registratie': never };
      const { checked, counted } = await both(csv(`einde-${inName(never)}`, [...ended, twice]));
      expect(counted.counted).toEqual(checked?.counted);
      // A row without an end and one that says so are the same row.
      expect(counted.counted.rows).toBe(2);
    });

    test.each(first(2, ['9999-12-31', '0', '99991231', '31-12-9999']))(
      'of rows that differ in nothing but an employment that ends at %s or not at all',
      async (never) => {
        const file = csv(`dienst-${inName(never)}`, [USUAL, USUAL]);
        const ends = ['Einde inkomstenverhouding', '', never];
        const written = readFileSync(file, 'utf8').trimEnd().split('\n');
        writeFileSync(file, written.map((line, i) => `${line},${ends[i] ?? ''}\n`).join(''));
        const { checked, counted } = await both(file);
        expect(counted.counted).toEqual(checked?.counted);
        expect(counted.counted.rows).toBe(1);
      },
    );

    test.each(first(2, ['tel 9999', '30-02-9999', 'x 9999', '9999', '99991301']))(
      'of no registration that ends at %s: the row is in doubt',
      async (text) => {
        const row = { ...USUAL, BSN: '111222333', 'Einde registratie': text };
        const file = csv(`twijfel-${inName(text)}`, [USUAL, row]);
        const checked = (JSON.parse(await run('check', file, '--json')) as Checked).files[0]?.result;
        expect(checked?.leftOut).toMatchObject({ rows: 1 });
        // `count` is told how days are written, and refuses a file with anything else.
        expect(await run('count', file, '--year', '2024', '--dates', 'iso', '--decimal', '.')).toBe('');
      },
    );

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
