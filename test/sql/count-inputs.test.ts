import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CountDocument } from '../../src/report/count/document';
import { runOnFiles } from '../support/run-on-files';
import { hasDuckDb, tellSkipped } from './engines';

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
      'a total in the place of a day',
      () => csvOf('totaal.csv', [...LINES, withCell(';;;175,5;;;', 'Begin tijdvak', 'Totaal')]),
      'totaal.csv, rij 4: in de kolom Begin tijdvak staat een woord als "Totaal"',
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
