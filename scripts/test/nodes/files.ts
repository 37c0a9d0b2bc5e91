import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { returnFile } from '../../../test/compose/support/return-xml';
import { exportedWorkbook, mistypeBsn } from '../../../test/e2e/boards';

const persons = ['123456782', '111222333', '010554336'];

/** Puts the files there that the commands of the documents name, with invented persons. */
export async function writeFiles(folder: string): Promise<void> {
  const put = (name: string, bytes: string | Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
  };
  mkdirSync(join(folder, 'metingen'));
  for (const [index, organisation] of ['De Wilgen', 'De Populier', 'De Eik'].entries()) {
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
  put('lijst.txt', 'Stichting De Wilgen\nStichting De Populier\nStichting De Eik\n');
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
