import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryTerminal } from '../support/memory-terminal';
import { nodeTerminal } from '../../src/cli/terminal';
import { runCli } from '../../src/cli/run';
import { columnById, type ColumnId } from '../../src/meting/form/columns';
import { isoOfDay } from '../../src/meting/form/days';
import type { Language } from '../../src/locales/language';
import { seeded } from '../../src/meting/generate/random';
import { b01 } from '../../src/meting/rules/b01-bsn-elfproef/rule';
import { b04 } from '../../src/meting/rules/b04-unique-row/rule';
import { b09 } from '../../src/meting/rules/b09-period-dates/rule';
import { b22 } from '../../src/meting/rules/b22-registered-in-period/rule';
import { b32 } from '../../src/meting/rules/b32-reference-period/rule';
import type { CountDocument } from '../../src/report/count/document';
import { SQL_COLUMNS } from '../../src/sql/columns';
import { often } from '../support/long';
import { hasDuckDb, tellSkipped } from './engines';
import { linesOf, linesOfResult, type AnswerLine } from './lines';
import { generatedRows, type Row } from './rows';
import { countInTypeScript, sheetOf } from './typescript';

const folder = mkdtempSync(join(tmpdir(), 'count-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** Runs the command over real files. */
async function run(...args: string[]): Promise<Ran> {
  const real = nodeTerminal();
  let [out, said] = ['', ''];
  const terminal = {
    ...real,
    env: {},
    out: (text: string) => void (out += text),
    error: (text: string) => void (said += text),
  };
  const code = await runCli(args, { terminal, template: () => new Uint8Array() });
  return { code, out, said };
}

const count = (...args: string[]) => run('count', ...args, '--temp', folder);
const NL = ['--dates', 'nl', '--decimal', ','];

const YEAR = 2024;
const MONTH = 12;

/** Codes as people write them. */
function spelled(id: ColumnId, code: string, random: ReturnType<typeof seeded>): string {
  const found = columnById(id).codes?.find((each) => each.code === code);
  if (found === undefined || random.between(1, 10) > 1) return code;
  const name = random.pick([found.code, found.nl, found.en, ...(found.aliases ?? [])]);
  return random.pick([name, ` ${name.toUpperCase()} `, /^\d$/.test(name) ? `0${name}` : name]);
}

/** A CSV file as Dutch Excel saves it. */
function writeCsv(rows: readonly Row[], file: string): void {
  const random = seeded(7);
  const cell = (id: (typeof SQL_COLUMNS)[number], value: string | number | null): string => {
    if (value === null) return '';
    switch (columnById(id).type) {
      case 'date': {
        const [year, month, day] = isoOfDay(Number(value)).split('-');
        return `${day ?? ''}-${month ?? ''}-${year ?? ''}`;
      }
      case 'number':
        return String(value).replace('.', ',');
      case 'code':
        return spelled(id, String(value), random);
      default:
        // A region in another spelling is that region.
        return value === 'Food Valley' && random.between(1, 3) === 1 ? 'FoodValley' : String(value);
    }
  };
  const lines = rows.map((row) => SQL_COLUMNS.map((id) => cell(id, row[id])).join(';'));
  const headings = SQL_COLUMNS.map((id) => columnById(id).nl).join(';');
  writeFileSync(file, `\uFEFF${[headings, ...lines].join('\r\n')}\r\n`);
}

/** The lines of the answer, as the query gives them. */
function linesOfDocument(document: CountDocument): ReturnType<typeof linesOf> {
  const forms = ['formeel', 'inleen', 'totaal'] as const;
  const sectors = ['markt', 'overheid', 'totaal'] as const;
  const line = (part: string, one: string, other: string, figures: Partial<AnswerLine>): AnswerLine => ({
    ...{ part, key_1: one, key_2: other, row_count: null, persons: null, hours: null, jobs: null },
    ...figures,
  });
  return linesOf([
    ...forms.flatMap((form) =>
      sectors.flatMap((sector) => {
        const { rows, ...figure } = document.tabel1[form][sector];
        return [
          line('tabel1', form, sector, { row_count: rows, ...figure }),
          line('tabel1-by-key', form, sector, { jobs: document.byKey?.jobs[form][sector] }),
        ];
      }),
    ),
    ...document.perOverheidssector.map(({ key, rows, ...figure }) =>
      line('overheidssector', key, '', { row_count: rows, ...figure }),
    ),
    ...document.perRegio.map(({ key, rows, ...figure }) =>
      line('regio', key, '', { row_count: rows, ...figure }),
    ),
    ...document.notCounted.map(({ reason, rows, hours }) =>
      line('not-counted', reason, '', { row_count: rows, hours }),
    ),
  ]);
}

/** Records with a finding of each rule, without those of the rules that come before it. */
function findingsOf(rows: readonly Row[]): Readonly<Record<string, readonly number[]>> {
  const sheet = sheetOf(rows);
  const records = (check: (emit: (record: number) => void) => void) => {
    const found = new Set<number>();
    check((record) => found.add(record));
    return found;
  };
  const context = { year: YEAR, month: MONTH } as never;
  const [one, nine] = [
    records((emit) => void b01.check(sheet, context, emit as never)),
    records((emit) => void b09.check(sheet, context, emit as never)),
  ];
  const rest = (found: ReadonlySet<number>, before: ReadonlySet<number>) =>
    [...found].filter((record) => !before.has(record)).sort((a, b) => a - b);
  return {
    B01: rest(one, new Set()),
    B04: rest(
      records((emit) => void b04.check(sheet, context, emit as never)),
      one,
    ),
    B09: rest(nine, new Set()),
    B22: rest(
      records((emit) => void b22.check(sheet, context, emit as never)),
      nine,
    ),
    B32: rest(
      records((emit) => void b32.check(sheet, context, emit as never)),
      nine,
    ),
  };
}

if (!hasDuckDb) {
  tellSkipped('duckdb', 'Fetch it with: npm run duckdb.');
  test.skip('counts files', () => undefined);
} else {
  describe('the same count', () => {
    const rows = [...generatedRows(often(12_000, 400_000), 5, YEAR, MONTH)];
    const own = countInTypeScript(rows, YEAR, MONTH);
    const expected = linesOfResult(own.result, YEAR);
    const findings = findingsOf(rows);
    const csv = at('rijen.csv');
    writeCsv(rows, csv);

    const isSame = (document: CountDocument, file: string) => {
      expect(linesOfDocument(document)).toEqual(expected);
      expect(document.rows).toBe(rows.length);
      const { rows: left, jobs, unknown } = own.result.leftOut;
      expect([document.leftOut.rows, document.leftOut.unknown]).toEqual([left, unknown]);
      expect(document.leftOut.jobs).toBeCloseTo(jobs, 2);
      for (const { rule, rows: found, places } of document.checks) {
        const records = findings[rule] ?? [];
        expect([rule, found]).toEqual([rule, records.length]);
        expect([rule, places]).toEqual([
          rule,
          records.slice(0, 5).map((record) => ({ file, row: record + 2 })),
        ]);
      }
    };

    test('of a CSV file in Dutch notation, with codes as people write them', async () => {
      const { code, out } = await count(csv, '--year', '2024', ...NL, '--json');
      expect(code).toBe(1);
      isSame(JSON.parse(out) as CountDocument, 'rijen.csv');
    });

    test('of Parquet, whole and in parts', async () => {
      const parts = at('delen');
      mkdirSync(parts);
      await toParquet(csv, at('rijen.parquet'));
      await toParquet(csv, join(parts, 'a.parquet'), 'LIMIT 5000');
      await toParquet(csv, join(parts, 'b.parquet'), 'OFFSET 5000');
      const whole = await count(at('rijen.parquet'), '--year', '2024', '--dates', 'nl', '--json');
      expect([whole.said, whole.code]).toEqual([expect.stringContaining('gewist'), 1]);
      isSame(JSON.parse(whole.out) as CountDocument, 'rijen.parquet');
      const document = JSON.parse(
        (await count(parts, '--year', '2024', '--dates', 'nl', '--json')).out,
      ) as CountDocument;
      expect(linesOfDocument(document)).toEqual(expected);
      expect(document.checks.map(({ rows: found }) => found)).toEqual(
        Object.values(findings).map(({ length }) => length),
      );
      expect(document.files).toEqual([
        { file: 'a.parquet', rows: 5000 },
        { file: 'b.parquet', rows: rows.length - 5000 },
      ]);
      const pattern = await count(join(parts, '?.parquet'), '--year', '2024', '--dates', 'nl', '--json');
      expect(JSON.parse(pattern.out)).toEqual(document);
    });
  });

  /** Two rows that count, and the ways in which a file of them can be wrong. */
  const HEADINGS =
    'BSN;Begin tijdvak;Einde tijdvak;Verloonde uren;Aard arbeidsverhouding;Begin registratie;Sector';
  const LINES = [
    '123456782;01-12-2024;31-12-2024;55,5;1;01-01-2020;markt',
    '111222333;01-12-2024;31-12-2024;120;11;01-01-2020;overheid',
  ];
  const csvOf = (name: string, lines: readonly string[], headings = HEADINGS) => {
    writeFileSync(at(name), `${[headings, ...lines].join('\n')}\n`);
    return at(name);
  };
  const good = csvOf('goed.csv', LINES);

  test('form, kind of period and number of the relation follow from the other columns', async () => {
    const { code, out } = await count(good, '--year', '2024', ...NL, '--json');
    const { tabel1, rows } = JSON.parse(out) as CountDocument;
    expect([code, rows, tabel1.formeel.markt.jobs, tabel1.inleen.overheid.jobs]).toEqual([
      0, 2, 0.5004, 1.0819,
    ]);
  });

  test('takes the names of the payroll return and of the registers, and a pseudonym in place of the BSN', async () => {
    const file = csvOf(
      'register.csv',
      LINES.map((line) => line.replace(/^(\d{4})\d{5}/, 'P$1').replace(/;[a-z]+$/, '')),
      'RINPERSOON;DatAanvTv;DatEindTv;SAANTVERLU;SCDAARD;DatRegistratie',
    );
    writeFileSync(at('kolommen.json'), '{"Sector": {"value": "overheid"}}');
    const { code, out } = await count(
      file,
      '--year',
      '2024',
      ...NL,
      '--columns',
      at('kolommen.json'),
      '--json',
    );
    const { counted, checks, tabel1 } = JSON.parse(out) as CountDocument;
    expect([code, counted.persons, tabel1.totaal.overheid.rows]).toEqual([0, 2, 2]);
    expect(checks.map(({ rule, asked }) => [rule, asked])[0]).toEqual(['B01', false]);
  });

  test.each([
    ['nl', 'Tabel 1. Banen', '1,58'],
    ['en', 'Tabel 1. Jobs', '1.58'],
  ] as readonly (readonly [Language, string, string])[])(
    'text, CSV and workbook in %s',
    async (lang, caption, total) => {
      const text = await count(good, '--year', '2024', ...NL, '--lang', lang);
      expect([text.code, text.out.includes(caption), text.out.includes(total)]).toEqual([0, true, true]);
      const csv = await count(good, '--year', '2024', ...NL, '--lang', lang, '--csv');
      expect(csv.out).toContain(lang === 'nl' ? '1,5823' : '1.5823');
      const out = at(`telling-${lang}.xlsx`);
      const xlsx = await count(good, '--year', '2024', ...NL, '--lang', lang, '--xlsx', '--out', out);
      expect([xlsx.code, existsSync(out)]).toEqual([0, true]);
    },
  );

  describe('what it cannot count', () => {
    const map = (text: string) => {
      writeFileSync(at('map.json'), text);
      return ['--columns', at('map.json')];
    };
    const cases: readonly (readonly [string, () => string[] | Promise<string[]>, string])[] = [
      ['no file', () => [at('weg.csv')], 'bestaat niet'],
      ['an empty file', () => [(writeFileSync(at('leeg.csv'), ''), at('leeg.csv'))], 'leeg.csv is leeg'],
      ['headings alone', () => [csvOf('koppen.csv', [])], 'Er staan geen rijen'],
      [
        'a workbook',
        () => [(writeFileSync(at('map.csv'), Buffer.from('PK\u0003\u0004\0\0\0')), at('map.csv'))],
        'geen CSV en geen Parquet',
      ],
      [
        'columns that are missing',
        () => [csvOf('mist.csv', ['1;2'], 'BSN;Sector')],
        'mist kolommen: Begin tijdvak; Einde tijdvak; Verloonde uren; Aard arbeidsverhouding / Vorm',
      ],
      [
        'two columns for one',
        () => [
          csvOf(
            'dubbel.csv',
            LINES.map((line) => `${line};x`),
            `${HEADINGS};Sofinummer`,
          ),
        ],
        'heeft meer kolommen voor BSN: BSN, Sofinummer',
      ],
      [
        'a date in the other notation',
        () => [csvOf('datum.csv', [LINES[0] ?? '', (LINES[1] ?? '').replace('31-12-2024', '2024-12-31')])],
        'datum.csv, rij 3, kolom Einde tijdvak: "2024-12-31" is geen datum',
      ],
      [
        'a year of two digits',
        () => [csvOf('jaar.csv', [(LINES[0] ?? '').replace('01-12-2024', '01-12-24')])],
        'jaar.csv, rij 2, kolom Begin tijdvak: "01-12-24" is geen datum',
      ],
      [
        'a number in the other notation',
        () => [csvOf('getal.csv', [(LINES[0] ?? '').replace('55,5', '1.055')])],
        'getal.csv, rij 2, kolom Verloonde uren: "1.055" is geen getal',
      ],
      [
        'hours that are no number',
        () => [csvOf('nan.csv', [(LINES[0] ?? '').replace('55,5', 'nan')])],
        'nan.csv, rij 2, kolom Verloonde uren',
      ],
      [
        'a line that was cut off',
        () => [csvOf('af.csv', [...LINES, '123456782;01-12-2024;31-'])],
        'af.csv, rij 4: deze regel heeft niet evenveel kolommen',
      ],
      [
        'another encoding',
        () => [
          (writeFileSync(
            at('latin.csv'),
            Buffer.from(`${HEADINGS};Regio\n${LINES[0] ?? ''};Frysl\u00e2n\n`, 'latin1'),
          ),
          at('latin.csv')),
        ],
        '--encoding latin-1',
      ],
      [
        'Parquet that was cut off',
        async () => {
          await toParquet(good, at('stuk.parquet'));
          truncateSync(at('stuk.parquet'), 300);
          return [at('stuk.parquet')];
        },
        'stuk.parquet is niet te lezen',
      ],
      [
        'Parquet with another type',
        async () => {
          await toParquet(good, at('type.parquet'), '', '20241201 AS "Begin tijdvak"');
          return [at('type.parquet')];
        },
        'de kolom Begin tijdvak is van het type INTEGER',
      ],
      [
        'a folder without such files',
        () => [(mkdirSync(at('niets'), { recursive: true }), at('niets'))],
        'zijn geen bestanden gevonden',
      ],
      ['a map that is no JSON', () => [good, ...map('x')], 'map.json is geen kolommenbestand'],
      [
        'a map with an unknown column',
        () => [good, ...map('{"Loon": "x"}')],
        '"Loon" is geen kolom van de telling',
      ],
      [
        'a map with a heading that is not there',
        () => [good, ...map('{"BSN": "Persoon"}')],
        'de kop "Persoon" staat niet in uw bestand',
      ],
      [
        'a map with a value outside the list',
        () => [good, ...map('{"Sector": {"value": "zorg"}}')],
        'alleen: markt, overheid',
      ],
      ['a size that is none', () => [good, '--memory', 'veel'], 'De optie --memory kan niet "veel" zijn'],
    ];
    test.each(cases)('%s', async (_, files, sentence) => {
      const before = readdirSync(folder);
      const args = await files();
      const { code, out, said } = await count(...args, '--year', '2024', ...NL);
      expect([said, code]).toEqual([expect.stringContaining(sentence), 2]);
      expect(out).toBe('');
      expect(said).not.toMatch(/\b\d{9}\b|CSV Error|Exception|stack/);
      expect(
        readdirSync(folder).filter((name) => name.startsWith('banenafspraak-') && !before.includes(name)),
      ).toEqual([]);
    });

    test.each([['--dates'], ['--decimal']])('asks for %s, and guesses nothing', async (option) => {
      const others = option === '--dates' ? ['--decimal', ','] : ['--dates', 'nl'];
      const { code, said } = await count(good, '--year', '2024', ...others);
      expect([code, said.includes(`Zeg met ${option}`)]).toEqual([2, true]);
    });

    test('no room in memory, and none to spill', async () => {
      const big = at('groot.csv');
      writeCsv([...generatedRows(15_000, 3, YEAR, MONTH)], big);
      const { code, said } = await count(big, '--year', '2024', ...NL, '--memory', '1MB');
      expect([code, said]).toEqual([2, expect.stringContaining('geen ruimte genoeg')]);
    });

    test('a machine without DuckDB', async () => {
      const terminal = new MemoryTerminal();
      terminal.files.set('a.csv', new Uint8Array([1]));
      const code = await runCli(['count', 'a.csv', '--year', '2024', ...NL], {
        terminal,
        template: () => new Uint8Array(),
        duckDb: () => null,
      });
      expect([code, terminal.said]).toEqual([2, expect.stringContaining('npm install @duckdb/node-api')]);
    });

    test('an output that is one of the inputs, or is there already', async () => {
      const { code } = await count(good, '--year', '2024', ...NL, '--csv', '--out', good, '--force');
      expect(code).toBe(2);
      expect(readFileSync(good, 'utf8')).toContain(LINES[0]);
    });
  });

  test('a file that two names lead to counts once', async () => {
    symlinkSync(good, at('zelfde.csv'));
    const { out, said } = await count(good, at('zelfde.csv'), '--year', '2024', ...NL, '--json');
    expect((JSON.parse(out) as CountDocument).rows).toBe(2);
    expect(said).toContain('telt één keer');
  });
}

/** Makes Parquet of a CSV file in Dutch notation, with dates and numbers as such. */
async function toParquet(csv: string, file: string, more = '', replace = ''): Promise<void> {
  const { DuckDBInstance } = createRequire(join(__dirname, '../../tools/duckdb/package.json'))(
    '@duckdb/node-api',
  ) as {
    DuckDBInstance: {
      create(
        path: string,
      ): Promise<{ connect(): Promise<{ run(sql: string): Promise<unknown> }>; closeSync(): void }>;
    };
  };
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const types = `types = {'Verloonde uren': 'DOUBLE', 'Begin tijdvak': 'DATE', 'Einde tijdvak': 'DATE', 'Begin registratie': 'DATE'}`;
  const select = replace === '' ? '*' : `* REPLACE (${replace})`;
  await connection.run(
    `COPY (SELECT ${select} FROM read_csv('${csv}', delim = ';', header = true, all_varchar = false, ${types}, auto_type_candidates = ['VARCHAR'], dateformat = '%d-%m-%Y', decimal_separator = ',') ${more}) TO '${file}' (FORMAT parquet)`,
  );
  instance.closeSync();
}
