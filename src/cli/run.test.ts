import { often } from '../../test/support/long';
import * as XLSX from '@e965/xlsx';
import Ajv2020 from 'ajv/dist/2020';
import schema from '../../docs/schema/rapport-1.schema.json';
import { shippedTemplate } from '../../test/support/templates';
import { TEMPLATE_KINDS } from '../meting/form/templates';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cliWords as words } from '../locales/nl/cli';
import { publicationWords as publicationNl } from '../locales/nl/publication';
import type { ReportDocument } from '../report/document';
import { contributing } from '../meting/count/build-contribution';
import { Pseudonymiser } from '../privacy/pseudonym';
import { checkFiles } from './check-files';
import { consolidated } from './consolidated';
import { runCli } from './run';
import { FileError, type Listed, type Terminal } from './terminal';
import { wordsIn } from './words';

/** A terminal with its own files, in memory. */
class TestTerminal implements Terminal {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  stdout = '';
  stderr = '';

  constructor(readonly env: Record<string, string> = {}) {}

  out(text: string): void {
    this.stdout += text;
  }

  error(text: string): void {
    this.stderr += text;
  }

  read(file: string): Promise<Blob> {
    const bytes = this.files.get(file);
    return bytes === undefined
      ? Promise.reject(new FileError('not-found', file))
      : Promise.resolve(new Blob([bytes]));
  }

  write(file: string, content: string | Uint8Array): Promise<void> {
    if (file.startsWith('nergens/')) return Promise.reject(new FileError('not-writable', file));
    this.files.set(
      file,
      typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
    );
    return Promise.resolve();
  }

  list(folder: string): Promise<Listed | null> {
    const files = [...this.files.keys()].filter((file) =>
      folder === '.' ? !file.includes('/') : file.startsWith(`${folder}/`),
    );
    return Promise.resolve(files.length === 0 ? null : { files, others: [] });
  }

  identity(file: string): Promise<string | null> {
    return Promise.resolve(this.files.has(file) ? file : null);
  }

  isFile(file: string): Promise<boolean> {
    return Promise.resolve(this.files.has(file));
  }

  text(file: string): string {
    return new TextDecoder().decode(this.files.get(file));
  }
}

const templates = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const kind of TEMPLATE_KINDS) {
    for (const language of ['nl', 'en'] as const) {
      templates.set(`${kind} ${language}`, await shippedTemplate(kind, language));
    }
  }
}, 60_000);

async function run(terminal: TestTerminal, ...args: string[]): Promise<number> {
  terminal.stdout = '';
  terminal.stderr = '';
  return runCli(args, {
    terminal,
    template: (kind, language) => templates.get(`${kind} ${language}`) ?? new Uint8Array(),
  });
}

/** A workbook in which the first number of a sheet is another. */
function withOtherNumber(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const number = /(<c r="[A-Z]+\d+"(?: s="\d+")?>(?:<f>[^<]*<\/f>)?<v>)[\d.]+/;
  const [sheet = '', part = new Uint8Array()] =
    Object.entries(files).find(([name, each]) => /sheet\d/.test(name) && number.test(strFromU8(each))) ?? [];
  files[sheet] = strToU8(strFromU8(part).replace(number, '$199999'));
  return Uint8Array.from(zipSync(files));
}

describe('check', () => {
  test('a clean generated meting has no findings and exit code 0', async () => {
    const terminal = new TestTerminal();
    expect(await run(terminal, 'generate', '--rows', '120', '--seed', '5', '--out', 'm.xlsx')).toBe(0);
    expect(await run(terminal, 'check', 'm.xlsx')).toBe(0);
    expect(terminal.stdout).toContain('m.xlsx: Klaar');
    expect(terminal.stdout).toContain('0 fouten');
  });

  test('a fout gives exit code 1, and the report names the rule with its exact count', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '60', '--seed', '5', '--defect', 'B01:3', '--out', 'm.xlsx');
    expect(await run(terminal, 'check', 'm.xlsx', '--json')).toBe(1);
    const report = JSON.parse(terminal.stdout) as ReportDocument;
    expect(report.files[0]?.findings.map(({ rule }) => rule)).toEqual(['B01']);
    expect(report.files[0]?.findings[0]?.count).toBeGreaterThan(0);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a file that cannot be read gives exit code 2 and stops nothing', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '5', '--out', 'goed.xlsx');
    terminal.files.set('stuk.xlsx', new TextEncoder().encode('PK\u0003\u0004 afgekapt'));
    expect(await run(terminal, 'check', 'stuk.xlsx', 'goed.xlsx')).toBe(2);
    expect(terminal.stdout).toContain('stuk.xlsx: Niet te lezen');
    expect(terminal.stdout).toContain('goed.xlsx: Klaar');
  });

  test('the same files in another order give the same bytes, in every form', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'a.xlsx');
    await run(terminal, 'generate', '--rows', '30', '--seed', '2', '--defect', 'B05', '--out', 'b.xlsx');
    for (const form of ['--json', '--sarif', '--csv', '--html']) {
      await run(terminal, 'check', 'a.xlsx', 'b.xlsx', form);
      const first = terminal.stdout;
      expect(first.length).toBeGreaterThan(100);
      await run(terminal, 'check', 'b.xlsx', 'a.xlsx', form);
      expect(terminal.stdout).toBe(first);
    }
  });

  test('a folder stands for the workbooks in it', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'map/a.xlsx');
    terminal.files.set('map/~$a.xlsx', new Uint8Array(10));
    terminal.files.set('map/lees.txt', new Uint8Array(10));
    expect(await run(terminal, 'check', 'map', '--json')).toBe(0);
    expect((JSON.parse(terminal.stdout) as ReportDocument).files.map(({ file }) => file)).toEqual(['a.xlsx']);
  });

  test('copies of workbooks whose names differ in a BSN only are each written', async () => {
    const terminal = new TestTerminal();
    const files = ['Meting 123456782.xlsx', 'Meting 100017782.xlsx', 'Meting 100000782.xlsx'];
    for (const [i, file] of files.entries())
      await run(terminal, 'generate', '--rows', '20', '--seed', `${i + 1}`, '--defect', 'B01', '--out', file);
    const before = new Map(terminal.files);
    expect(await run(terminal, 'check', ...files, '--annotate')).toBe(1);
    const made = [...terminal.files.keys()].filter((file) => !before.has(file));
    expect(made.sort()).toEqual([
      'Meting xxxxxx782 (2)-bevindingen.xlsx',
      'Meting xxxxxx782 (3)-bevindingen.xlsx',
      'Meting xxxxxx782-bevindingen.xlsx',
    ]);
    for (const [file, bytes] of before) expect(terminal.files.get(file)).toBe(bytes);
    expect(new Set(made.map((file) => terminal.files.get(file)?.length)).size).toBe(3);
  });

  test('who is in the meting is in no report and no name of a copy, whatever stands before the number', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--defect', 'B05', '--out', 'a.xlsx');
    const bytes = terminal.files.get('a.xlsx') ?? new Uint8Array();
    const { Meting } = XLSX.read(bytes, { type: 'array' }).Sheets;
    const [row] = XLSX.utils.sheet_to_json<Record<string, unknown>>(Meting ?? {});
    const bsn = String(row?.['BSN']);
    expect(bsn).toMatch(/^\d{9}$/);
    terminal.files.set(`tel. ${bsn}.xlsx`, bytes);
    const before = new Set(terminal.files.keys());
    expect(await run(terminal, 'check', `tel. ${bsn}.xlsx`, '--annotate', '--json')).toBe(1);
    const made = [...terminal.files.keys()].filter((file) => !before.has(file));
    expect(made).toEqual([`tel. xxxxxx${bsn.slice(-3)}-bevindingen.xlsx`]);
    expect(terminal.stdout).not.toContain(bsn);
  });

  test('with --annotate writes a copy that says in its cells what is wrong, and leaves the original alone', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--defect', 'B05', '--out', 'a.xlsx');
    const before = terminal.files.get('a.xlsx');
    expect(await run(terminal, 'check', 'a.xlsx', '--annotate')).toBe(1);
    expect(terminal.files.get('a.xlsx')).toBe(before);
    const copy = XLSX.read(terminal.files.get('a-bevindingen.xlsx'), { type: 'array' });
    const cells = XLSX.utils.sheet_to_json<string[]>(copy.Sheets['Meting'] ?? {}, { header: 1 }).flat();
    expect(cells.filter((cell) => String(cell).includes(': B05 '))).toHaveLength(1);
  });

  test('never writes over what it checks', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'a.xlsx');
    const before = terminal.files.get('a.xlsx');
    expect(await run(terminal, 'check', 'a.xlsx', '--json', '--out', './a.xlsx')).toBe(2);
    expect(terminal.files.get('a.xlsx')).toBe(before);
  });
});

describe('template', () => {
  test('the yearly report is no meting, and is said to be what it is', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'template', 'jaarrapportage', '--out', 't.xlsx');
    expect(await run(terminal, 'check', 't.xlsx')).toBe(1);
    expect(terminal.stdout.replace(/\s+/g, ' ')).toMatch(/is een jaarrapportage .* S11 .* met year-report/);
    expect(terminal.stdout).not.toContain('niet herkend');
  });

  test.each(TEMPLATE_KINDS.flatMap((kind) => [[kind, 'nl'] as const, [kind, 'en'] as const]))(
    '%s in %s is written and recognised when read back',
    async (kind, language) => {
      const terminal = new TestTerminal();
      expect(await run(terminal, 'template', kind, '--lang', language, '--out', 't.xlsx')).toBe(0);
      await run(terminal, 'check', 't.xlsx', '--json');
      const [file] = (JSON.parse(terminal.stdout) as ReportDocument).files;
      expect(file?.template).toEqual({ kind, version: '2', by: 'fingerprint', confidence: 1 });
      expect(file?.questions).toEqual([]);
      expect(file?.notRead.filter(({ code }) => code !== 'sheet-empty')).toEqual([]);
    },
  );
});

describe('consolidate', () => {
  test('adds up the files without errors, names the others and the missing, with formulas that lead back', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '40', '--seed', '1', '--out', 'in/a.xlsx');
    await run(terminal, 'generate', '--rows', '30', '--seed', '2', '--out', 'in/b.xlsx');
    await run(terminal, 'generate', '--rows', '30', '--seed', '3', '--defect', 'B05', '--out', 'in/c.xlsx');
    terminal.files.set('lijst.txt', new TextEncoder().encode('Stichting Voorbeeld\r\nStichting Afwezig\r\n'));
    const code = await run(
      terminal,
      'consolidate',
      'in',
      '--organisations',
      'lijst.txt',
      '--out',
      'samen.xlsx',
    );
    expect(code).toBe(1);
    expect(terminal.stdout).toContain('c.xlsx: Eerst herstellen');
    expect(terminal.stdout).toContain('Stichting Afwezig: Niet ontvangen');
    const book = XLSX.read(terminal.files.get('samen.xlsx'), { type: 'array', cellFormula: true });
    const sum = (name: string) => book.Sheets[name];
    const jobs = sum('Resultaat')?.['D15'] as { f: string; v: number };
    await run(terminal, 'check', 'in/a.xlsx', 'in/b.xlsx', '--json');
    const { files } = JSON.parse(terminal.stdout) as ReportDocument;
    const expected = files.reduce((total, { result }) => total + (result?.counted.jobs ?? 0), 0);
    expect(jobs.f).toMatch(/^SUM\(/);
    expect(jobs.v).toBeCloseTo(expected, 2);
    expect(XLSX.utils.sheet_to_json(sum('Ontvangen') ?? {}, { header: 1 })).toHaveLength(1 + 3 + 1);
    expect(book.SheetNames.filter((name) => name.startsWith('Stichting Voorbeeld'))).toHaveLength(3);
  });
});

describe('verify', () => {
  test.each(['--json', '--sarif', '--html'])('repeats the check of a report made with %s', async (form) => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--defect', 'B05', '--out', 'a.xlsx');
    await run(terminal, 'check', 'a.xlsx', form, '--out', 'rapport');
    expect(await run(terminal, 'verify', 'rapport', 'a.xlsx')).toBe(0);
    expect(terminal.stdout).toContain('Dezelfde uitkomst');
  });

  test('finds the files beside the receipt, also under another name', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'a.xlsx');
    await run(terminal, 'check', 'a.xlsx', '--json', '--out', 'rapport.json');
    terminal.files.set('anders.xlsx', terminal.files.get('a.xlsx') ?? new Uint8Array());
    terminal.files.delete('a.xlsx');
    expect(await run(terminal, 'verify', 'rapport.json')).toBe(0);
  });

  test('says that a file is missing, and that an outcome was changed', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'a.xlsx');
    await run(terminal, 'generate', '--rows', '20', '--seed', '2', '--out', 'b.xlsx');
    await run(terminal, 'check', 'a.xlsx', '--json', '--out', 'rapport.json');
    expect(await run(terminal, 'verify', 'rapport.json', 'b.xlsx')).toBe(2);
    expect(terminal.stderr).toContain('Niet gevonden: a.xlsx');
    const report = JSON.parse(terminal.text('rapport.json')) as { receipt: { outcome: { fout: number } } };
    report.receipt.outcome.fout = 7;
    await terminal.write('rapport.json', JSON.stringify(report));
    expect(await run(terminal, 'verify', 'rapport.json', 'a.xlsx')).toBe(1);
    expect(terminal.stdout).toContain('de uitkomst');
  });

  test.each(['json', 'sarif', 'csv', 'html'])(
    'names each changed figure and word of a report (%s) by what stands there now',
    async (form) => {
      const terminal = new TestTerminal();
      await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--defect', 'B05', '--out', 'a.xlsx');
      await run(terminal, 'check', 'a.xlsx', `--${form}`, '--out', `uit.${form}`);
      const text = terminal.text(`uit.${form}`);
      const spots = [...text.matchAll(/\d+(?:[.,]\d+)?|[a-z]{5,}/gi)];
      const step = Math.ceil(spots.length / often(5, 200));
      for (let at = 0; at < spots.length; at += step) {
        const [was, index] = [spots[at]?.[0] ?? '', spots[at]?.index ?? 0];
        const now = /\d/.test(was) ? '77777' : 'Aapnoot';
        const changed = text.slice(0, index) + now + text.slice(index + was.length);
        await terminal.write(`anders.${form}`, changed);
        terminal.stdout = '';
        const code = await run(terminal, 'verify', `anders.${form}`, 'a.xlsx');
        const where = text.slice(Math.max(0, index - 60), index + was.length);
        // What the receipt cannot be read with is refused as no receipt.
        if (code !== 2)
          expect([where, code, terminal.stdout]).toEqual([where, 1, expect.stringContaining(now)]);
      }
    },
  );

  test('names a changed figure that stands deep in a long text, and one that is only drawn', async () => {
    const terminal = new TestTerminal();
    for (const seed of ['1', '2', '3'])
      await run(terminal, 'generate', '--rows', '60', '--seed', seed, '--out', `${seed}.xlsx`);
    const given = ['1.xlsx', '2.xlsx', '3.xlsx'];
    await run(terminal, 'publish', ...given, '--small-numbers', 'off', '--anyway', '--out', 'uit.html');
    const text = terminal.text('uit.html');
    for (const [pattern, put, named] of [
      [/(&quot;markt&quot;: )[\d.]+/, '$199999', '99999'],
      ['</style>', '.n::after{content:"9"}</style>', 'content:'],
      ['<main', '<p>Goedgekeurd</p><main', 'Goedgekeurd'],
    ] as const) {
      expect(text).not.toBe(text.replace(pattern, put));
      await terminal.write('anders.html', text.replace(pattern, put));
      expect(await run(terminal, 'verify', 'anders.html', ...given)).toBe(1);
      expect(terminal.stdout).toContain(named);
    }
  });

  /** A document in each form with one thing changed that a reader sees. */
  test.each<[string, (text: string) => string, string]>([
    [
      'json',
      (text) => text.replace(/"jobs": [\d.]+/, '"jobs": 99999'),
      'jobs: in het document staat "99999"',
    ],
    ['json', (text) => text.replace(/"fout": 0/, '"fout": 12'), 'fout: in het document staat "12"'],
    [
      'json',
      (text) => text.replace('"role": "bestuur"', '"role": "sectorraad"'),
      'zegt het document iets anders',
    ],
    ['json', (text) => text.replace(/^\{/, '{ "extra": "x",'), 'extra: in het document staat "x"'],
    [
      'sarif',
      (text) => text.replace(/"level": "\w+"/, '"level": "error"'),
      'level: in het document staat "error"',
    ],
    [
      'html',
      (text) => text.replace(/(<td[^>]*>)\d[\d.,]*(<\/td>)/, '$199.999$2'),
      'in het document staat "99.999"',
    ],
    ['html', (text) => text.replace('</h1>', ' (goedgekeurd)</h1>'), '(goedgekeurd)'],
    ['html', (text) => text.replace('<main', '<p>Akkoord bevonden</p><main'), 'Akkoord bevonden'],
    ['html', (text) => text.replace('</style>', 'td{display:none}</style>'), 'td{display:none}'],
  ])('%s: what was changed in it is named (%#)', async (form, change, said) => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--defect', 'B33:2', '--out', 'a.xlsx');
    await run(terminal, 'check', 'a.xlsx', `--${form}`, '--out', `rapport.${form}`);
    const text = terminal.text(`rapport.${form}`);
    expect(await run(terminal, 'verify', `rapport.${form}`, 'a.xlsx')).toBe(0);
    expect(terminal.stdout).toContain('Het toont niet wie het heeft gemaakt');
    expect(change(text)).not.toBe(text);
    await terminal.write(`anders.${form}`, change(text));
    expect(await run(terminal, 'verify', `anders.${form}`, 'a.xlsx')).toBe(1);
    expect(terminal.stdout).toContain(said);
  });

  /** Documents of cells: a report and a publication. */
  test.each([
    ['check', 'csv'],
    ['check', 'xlsx'],
    ['publish', 'csv'],
    ['publish', 'xlsx'],
  ])('%s --%s: what was changed in it is named', async (command, form) => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--defect', 'B33:2', '--out', 'a.xlsx');
    await run(terminal, command, 'a.xlsx', `--${form}`, '--out', `uit.${form}`);
    expect(await run(terminal, 'verify', `uit.${form}`, 'a.xlsx')).toBe(0);
    if (form === 'csv') {
      const changed = terminal.text('uit.csv').replace(/;(\d+)(?=;|\r)/, ';99999');
      await terminal.write('uit.csv', changed);
    } else {
      terminal.files.set('uit.xlsx', withOtherNumber(terminal.files.get('uit.xlsx') ?? new Uint8Array()));
    }
    terminal.stdout = '';
    expect(await run(terminal, 'verify', `uit.${form}`, 'a.xlsx')).toBe(1);
    expect(terminal.stdout).toContain('99999');
  });

  describe('a consolidation', () => {
    async function consolidated(): Promise<TestTerminal> {
      const terminal = new TestTerminal();
      await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'in/a.xlsx');
      await run(
        terminal,
        'generate',
        '--rows',
        '30',
        '--seed',
        '2',
        '--defect',
        'B33:2',
        '--out',
        'in/b.xlsx',
      );
      await terminal.write('lijst.txt', 'Stichting Voorbeeld\nStichting Afwezig\n');
      await run(terminal, 'consolidate', 'in', '--organisations', 'lijst.txt', '--out', 'samen.xlsx');
      return terminal;
    }

    test('is made again of the same workbooks, also under other names', async () => {
      const terminal = await consolidated();
      expect(await run(terminal, 'verify', 'samen.xlsx', 'in')).toBe(0);
      expect(terminal.stdout).toContain('Dezelfde uitkomst: 2 bestanden');
      terminal.files.set('in/anders.xlsx', terminal.files.get('in/a.xlsx') ?? new Uint8Array());
      terminal.files.delete('in/a.xlsx');
      expect(await run(terminal, 'verify', 'samen.xlsx', 'in', '--lang', 'en')).toBe(0);
    });

    test('names the workbook that has changed since, and the figure that was changed in it', async () => {
      const terminal = await consolidated();
      const whole = terminal.files.get('samen.xlsx') ?? new Uint8Array();
      terminal.files.set('samen.xlsx', withOtherNumber(whole));
      expect(await run(terminal, 'verify', 'samen.xlsx', 'in')).toBe(1);
      expect(terminal.stdout).toContain('99999');
      terminal.files.set('samen.xlsx', whole);
      await run(terminal, 'generate', '--rows', '31', '--seed', '2', '--out', 'in/b.xlsx', '--force');
      expect(await run(terminal, 'verify', 'samen.xlsx', 'in')).toBe(1);
      expect(terminal.stdout).toContain('b.xlsx is sindsdien veranderd');
      expect(terminal.stdout).not.toContain('a.xlsx');
      terminal.files.delete('in/a.xlsx');
      expect(await run(terminal, 'verify', 'samen.xlsx', 'in')).toBe(2);
      expect(terminal.stderr).toContain('Niet gevonden: a.xlsx');
    });

    test('holds no number of a person in its receipt', async () => {
      const terminal = new TestTerminal();
      await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'in/meting 123456782.xlsx');
      await terminal.write('lijst.txt', 'Stichting 123456782\n');
      await run(terminal, 'consolidate', 'in', '--organisations', 'lijst.txt', '--out', 'samen.xlsx');
      const parts = Object.values(unzipSync(terminal.files.get('samen.xlsx') ?? new Uint8Array()));
      expect(parts.map((part) => strFromU8(part)).join('')).not.toContain('123456782');
      expect(await run(terminal, 'verify', 'samen.xlsx', 'in')).toBe(0);
    });
  });

  test.each([
    ['looks like a receipt', '{"format":"banenafspraak-bewijs"}'],
    ['is as long as a cell', 'a'.repeat(32_000)],
    ['cannot stand in a cell', '\uFFFE\u0001 \u202E naam'],
    ['is what every object has', '__proto__'],
    ['is a formula', '=HYPERLINK("https://elders.example","x")'],
  ])('a consolidation with a name that %s is made again', async (_, name) => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'in/a.xlsx');
    await terminal.write('lijst.txt', `${name}\n`);
    await run(terminal, 'consolidate', 'in', '--organisations', 'lijst.txt', '--out', 'samen.xlsx');
    expect(await run(terminal, 'verify', 'samen.xlsx', 'in')).toBe(0);
  });

  test.each([
    [
      'cut off',
      (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2),
      'Het einde van het bestand ontbreekt',
    ],
    ['no workbook at all', () => strToU8('no zip'), 'bevat gewone tekst'],
  ])(
    'a workbook that is %s could not be read: that is not the same as no receipt',
    async (_, damage, why) => {
      const terminal = new TestTerminal();
      await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'a.xlsx');
      await run(terminal, 'check', 'a.xlsx', '--xlsx', '--out', 'rapport.xlsx');
      terminal.files.set(
        'rapport.xlsx',
        Uint8Array.from(damage(terminal.files.get('rapport.xlsx') ?? new Uint8Array())),
      );
      expect(await run(terminal, 'verify', 'rapport.xlsx', 'a.xlsx')).toBe(2);
      expect(terminal.stderr).toContain('rapport.xlsx is niet te lezen');
      expect(terminal.stderr).toContain(why);
      expect(terminal.stderr).not.toContain('bewijs');
    },
  );

  test('of a meting, its annotated copy and the text in the terminal it says that they carry no receipt', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--defect', 'B01', '--out', 'a.xlsx');
    await run(terminal, 'check', 'a.xlsx', '--annotate');
    await terminal.write('gezegd.txt', terminal.stdout);
    const copy = [...terminal.files.keys()].find((name) => name.includes('bevindingen')) ?? '';
    for (const without of ['a.xlsx', copy, 'gezegd.txt']) {
      terminal.stdout = terminal.stderr = '';
      expect([without, await run(terminal, 'verify', without, 'a.xlsx')]).toEqual([without, 2]);
      expect(terminal.stderr).toContain(words.noReceipt(without));
      expect(terminal.stdout).toBe('');
    }
  });

  test.each<[string, (text: string) => string]>([
    ['settings that do not exist', (text) => text.replace('"fourWeeks": "week"', '"fourWeeks": "month"')],
    ['a limit that nobody can set', (text) => text.replace('"weekHours": 60', '"weekHours": 600')],
    ['a setting more', (text) => text.replace('"fourWeeks"', '"strenger": true, "fourWeeks"')],
    ['another version of the receipt', (text) => text.replaceAll('"version": 2', '"version": 3')],
    ['a field more', (text) => text.replace('"outcome": {', '"goedgekeurd": "ja", "outcome": {')],
    ['brackets without end', () => '['.repeat(10_000_000)],
  ])('a receipt with %s is refused', async (_, change) => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'a.xlsx');
    await run(terminal, 'check', 'a.xlsx', '--json', '--out', 'rapport.json');
    await terminal.write('anders.json', change(terminal.text('rapport.json')));
    expect(await run(terminal, 'verify', 'anders.json', 'a.xlsx')).toBe(2);
    expect(terminal.stderr).toContain('staat geen bewijs dat deze versie kent');
  });

  test('a report is made again in its own language, whatever the terminal speaks', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'a.xlsx');
    await run(
      terminal,
      'check',
      'a.xlsx',
      '--html',
      '--lang',
      'en',
      '--role',
      'sectorraad',
      '--out',
      'report.html',
    );
    expect(await run(terminal, 'verify', 'report.html', 'a.xlsx', '--lang', 'nl')).toBe(0);
  });
});

describe('publish', () => {
  async function terminalWith(...rows: readonly number[]): Promise<TestTerminal> {
    const terminal = new TestTerminal();
    for (const [i, count] of rows.entries())
      await run(terminal, 'generate', '--rows', `${count}`, '--seed', `${i + 1}`, '--out', `m${i}.xlsx`);
    return terminal;
  }

  test('small groups are protected unless it is said otherwise, and the receipt says which', async () => {
    const terminal = await terminalWith(40, 30);
    expect(await run(terminal, 'publish', 'm0.xlsx', 'm1.xlsx', '--out', 'uit.html', '--anyway')).toBe(0);
    expect(terminal.text('uit.html')).toContain('Groepen van minder dan 5 personen');
    expect(terminal.stderr).toContain('m1.xlsx: ');
    await run(terminal, 'publish', 'm0.xlsx', 'm1.xlsx', '--json', '--small-numbers', '12', '--anyway');
    expect(JSON.parse(terminal.stdout)).toMatchObject({
      format: 'banenafspraak-publicatie',
      minimum: 12,
      included: 2,
      receipt: { publication: { minimum: 12 } },
    });
    await run(terminal, 'publish', 'm0.xlsx', '--csv', '--small-numbers', 'off');
    expect(terminal.stdout).toContain('Kleine groepen zijn niet beschermd');
    await run(terminal, 'publish', 'm0.xlsx', '--xlsx', '--out', 'uit.xlsx');
    expect(XLSX.read(terminal.files.get('uit.xlsx')).SheetNames).toEqual(['Publicatie', 'Bewijs']);
  });

  test('what may count twice is said, and nothing is published until someone takes it upon himself', async () => {
    const terminal = await terminalWith(40);
    // The same rows in other bytes, as in a second version of a workbook.
    await terminal.write(
      'v2.xlsx',
      zipSync(unzipSync(terminal.files.get('m0.xlsx') ?? new Uint8Array()), { level: 1 }),
    );
    const both = ['publish', 'm0.xlsx', 'v2.xlsx'];
    await run(terminal, 'consolidate', 'm0.xlsx', 'v2.xlsx', '--out', 'samen.xlsx');
    const found = terminal.stdout.split('\n').filter((line) => /^\w+ K0[1-4] /.test(line));
    expect(new Set(found.map((line) => line.split(' ')[1]))).toEqual(new Set(['K01', 'K02', 'K04']));
    expect(await run(terminal, ...both, '--out', 'uit.html')).toBe(2);
    expect(terminal.stderr.split('\n')).toEqual(expect.arrayContaining(found));
    expect(terminal.stderr).toContain('--anyway');
    expect(terminal.files.has('uit.html')).toBe(false);
    const said = publicationNl.unsettledNote(
      (['K01', 'K02', 'K04'] as const).map((rule) => publicationNl.unsettled[rule]).join('; '),
    );
    for (const form of ['html', 'csv', 'json', 'xlsx']) {
      expect(await run(terminal, ...both, '--anyway', '--out', `uit.${form}`)).toBe(0);
      expect(await run(terminal, 'verify', `uit.${form}`, 'm0.xlsx', 'v2.xlsx')).toBe(0);
    }
    for (const form of ['html', 'csv']) expect(terminal.text(`uit.${form}`)).toContain(said);
    expect(JSON.parse(terminal.text('uit.json'))).toMatchObject({ unsettled: ['K01', 'K02', 'K04'] });
    // Whom it is about is not for the public.
    expect(terminal.text('uit.json')).not.toMatch(/\d{9}L\d\d|Stichting/);
  });

  test('one that would show no figure is made only when asked for all the same', async () => {
    const terminal = await terminalWith(3);
    const empty = ['publish', 'm0.xlsx', '--json', '--out', 'leeg.json'];
    expect(await run(terminal, ...empty)).toBe(2);
    expect(terminal.files.has('leeg.json')).toBe(false);
    expect(terminal.stderr).toContain('--anyway');
    expect(await run(terminal, ...empty, '--anyway')).toBe(0);
    expect(terminal.files.has('leeg.json')).toBe(true);
  });

  test('is verified with the same protection; with another it is another outcome', async () => {
    const terminal = await terminalWith(40);
    await run(terminal, 'publish', 'm0.xlsx', '--json', '--small-numbers', '7', '--out', 'uit.json');
    expect(await run(terminal, 'verify', 'uit.json', 'm0.xlsx')).toBe(0);
    const changed = terminal.text('uit.json').replace(/("publication": \{[\s\S]*?"minimum": )7/, '$15');
    await terminal.write('anders.json', changed);
    expect(await run(terminal, 'verify', 'anders.json', 'm0.xlsx')).toBe(1);
    await terminal.write(
      'totaal.json',
      terminal.text('uit.json').replace(/"totaal": [\d.]+/g, '"totaal": 99999'),
    );
    expect(await run(terminal, 'verify', 'totaal.json', 'm0.xlsx')).toBe(1);
    expect(terminal.stdout).toContain('in het document staat "99999"');
    expect(terminal.text('uit.json')).not.toMatch(/bytes|"inputs"/);
    await terminal.write('off.json', changed.replace(/("publication": \{[\s\S]*?"minimum": )5/, '$1null'));
    expect(await run(terminal, 'verify', 'off.json', 'm0.xlsx')).toBe(1);
  });

  test('a name of an organisation is in it only where it was given, and those that are not are told', async () => {
    const terminal = await terminalWith(40);
    const name = 'Stichting Voorbeeld';
    await run(terminal, 'publish', 'm0.xlsx', '--json', '--out', 'zonder.json');
    expect(terminal.text('zonder.json')).not.toContain(name);
    expect(terminal.stderr).toContain(words.namesLeftOut([name]));
    await run(terminal, 'publish', 'm0.xlsx', '--json', '--name', name, '--out', 'met.json');
    expect(terminal.text('met.json')).toContain(name);
    expect(terminal.stderr).toContain(words.namesPublished([name]));
    for (const document of ['zonder.json', 'met.json'])
      expect(await run(terminal, 'verify', document, 'm0.xlsx')).toBe(0);
    expect(await run(terminal, 'publish', 'm0.xlsx', '--json', '--name', 'Stichting Anders')).toBe(2);
    expect(terminal.stderr).toContain(words.badValue('--name', 'Stichting Anders', name));
  });

  test('what an earlier publication tells beside this one is said, and nothing is written', async () => {
    const terminal = await terminalWith(40);
    const one = ['publish', 'm0.xlsx', '--json', '--name', 'Stichting Voorbeeld'];
    await run(terminal, ...one, '--out', 'eerder.json');
    expect(await run(terminal, ...one, '--earlier', 'eerder.json', '--out', 'a.json')).toBe(0);
    const other = terminal
      .text('eerder.json')
      .replace(/("organisations": \[\s*)/, '$1"Stichting Erbij", ')
      .replace('"included": 1', '"included": 2');
    await terminal.write('anders.json', other);
    const again = [...one, '--earlier', 'anders.json', '--out', 'b.json'];
    expect(await run(terminal, ...again)).toBe(2);
    expect(terminal.stderr).toContain('Stichting Erbij');
    expect(terminal.files.has('b.json')).toBe(false);
    expect(await run(terminal, ...again, '--anyway')).toBe(0);
    expect(await run(terminal, 'publish', 'm0.xlsx', '--json', '--earlier', 'm0.xlsx')).toBe(2);
    expect(terminal.stderr).toContain('is geen publicatie');
  });

  test('a count is not published, nor what can only be counted: nobody knows who contributes to it', async () => {
    const terminal = new TestTerminal();
    await terminal.write('telling.json', '{\n  "byKey": null,\n  "format": "banenafspraak-telling",\n');
    await terminal.write('rijen.parquet', 'PAR1 and so on');
    for (const file of ['telling.json', 'rijen.parquet']) {
      terminal.stderr = '';
      expect(await run(terminal, 'publish', file, '--html')).toBe(2);
      expect(terminal.stderr).toContain(words.noCountPublished);
    }
  });

  test('a workbook with a fout is not published', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--defect', 'B01', '--out', 'm.xlsx');
    expect(await run(terminal, 'publish', 'm.xlsx', '--html')).toBe(2);
    expect(terminal.stderr).toContain('niets te publiceren');
    expect(terminal.stdout).toBe('');
  });

  test.each([
    [['m.xlsx'], 'Geef de vorm van de publicatie op'],
    [['m.xlsx', '--html', '--small-numbers', '2'], 'Toegestaan: 3 - 1000'],
    [['m.xlsx', '--html', '--json'], 'Kies één vorm'],
  ])('%j is refused in plain words', async (args, said) => {
    const terminal = new TestTerminal();
    expect(await run(terminal, 'publish', ...args)).toBe(2);
    expect(terminal.stderr).toContain(said);
  });
});

describe('rules', () => {
  test('lists every rule with its source, as text and as JSON', async () => {
    const terminal = new TestTerminal();
    expect(await run(terminal, 'rules', '--json')).toBe(0);
    const { rules } = JSON.parse(terminal.stdout) as { rules: { id: string }[] };
    expect(rules.length).toBeGreaterThan(40);
    expect(await run(terminal, 'rules')).toBe(0);
    expect(terminal.stdout.trim().split('\n')).toHaveLength(rules.length);
  });
});

describe('a workbook and its copy count once, as in the task pane', () => {
  /** Three workbooks in a folder, and a copy of the first that comes after them. */
  async function withCopy(copy = 'in/z kopie.xlsx'): Promise<TestTerminal> {
    const terminal = new TestTerminal();
    for (const [i, name] of ['a', 'b', 'c'].entries())
      await run(
        terminal,
        'generate',
        '--rows',
        `${40 + i}`,
        '--seed',
        `${i + 1}`,
        '--out',
        `in/${name}.xlsx`,
      );
    terminal.files.set(copy, terminal.files.get('in/a.xlsx') ?? new Uint8Array());
    return terminal;
  }
  const once = ['in/a.xlsx', 'in/b.xlsx', 'in/c.xlsx'];
  const sentence = 'z kopie.xlsx is precies hetzelfde bestand als a.xlsx. Het telt één keer.';

  test('consolidate writes the same bytes as without the copy, also with a state, and names it', async () => {
    const terminal = await withCopy();
    await run(terminal, 'consolidate', ...once, '--out', 'zonder.xlsx', '--state-out', 'stand1.xlsx');
    expect(terminal.stderr).not.toContain('precies hetzelfde');
    const without = terminal.stdout;
    await run(terminal, 'consolidate', 'in', '--out', 'met.xlsx', '--state-out', 'stand2.xlsx');
    expect(terminal.stderr).toContain(sentence);
    expect(terminal.stderr).not.toContain(words.replacedFile('z kopie.xlsx'));
    expect(terminal.stdout).toBe(without);
    await run(terminal, 'consolidate', 'in', '--out', 'los.xlsx', '--lang', 'en');
    expect(terminal.stderr).toContain('z kopie.xlsx is exactly the same file as a.xlsx. It counts once.');
    await run(terminal, 'consolidate', ...once, '--out', 'los zonder.xlsx', '--lang', 'en');
    for (const [one, other] of [
      ['met.xlsx', 'zonder.xlsx'],
      ['stand2.xlsx', 'stand1.xlsx'],
      ['los.xlsx', 'los zonder.xlsx'],
    ] as const)
      expect(terminal.files.get(one)).toEqual(terminal.files.get(other));
    expect(await run(terminal, 'verify', 'met.xlsx', 'in')).toBe(0);
  });

  test('a copy of the same name in another folder is named by its folder', async () => {
    const terminal = await withCopy('zip/a.xlsx');
    await run(terminal, 'consolidate', 'in', 'zip', '--out', 'met.xlsx');
    expect(terminal.stderr).toContain('zip/a.xlsx is precies hetzelfde bestand als in/a.xlsx.');
    await run(terminal, 'consolidate', ...once, '--out', 'zonder.xlsx');
    expect(terminal.files.get('met.xlsx')).toEqual(terminal.files.get('zonder.xlsx'));
  });

  test.each(['in/z kopie.xlsx', 'in/a kopie.xlsx'])('publish and verify count %s once', async (copy) => {
    const terminal = await withCopy(copy);
    await run(terminal, 'publish', ...once, '--json', '--anyway', '--out', 'zonder.json');
    await run(terminal, 'publish', 'in', '--json', '--anyway', '--out', 'met.json');
    expect(terminal.stderr).toContain('is precies hetzelfde bestand als');
    expect(terminal.text('met.json')).toBe(terminal.text('zonder.json'));
    expect(await run(terminal, 'verify', 'zonder.json', 'in')).toBe(0);
    expect(terminal.stderr).toContain('is precies hetzelfde bestand als');
  });

  test('a consolidation in which a copy counted is another than what its files make', async () => {
    const terminal = await withCopy();
    const own = wordsIn('nl');
    const files = [...once, 'in/z kopie.xlsx'];
    const options = { consolidate: contributing(new Pseudonymiser()) };
    const inputs = await checkFiles(files, options, own, terminal);
    const { write } = consolidated(inputs, { year: null, expected: [] }, own);
    await terminal.write('dubbel.xlsx', await write());
    expect(await run(terminal, 'verify', 'dubbel.xlsx', 'in')).toBe(1);
    expect(terminal.stdout).toContain(words.verifyDifference.inputs);
    expect(terminal.stderr).toContain(sentence);
  });
});

test('a file that cannot be read has no version of the rules in a receipt', async () => {
  const terminal = new TestTerminal();
  await run(terminal, 'generate', '--rows', '40', '--seed', '1', '--out', 'in/a.xlsx');
  await run(terminal, 'publish', 'in', '--json', '--out', 'uit.json');
  await terminal.write('in/b.xlsx', 'geen werkmap');
  await run(terminal, 'verify', 'uit.json', 'in');
  expect(terminal.stdout).not.toContain(words.verifyDifference.rules);
  const rulesOf = async () => {
    await run(terminal, 'check', 'in', '--json');
    return (JSON.parse(terminal.stdout) as ReportDocument).receipt.rules;
  };
  const both = await rulesOf();
  terminal.files.delete('in/b.xlsx');
  expect(both).toBe(await rulesOf());
});

describe('what is wrong is said in plain words, with exit code 2', () => {
  test.each([
    [[], 'Geef een opdracht'],
    [['chek'], 'bestaat niet. Kies uit: check'],
    [['constructor'], 'bestaat niet'],
    [['check'], 'Geef een of meer bestanden op'],
    [['check', 'weg.xlsx'], 'weg.xlsx bestaat niet'],
    [['check', 'a.xlsx', '--jsn'], '--jsn bestaat niet'],
    [['check', 'a.xlsx', '--out'], '--out heeft een waarde nodig'],
    [['check', 'a.xlsx', '--json=ja'], '--json heeft geen waarde nodig'],
    [['check', 'a.xlsx', '--json', '--csv'], 'Kies één vorm'],
    [['check', 'a.xlsx', '--role', 'koning'], 'Toegestaan: bestuur, sectorraad'],
    [['check', 'a.xlsx', '--lang', 'fr'], 'nl, en'],
    [['template'], 'Geef het soort sjabloon op'],
    [['template', 'onzin', '--out', 'x.xlsx'], 'Kies uit: schoolbestuur'],
    [['template', 'tabel1'], '--out'],
    [['generate', '--seed', '1', '--out', 'x.xlsx'], '--rows heeft een waarde nodig'],
    [['generate', '--rows', '1e9', '--seed', '1', '--out', 'x.xlsx'], 'Toegestaan: 1 - 150000'],
    [
      ['generate', '--rows', '5', '--seed', '1', '--defect', 'Z99', '--out', 'x.xlsx'],
      'Regel "Z99" bestaat niet',
    ],
    [['verify'], 'Geef een of meer bestanden op'],
    [['verify', 'weg.json'], 'weg.json bestaat niet'],
    [['verify', 'rapport.xlsx'], 'bestaat niet'],
    [['verify', 'geen.json'], 'staat geen bewijs'],
    [
      ['generate', '--rows', '60', '--seed', '5', '--defect', 'B37:2', '--out', 'x.xlsx'],
      'geen fout te maken, of niet zo vaak',
    ],
  ])('%j', async (args, expected) => {
    const terminal = new TestTerminal();
    terminal.files.set('geen.json', new TextEncoder().encode('{}'));
    expect(await run(terminal, ...args)).toBe(2);
    expect(terminal.stderr).toContain(expected);
    expect(terminal.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

describe('language', () => {
  test.each([
    [{}, [], 'Gebruik'],
    [{ LANG: 'en_GB.UTF-8' }, [], 'Usage'],
    [{ LANG: 'nl_NL.UTF-8', LC_ALL: 'en_US' }, [], 'Usage'],
    [{ LANG: 'en_GB.UTF-8' }, ['--lang', 'nl'], 'Gebruik'],
    [{ LANG: 'C.UTF-8' }, ['--lang=en'], 'Usage'],
    [{ LANG: 'C.UTF-8' }, [], 'Gebruik'],
  ])('%j with %j', async (env, args, expected) => {
    const terminal = new TestTerminal(env);
    expect(await run(terminal, '--help', ...args)).toBe(0);
    expect(terminal.stdout).toContain(expected);
  });

  test('the help in both languages names the same commands and options', async () => {
    const words = async (language: string) => {
      const terminal = new TestTerminal();
      await run(terminal, '--help', '--lang', language);
      return [...new Set(terminal.stdout.match(/--[a-z]+/g))].sort();
    };
    expect(await words('nl')).toEqual(await words('en'));
  });
});

test('what does not fit is said with what was given', async () => {
  const terminal = new TestTerminal();
  expect(await run(terminal, 'rules', '--lang', 'fr')).toBe(2);
  expect(terminal.stderr).toContain('"fr"');
  expect(await run(terminal, 'generate', '--rows', '1000000', '--seed', '1', '--out', 'm.xlsx')).toBe(2);
  expect(terminal.stderr).toContain('150000');
});

describe('a collection that goes on for weeks', () => {
  const board = (name: string): string => `besturen/${name}.xlsx`;
  const consolidated = (terminal: TestTerminal, ...more: readonly string[]): Promise<number> =>
    run(terminal, 'consolidate', 'besturen', '--out', 'samen.xlsx', '--force', ...more);

  /** The board of the generator with its organisation called otherwise. */
  async function sent(terminal: TestTerminal, name: string, ...defects: readonly string[]): Promise<void> {
    const defect = defects.flatMap((each) => ['--defect', each]);
    await run(
      terminal,
      'generate',
      '--rows',
      '20',
      '--seed',
      '7',
      '--out',
      board(name),
      '--force',
      ...defect,
    );
  }

  test('a mended version takes the place of the first, and says what changed; the state opens again', async () => {
    const terminal = new TestTerminal();
    await sent(terminal, 'a', 'B05:2');
    const first = ['--state-out', 'stand1.xlsx', '--returns', 'terug.zip', '--until', '2099-02-20'];
    expect(await consolidated(terminal, ...first)).toBe(1);
    expect(terminal.stdout).toContain(words.returned(1));
    expect([...new Uint8Array(terminal.files.get('terug.zip') ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
    await sent(terminal, 'b');
    expect(await consolidated(terminal, '--state', 'stand1.xlsx', '--state-out', 'stand2.xlsx')).toBe(0);
    expect(terminal.stdout).toContain('nieuwe versie');
    expect(terminal.stderr).toContain(words.replacedFile('a.xlsx'));
    // What is there already changes nothing, and last year's workbook stands beside it.
    const again = ['--state', 'stand2.xlsx', '--last-year', 'vorig.xlsx', '--state-out', 'stand3.xlsx'];
    terminal.files.set('vorig.xlsx', terminal.files.get('samen.xlsx') ?? new Uint8Array());
    expect(await consolidated(terminal, ...again)).toBe(0);
    const jobs = /vorig jaar ([\d,.]+) banen, nu ([\d,.]+)\./.exec(terminal.stdout);
    expect(jobs?.[1]).toBe(jobs?.[2]);
  });

  test('a letter needs a day, and each file must be what it is given as', async () => {
    const terminal = new TestTerminal();
    await sent(terminal, 'a');
    expect(await consolidated(terminal, '--returns', 'terug.zip')).toBe(2);
    expect(terminal.stderr).toContain(words.optionNeeded('--until'));
    expect(await consolidated(terminal, '--returns', 'terug.zip', '--until', '2026-02-31')).toBe(2);
    expect(await consolidated(terminal, '--state', board('a'))).toBe(2);
    expect(terminal.stderr).toContain(words.notACollection(board('a')));
    expect(await consolidated(terminal, '--last-year', board('a'))).toBe(2);
    expect(terminal.stderr).toContain(words.notLastYear(board('a')));
  });

  test.each(['--state', '--last-year'])('%s says of a damaged file that it is damaged', async (option) => {
    const terminal = new TestTerminal();
    await sent(terminal, 'a');
    expect(await consolidated(terminal, '--state-out', 'stand.xlsx')).toBe(0);
    const state = terminal.files.get('stand.xlsx') ?? new Uint8Array();
    terminal.files.set('half.xlsx', state.subarray(0, state.length / 2));
    expect(await consolidated(terminal, option, 'half.xlsx')).toBe(2);
    expect(terminal.stderr).toContain('half.xlsx is niet te lezen. Het einde van het bestand ontbreekt.');
    expect(terminal.stderr).not.toContain(words.notACollection('half.xlsx'));
  });
});

test('a list that spells a name in another way is no difference of a publication', async () => {
  const terminal = new TestTerminal();
  await run(terminal, 'generate', '--rows', '40', '--seed', '1', '--out', 'm.xlsx');
  const parts = Object.entries(unzipSync(terminal.files.get('m.xlsx') ?? new Uint8Array())).map(
    ([name, part]) =>
      [
        name,
        name.endsWith('.xml')
          ? strToU8(strFromU8(part).replaceAll('Stichting Voorbeeld', 'Stichting De Beuk'))
          : part,
      ] as const,
  );
  await terminal.write('m.xlsx', zipSync(Object.fromEntries(parts)));
  await run(terminal, 'publish', 'm.xlsx', '--name', 'Stichting De Beuk', '--out', 'uit.html');
  expect(terminal.text('uit.html')).toContain('Stichting De Beuk');
  await terminal.write('lijst.txt', 'St. de beuk');
  const collected = ['--organisations', 'lijst.txt', '--state-out', 'stand.xlsx', '--out', 'samen.xlsx'];
  await run(terminal, 'consolidate', 'm.xlsx', ...collected);
  expect(await run(terminal, 'verify', 'uit.html', 'm.xlsx', 'samen.xlsx')).toBe(0);
});

test('consolidate says on the terminal what only shows side by side', async () => {
  const terminal = new TestTerminal();
  for (const [seed, name] of [
    ['1', 'a.xlsx'],
    ['2', 'b.xlsx'],
  ] as const)
    await run(terminal, 'generate', '--rows', '20', '--seed', seed, '--out', name);
  expect(await run(terminal, 'consolidate', 'a.xlsx', 'b.xlsx', '--out', 'samen.xlsx')).toBe(0);
  expect(terminal.stdout).toContain('WAARSCHUWING K04');
  expect(terminal.stdout).toContain('a.xlsx, b.xlsx');
});

describe('year-report', () => {
  /** The template with these figures filled in, by overheidssector. */
  async function filled(
    terminal: TestTerminal,
    figures: Readonly<Record<string, readonly (number | string | null)[]>>,
  ): Promise<void> {
    await run(terminal, 'template', 'jaarrapportage', '--out', 'leeg.xlsx', '--force');
    const book = XLSX.read(terminal.files.get('leeg.xlsx'), { type: 'array' });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const lines = XLSX.utils.sheet_to_json<(string | number)[]>(sheet, { header: 1, blankrows: true });
    const rows = lines.map((line) => [...line.slice(0, 1), ...(figures[String(line[0])] ?? line.slice(1))]);
    const made = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(rows), 'Jaarrapportage');
    await terminal.write('jr.xlsx', new Uint8Array(XLSX.write(made, { type: 'array' }) as ArrayBuffer));
  }

  test('the template filled in gives target, formal, lent, change and explanation, as a page and a workbook', async () => {
    const terminal = new TestTerminal();
    await filled(terminal, {
      Rijk: [2022, 5144, 3500, 249, 3500, 'Binnenwerk groeide. BSN 123456782.'],
      politie: [2022, 1000, 600.5, 79.5, 700, ''],
    });
    expect(await run(terminal, 'year-report', 'jr.xlsx', '--out', 'jr.html')).toBe(0);
    const page = terminal.text('jr.html');
    expect(page).toMatch(/Rijk.*5\.144.*3\.500.*249.*3\.749.*3\.500.*249.*73%.*1\.395/s);
    expect(page).toMatch(/Samen.*6\.144.*4\.100,5.*328,5.*4\.429/s);
    expect(page).toContain('Binnenwerk groeide');
    expect(page).not.toContain('123456782');
    expect(page).toMatch(/Niet opgegeven: gemeenten, /);
    expect(await run(terminal, 'year-report', 'jr.xlsx', '--out', 'uit.xlsx', '--lang', 'en')).toBe(0);
    const book = XLSX.read(terminal.files.get('uit.xlsx'), { type: 'array', cellFormula: true });
    const sheet = book.Sheets['Yearly report'] ?? {};
    expect((sheet['E3'] as XLSX.CellObject).f).toBe('C3+D3');
    expect((sheet['E3'] as XLSX.CellObject).v).toBe(3749);
    expect((sheet['G4'] as XLSX.CellObject).v).toBe(-20);
  });

  test('what differs from what was published is said', async () => {
    const terminal = new TestTerminal();
    await filled(terminal, { Rijk: [2022, 5000, 3500, 100, null, ''] });
    expect(await run(terminal, 'year-report', 'jr.xlsx', '--out', 'jr.html')).toBe(0);
    expect(terminal.text('jr.html')).toContain('gepubliceerd is een doelstelling van 5144, hier staat 5000');
    expect(terminal.text('jr.html')).toContain('onbekend');
  });

  test.each([
    [{ Rijk: [2022, 'veel', 1, 1, 1, ''] }, /kolom "Doelstelling": dit is geen getal/],
    [{ Rijk: [null, 1, 1, 1, 1, ''] }, /het jaar ontbreekt/],
    [{ Rijk: [2022, 1, 1, 1, 1, ''], politie: [2023, 1, 1, 1, 1, ''] }, /ander jaar dan 2022/],
    [{}, /nog geen enkel getal/],
  ] as const)('%j is refused in plain words', async (figures, said) => {
    const terminal = new TestTerminal();
    await filled(terminal, figures);
    expect(await run(terminal, 'year-report', 'jr.xlsx', '--out', 'jr.html')).toBe(2);
    expect(terminal.stderr).toMatch(said);
    expect(terminal.files.has('jr.html')).toBe(false);
  });

  test('a meting is no yearly report', async () => {
    const terminal = new TestTerminal();
    await run(terminal, 'generate', '--rows', '20', '--seed', '1', '--out', 'm.xlsx');
    expect(await run(terminal, 'year-report', 'm.xlsx', '--out', 'jr.xlsx')).toBe(2);
    expect(terminal.stderr).toContain('template jaarrapportage');
  });
});
