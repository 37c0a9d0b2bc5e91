import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { buildCli } from '../support/build';
import { longRun } from '../support/long';
import { hostileCases } from './cases/hostile';
import { escapeXml, sheetXml, stringsXml, workbookParts } from './support/package';

/**
 * What the machine gives to one file: seconds of the processor, the start of the program included, and megabytes. The seconds are
 * those that the program gives itself; how many it takes differs with the machine.
 */
const MOST = { seconds: 60, megabytes: 500 };

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
const cli = path.join(folder, 'cli.cjs');
const probe = path.join(folder, 'probe.cjs');

beforeAll(() => {
  buildCli(folder);
  writeFileSync(
    probe,
    `if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.PROBE, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`,
  );
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function check(name: string, bytes: Uint8Array) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const measured = path.join(folder, 'measured.json');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', probe, cli, 'check', file], {
    env: { ...process.env, LANG: 'nl', PROBE: measured },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { seconds, megabytes } = JSON.parse(readFileSync(measured, 'utf8')) as {
    readonly seconds: number;
    readonly megabytes: number;
  };
  return { status, said: stdout + stderr, seconds, megabytes };
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
const text = (cell: string, value: string) =>
  `<c r="${cell}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
const number = (cell: string, value: number) => `<c r="${cell}"><v>${String(value)}</v></c>`;
const row = (at: number, values: readonly (string | number)[], cell = letters) =>
  `<row r="${String(at)}">${values
    .map((value, i) =>
      typeof value === 'string' ? text(cell(i) + String(at), value) : number(cell(i) + String(at), value),
    )
    .join('')}</row>`;
const rowsOf = (count: number, make: (at: number) => string, from = 2) =>
  Array.from({ length: count }, (_, i) => make(from + i)).join('');

const HEADINGS = [
  'Jaar',
  'Maand',
  'Loonheffingennummer',
  'BSN',
  'Nummer inkomstenverhouding',
  'Verloonde uren',
  'Code aard arbeidsverhouding',
  'Grond',
  'Datum registratie',
  'Datum aanvang',
];
const heading = row(1, HEADINGS);

/** A workbook of these sheets. */
function book(sheets: readonly (readonly [name: string, xml: string])[], sharedStrings = ''): Uint8Array {
  const list = sheets.map(
    ([name], i) => `<sheet name="${escapeXml(name)}" sheetId="${String(i + 1)}" r:id="r${String(i)}"/>`,
  );
  const targets = sheets.map(
    (_, i) =>
      `<Relationship Id="r${String(i)}" Type="${relations}/worksheet" Target="worksheets/s${String(i)}.xml"/>`,
  );
  const parts = workbookParts({
    sharedStrings: stringsXml(sharedStrings),
    more: {
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}<Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      ...Object.fromEntries(sheets.map(([, xml], i) => [`xl/worksheets/s${String(i)}.xml`, xml])),
    },
  });
  return zipSync(parts, { level: 6 });
}

const many = (count: number, name: string, xml: (i: number) => string) =>
  book(Array.from({ length: count }, (_, i) => [`${name} ${String(i)}`, xml(i)] as const));

/** Files that are well formed and ask much, each of another kind, with what is said about them. */
const demanding: readonly (readonly [name: string, make: () => Uint8Array, said: RegExp])[] = [
  [
    'a thousand metingen',
    () =>
      many(1000, 'Meting', () =>
        sheetXml(
          heading +
            row(
              2,
              HEADINGS.map((_, i) => i),
            ),
        ),
      ),
    /Meting 999/,
  ],
  ['a sheet more than that', () => many(1001, 'Blad', () => sheetXml('')), /te groot/],
  [
    'a thousand forms',
    () =>
      many(1000, 'Opgave', (i) =>
        sheetXml(row(1, ['Organisatie', `x${String(i)}`]) + row(2, ['Jaar', 2025])),
      ),
    /Opgave/,
  ],
  [
    'a form with a cell in the last column of each row',
    () =>
      book([
        ['Opgave', sheetXml(rowsOf(100_000, (at) => row(at, ['Jaar', at], (i) => (i === 0 ? 'A' : 'XFD'))))],
      ]),
    /te groot/,
  ],
  [
    'a million own values',
    () =>
      book([
        [
          'BA_Parameters',
          sheetXml(
            row(1, ['Naam', 'Vanaf', 'Waarde', 'Bron']) + rowsOf(600_000, (at) => row(at, [at, at, at, at])),
          ),
        ],
      ]),
    /te groot/,
  ],
  [
    'explanations without end',
    () =>
      book([
        [
          'Toelichting',
          sheetXml(
            row(1, ['Regel', 'Sleutel', 'Toelichting']) + rowsOf(700_000, (at) => row(at, [1, at, at])),
          ),
        ],
      ]),
    /te groot/,
  ],
  [
    'a meting as wide as a sheet',
    () => {
      const wide = Array.from({ length: 16_384 }, (_, i) => HEADINGS[i % HEADINGS.length] ?? '');
      return book([
        [
          'Meting',
          sheetXml(
            row(1, wide) +
              rowsOf(20, (at) =>
                row(
                  at,
                  wide.map((_, i) => i),
                ),
              ),
          ),
        ],
      ]);
    },
    /Meting/,
  ],
  [
    'forty thousand rows in which nothing is right',
    () =>
      book([
        [
          'Meting',
          sheetXml(
            heading +
              rowsOf(40_000, (at) =>
                row(
                  at,
                  HEADINGS.map((_, i) => `x${String(at * 7 + i)}`),
                ),
              ),
          ),
        ],
      ]),
    /Meting/,
  ],
  [
    'half a million cells that repeat long texts',
    () => {
      const strings = Array.from(
        { length: 20 },
        (_, i) => `<si><t>${'9-'.repeat(16_000)}${String(i)}</t></si>`,
      );
      const cells = (at: number) =>
        `<row r="${String(at)}">${HEADINGS.map((_, i) => `<c r="${letters(i)}${String(at)}" t="s"><v>${String((at + i) % 20)}</v></c>`).join('')}</row>`;
      return book([['Meting', sheetXml(heading + rowsOf(50_000, cells))]], strings.join(''));
    },
    /Meting/,
  ],
  [
    'merged areas without number',
    () =>
      book([
        [
          'Meting',
          sheetXml(
            heading,
            '',
            `<mergeCells>${Array.from({ length: 200_000 }, (_, i) => `<mergeCell ref="A${String(i + 2)}:B${String(i + 2)}"/>`).join('')}</mergeCells>`,
          ),
        ],
      ]),
    /Meting/,
  ],
];

test.each(demanding.filter((_, i) => longRun || i === 1))(
  '%s: refused or read in time, within memory, and said',
  (name, make, said) => {
    const { status, said: words, seconds, megabytes } = check(`${name}.xlsx`, make());
    expect([1, 2]).toContain(status);
    expect(words).toMatch(said);
    expect(words).not.toMatch(/onverwacht|at .*\.cjs/);
    expect(seconds).toBeLessThan(MOST.seconds);
    expect(megabytes).toBeLessThan(MOST.megabytes);
  },
  300_000,
);

test.each(hostileCases.filter((_, i) => longRun || i % 10 === 0).map((each) => [each.name, each] as const))(
  '%s: refused by the program in time and within memory',
  async (_, each) => {
    const { status, said, seconds, megabytes } = check(each.file ?? 'vijandig.xlsx', await each.bytes());
    expect([1, 2]).toContain(status);
    expect(said).not.toMatch(/onverwacht|at .*\.cjs/);
    expect(seconds).toBeLessThan(MOST.seconds);
    expect(megabytes).toBeLessThan(MOST.megabytes);
  },
  300_000,
);
