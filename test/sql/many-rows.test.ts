import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CountDocument } from '../../src/report/count/document';
import { literal } from '../../src/sql/text';
import { often } from '../support/long';
import { runOnFiles } from '../support/run-on-files';
import { hasDuckDb, tellSkipped } from './engines';
import { writeParquet } from './parquet';

/** The engine reads so many rows at a time, and its threads divide those parts. */
const PART = 122_880;
const ROWS = often(2, 3) * PART;
/** Every so many rows stand there once more, at the end. */
const EACH = 10;
const REPEATED = Math.ceil(ROWS / EACH);

const folder = mkdtempSync(join(tmpdir(), 'many-rows-'));
const csv = join(folder, 'rijen.csv');
const parquet = join(folder, 'rijen.parquet');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeRows(): void {
  const lines = [
    'RINPERSOON;Loonheffingennummer;Nummer inkomstenverhouding;Begin tijdvak;Einde tijdvak;Verloonde uren;Aard arbeidsverhouding;Begin registratie;Sector',
  ];
  for (let row = 0; row < ROWS + REPEATED; row++) {
    const person = row < ROWS ? row : (row - ROWS) * EACH;
    lines.push(
      `${String(person)};123456782L01;1;2024-12-01;2024-12-31;${String(1 + (person % 150))};1;2020-01-01;markt`,
    );
  }
  writeFileSync(csv, `${lines.join('\n')}\n`);
}

const toParquet = () =>
  writeParquet(`SELECT * FROM read_csv(${literal(csv)}, delim = ';', all_varchar = true)`, parquet);

async function count(file: string): Promise<CountDocument> {
  const asked = ['--year', '2024', '--dates', 'iso', '--decimal', '.', '--json'];
  const { out } = await runOnFiles(['count', file, ...asked]);
  return JSON.parse(out) as CountDocument;
}

if (hasDuckDb) {
  beforeAll(async () => {
    writeRows();
    await toParquet();
  });

  // Rows that are read again by their place must be those that stood there.
  test.each([csv, parquet])(
    'of rows that repeat others only the repetition is left out: %s',
    async (file) => {
      const { checks, leftOut, counted } = await count(file);
      const repeated = checks.find(({ rule }) => rule === 'B04');
      expect(repeated?.rows).toBe(REPEATED);
      expect(repeated?.places.map(({ row }) => row)).toEqual(
        Array.from({ length: 5 }, (_, place) => ROWS + 2 + place),
      );
      expect([leftOut.rows, counted.rows]).toEqual([REPEATED, ROWS]);
    },
  );
} else {
  tellSkipped('duckdb', 'Fetch it with: npm run duckdb.');
  test.skip('rows that repeat others', () => undefined);
}
