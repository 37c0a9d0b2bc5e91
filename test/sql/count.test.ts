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
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryTerminal } from '../support/memory-terminal';
import { loadDuckDb, type DuckDb } from '../../src/cli/count/engine';
import { runCli } from '../../src/cli/run';
import { columnById, type ColumnId } from '../../src/meting/form/columns';
import { isoOfDay } from '../../src/meting/form/days';
import { DEFAULT_SETTINGS } from '../../src/meting/form/settings';
import type { Language } from '../../src/locales/language';
import { seeded } from '../../src/meting/generate/random';
import { b01 } from '../../src/meting/rules/b01-bsn-elfproef/rule';
import { b04 } from '../../src/meting/rules/b04-unique-row/rule';
import { b07 } from '../../src/meting/rules/b07-hours-in-period/rule';
import { b09 } from '../../src/meting/rules/b09-period-dates/rule';
import { b12 } from '../../src/meting/rules/b12-form-fits-aard/rule';
import { b22 } from '../../src/meting/rules/b22-registered-in-period/rule';
import { b32 } from '../../src/meting/rules/b32-reference-period/rule';
import { s17 } from '../../src/meting/rules/s17-overlapping-periods/rule';
import { s02 } from '../../src/meting/rules/s02-required-cells/rule';
import { publishedLaw } from '../../src/law';
import type { SqlCheck } from '../../src/sql/checks';
import type { CountDocument } from '../../src/report/count/document';
import { SQL_COLUMNS, type SqlColumn } from '../../src/sql/columns';
import { numberOfText } from '../../src/sql/duckdb/records';
import { literal } from '../../src/sql/text';
import { often } from '../support/long';
import { runOnFiles, type Ran } from '../support/run-on-files';
import { hasDuckDb, tellSkipped } from './engines';
import { linesOf, linesOfResult, type AnswerLine } from './lines';
import { generatedRows, isPossible, NO_END, type Row } from './rows';
import { askFreely, writeParquet } from './parquet';
import { countInTypeScript, sheetOf } from './typescript';

const folder = mkdtempSync(join(tmpdir(), 'count-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);

/** Runs the command over real files. */
const run = (...args: string[]): Promise<Ran> => runOnFiles(args);

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

/** A region in another spelling is that region, but a row with it is not the same as one without. */
function withSpellings(rows: Iterable<Row>): readonly Row[] {
  const random = seeded(8);
  return Array.from(rows, (row) =>
    row.regio === 'Food Valley' && random.between(1, 3) === 1 ? { ...row, regio: 'FoodValley' } : row,
  );
}

/** In a CSV file a day that cannot be stops the count: only the last day that says that there is none may stand there. */
function withoutImpossibleDays(rows: Iterable<Row>): readonly Row[] {
  const day = (value: Row[SqlColumn]) => (value === null || isPossible(Number(value)) ? value : null);
  return Array.from(rows, (row) => ({
    ...row,
    datAanvTv: day(row.datAanvTv),
    datEindTv: day(row.datEindTv),
    datRegistratie: day(row.datRegistratie),
    datEindRegistratie: row.datEindRegistratie === NO_END ? NO_END : day(row.datEindRegistratie),
  }));
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
        return String(value);
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

const NEVER = () => false;

/** Records with a finding of each rule, without those of the rules that come before it. */
function findingsOf(rows: readonly Row[]): Readonly<Record<SqlCheck, readonly number[]>> {
  const sheet = sheetOf(rows);
  const context = {
    year: YEAR,
    month: MONTH,
    opgave: null,
    tabellen: [],
    law: publishedLaw,
    settings: DEFAULT_SETTINGS,
    notRead: [],
    unusable: () => new Map(),
    rowFaults: () => ({ marks: new Uint8Array(rows.length) }),
  } as never;
  const records = (rule: { check(sheet: never, context: never, emit: never, isSilent: never): unknown }) => {
    const found = new Set<number>();
    const emit = (record: number, columns: readonly ColumnId[]) => {
      // Of the cells that a row must have, SQL asks for what leaves the row out: the person, and what tells their relations apart.
      if (rule !== s02 || columns.includes('bsn')) found.add(record);
    };
    rule.check(sheet as never, context, emit as never, NEVER as never);
    return found;
  };
  const nobody = records(b01);
  const noPeriod = records(b09);
  const otherMonth = records(b32);
  const repeated = new Set<number>();
  const overlapping = new Set<number>();
  interface Options {
    readonly others?: readonly number[];
    readonly keepsOthers?: boolean;
  }
  b04.check(
    sheet,
    context,
    (record, _columns, _facts, { others = [], keepsOthers }: Options = {}) => {
      for (const each of keepsOthers === true ? [record] : [record, ...others]) repeated.add(each);
    },
    NEVER,
  );
  s17.check(
    sheet,
    context,
    (record, _columns, _facts, { others = [] }: Options = {}) => {
      for (const each of [record, ...others]) overlapping.add(each);
    },
    (record) => [nobody, noPeriod, otherMonth, repeated].some((found) => found.has(record)),
  );
  const rest = (found: ReadonlySet<number>, before: ReadonlySet<number>) =>
    [...found].filter((record) => !before.has(record)).sort((a, b) => a - b);
  return {
    S02: rest(records(s02), new Set()),
    S17: rest(overlapping, new Set()),
    B01: rest(nobody, new Set()),
    B04: rest(records(b04), nobody),
    B07: rest(records(b07), noPeriod),
    B09: rest(noPeriod, new Set()),
    B12: rest(records(b12), new Set()),
    B22: rest(records(b22), noPeriod),
    B32: rest(otherMonth, noPeriod),
  };
}

if (!hasDuckDb) {
  tellSkipped('duckdb', 'Fetch it with: npm run duckdb.');
  test.skip('counts files', () => undefined);
} else {
  describe('the same count', () => {
    const rows = withSpellings(withoutImpossibleDays(generatedRows(often(3_000, 400_000), 5, YEAR, MONTH)));
    const own = countInTypeScript(rows, YEAR, MONTH);
    const expected = linesOfResult(own.result, YEAR);
    const findings = findingsOf(rows);
    const csv = at('rijen.csv');
    writeCsv(rows, csv);

    /** Rows of the first of two files. */
    const FIRST = Math.floor(rows.length / 3);

    test('every rule finds something in the rows', () => {
      expect(Object.entries(findings).filter(([, records]) => records.length === 0)).toEqual([]);
    });

    const isSame = (document: CountDocument, file: string) => {
      expect(linesOfDocument(document)).toEqual(expected);
      expect(document.rows).toBe(rows.length);
      const { rows: left, jobs, unknown } = own.result.leftOut;
      expect([document.leftOut.rows, document.leftOut.unknown]).toEqual([left, unknown]);
      expect(document.leftOut.jobs).toBeCloseTo(jobs, 2);
      for (const { rule, rows: found, places } of document.checks) {
        const records = findings[rule];
        expect([rule, found]).toEqual([rule, records.length]);
        expect([rule, places]).toEqual([
          rule,
          records.slice(0, 5).map((record) => ({ file, row: record + 2 })),
        ]);
      }
    };

    test('of a CSV file in Dutch notation, with codes as people write them', async () => {
      const { code, out, said } = await count(csv, '--year', '2024', ...NL, '--json');
      expect([said.split('\n').length, code]).toEqual([2, 1]);
      isSame(JSON.parse(out) as CountDocument, 'rijen.csv');
    });

    test.each(['--json', '--csv'])('a region that tells of a person is covered, in %s', async (form) => {
      const told = at('regio.csv');
      const ofPerson = rows.slice(0, 40).map((row) => ({ ...row, regio: 'mw. Geheimsma 06-12345678' }));
      writeCsv(ofPerson, told);
      const { out } = await count(told, '--year', '2024', ...NL, form);
      expect(out).toContain('***');
      expect(out).not.toMatch(/Geheimsma|12345678/);
    });

    test('of Parquet, whole and in parts', async () => {
      const parts = at('delen');
      mkdirSync(parts);
      await toParquet(csv, at('rijen.parquet'));
      await toParquet(csv, join(parts, 'a.parquet'), `LIMIT ${String(FIRST)}`);
      await toParquet(csv, join(parts, 'b.parquet'), `OFFSET ${String(FIRST)}`);
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
      expect(document.files.map(({ file, rows: read }) => ({ file, rows: read }))).toEqual([
        { file: 'a.parquet', rows: FIRST },
        { file: 'b.parquet', rows: rows.length - FIRST },
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

  test.each([['jjjjmmdd'], ['yyyymmdd']])('days as %s, as text and as whole numbers', async (dates) => {
    const lines = LINES.map((line) => line.replace(/(\d\d)-(\d\d)-(\d{4})/g, '$3$2$1'));
    const csv = csvOf('cijfers.csv', lines);
    const expected = JSON.parse((await count(good, '--year', '2024', ...NL, '--json')).out) as CountDocument;
    const ran = await count(csv, '--year', '2024', '--dates', dates, '--decimal', ',', '--json');
    expect((JSON.parse(ran.out) as CountDocument).tabel1).toEqual(expected.tabel1);
    await toParquet(good, at('heel.parquet'), '', `20241201 AS "Begin tijdvak", 20241231 AS "Einde tijdvak"`);
    const whole = await count(at('heel.parquet'), '--year', '2024', '--dates', dates, '--json');
    expect((JSON.parse(whole.out) as CountDocument).tabel1).toEqual(expected.tabel1);
    const short = csvOf('kort.csv', [(lines[0] ?? '').replace('20241201', '2024121')]);
    const refused = await count(short, '--year', '2024', '--dates', dates, '--decimal', ',');
    expect([refused.code, refused.said]).toEqual([
      2,
      expect.stringContaining('kort.csv, rij 2, kolom Begin tijdvak'),
    ]);
  });

  test('a moment at the beginning of its day is that day', async () => {
    await toParquet(good, at('nacht.parquet'), '', `TIMESTAMP '2024-12-01 00:00:00' AS "Begin tijdvak"`);
    const { out } = await count(at('nacht.parquet'), '--year', '2024', '--json');
    expect((JSON.parse(out) as CountDocument).counted.rows).toBe(2);
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
    expect(checks.filter(({ asked }) => !asked).map(({ rule }) => rule)).toEqual(['S17', 'B01', 'B04']);
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

  test('says which columns were read as what, and which were not', async () => {
    const file = csvOf(
      'namen.csv',
      LINES.map((line) => `${line};x;y;`),
      `${HEADINGS.replace('Verloonde uren', 'SAANTVERLU')};SLHNR;Sector inlener;Toegerekende uren`,
    );
    const { files } = JSON.parse((await count(file, '--year', '2024', ...NL, '--json')).out) as CountDocument;
    const columns = files[0]?.columns;
    expect(columns?.read).toContainEqual({ column: 'Verloonde uren', heading: 'SAANTVERLU', value: null });
    expect(columns?.absent).toContain('Loonheffingennummer');
    expect([columns?.notAsked, columns?.unused]).toEqual([
      ['Sector inlener', 'Toegerekende uren'],
      ['SLHNR'],
    ]);
    const { out } = await count(file, '--year', '2024', ...NL);
    expect(out).toMatch(/namen\.csv: gelezen als +.*Verloonde uren ← SAANTVERLU/);
    expect(out).toContain('Let op: waar Loonheffingennummer ontbreekt');
    expect(out).toMatch(/namen\.csv: niet gebruikt +SLHNR/);
    expect(out).toMatch(/namen\.csv: herkend, maar niet gevraagd.*Sector inlener; Toegerekende uren/);
  });

  test('what steers a terminal, or breaks a line, is shown as a mark', async () => {
    const file = csvOf('regio.csv', [`${LINES[0] ?? ''};"\u001b[31mRood\nnieuw"`], `${HEADINGS};Regio`);
    const { out } = await count(file, '--year', '2024', ...NL);
    expect(out).toContain('\uFFFD[31mRood\uFFFDnieuw');
    expect(out).not.toContain('\u001b');
  });

  describe('a count can be made again', () => {
    const map = at('sector.json');
    const asked = ['--year', '2024', ...NL, '--key', '0.6/0.4', '--four-weeks', 'year', '--columns', map];
    const source = () => {
      writeFileSync(map, '{"Sector": {"value": "markt"}}');
      const folderOf = at('bron');
      mkdirSync(folderOf, { recursive: true });
      writeFileSync(
        join(folderOf, 'lonen.csv'),
        `${HEADINGS.replace(/;Sector$/, '')}\n${LINES.map((line) => line.replace(/;[a-z]+$/, '')).join('\n')}\n`,
      );
      return folderOf;
    };

    test.each([['json'], ['csv'], ['xlsx']])('from its %s', async (form) => {
      const [from, out] = [source(), at(`opnieuw.${form}`)];
      // The form follows from the name.
      expect((await count(from, ...asked, '--out', out)).code).toBe(0);
      const same = await run('verify', out, from, '--temp', folder);
      expect([same.code, same.out]).toEqual([0, expect.stringContaining('Dezelfde uitkomst')]);
    });

    test('and what was changed in it is named', async () => {
      const [from, out] = [source(), at('vals.json')];
      await count(from, ...asked, '--out', out);
      writeFileSync(out, readFileSync(out, 'utf8').replace('"jobs": 0.5004', '"jobs": 0.6004'));
      const other = await run('verify', out, from, '--temp', folder);
      expect([other.code, other.out]).toEqual([1, expect.stringContaining('0.6004')]);
    });

    test('not of other files', async () => {
      const [from, out] = [source(), at('ander.json')];
      await count(from, ...asked, '--out', out);
      const other = await run('verify', out, good, '--temp', folder);
      expect([other.code, other.said]).toEqual([2, expect.stringContaining('Niet gevonden: lonen.csv')]);
    });
  });

  test('hours have one way to be written', async () => {
    const texts = ['1e3', '1_0', '1_000', '+55', '55,', ',5', '0x10', '1,5,5', '5.5', 'nan', '', '5 5'];
    const numbers = ['55', '55,5', '-8', ' 7,25 ', '007'];
    const value = numberOfText('cell', { dates: 'nl', decimal: ',' });
    const told = await askFreely(
      `SELECT cell, ${value} AS hours FROM (VALUES ${[...texts, ...numbers].map((each) => `(${literal(each)})`).join(', ')}) t(cell)`,
    );
    expect(told.map(({ hours }) => hours)).toEqual([...texts.map(() => null), 55, 55.5, -8, 7.25, 7]);
  });

  test.each([['telling.pdf'], ['telling.html'], ['telling.ods']])('refuses to write %s', async (name) => {
    const { code, said } = await count(good, '--year', '2024', ...NL, '--out', at(name));
    expect([code, said, existsSync(at(name))]).toEqual([
      2,
      expect.stringContaining('--json, --csv of --xlsx'),
      false,
    ]);
  });

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
      ...(
        [
          ['Einde registratie (verwacht)', HEADINGS],
          ['Verloonde uren (december 2024)', HEADINGS.replace('Verloonde uren', 'Iets')],
        ] as const
      ).map(
        ([heading, others]) =>
          [
            `a column that may decide: ${heading}`,
            () => [csvOf('twijfel.csv', [`${LINES[0] ?? ''};`], `${others};${heading}`)],
            `twijfel.csv: de kop "${heading}" noemt de kolom`,
          ] as const,
      ),
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
        'a day of a year that nobody means',
        () => [csvOf('eeuw.csv', [(LINES[0] ?? '').replace('01-01-2020', '01-01-2999')])],
        'eeuw.csv, rij 2, kolom Begin registratie: "[10 tekens]" is geen dag van 1900 tot en met 2199',
      ],
      ...['x 9999', '31 12 2024'].map(
        (end) =>
          [
            `a last day as ${end}`,
            () => [
              csvOf(
                'einde.csv',
                [`${LINES[0] ?? ''};31-12-9999`, `${LINES[1] ?? ''};${end}`],
                `${HEADINGS};Einde registratie`,
              ),
            ],
            'einde.csv, rij 3, kolom Einde registratie: "',
          ] as const,
      ),
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
        'hours with an exponent',
        () => [csvOf('vorm.csv', [LINES[0] ?? '', (LINES[0] ?? '').replace('55,5', '1e3')])],
        'vorm.csv, rij 3, kolom Verloonde uren: "',
      ],
      [
        'a moment with a time zone',
        async () => {
          await toParquet(
            good,
            at('zone.parquet'),
            '',
            `TIMESTAMPTZ '2024-11-30 23:00:00+00' AS "Begin tijdvak"`,
          );
          return [at('zone.parquet')];
        },
        'zone.parquet: de kolom Begin tijdvak bevat tijdstippen met een tijdzone',
      ],
      [
        'a moment within a day',
        async () => {
          await toParquet(good, at('uur.parquet'), '', `TIMESTAMP '2024-12-01 08:00:00' AS "Begin tijdvak"`);
          return [at('uur.parquet')];
        },
        'uur.parquet, rij 2, kolom Begin tijdvak',
      ],
      [
        'a line that was cut off',
        () => [csvOf('af.csv', [...LINES, '123456782;01-12-2024;31-'])],
        'af.csv, rij 4: deze regel heeft niet evenveel kolommen',
      ],
      [
        'headings once more among the rows',
        () => [csvOf('weer.csv', [...LINES, HEADINGS, ...LINES])],
        `weer.csv, rij ${String(LINES.length + 2)}: hier staan de koppen nog eens. Er is niets geteld.`,
      ],
      [
        'headings of another order among the rows',
        () => [csvOf('anders.csv', [...LINES, HEADINGS.split(';').reverse().join(';'), ...LINES])],
        `anders.csv, rij ${String(LINES.length + 2)}: hier staan de koppen nog eens.`,
      ],
      [
        'headings that are not on the first line',
        () => [(writeFileSync(at('onder.csv'), `${[...LINES, HEADINGS].join('\n')}\n`), at('onder.csv'))],
        'onder.csv: op de eerste regel staan geen koppen van een meting.',
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
        'de kolom Begin tijdvak bevat gehele getallen. Staan daar dagen als 20241231? Zeg dan --dates jjjjmmdd.',
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
      [
        'text in UTF-16',
        () => [(writeFileSync(at('u16.csv'), Buffer.from(`\uFEFF${HEADINGS}`, 'utf16le')), at('u16.csv'))],
        'u16.csv is tekst in UTF-16',
      ],
      [
        'text in UTF-16 without a mark',
        () => [(writeFileSync(at('u16b.csv'), Buffer.from(HEADINGS, 'utf16le')), at('u16b.csv'))],
        'u16b.csv is tekst in UTF-16',
      ],
      [
        'a compressed file',
        () => [(writeFileSync(at('in.csv'), Buffer.from([0x1f, 0x8b, 8, 0, 0])), at('in.csv'))],
        'in.csv is ingepakt',
      ],
      [
        'a line without an end',
        () => [csvOf('lang.csv', [LINES[0] ?? '', `${LINES[1] ?? ''}${'x'.repeat(3_000_000)}`])],
        'lang.csv: een regel is langer dan 2.000.000 bytes',
      ],
      ['a temporary folder that is a file', () => [good, '--temp', good], 'is een bestand, geen map'],
      [
        'a temporary folder that takes nothing',
        () => [good, '--temp', '/proc'],
        'geen tijdelijke map te maken',
      ],
      ['a decimal mark that is none', () => [good, '--decimal', 'x'], 'Toegestaan: "," "."'],
      ['a year below zero', () => [good, '--year', '-5'], 'De optie --year kan niet "-5" zijn'],
      [
        'hours in Parquet that cannot be',
        async () => {
          await toParquet(good, at('veel.parquet'), '', `CAST('NaN' AS DOUBLE) AS "Verloonde uren"`);
          return [at('veel.parquet')];
        },
        'kan geen aantal uren zijn',
      ],
      ['a size that is none', () => [good, '--memory', 'veel'], 'De optie --memory kan niet "veel" zijn'],
      ['a size that is too small', () => [good, '--memory', '99MB'], 'minstens 100MB'],
    ];
    test.each(cases)('%s', async (_, files, sentence) => {
      const before = readdirSync(folder);
      const args = await files();
      const usual = args.includes('--year') ? [] : ['--year', '2024'];
      const notation = args.includes('--decimal') ? NL.slice(0, 2) : NL;
      const temp = args.includes('--temp') ? [] : ['--temp', folder];
      const { code, out, said } = await run('count', ...args, ...usual, ...notation, ...temp);
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
      writeCsv(withoutImpossibleDays(generatedRows(5_000, 3, YEAR, MONTH)), big);
      const real = loadDuckDb();
      const narrow = {
        DuckDBInstance: {
          create: (where: string, config: Readonly<Record<string, string>>) =>
            (real as DuckDb).DuckDBInstance.create(where, { ...config, memory_limit: '1MB' }),
        },
      };
      const { code, said } = await runOnFiles(['count', big, '--year', '2024', ...NL], {
        duckDb: () => narrow,
      });
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

  test.each([
    ['In doelgroepregister', 'misschien'],
    ['Grond registratie', 'h'],
    ['Tijdvaktype', 'kwartaal'],
  ])('a row that cannot be judged is no good outcome: %s %s', async (column, value) => {
    const file = csvOf('misschien.csv', [`${LINES[0] ?? ''};${value}`], `${HEADINGS};${column}`);
    const { code, out } = await count(file, '--year', '2024', ...NL, '--json');
    expect([code, (JSON.parse(out) as CountDocument).leftOut.rows]).toEqual([1, 1]);
  });

  test('a heading with a remark is the column that --columns says it is', async () => {
    const heading = 'Verloonde uren (december 2024)';
    const file = csvOf('opmerking.csv', LINES, HEADINGS.replace('Verloonde uren', heading));
    writeFileSync(at('opmerking.json'), JSON.stringify({ 'Verloonde uren': heading }));
    const { out } = await count(file, '--year', '2024', ...NL, '--columns', at('opmerking.json'), '--json');
    expect((JSON.parse(out) as CountDocument).counted.rows).toBe(2);
  });

  test('a copy of a file counts once, and is named', async () => {
    const [one, other] = [at('een.csv'), at('kopie.csv')];
    for (const file of [one, other]) writeFileSync(file, readFileSync(good));
    const { out, said } = await count(one, other, '--year', '2024', ...NL, '--json');
    const { rows, receipt } = JSON.parse(out) as CountDocument;
    expect([rows, receipt.inputs.map(({ file }) => file)]).toEqual([2, ['een.csv']]);
    expect(said).toContain('kopie.csv');
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
  const types = `types = {'Verloonde uren': 'DOUBLE', 'Begin tijdvak': 'DATE', 'Einde tijdvak': 'DATE', 'Begin registratie': 'DATE'}`;
  const select = replace === '' ? '*' : `* REPLACE (${replace})`;
  await writeParquet(
    `SELECT ${select} FROM read_csv(${literal(csv)}, delim = ';', header = true, all_varchar = false, ${types}, auto_type_candidates = ['VARCHAR'], dateformat = '%d-%m-%Y', decimal_separator = ',') ${more}`,
    file,
  );
}
