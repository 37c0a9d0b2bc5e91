import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { shippedTemplate } from '../../test/support/templates';
import { returnFile, type InventedRelation } from '../../test/compose/support/return-xml';
import type { TemplateKind } from '../meting/form/templates';
import type { Language } from '../locales/language';
import { openWorkbook } from '../workbook';
import { checkWorkbook } from '../check';
import { runCli } from './run';
import { FileError, type Terminal } from './terminal';

const templates = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const language of ['nl', 'en'] as const)
    templates.set(language, await shippedTemplate('schoolbestuur', language));
});

class Memory implements Terminal {
  readonly env = {};
  stdout = '';
  stderr = '';
  readonly files = new Map<string, Blob>();

  out(text: string): void {
    this.stdout += text;
  }
  error(text: string): void {
    this.stderr += text;
  }
  read(file: string): Promise<Blob> {
    const blob = this.files.get(file);
    return blob ? Promise.resolve(blob) : Promise.reject(new FileError('not-found', file));
  }
  write(file: string, content: string | Uint8Array): Promise<void> {
    this.files.set(file, new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]));
    return Promise.resolve();
  }
  list(): Promise<null> {
    return Promise.resolve(null);
  }
  identity(file: string): Promise<string | null> {
    return Promise.resolve(file);
  }
  isFile(file: string): Promise<boolean> {
    return Promise.resolve(this.files.has(file));
  }
}

const template = (_kind: TemplateKind, language: Language) => templates.get(language) ?? new Uint8Array();
const run = (terminal: Terminal, ...args: readonly string[]) => runCli(args, { terminal, template });

const person = (bsn: string | null, hours: number, aard = '1'): InventedRelation => ({
  bsn,
  personNumber: bsn ?? 'anoniem',
  number: '1',
  begin: '2020-01-01',
  hours,
  weeklyHours: Math.round(hours / 4.35),
  periods: [{ begin: '2020-01-01', kind: '15', aard }],
  permanent: 'J',
  lkv: 'N',
});

const A = '123456782';
const B = '111222333';
const C = '010554336';

function withFiles(): Memory {
  const terminal = new Memory();
  terminal.files.set(
    'december.xml',
    returnFile({
      made: '2026-01-20T10:00:00',
      units: [
        {
          lhnr: '100000083L01',
          employer: 'Stichting Voorbeeld',
          tijdvak: {
            kind: 'full',
            first: '2025-12-01',
            last: '2025-12-31',
            relations: [person(A, 111), person(B, 100), person(C, 60, '24'), person(null, 10)],
          },
        },
      ],
    }),
  );
  terminal.files.set('uwv.csv', new Blob([`BSN;Naam\n${A};Jansen\n${C};Pieters\n100000009;Weg\n`]));
  return terminal;
}

const common = [
  '--sector',
  'overheid',
  '--government',
  'po',
  '--region',
  'Twente',
  '--month',
  '2025-12',
  '--out',
  'meting.xlsx',
];
const given = ['compose', '--payroll', 'december.xml', '--register', 'uwv.csv'];

test('makes a meting from a payroll return and the list of UWV, that the check finds nothing wrong with', async () => {
  const terminal = withFiles();
  expect(await run(terminal, ...given, ...common)).toBe(0);
  expect(terminal.stdout).toContain('4 medewerkers, 2 in het register, 1,00 banen');
  expect(terminal.stdout).toContain('beschut werk');
  expect(terminal.stdout).toContain('1 persoon staat op de lijst maar niet op de loonlijst');
  expect(terminal.stdout).toContain('Voor uw jaarverslag en DUO');
  expect(terminal.stdout).toContain('In december 2025 had Stichting Voorbeeld 1,00 banen');
  expect(terminal.stdout).toContain('kenden we de precieze vraag van DUO niet');
  for (const number of [A, B, C, '100000009', 'Jansen', 'Voorbeeldmans', '98765'])
    expect(terminal.stdout + terminal.stderr).not.toContain(number);
  const made = terminal.files.get('meting.xlsx') as Blob;
  const result = await checkWorkbook(await openWorkbook(made, 'meting.xlsx'));
  // Not even about a zero that a number would have lost: C begins with one.
  expect(result.groups.map(({ rule }) => rule)).toEqual([]);
  expect(result.template).toMatchObject({ kind: 'schoolbestuur', by: 'fingerprint' });
  expect(result.result?.counted).toMatchObject({ persons: 1, rows: 1, hours: 111 });
  expect(result.organisation).toBe('Stichting Voorbeeld');
});

test('leaves out whose registration ended or is yet to begin, says who, and shows one number everywhere', async () => {
  const terminal = withFiles();
  terminal.files.set(
    'uwv.csv',
    new Blob([`BSN;Begin;Einde\n${A};2020-01-01;\n${B};2020-01-01;2025-11-30\n${C};2026-01-01;\n`]),
  );
  expect(await run(terminal, ...given, ...common)).toBe(0);
  expect(terminal.stdout).toContain('4 medewerkers, 1 in het register, 1,00 banen');
  expect(terminal.stdout).toMatch(
    /1 dienstverband \(100 uur\): .*geëindigd voor het tijdvak\. Niet in de meting gezet: \*{6}333\./,
  );
  // Sheltered work besides, and of somebody who is not in the register yet.
  expect(terminal.stdout).toMatch(/begint pas na het tijdvak\. Niet in de meting gezet: \*{6}336\./);
  const source = await openWorkbook(terminal.files.get('meting.xlsx') as Blob, 'meting.xlsx');
  const result = await checkWorkbook(source);
  expect(result.groups.map(({ rule }) => rule)).toEqual([]);
  expect(result.result?.counted).toMatchObject({ rows: 1, hours: 111 });
  const jobs = 111 / (1331 / 12);
  expect(await tabel1Of(terminal)).toEqual([
    [0, jobs, jobs],
    [0, 0, 0],
    [0, jobs, jobs],
  ]);
});

/** What the formulas of Tabel 1 give, as who does not compute them anew sees it. */
async function tabel1Of(terminal: Memory): Promise<readonly (readonly unknown[])[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await (terminal.files.get('meting.xlsx') as Blob).arrayBuffer());
  const table = book.getWorksheet('Tabel 1');
  return [4, 5, 6].map((row) => [6, 7, 8].map((column) => table?.getCell(row, column).result));
}

test('gives the same bytes each time', async () => {
  const [one, other] = [withFiles(), withFiles()];
  await run(one, ...given, ...common);
  await run(other, ...given, ...common);
  const bytes = (terminal: Memory) => (terminal.files.get('meting.xlsx') as Blob).arrayBuffer();
  expect(Buffer.compare(Buffer.from(await bytes(one)), Buffer.from(await bytes(other)))).toBe(0);
});

test('counts hired people and compares with last year', async () => {
  const terminal = withFiles();
  terminal.files.set('inleen.csv', new Blob([`BSN;Uren;Sector uitlener\n100000010;50;markt\n;20;markt\n`]));
  terminal.files.set('vorig.csv', new Blob([`BSN;Verloonde uren\n${A};100\n${B};80\n100000022;10\n`]));
  await run(terminal, ...given, '--hired', 'inleen.csv', '--last-year', 'vorig.csv', ...common);
  expect(terminal.stdout).toContain('2 ingeleende personen, van wie 1 zonder BSN');
  expect(terminal.stdout).toContain('Personen: 2, plus 1 ingeleend zonder BSN');
  expect(terminal.stdout).toContain(
    'ontbreken 2 personen: 1 niet meer op de loonlijst, 1 wel op de loonlijst',
  );
});

test('tells once that an export has decimals, and warns of no row for it', async () => {
  const terminal = withFiles();
  terminal.files.set(
    'export.csv',
    new Blob([
      `BSN;Verloonde uren december 2025;Uitbetaald\n${A};86,70;2000,00\n${B};110,50;2100,00\n${C};69,33;1900,00\n`,
    ]),
  );
  terminal.files.set('uwv.csv', new Blob([`${A}\n${B}\n${C}\n`]));
  await run(
    terminal,
    'compose',
    '--payroll',
    'export.csv',
    '--register',
    'uwv.csv',
    '--organisation',
    'X',
    '--lhnr',
    '100000083L01',
    ...common,
  );
  expect(terminal.stdout.match(/decimalen/g)).toHaveLength(1);
  expect(terminal.stdout).toContain('Bij 3 rijen hebben de verloonde uren decimalen.');
  expect(terminal.stdout).toContain('0 fouten, 0 waarschuwingen');
});

test('hours of which a few have decimals in the export are no warning, until someone types more of them', async () => {
  const terminal = withFiles();
  const people = [A, B, C, '100000009', '100000010', '492789228'];
  const lines = people.map((bsn, i) => `${bsn};${i === 0 ? '86,70' : String(90 + i)}`);
  terminal.files.set('export.csv', new Blob([['BSN;Verloonde uren december 2025', ...lines, ''].join('\n')]));
  terminal.files.set('uwv.csv', new Blob([people.join('\n')]));
  const payroll = ['compose', '--payroll', 'export.csv', '--register', 'uwv.csv', '--organisation', 'X'];
  await run(terminal, ...payroll, '--lhnr', '100000083L01', ...common);
  const made = terminal.files.get('meting.xlsx') as Blob;
  const { ledger, groups } = await checkWorkbook(await openWorkbook(made, 'meting.xlsx'));
  expect(groups.filter(({ rule }) => rule === 'B06')).toEqual([]);
  expect(ledger.find(({ rule }) => rule === 'B06')).toMatchObject({ why: 'hours-of-files' });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await made.arrayBuffer());
  const sheet = book.getWorksheet('Meting');
  const hours = (sheet?.getRow(1).values as readonly string[]).indexOf('Verloonde uren');
  Object.assign(sheet?.getCell(4, hours) ?? {}, { value: 92.5 });
  const typed = new Blob([await book.xlsx.writeBuffer()]);
  const { groups: after } = await checkWorkbook(await openWorkbook(typed, 'meting.xlsx'));
  expect(after.find(({ rule }) => rule === 'B06')?.count).toBe(2);
});

test('asks what it will not guess, writes what it supposes, and takes the answer', async () => {
  const terminal = withFiles();
  terminal.files.set('export 2025-12.csv', new Blob([`BSN;Uren\n${A};111\n${B};90\n`]));
  const withExport = ['compose', '--payroll', 'export 2025-12.csv', '--register', 'uwv.csv'];
  expect(await run(terminal, ...withExport, '--map-out', 'kolommen.json', ...common)).toBe(2);
  expect(terminal.stderr).toContain('Geen kop zegt duidelijk “verloonde uren”');
  expect(terminal.files.has('meting.xlsx')).toBe(false);
  const map = await (terminal.files.get('kolommen.json') as Blob).text();
  expect(map).toContain('"hours": "Uren"');
  expect(map).not.toContain(A);
  expect(
    await run(
      terminal,
      ...withExport,
      '--map',
      'kolommen.json',
      '--lhnr',
      '100000083L01',
      '--organisation',
      'Bestuur',
      ...common,
    ),
  ).toBe(0);
  expect(terminal.stdout).toContain('2 medewerkers, 1 in het register');
});

test('one slip among hours does not make minutes of all of them', async () => {
  const terminal = withFiles();
  const hours = [111, 90, 110, 95, 1390].map(
    (each, i) => `${[A, B, '100000009', '100000010', '100000022'][i] ?? ''};${String(each)}`,
  );
  terminal.files.set('export 2025-12.csv', new Blob([`BSN;Verloonde uren\n${hours.join('\n')}\n`]));
  const withExport = ['compose', '--payroll', 'export 2025-12.csv', '--register', 'uwv.csv'];
  expect(await run(terminal, ...withExport, '--map-out', 'kolommen.json', ...common)).toBe(2);
  expect(terminal.stderr).toContain('Het hoogste getal is 1.390.');
  // All that it can be, as it is written in the file of columns.
  expect(terminal.stderr).toMatch(
    /"hours": uren van het hele tijdvak\n\s+"minutes": minuten\n\s+"week": uren per week\n/,
  );
  expect(await (terminal.files.get('kolommen.json') as Blob).text()).toContain('"kind": "hours"');
  const known = ['--map', 'kolommen.json', '--lhnr', '100000083L01', '--organisation', 'Bestuur'];
  await run(terminal, ...withExport, ...known, ...common);
  expect(terminal.stdout).toContain('op rij 6 staat een aantal uren dat niet kan kloppen');
  expect(terminal.stdout).not.toContain('De waarden lijken op');
});

test('keeps a person whose hours cannot be read, without hours, and the check asks for them', async () => {
  const terminal = withFiles();
  terminal.files.set(
    'loon.csv',
    new Blob([`BSN;Periode;Verloonde uren\n${A};2025-12;110,5\n${B};2025-12;50%\n100000010;2025-12;60,25\n`]),
  );
  terminal.files.set('lijst.csv', new Blob([`BSN;Naam\n${A};Jansen\n${B};Pieters\n`]));
  const made = [
    '--month',
    '2025-12',
    '--sector',
    'overheid',
    '--government',
    'po',
    '--organisation',
    'Proef',
  ];
  expect(
    await run(
      terminal,
      'compose',
      '--payroll',
      'loon.csv',
      '--register',
      'lijst.csv',
      ...made,
      '--out',
      'm.xlsx',
    ),
  ).toBe(1);
  // On the payroll, whatever stands at the hours.
  expect(terminal.stdout + terminal.stderr).not.toContain('niet op de loonlijst');
  expect(terminal.stdout + terminal.stderr).toContain(
    'Bij 1 rij ontbreken de uren, of ze kunnen niet kloppen: ******333 (rij 3 van loon.csv)',
  );
  const result = await checkWorkbook(await openWorkbook(terminal.files.get('m.xlsx') as Blob, 'm.xlsx'));
  const faults = result.groups.filter(({ severity }) => severity === 'fout');
  expect(faults.map(({ rule, count }) => [rule, count])).toEqual([['S02', 1]]);
});

test('asks of which month an export is that seems to be of another, and believes the answer', async () => {
  const terminal = withFiles();
  terminal.files.set('uren november.csv', new Blob([`BSN;Verloonde uren\n${A};111\n`]));
  const other = ['compose', '--payroll', 'uren november.csv', '--register', 'uwv.csv', '--organisation', 'X'];
  expect(await run(terminal, ...other, ...common)).toBe(2);
  expect(terminal.stderr).toContain('In de naam van het bestand staat november.');
  expect(terminal.stderr).toContain('--month-confirmed');
  expect(terminal.files.has('meting.xlsx')).toBe(false);
  expect(await run(terminal, ...other, '--month-confirmed', '--lhnr', '100000083L01', ...common)).toBe(0);
});

test('asks what lines are that stand there twice, and counts them as it is told', async () => {
  const terminal = withFiles();
  terminal.files.set('export 2025-12.csv', new Blob([`BSN;Verloonde uren\n${A};50\n${A};50\n`]));
  const twice = [
    'compose',
    '--payroll',
    'export 2025-12.csv',
    '--register',
    'uwv.csv',
    '--organisation',
    'X',
  ];
  expect(await run(terminal, ...twice, ...common)).toBe(2);
  expect(terminal.stderr).toContain('precies dezelfde regel meer dan één keer');
  expect(terminal.stderr).toContain('--lines once');
  const told = (answer: string) =>
    run(terminal, ...twice, '--lines', answer, '--lhnr', '100000083L01', ...common);
  expect(await told('twee')).toBe(2);
  expect(await told('once')).toBe(0);
  expect(terminal.stdout).toContain('50 verloonde uren');
  expect(terminal.stdout).toContain(
    'export 2025-12.csv: u zei dat meer regels van één persoon één keer tellen.',
  );
  terminal.files.delete('meting.xlsx');
  expect(await told('add')).toBe(0);
  expect(terminal.stdout).toContain('100 verloonde uren');
});

test('takes the same answer where each line of a person has the same hours', async () => {
  const terminal = withFiles();
  const lines = [A, B].flatMap((bsn) => [`${bsn};50;2025-12;Salaris`, `${bsn};50;2025-12;Toeslag`]);
  terminal.files.set(
    'export.csv',
    new Blob([['BSN;Verloonde uren;Periode;Looncomponent', ...lines].join('\n')]),
  );
  const equal = ['compose', '--payroll', 'export.csv', '--register', 'uwv.csv', '--organisation', 'X'];
  expect(await run(terminal, ...equal, ...common)).toBe(2);
  expect(terminal.stderr).toContain('staan op elke regel dezelfde uren');
  const told = (answer: string) =>
    run(terminal, ...equal, '--lines', answer, '--lhnr', '100000083L01', ...common);
  expect(await told('once')).toBe(0);
  expect(terminal.stdout).toContain('50 verloonde uren');
  terminal.files.delete('meting.xlsx');
  expect(await told('add')).toBe(0);
  expect(terminal.stdout).toContain('100 verloonde uren');
});

test('asks how hours are written that can be read in two ways, and reads them as it is told', async () => {
  const terminal = withFiles();
  terminal.files.set('export 2025-12.csv', new Blob([`BSN;Verloonde uren\n${A};1.105\n${B};80.5\n`]));
  const export_ = [
    'compose',
    '--payroll',
    'export 2025-12.csv',
    '--register',
    'uwv.csv',
    '--organisation',
    'X',
  ];
  expect(await run(terminal, ...export_, ...common)).toBe(2);
  expect(terminal.stderr).toContain('staat 1.105. De andere regels maken niet duidelijk welk getal dat is.');
  expect(terminal.stderr).toContain('\n    1105\n    1,105\n');
  expect(terminal.stderr).toContain('Geef dan --decimal ","');
  const told = (answer: string) =>
    run(terminal, ...export_, '--decimal', answer, '--lhnr', '100000083L01', ...common);
  expect(await told('punt')).toBe(2);
  expect(await told('.')).toBe(0);
  expect(terminal.stdout).toContain('Zo gerekend: 1,1');
  expect(terminal.stdout).toContain('u zei dat voor de decimalen een punt staat.');
});

test('says of each answer in a file of columns what it was', async () => {
  const terminal = withFiles();
  terminal.files.set(
    'export.csv',
    new Blob([`BSN;Wtf;Periode;Component\n${A};0,5;2025-12;Salaris\n${A};0,1;2025-12;Reiskosten\n`]),
  );
  terminal.files.set(
    'kolommen.json',
    new Blob([
      JSON.stringify({
        ...{ soort: 'banenafspraak-kolommen', versie: 1 },
        kolommen: { bsn: 'BSN', hours: 'Wtf', component: 'Component' },
        eenheid: { kind: 'fte', fullTime: 36 },
        looncomponenten: { tellen: ['Salaris', 'Toeslag mw. Jansen'], nietTellen: ['Reiskosten'] },
      }),
    ]),
  );
  const args = ['compose', '--payroll', 'export.csv', '--register', 'uwv.csv', '--organisation', 'X'];
  const code = await run(terminal, ...args, '--map', 'kolommen.json', '--lhnr', '100000083L01', ...common);
  expect(code).toBe(0);
  expect(terminal.stdout).toContain('"Wtf" is verloonde uren (dat zei u)');
  expect(terminal.stdout).toContain('u zei dat de uren deeltijdfactor of fte zijn van 36 uur per week.');
  expect(terminal.stdout).toContain(
    'u zei dat deze looncomponenten verloonde uren zijn: Salaris, Toeslag ***; en deze niet: Reiskosten.',
  );
});

test.each([-10, 9000])('says of %p hours in a return that they cannot be', async (hours) => {
  const terminal = withFiles();
  const relations = [person(A, hours), person(B, 100)];
  const tijdvak = { kind: 'full', first: '2025-12-01', last: '2025-12-31', relations } as const;
  terminal.files.set(
    'december.xml',
    returnFile({
      made: '2026-01-20T10:00:00',
      units: [{ lhnr: '100000083L01', employer: 'Stichting Voorbeeld', tijdvak }],
    }),
  );
  await run(terminal, ...given, ...common);
  expect(terminal.stdout).toContain('Bij 1 rij ontbreken de uren, of ze kunnen niet kloppen: ******782. ');
  // The answer is that of the check: neither counts the row.
  expect(terminal.stdout).toContain('1 in het register, voorlopig 0,00 banen (uit 0 van 1 rij)');
  const result = await checkWorkbook(
    await openWorkbook(terminal.files.get('meting.xlsx') as Blob, 'meting.xlsx'),
  );
  expect(result.result?.counted.jobs).toBe(0);
  expect(result.groups.filter(({ severity }) => severity === 'fout')).toHaveLength(1);
});

const DATES = ['Begin inkomstenverhouding', 'Einde inkomstenverhouding'];

/** Headings of the columns of the meting that are in view. */
async function shownColumns(made: Blob): Promise<readonly string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await made.arrayBuffer());
  const sheet = workbook.getWorksheet('Meting');
  return (sheet?.columns ?? []).flatMap(({ hidden, values }) => (hidden ? [] : [String(values?.[1])]));
}

test('of whom it is not known what work they do, the column to choose it in is in view', async () => {
  const terminal = withFiles();
  terminal.files.set('export 2025-12.csv', new Blob([`BSN;Verloonde uren\n${A};60\n${B};50\n`]));
  const files = ['--payroll', 'export 2025-12.csv', '--register', 'uwv.csv', '--organisation', 'X'];
  await run(terminal, 'compose', ...files, '--lhnr', '100000083L01', ...common);
  expect(terminal.stdout).toContain(
    'Kies dan op het blad Meting bij die mensen 24 (beschut werk) of 21 (Wsw)',
  );
  const shown = await shownColumns(terminal.files.get('meting.xlsx') as Blob);
  expect(shown).toContain('Aard arbeidsverhouding');
  expect(shown).not.toContain('Sectorcode');
});

test.each<[string, string, string, readonly string[]]>([
  ['left before the tijdvak', `${A};01-01-2020;31-10-2025;1;100`, 'buiten het tijdvak', DATES],
  ['came after the tijdvak', `${A};01-02-2026;;1;100`, 'buiten het tijdvak', DATES],
  ['left before they came', `${A};01-02-2020;31-01-2020;1;100`, 'buiten het tijdvak', DATES],
  ['is lent to nobody knows whom', `${A};01-01-2020;;11;100`, 'Sector inlener', ['Sector inlener']],
])('answers as the check will of somebody who %s, and says who and what to do', async (...each) => {
  const [, line, says, shown] = each;
  const terminal = withFiles();
  const lines = [
    'BSN;Datum in dienst;Datum uit dienst;Code aard;Verloonde uren',
    ...[line, `${B};01-01-2020;15-12-2025;1;120`, `${C};01-01-2020;01-12-2025;1;50`],
  ];
  terminal.files.set('uwv.csv', new Blob([`BSN\n${A}\n${B}\n`]));
  terminal.files.set('export 2025-12.csv', new Blob([lines.join('\n')]));
  const files = ['--payroll', 'export 2025-12.csv', '--register', 'uwv.csv', '--organisation', 'X'];
  await run(terminal, 'compose', ...files, '--lhnr', '100000083L01', ...common);
  // Only the other person counts: 120 hours.
  expect(terminal.stdout).toContain('2 in het register, voorlopig 1,08 banen (uit 1 van 2 rijen)');
  const told = terminal.stdout.split('\n').find((text) => text.includes('telt niet mee: ******782'));
  expect(told).toContain('1 dienstverband (100 uur)');
  expect(told).toContain(says);
  const made = terminal.files.get('meting.xlsx') as Blob;
  expect(await shownColumns(made)).toEqual(expect.arrayContaining([...shown]));
  const { result } = await checkWorkbook(await openWorkbook(made, 'meting.xlsx'));
  expect(result?.counted.jobs).toBeCloseTo(120 / (1331 / 12), 4);
});

test('takes the loonheffingennummer of an export for that of the organisation', async () => {
  const terminal = withFiles();
  const lines = ['Werkgever;BSN;Verloonde uren', `100000083L01;${A};60`, `100000083L01;${B};50`];
  terminal.files.set('export 2025-12.csv', new Blob([lines.join('\n')]));
  const given = [
    'compose',
    '--payroll',
    'export 2025-12.csv',
    '--register',
    'uwv.csv',
    '--organisation',
    'X',
  ];
  expect(await run(terminal, ...given, ...common)).toBe(0);
  const made = terminal.files.get('meting.xlsx') as Blob;
  const [opgave] = (await openWorkbook(made, 'meting.xlsx')).sheets.filter(({ name }) => name === 'Opgave');
  const texts: unknown[] = [];
  for await (const batch of (await opgave?.open())?.batches() ?? [])
    for (const column of batch.columns) texts.push(...(column?.texts ?? []));
  expect(texts).toContain('100000083L01');
});

test('asks which wage components are hours, and takes them from the map', async () => {
  const terminal = withFiles();
  const lines = ['BSN;Looncomponent;Aantal', `${A};Salaris;60`, `${A};Kilometers;300`, `${B};Salaris;40`];
  terminal.files.set('export 2025-12.csv', new Blob([lines.join('\n')]));
  terminal.files.set(
    'kolommen.json',
    new Blob(['{"soort":"banenafspraak-kolommen","versie":1,"kolommen":{"hours":"Aantal"}}']),
  );
  const components = [
    'compose',
    '--payroll',
    'export 2025-12.csv',
    '--register',
    'uwv.csv',
    '--organisation',
    'X',
  ];
  const map = ['--map', 'kolommen.json'];
  expect(await run(terminal, ...components, ...map, '--map-out', 'meer.json', ...common)).toBe(2);
  expect(terminal.stderr).toContain('Kilometers (1 regel, samen 300)');
  const proposed = await (terminal.files.get('meer.json') as Blob).text();
  const said = proposed
    .replace(/,\s*"Kilometers"/, '')
    .replace('"nietTellen": []', '"nietTellen": ["Kilometers"]');
  terminal.files.set('meer.json', new Blob([said]));
  const told = ['--map', 'meer.json', '--lhnr', '100000083L01'];
  expect(await run(terminal, ...components, ...told, ...common)).toBe(0);
  expect(terminal.stdout).toContain('60 verloonde uren');
});

test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
  ['another XML', { 'december.xml': '<Auditfile/>' }, [], 'begint met "Auditfile"'],
  ['a return that was cut off', { 'december.xml': '<Loonaangifte><Bericht>' }, [], 'houdt halverwege op'],
  ['a DTD', { 'december.xml': '<!DOCTYPE x><Loonaangifte/>' }, [], 'DTD'],
  ['a list that is a return', { 'uwv.csv': '<Loonaangifte/>' }, [], 'Geef dit bestand als salarisbestand'],
  [
    'a list that is an export',
    { 'uwv.csv': `BSN;Verloonde uren\n${A};100\n` },
    [],
    'lijkt een salarisexport',
  ],
  ['a list without a BSN', { 'uwv.csv': 'Naam\nJansen\n' }, [], 'geen enkel BSN'],
  ['a list in the place of the export', { 'december.xml': `BSN\n${A}\n` }, [], 'geen uren'],
  ['a map that is none', { 'kolommen.json': '{}' }, ['--map', 'kolommen.json'], 'geen kolommenbestand'],
  ['hired people with words for hours', { 'inleen.csv': 'Uren\nveel\n' }, ['--hired', 'inleen.csv'], 'rij 2'],
])('refuses %s in one sentence and writes nothing', async (_what, files, args, sentence) => {
  const terminal = withFiles();
  for (const [name, text] of Object.entries(files))
    terminal.files.set(
      name === 'december.xml' && !text.startsWith('<') ? 'december.csv' : name,
      new Blob([text]),
    );
  const payroll = terminal.files.has('december.csv') ? 'december.csv' : 'december.xml';
  expect(
    await run(terminal, 'compose', '--payroll', payroll, '--register', 'uwv.csv', ...args, ...common),
  ).toBe(2);
  expect(terminal.stderr).toContain(sentence);
  expect(terminal.files.has('meting.xlsx')).toBe(false);
});

test('refuses a return of another month, and two files of the same people', async () => {
  const terminal = withFiles();
  const november = common.map((each) => (each === '2025-12' ? '2025-11' : each));
  expect(await run(terminal, ...given, ...november)).toBe(2);
  expect(terminal.stderr).toContain('1 december 2025 tot en met 31 december 2025');
  terminal.files.set('export 2025-12.csv', new Blob([`BSN;Verloonde uren\n${A};111\n`]));
  expect(await run(terminal, ...given, 'export 2025-12.csv', ...common)).toBe(2);
  expect(terminal.stderr).toContain('niet allebei');
});

test('asks for a name that no file gives, before anything is written', async () => {
  const terminal = withFiles();
  terminal.files.set('export 2025-12.csv', new Blob([`BSN;Verloonde uren\n${A};111\n`]));
  const nameless = ['compose', '--payroll', 'export 2025-12.csv', '--register', 'uwv.csv'];
  expect(await run(terminal, ...nameless, ...common)).toBe(2);
  expect(terminal.stderr).toContain('--organisation');
  expect(terminal.files.has('meting.xlsx')).toBe(false);
  // A loonheffingennummer is not needed.
  expect(await run(terminal, ...nameless, '--organisation', 'Bestuur', ...common)).toBe(0);
});

test('says of which years there are metingen', async () => {
  const terminal = withFiles();
  const wrong = common.map((each) => (each === '2025-12' ? '1924-12' : each));
  expect(await run(terminal, ...given, ...wrong)).toBe(2);
  expect(terminal.stderr).toContain('"1924-12"');
  expect(terminal.stderr).toContain('2012');
});

test.each(['2025-13', '12-2025', '2025', 'december'])(
  'says what a month looks like instead of %s',
  async (month) => {
    const terminal = withFiles();
    const wrong = common.map((each) => (each === '2025-12' ? month : each));
    expect(await run(terminal, ...given, ...wrong)).toBe(2);
    expect(terminal.stderr).toContain(month);
    expect(terminal.stderr).toContain('2025-12');
    expect(terminal.stderr).toContain('01');
  },
);

test('leaves out an employer that the meting is not about', async () => {
  const terminal = withFiles();
  const tijdvak = (hours: number) => ({
    kind: 'full' as const,
    first: '2025-12-01',
    last: '2025-12-31',
    relations: [person(A, hours)],
  });
  terminal.files.set(
    'twee.xml',
    returnFile({
      made: '2026-01-20T10:00:00',
      units: [
        { lhnr: '100000083L01', employer: 'Stichting Een', tijdvak: tijdvak(111) },
        { lhnr: '111222333L01', employer: 'Stichting Twee', tijdvak: tijdvak(50) },
      ],
    }),
  );
  const two = ['compose', '--payroll', 'twee.xml', '--register', 'uwv.csv'];
  await run(terminal, ...two, ...common);
  expect(terminal.stdout).toContain('1,45 banen');
  expect(await run(terminal, ...two, '--leave-out', '100000083L01', '--force', ...common)).toBe(0);
  expect(terminal.stdout).toContain('0,45 banen');
  expect(terminal.stdout).toContain('had Stichting Twee');
  expect(await run(terminal, ...two, '--leave-out', '300000083L01', '--force', ...common)).toBe(2);
  expect(terminal.stderr).toContain('100000083L01, 111222333L01');
});

test('says which option is missing', async () => {
  const terminal = withFiles();
  expect(await run(terminal, 'compose', '--payroll', 'december.xml')).toBe(2);
  expect(terminal.stderr).toContain('--register');
});

describe('the exchange file', () => {
  const example = readFileSync('docs/voorbeelden/verloonde-uren.csv', 'utf8');

  test('of the documentation is in order, and is composed without a question', async () => {
    const terminal = withFiles();
    terminal.files.set('uren.csv', new Blob([example]));
    expect(await run(terminal, 'exchange', 'uren.csv')).toBe(0);
    expect(terminal.stdout).toContain('In orde: 3 regels.');
    const composed = [
      'compose',
      '--payroll',
      'uren.csv',
      '--register',
      'uwv.csv',
      '--organisation',
      'Bestuur',
    ];
    expect(await run(terminal, ...composed, ...common)).toBe(0);
    expect(terminal.stdout).toContain('3 medewerkers, 2 in het register');
  });

  test.each([
    ['BSN;Nummer', 'Burgerservicenummer;Nummer', 'De kolom "BSN" ontbreekt.'],
    [';111222333;', ';111222334;', 'Regel 3: wat bij "BSN" staat'],
    [';52;', ';;', 'Regel 3: "Verloonde uren" is leeg.'],
    [';52;', ';52.5;', 'Regel 3: wat bij "Verloonde uren" staat'],
    [
      '111222333;1;2025-12-01',
      '123456782;1;2025-12-01',
      'Regel 3: dezelfde inkomstenverhouding en hetzelfde tijdvak als regel 2.',
    ],
    ['111222333;1;2025-12-01', '111222333;1;2025-12-02', 'Regel 3: begin en einde vormen geen maand'],
  ])('with %s made %s is not', async (right, wrong, sentence) => {
    const terminal = withFiles();
    terminal.files.set('uren.csv', new Blob([example.replace(right, wrong)]));
    expect(await run(terminal, 'exchange', 'uren.csv')).toBe(1);
    expect(terminal.stdout).toContain(sentence);
  });
});

test('of several files each that cannot be read is named, with its own reason', async () => {
  const terminal = withFiles();
  terminal.files.set('leeg.csv', new Blob([]));
  terminal.files.set('half.xml', new Blob(['<Loonaangifte><Bericht>']));
  terminal.files.set('namen.csv', new Blob(['Naam;Uren\nJan;12\nPiet;13\n']));
  const bad = ['leeg.csv', 'half.xml', 'namen.csv'].flatMap((name) => ['--payroll', name]);
  expect(await run(terminal, ...given, ...bad, ...common)).toBe(2);
  expect(terminal.stderr).toContain('leeg.csv is niet te lezen. Het bestand is leeg.');
  expect(terminal.stderr).toMatch(/^half\.xml: /m);
  expect(terminal.stderr).toMatch(/^namen\.csv: /m);
  expect(terminal.stderr).toContain('december.xml: gelezen, 4 dienstverbanden.');
  expect(terminal.stderr).toContain('Er is niets geschreven. Geef de bestanden die niet te lezen zijn beter');
  expect(terminal.files.has('meting.xlsx')).toBe(false);
});

test('of several files the one that cannot be read is named', async () => {
  const terminal = withFiles();
  terminal.files.set('leeg.csv', new Blob([]));
  expect(await run(terminal, ...given, '--payroll', 'leeg.csv', ...common)).toBe(2);
  expect(terminal.stderr).toContain('leeg.csv is niet te lezen. Het bestand is leeg.');
  const other = withFiles();
  other.files.set('leeg.csv', new Blob([]));
  expect(await run(other, ...given, '--last-year', 'leeg.csv', ...common)).toBe(2);
  expect(other.stderr).toContain('leeg.csv is niet te lezen. Het bestand is leeg.');
});

test('dates of the list that may be anything are asked, and answered in a columns file', async () => {
  const terminal = withFiles();
  terminal.files.set(
    'uwv.csv',
    new Blob([`BSN;Datum beschikking;Einddatum\n${A};01-02-2020;30-06-2026\n${B};10-01-2026;\n`]),
  );
  expect(await run(terminal, ...given, '--map-out', 'kolommen.json', ...common)).toBe(2);
  expect(terminal.stderr).toContain('Wat zijn de datums in de kolom “Datum beschikking” van de lijst?');
  expect(terminal.files.has('meting.xlsx')).toBe(false);
  const map = await (terminal.files.get('kolommen.json') as Blob).text();
  expect(JSON.parse(map)).toMatchObject({ lijst: { 'Datum beschikking': 'anders' } });
  terminal.files.set('kolommen.json', new Blob([map.replace('"anders"', '"begin"')]));
  expect(await run(terminal, ...given, '--map', 'kolommen.json', ...common)).toBe(0);
  expect(terminal.stdout).toContain('4 medewerkers, 1 in het register');
  expect(terminal.stdout).toContain(
    '“Datum beschikking” in de lijst van UWV is het begin van de registratie',
  );
});

test('what was left out while making stands in the workbook, in the check of it and in every report', async () => {
  const terminal = withFiles();
  terminal.files.set(
    'december.csv',
    new Blob([
      [
        'BSN;Periode;Verloonde uren',
        `${A};2025-12;111`,
        `${A};2025-12;`,
        `${B};2025-12;50`,
        '123456789;2025-12;60',
        `${C};2025-12;40`,
        '1,00E+08;2025-12;40',
        'Totaal;2025-12;251',
      ].join('\n'),
    ]),
  );
  terminal.files.set(
    'kolommen.json',
    new Blob([JSON.stringify({ soort: 'banenafspraak-kolommen', versie: 1, kolommen: { bsn: 'BSN' } })]),
  );
  terminal.files.set(
    'uwv.csv',
    new Blob([`BSN;Begin;Einde\n${A};;\n100000009;;\n100000010;;\n${C};01-01-2020;30-06-2025\n`]),
  );
  const payroll = ['compose', '--payroll', 'december.csv', '--register', 'uwv.csv', '--map', 'kolommen.json'];
  expect(await run(terminal, ...payroll, '--organisation', 'X', ...common)).toBe(0);
  const source = await openWorkbook(terminal.files.get('meting.xlsx') as Blob, 'meting.xlsx');
  const result = await checkWorkbook(source);
  expect(result.madeWithout.map(({ id, count }) => ({ id, count }))).toEqual([
    { id: 'list-not-on-payroll', count: 2 },
    { id: 'registration-outside', count: 1 },
    { id: 'payroll-elfproef', count: 1 },
    { id: 'without-bsn', count: 1 },
    { id: 'lines-without-hours', count: 1 },
    { id: 'total-lines', count: 1 },
  ]);
  // Whoever has the workbook can find them; a report does not say who they are.
  expect(result.madeWithout[0]?.where).toMatch(/^\*{6}009 \(rij 3.*\); \*{6}010 \(rij 4.*\)$/);
  expect(result.result?.notCounted).toEqual([]);
  terminal.stdout = '';
  await run(terminal, 'check', 'meting.xlsx');
  expect(terminal.stdout.replace(/\s+/g, ' ')).toContain(
    'Personen op de lijst van UWV die niet op de loonlijst staan: 2',
  );
  for (const format of ['html', 'json', 'xlsx']) {
    const name = `rapport.${format}`;
    await run(terminal, 'check', 'meting.xlsx', `--${format}`, '--out', name);
    if (format === 'xlsx') continue;
    const text = await (terminal.files.get(name) as Blob).text();
    expect(text).toContain('Personen op de lijst van UWV die niet op de loonlijst staan');
    expect(text).not.toContain('******009');
  }
  const report = new ExcelJS.Workbook();
  await report.xlsx.load(await (terminal.files.get('rapport.xlsx') as Blob).arrayBuffer());
  const told = report.worksheets.flatMap((sheet) =>
    sheet.getSheetValues().map((row) => JSON.stringify(row ?? null)),
  );
  expect(told.join('\n')).toContain('Personen op de lijst van UWV die niet op de loonlijst staan');

  // On the sheet stands where to look, and no number of a person.
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await (terminal.files.get('meting.xlsx') as Blob).arrayBuffer());
  const cells = JSON.stringify(book.getWorksheet('Opgave')?.getSheetValues());
  expect(cells).toContain('******009 (rij 3 van de lijst)');
  for (const number of ['100000009', '100000010', '123456789', C]) expect(cells).not.toContain(number);
});

test('what was left out is only what may be about someone in the register', async () => {
  const terminal = withFiles();
  terminal.files.set(
    'december.csv',
    new Blob([
      [
        'BSN;Personeelsnummer;Periode;Verloonde uren;Correctie over',
        `${A};1;2025-12;111;`,
        `${A};1;2025-12;;`,
        `${A};1;2025-12;ziek;`,
        ';1;2025-12;onbekend;',
        // Not in the register.
        `${B};2;2025-12;50;`,
        `${B};2;2025-12;;`,
        `${B};2;2025-12;ziek;`,
        `${B};2;2025-12;10;ja`,
        // Of nobody knows whom, without hours as well.
        ';7;2025-12;;',
        ';8;2025-12;;',
        ';8;2025-12;20;',
      ].join('\n'),
    ]),
  );
  terminal.files.set('uwv.csv', new Blob([`BSN;Begin;Einde\n${A};;\n`]));
  const kolommen = { bsn: 'BSN', hours: 'Verloonde uren', correction: 'Correctie over' };
  terminal.files.set(
    'kolommen.json',
    new Blob([JSON.stringify({ soort: 'banenafspraak-kolommen', versie: 1, kolommen })]),
  );
  const payroll = ['compose', '--payroll', 'december.csv', '--register', 'uwv.csv', '--map', 'kolommen.json'];
  expect(await run(terminal, ...payroll, '--organisation', 'X', ...common)).toBe(0);
  const result = await checkWorkbook(
    await openWorkbook(terminal.files.get('meting.xlsx') as Blob, 'meting.xlsx'),
  );
  expect(result.madeWithout.map(({ id, count }) => ({ id, count }))).toEqual([
    { id: 'without-bsn', count: 2 },
    { id: 'lines-unreadable', count: 2 },
    { id: 'lines-without-hours', count: 1 },
  ]);
  expect(terminal.stdout).toContain('2 regels hebben geen BSN (samen 20 uur)');
});

test('makes a meting of nobody only where that is said, with the list or without', async () => {
  const terminal = withFiles();
  terminal.files.set('uwv.csv', new Blob(['BSN\n100000010\n']));
  expect(await run(terminal, ...given, ...common)).toBe(1);
  expect(terminal.stdout).toContain('Er staat niemand in de meting');
  expect(terminal.stdout).toContain('--nobody');
  for (const list of [['--register', 'uwv.csv'], []]) {
    const other = withFiles();
    other.files.set('uwv.csv', new Blob(['BSN\n100000010\n']));
    const args = ['compose', '--payroll', 'december.xml', ...list, '--nobody', ...common];
    expect(await run(other, ...args)).toBe(0);
    expect(other.stdout).toContain('0 in het register, 0,00 banen');
    expect(other.stdout).toContain('In december 2025 had Stichting Voorbeeld 0,00 banen');
  }
  const wrong = withFiles();
  expect(await run(wrong, ...given, '--nobody', ...common)).toBe(2);
  expect(wrong.stderr).toContain('2 rijen');
  expect(wrong.files.has('meting.xlsx')).toBe(false);
});

test('rows that are crossed out in the payroll file and in the list count, and it is said', async () => {
  const bookOf = async (rows: readonly (readonly (string | number)[])[], struck: readonly number[]) => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Blad1');
    for (const row of rows) sheet.addRow([...row]);
    for (const row of struck) sheet.getRow(row).font = { strike: true };
    return new Blob([await book.xlsx.writeBuffer()]);
  };
  const lines = [
    ['BSN', 'Periode', 'Verloonde uren'],
    [A, '2025-12', 111],
    [B, '2025-12', 50],
    [C, '2025-12', 40],
  ];
  const list = [['BSN'], [A], [B], [C]];
  const said = async (payroll: readonly number[], register: readonly number[]) => {
    const terminal = withFiles();
    terminal.files.set('loon.xlsx', await bookOf(lines, payroll));
    terminal.files.set('uwv.xlsx', await bookOf(list, register));
    const given = ['compose', '--payroll', 'loon.xlsx', '--register', 'uwv.xlsx', '--organisation', 'X'];
    expect(await run(terminal, ...given, '--lhnr', '100000083L01', ...common)).toBe(0);
    expect(terminal.stdout).toContain('3 medewerkers, 3 in het register');
    return terminal.stdout;
  };
  const text = await said([3], [2, 4]);
  expect(text).toContain('loon.xlsx: op rij 3 is iets doorgestreept. Die regel telt gewoon mee.');
  expect(text).toContain('Op rijen 2, 4 van de lijst is iets doorgestreept.');
  // All of a table, or only its headings, is how it looks.
  expect(await said([1, 2, 3, 4], [1])).not.toContain('doorgestreept');
});

test('where nothing was left out the workbook says nothing of it', async () => {
  const terminal = withFiles();
  terminal.files.set('uwv.csv', new Blob([`BSN\n${A}\n`]));
  const xml = await (terminal.files.get('december.xml') as Blob).text();
  terminal.files.set(
    'december.xml',
    new Blob([
      xml.replace(
        /<InkomstenverhoudingInitieel>(?:(?!<\/InkomstenverhoudingInitieel>)[\s\S])*anoniem[\s\S]*?<\/InkomstenverhoudingInitieel>/,
        '',
      ),
    ]),
  );
  await run(terminal, ...given, ...common);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await (terminal.files.get('meting.xlsx') as Blob).arrayBuffer());
  expect(JSON.stringify(book.getWorksheet('Opgave')?.getSheetValues())).not.toContain('Weggelaten');
});
