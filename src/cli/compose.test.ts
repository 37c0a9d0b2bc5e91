import { readFileSync } from 'node:fs';
import { buildTemplate } from '../../scripts/templates/build';
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
    templates.set(language, await buildTemplate('schoolbestuur', language));
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
  expect(terminal.stdout).toContain('4 medewerkers, 2 in het register, 1 banen');
  expect(terminal.stdout).toContain('beschut werk');
  expect(terminal.stdout).toContain('1 persoon staat op de lijst maar niet op de loonlijst');
  expect(terminal.stdout).toContain('Voor uw jaarverslag en DUO');
  expect(terminal.stdout).toContain('In december 2025 had Stichting Voorbeeld 1 banen');
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
  expect(terminal.stdout).toContain(
    'ontbreken 2 personen: 1 niet meer op de loonlijst, 1 wel op de loonlijst',
  );
});

test('asks what it will not guess, writes what it supposes, and takes the answer', async () => {
  const terminal = withFiles();
  terminal.files.set('export.csv', new Blob([`BSN;Uren\n${A};111\n${B};90\n`]));
  const withExport = ['compose', '--payroll', 'export.csv', '--register', 'uwv.csv'];
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
  expect(terminal.stderr).toContain('2025-12-01');
  terminal.files.set('export.csv', new Blob([`BSN;Verloonde uren\n${A};111\n`]));
  expect(await run(terminal, ...given, 'export.csv', ...common)).toBe(2);
  expect(terminal.stderr).toContain('niet allebei');
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
