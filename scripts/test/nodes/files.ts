import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { returnFile } from '../../../test/compose/support/return-xml';
import { loadDuckDb } from '../../../src/cli/count/engine';
import { exportedWorkbook, mistypeBsn } from '../../../test/e2e/boards';

/** Enough of them for a publication to show something. */
const boards = ['De Wilgen', 'De Populier', 'De Eik', 'De Beuk', 'De Linde'];
const persons = ['123456782', '111222333', '010554336'];

const payrollHeads =
  'Burgerservicenr;Begin tijdvak;Einde tijdvak;Verloonde uren;Sector;Aard arbeidsverhouding;Begin registratie';
const payrollRow = (bsn: string) => [bsn, '01-12-2024', '31-12-2024', '110,5', 'overheid', '1', '01-02-2020'];

/** Rows for a count, as the engine itself writes them. */
async function writeParquet(file: string): Promise<void> {
  const duckDb = loadDuckDb();
  if (duckDb === null) throw new Error('DuckDB is not there: npm run duckdb');
  const engine = await (await duckDb.DuckDBInstance.create(':memory:', {})).connect();
  const rows = persons.map(
    (bsn) => `('${bsn}', DATE '2024-12-01', DATE '2024-12-31', 110.5, 'overheid', '1', DATE '2020-02-01')`,
  );
  const heads = ['BSN', ...payrollHeads.split(';').slice(1)].map((head) => `"${head}"`);
  await engine.runAndReadAll(
    `COPY (SELECT * FROM (VALUES ${rows.join(', ')}) AS t(${heads.join(', ')})) TO '${file}' (FORMAT parquet)`,
  );
  engine.closeSync();
}

/** What makes the files that someone has from before. */
export const commandsBefore = [['consolidate', 'metingen/', '--out', 'vorig-jaar.xlsx']];

/** Puts the files there that the commands of the documents name, with invented persons. */
export async function writeFiles(folder: string): Promise<void> {
  const put = (name: string, bytes: string | Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
  };
  mkdirSync(join(folder, 'metingen'));
  for (const [index, organisation] of boards.entries()) {
    const { name, buffer } = exportedWorkbook({
      organisation: `Stichting ${organisation}`,
      rows: 120,
      seed: index + 1,
      file: `bestuur-${String(index + 1)}.xlsx`,
      ...(index === 2
        ? {
            spoil: (draft) => {
              mistypeBsn(draft, 3);
            },
          }
        : {}),
    });
    put(join('metingen', name), buffer);
  }
  put('lijst.txt', boards.map((name) => `Stichting ${name}\n`).join(''));
  put('lonen.csv', [payrollHeads, ...persons.map((bsn) => payrollRow(bsn).join(';'))].join('\n'));
  put('kolommen.json', JSON.stringify({ BSN: 'Burgerservicenr' }));
  mkdirSync(join(folder, 'polis-2024'));
  await writeParquet(join(folder, 'polis-2024', 'deel-1.parquet'));
  put('uwv.csv', `BSN\n${persons.slice(0, 2).join('\n')}\n`);
  copyFileSync('docs/voorbeelden/verloonde-uren.csv', join(folder, 'verloonde-uren.csv'));
  const december = { first: '2025-12-01', last: '2025-12-31' };
  put(
    'december.xml',
    Buffer.from(
      await returnFile({
        made: '2026-01-20T10:00:00',
        units: [
          {
            lhnr: '100000083L01',
            employer: 'Stichting Voorbeeld',
            tijdvak: {
              kind: 'full',
              ...december,
              relations: persons.map((bsn, index) => ({
                bsn,
                number: String(index + 1),
                begin: '2020-01-01',
                hours: 110,
                periods: [{ begin: '2020-01-01', kind: '15', aard: '1' }],
              })),
            },
          },
        ],
      }).arrayBuffer(),
    ),
  );
}
