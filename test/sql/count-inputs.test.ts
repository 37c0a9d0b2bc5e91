import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CountDocument } from '../../src/report/count/document';
import { countWords } from '../../src/locales/nl/count';
import { CHECKS_NOT_ASKED } from '../../src/sql/checks';
import { literal } from '../../src/sql/text';
import { runOnFiles } from '../support/run-on-files';
import { hasDuckDb, tellSkipped } from './engines';
import { writeParquet } from './parquet';

const folder = mkdtempSync(join(tmpdir(), 'count-inputs-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);

const ASKED = ['--year', '2024', '--dates', 'nl', '--decimal', ',', '--temp', folder];
const count = (...args: string[]) => runOnFiles(['count', ...args, ...ASKED]);

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
/** A line with one of its cells filled otherwise. */
const withCell = (line: string, heading: string, text: string) => {
  const place = HEADINGS.split(';').indexOf(heading);
  return line
    .split(';')
    .map((cell, i) => (i === place ? text : cell))
    .join(';');
};

if (!hasDuckDb) tellSkipped('DuckDB', 'Install it: npm run duckdb');
const suite = hasDuckDb ? describe : describe.skip;

suite('what may be counted', () => {
  test.each([
    ['a device', () => '/dev/null', 'is geen gewoon bestand maar een pijp of een apparaat'],
    [
      'a pipe',
      () => {
        execFileSync('mkfifo', [at('pijp.csv')]);
        return at('pijp.csv');
      },
      'pijp.csv is geen gewoon bestand',
    ],
    [
      'a day that is none, below a total in the place of a day',
      () =>
        csvOf('totaal.csv', [
          ...LINES,
          withCell(';;;175,5;;;', 'Begin tijdvak', 'Totaal'),
          withCell(LINES[0] ?? '', 'Begin tijdvak', '32-12-2024'),
        ]),
      'totaal.csv, rij 5, kolom Begin tijdvak: "32-12-2024" is geen datum',
    ],
    [
      'no kind of work',
      () =>
        csvOf(
          'werk.csv',
          LINES.map((line) => `${withCell(line, 'Aard arbeidsverhouding', '')};`),
          `${HEADINGS};Vorm`,
        ),
      'werk.csv: er staat bij geen enkele rij wat voor werk het is',
    ],
    [
      'lines with another mark between the columns than the headings',
      () =>
        csvOf(
          'tekens.csv',
          LINES.map((line) => line.replaceAll(',', '.').replaceAll(';', ',')),
        ),
      'tekens.csv, rij 2: deze regel heeft niet evenveel kolommen als de koppen, of een aanhalingsteken dat niet sluit. De koppen zijn gescheiden door een puntkomma',
    ],
    [
      'no periods',
      () =>
        csvOf(
          'leeg.csv',
          LINES.map((line) => withCell(withCell(line, 'Begin tijdvak', ''), 'Einde tijdvak', '')),
        ),
      'de kolommen Begin tijdvak en Einde tijdvak zijn leeg',
    ],
  ])('%s is refused with a sentence of its own', async (_, file, sentence) => {
    const { code, said } = await count(file());
    expect([said, code]).toEqual([expect.stringContaining(sentence), 2]);
  });

  const mapped = (map: string, file: string) => {
    writeFileSync(at('kolommen.json'), map);
    return count(file, '--columns', at('kolommen.json'), '--json');
  };

  test('who says that all work is their own has it counted so', async () => {
    const lines = LINES.map((line) => withCell(line, 'Aard arbeidsverhouding', ''));
    const { out } = await mapped('{"Vorm": {"value": "formeel"}}', csvOf('eigen.csv', lines));
    expect((JSON.parse(out) as CountDocument).tabel1.formeel.totaal.rows).toBe(2);
  });

  test.each([
    [
      '{"BSN": "BSN", "Burgerservicenummer": "Sector"}',
      HEADINGS,
      'de kolom Burgerservicenummer staat er twee keer in',
    ],
    ['{"BSN": "BSN", "pseudoniem": "Sector"}', HEADINGS, 'de kolom pseudoniem staat er twee keer in'],
    [
      '{"organisatie": "BSN", "organisation": "Sector"}',
      HEADINGS,
      'de kolom organisation staat er twee keer in',
    ],
    [
      '{"BSN": "X"}',
      HEADINGS.replace('BSN', 'X').replace('Sector', 'X'),
      'de kop "X" staat er meer dan eens',
    ],
  ])('a map that leaves a choice is refused: %s', async (map, headings, sentence) => {
    const { code, said } = await mapped(map, csvOf('keuze.csv', LINES, headings));
    expect([said, code]).toEqual([expect.stringContaining(sentence), 2]);
  });

  test('the outcome names what stands between the columns, and lists that are empty', async () => {
    const semicolons = csvOf('punt.csv', LINES);
    const commas = csvOf(
      'komma.csv',
      LINES.map((line) => line.replaceAll(',', '.').replaceAll(';', ',').replace('55.5', '"55,5"')),
      HEADINGS.replaceAll(';', ','),
    );
    const { out, said } = await count(semicolons, commas);
    expect(out).toMatch(/komma\.csv: teken tussen de kolommen +komma\n/);
    expect(out).toMatch(/punt\.csv: teken tussen de kolommen +puntkomma\n/);
    expect(out).toContain(`${countWords.otherChecks(CHECKS_NOT_ASKED)}\n`);
    const nothing = await count(csvOf('geen.csv', LINES));
    expect(nothing.out).toContain('Rijen die niet meetellen\n  Geen.\n');
    expect(said).toContain('gewist');
  });

  test.each([
    [['--memory', '999TB'], 'Geef een heel aantal MB of GB'],
    [['--memory', '-1'], 'De optie --memory kan niet "-1" zijn. Geef een heel aantal MB of GB'],
    [['--memory', '999999GB'], 'deze computer heeft'],
  ])('an option that cannot be is told, and nothing before it: %s', async (option, sentence) => {
    const { code, said } = await count(csvOf('goed.csv', LINES), ...option);
    expect([said, code]).toEqual([expect.stringContaining(sentence), 2]);
    expect(said).not.toContain('gewist');
  });

  test('who does not say how days are written hears that alone', async () => {
    const { said } = await runOnFiles(['count', csvOf('goed.csv', LINES), '--year', '2024']);
    expect(said).toMatch(/^Zeg met --dates/);
  });

  test('a column that is empty in one file and filled in another is read in each as it stands there', async () => {
    const headings = `${HEADINGS};Loonheffingennummer;Nummer inkomstenverhouding`;
    const where = at('delen');
    mkdirSync(where);
    const twice = (line: string) => [`${line};243909901L01;1`, `${line};243909901L01;2`];
    const files = [
      csvOf(
        'delen/een.csv',
        LINES.slice(0, 1).map((line) => `${line};243909901L01;`),
        headings,
      ),
      csvOf('delen/twee.csv', LINES.slice(1).flatMap(twice), headings),
    ];
    for (const file of files)
      await writeParquet(
        `SELECT * REPLACE (CAST(replace("Verloonde uren", ',', '.') AS DOUBLE) AS "Verloonde uren") FROM read_csv(${literal(file)}, delim = ';', header = true, all_varchar = true)`,
        file.replace('.csv', '.parquet'),
      );
    const { out } = await count(join(where, '*.parquet'), '--json');
    const { counted, checks } = JSON.parse(out) as CountDocument;
    expect([counted.rows, checks.find(({ rule }) => rule === 'B04')?.rows]).toEqual([3, 0]);
  });

  test('a column that holds nothing is derived as one that is absent, as check does', async () => {
    const empty = ['Jaar', 'Tijdvak', 'Tijdvaktype', 'Nummer inkomstenverhouding', 'Vorm'];
    const twice = [...LINES, '123456782;01-11-2024;30-11-2024;80;1;01-01-2020;markt'];
    const file = csvOf(
      'lege-kolommen.csv',
      twice.map((line) => `${line};243909901L01;;; ;;`),
      `${HEADINGS};Loonheffingennummer;${empty.join(';')}`,
    );
    const without = csvOf(
      'zonder-kolommen.csv',
      twice.map((line) => `${line};243909901L01`),
      `${HEADINGS};Loonheffingennummer`,
    );
    const figures = async (each: string) => {
      const { out } = await count(each, '--json');
      const { tabel1, notCounted, checks } = JSON.parse(out) as CountDocument;
      const found = checks.map(({ rule, rows }) => `${rule} ${String(rows)}`);
      return { tabel1, notCounted, found };
    };
    expect(await figures(file)).toEqual(await figures(without));
    expect((await figures(file)).tabel1.totaal.totaal.rows).toBe(2);
  });

  test('rows of other months and of people who were not registered are no error of a file', async () => {
    const others = [
      '123456782;01-11-2024;30-11-2024;80;1;01-01-2020;markt',
      '111222333;01-12-2024;31-12-2024;80;1;01-01-2025;markt',
    ];
    const { code, out } = await count(csvOf('heel-jaar.csv', [...LINES, ...others]), '--json');
    const { checks } = JSON.parse(out) as CountDocument;
    expect([code, checks.flatMap(({ rule, rows }) => (rows > 0 ? [rule] : []))]).toEqual([0, ['B22', 'B32']]);
  });

  test('verify names a file that lies beside it, and says that plain text holds no receipt', async () => {
    const file = csvOf('geteld.csv', LINES);
    const other = csvOf('ander.csv', [LINES[0] ?? '']);
    await count(file, '--out', at('telling.json'));
    const { code, said } = await runOnFiles(['verify', at('telling.json'), file, other, '--temp', folder]);
    expect([code, said]).toEqual([0, expect.stringContaining('gaat er niet over: ander.csv')]);
    await count(file, '--out', at('telling.txt'));
    const plain = await runOnFiles(['verify', at('telling.txt'), file]);
    expect([plain.code, plain.said]).toEqual([2, expect.stringContaining('een telling als gewone tekst')]);
  });
});
