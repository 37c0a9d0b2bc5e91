import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bsnSource, lhnrOf } from '../../src/meting/generate/numbers';
import { seeded } from '../../src/meting/generate/random';
import type { Publication, PublishedList, PublishedTable } from '../../src/report/publication/publication';
import { sha256OfText } from '../../src/report/sha256';
import { longRun, often } from '../support/long';
import { runOnFiles } from '../support/run-on-files';
import { hasDuckDb, tellSkipped } from './engines';

const folder = mkdtempSync(join(tmpdir(), 'publish-count-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]) => runOnFiles(args);

/** A row that counts. */
interface Counted {
  readonly bsn: string;
  readonly lhnr: string;
  readonly board: string;
  readonly hours: number;
  readonly form?: 'formeel' | 'inleen';
  readonly sector?: 'markt' | 'overheid';
  readonly overheidssector?: string;
  readonly regio?: string;
  readonly hirer?: string;
}

const HEADINGS = [
  'Jaar',
  'Tijdvak',
  'Tijdvaktype',
  'Begin tijdvak',
  'Einde tijdvak',
  'BSN',
  'Loonheffingennummer',
  'Nummer inkomstenverhouding',
  'Aard arbeidsverhouding',
  'Vorm',
  'Grond registratie',
  'Begin registratie',
  'Verloonde uren',
  'Sector',
  'Overheidssector',
  'Arbeidsmarktregio',
  'Bestuur',
  'Loonheffingennummer inlener',
];

function lineOf({ form = 'formeel', sector = 'markt', ...row }: Counted): string {
  return [
    ...['2024', '2024-12', 'MND', '01-12-2024', '31-12-2024', row.bsn, row.lhnr, '1'],
    ...[form === 'inleen' ? '11' : '1', form, 'a', '01-01-2020', String(row.hours), sector],
    ...[row.overheidssector ?? '', row.regio ?? '', row.board, row.hirer ?? ''],
  ].join(';');
}

let made = 0;

/** A new folder with one file for each board. */
function writeBoards(rows: readonly Counted[], without: readonly string[] = []): string {
  const where = join(folder, String((made += 1)));
  mkdirSync(where);
  const left = HEADINGS.map((heading) => !without.includes(heading));
  const kept = (line: string) =>
    line
      .split(';')
      .filter((_, i) => left[i])
      .join(';');
  for (const board of new Set(rows.map((row) => row.board))) {
    const own = rows.filter((row) => row.board === board).map(lineOf);
    writeFileSync(join(where, `${board}.csv`), `${[HEADINGS.join(';'), ...own].map(kept).join('\r\n')}\r\n`);
  }
  return where;
}

const NOTATION = ['--year', '2024', '--dates', 'nl', '--decimal', ',', '--temp', folder];
const published = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Publication;

async function publishCount(where: string, ...more: string[]): Promise<Publication> {
  const out = `${where}-count.json`;
  const { code, said } = await run(
    ...['publish', '--count', where, ...NOTATION, '--anyway', '--force', '--out', out],
    ...more,
  );
  expect({ code, said }).toMatchObject({ code: 0 });
  return published(out);
}

async function publishWorkbooks(where: string): Promise<Publication> {
  const out = `${where}-workbooks.json`;
  const { code, said } = await run('publish', where, '--anyway', '--force', '--out', out);
  expect({ code, said }).toMatchObject({ code: 0 });
  return published(out);
}

const REGIONS = ['Drenthe', 'Twente', 'Zeeland', 'Zwolle'];

/** Boards of different sizes with rows by chance. */
function population(seed: number, boards: number, most: number): readonly Counted[] {
  const random = seeded(seed);
  const bsn = bsnSource(seed);
  return Array.from({ length: boards }, (_, i) => {
    const lhnr = lhnrOf(bsn());
    const sector = random.pick(['markt', 'overheid', 'overheid'] as const);
    const overheidssector = sector === 'markt' ? '' : random.pick(['po', 'vo', 'mbo']);
    const regions = [random.pick(REGIONS), random.pick(REGIONS)];
    return Array.from({ length: random.between(1, most) }, (): Counted => ({
      ...{
        bsn: String(bsn()).padStart(9, '0'),
        lhnr,
        board: `bestuur-${String(i)}`,
        sector,
        overheidssector,
      },
      hours: random.between(20, 150),
      hirer: lhnr,
      form: random.between(1, 4) === 1 ? 'inleen' : 'formeel',
      regio: random.pick(regions),
    }));
  }).flat();
}

/** What a publication shows, without how it was made. */
const figures = ({
  jobs,
  persons,
  perRegio,
  perOverheidssector,
  detail,
  unit,
  contributors,
}: Publication) => ({
  ...{ jobs, persons, perRegio, perOverheidssector, detail, unit, contributors },
});

if (!hasDuckDb) tellSkipped('DuckDB', 'Install it: npm run duckdb');
const suite = hasDuckDb ? describe : describe.skip;

/** Many files to check and to count. */
const inLongRun = longRun ? test : test.skip;

suite('the publication of a count', () => {
  test.each(Array.from({ length: often(1, 60) }, (_, i) => i + 1))(
    'shows what the publication of workbooks with the same rows shows (%i)',
    async (seed) => {
      const where = writeBoards(population(seed, 2 + seed * 2, 4 + seed * 6));
      const [count, workbooks] = [await publishCount(where), await publishWorkbooks(where)];
      expect(figures(count)).toEqual(figures(workbooks));
    },
  );

  inLongRun('shows the same where more contribute to a cell than are told one by one', async () => {
    const oneCell = { form: 'formeel', sector: 'markt', overheidssector: '', regio: 'Drenthe' } as const;
    const where = writeBoards(population(77, 28, 3).map((row) => ({ ...row, ...oneCell })));
    expect(figures(await publishCount(where))).toEqual(figures(await publishWorkbooks(where)));
  });

  inLongRun('shows nothing else where persons work for several', async () => {
    const rows = population(5, 14, 30);
    const random = seeded(9);
    const shared = rows.map((row) =>
      random.between(1, 8) === 1 ? { ...row, bsn: random.pick(rows).bsn } : row,
    );
    const once = shared.filter(
      (row, i) => shared.findIndex((other) => other.bsn === row.bsn && other.board === row.board) === i,
    );
    const where = writeBoards(once);
    const [count, workbooks] = [await publishCount(where), await publishWorkbooks(where)];
    // Of a count it is known how many are in two places: it may show other parts, and never another figure.
    for (const [shown, other] of [
      [shownIn(count.jobs), shownIn(workbooks.jobs)],
      [shownIn(count.persons), shownIn(workbooks.persons)],
      [linesIn(count.perRegio), linesIn(workbooks.perRegio)],
      [linesIn(count.perOverheidssector), linesIn(workbooks.perOverheidssector)],
    ] as const) {
      const both = Object.keys(shown).filter((name) => name in other);
      expect(both.map((name) => shown[name])).toEqual(both.map((name) => other[name]));
    }
    expect(Object.keys(shownIn(count.jobs)).length).toBeGreaterThan(0);
  });

  const bsn = bsnSource(41);
  const person = () => String(bsn()).padStart(9, '0');
  const employer = () => lhnrOf(bsn());
  const of = (
    board: string,
    lhnr: string,
    persons: number,
    more: Partial<Counted> = {},
  ): readonly Counted[] =>
    Array.from({ length: persons }, () => ({ bsn: person(), lhnr, board, hours: 110, ...more }));

  inLongRun(
    'a line of one employer stands with the others, and so does the smallest line beside it',
    async () => {
      const [a, b, c, d] = [employer(), employer(), employer(), employer()];
      const { perRegio } = await publishCount(
        writeBoards([
          ...of('a', a, 30, { regio: 'Zeeland' }),
          ...[a, b, c, d].flatMap((lhnr, i) => of(`t${String(i)}`, lhnr, 10, { regio: 'Twente' })),
          ...[a, b, c, d].flatMap((lhnr, i) => of(`d${String(i)}`, lhnr, 12, { regio: 'Drenthe' })),
        ]),
      );
      // Zeeland by itself would be what all have less the other two.
      expect(perRegio).toMatchObject({ lines: [{ key: 'Drenthe' }], others: 69 });
    },
  );

  inLongRun('a line of which one has nearly all is not shown', async () => {
    const many = [employer(), employer(), employer(), employer()];
    const dominant = await publishCount(
      writeBoards(
        many.flatMap((lhnr, i) => [
          ...of(`b${String(i)}`, lhnr, i === 0 ? 90 : 2, { regio: 'Zeeland' }),
          ...of(`b${String(i)}`, lhnr, 20, { regio: 'Twente' }),
        ]),
      ),
    );
    expect(dominant.perRegio).toMatchObject({ lines: [], withheld: 'contributors' });
  });

  inLongRun('numbers of one legal person are one contributor', async () => {
    const [own, other] = [bsn(), bsn()];
    const rows = [
      ...of('a', lhnrOf(own, 1), 10),
      ...of('b', lhnrOf(own, 2), 10),
      ...of('c', lhnrOf(other, 1), 10),
      ...of('d', lhnrOf(other, 2), 10),
    ];
    const { jobs, included } = await publishCount(writeBoards(rows));
    expect({ jobs: jobs.totaal.totaal, included }).toEqual({ jobs: null, included: 2 });
    const apart = rows.map((row) => ({
      ...row,
      lhnr: lhnrOf(Number(row.lhnr.slice(0, 9)) === own ? own : other),
    }));
    expect((await publishCount(writeBoards([...apart, ...of('e', employer(), 10)]))).jobs.totaal.totaal).toBe(
      50,
    );
  });

  inLongRun('of people who are lent, both who pays and who hires is protected', async () => {
    const hirer = employer();
    const lent = (hired: (i: number) => string) =>
      writeBoards(
        Array.from({ length: 4 }, (_, i) =>
          of(`u${String(i)}`, employer(), 10, { form: 'inleen', hirer: hired(i) }),
        ).flat(),
      );
    const several = [employer(), employer(), employer(), employer()];
    expect((await publishCount(lent((i) => several[i] ?? ''))).jobs.inleen.totaal).toBe(40);
    expect((await publishCount(lent(() => hirer))).jobs.inleen.totaal).toBeNull();
  });

  test('a column that names the organisation takes the place of the number', async () => {
    const where = writeBoards(population(3, 8, 20), ['Loonheffingennummer']);
    const out = `${where}.html`;
    const args = ['publish', '--count', where, ...NOTATION, '--out', out, '--anyway'];
    const without = await run(...args);
    expect(without).toMatchObject({ code: 2 });
    expect(without.said).toContain('{"organisatie": "KOP IN UW BESTAND"}');
    const map = join(folder, 'kolommen.json');
    writeFileSync(map, JSON.stringify({ organisatie: 'Bestuur' }));
    expect(figures(await publishCount(where, '--columns', map))).toEqual(
      figures(await publishCount(writeBoards(population(3, 8, 20)))),
    );
  });

  const mapOf = (map: Readonly<Record<string, string>>): readonly string[] => {
    const file = join(folder, `kolommen-${String((made += 1))}.json`);
    writeFileSync(file, JSON.stringify(map));
    return ['--columns', file];
  };

  test('names of organisations do not make two legal persons five, however they are spelled', async () => {
    const [one, other] = [employer(), employer()];
    const rows = [one, one, one, other, other].flatMap((lhnr, i) => of(`naam ${String(i)}`, lhnr, 10));
    const map = mapOf({ organisatie: 'Bestuur' });
    expect((await publishCount(writeBoards(rows), ...map)).jobs.totaal.totaal).toBeNull();
    // Names alone are all there is to go by where no column of numbers stands.
    const named = await publishCount(writeBoards(rows, ['Loonheffingennummer']), ...map);
    expect(named.jobs.totaal.totaal).toBe(50);
    // What people vary without thinking is one name.
    const folded = rows.map((row, i) => ({
      ...row,
      board: ['Stichting Zuid', 'stichting  zuid', ' STICHTING ZUID '][i % 3] ?? '',
      lhnr: employer(),
    }));
    expect((await publishCount(writeBoards(folded), ...map)).jobs.totaal.totaal).toBeNull();
  });

  test('names of who lends do not uncover who hires', async () => {
    const lent = (hirers: readonly string[]) =>
      writeBoards(
        Array.from({ length: 4 }, (_, i) =>
          of(`bureau ${String(i)}`, employer(), 10, {
            form: 'inleen',
            hirer: hirers[i % hirers.length] ?? '',
          }),
        ).flat(),
      );
    const map = mapOf({ organisatie: 'Bestuur' });
    const two = await publishCount(lent([employer(), employer()]), ...map);
    expect(two.jobs.totaal.totaal).toBeNull();
    const four = await publishCount(lent([employer(), employer(), employer(), employer()]), ...map);
    expect(four.jobs.totaal.totaal).toBe(40);
  });

  test('who hires must be known of people who are lent, whatever the heading of that column', async () => {
    const lent = (hirers: readonly string[]) => {
      const rows = Array.from({ length: 4 }, () => employer()).flatMap((lhnr, i) =>
        of('alle', lhnr, 10, { form: 'inleen', hirer: hirers[i % hirers.length] ?? '' }),
      );
      const where = writeBoards(rows);
      const file = join(where, 'alle.csv');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('Loonheffingennummer inlener', 'LHNR inlenende werkgever'));
      return where;
    };
    const several = Array.from({ length: 4 }, () => employer());
    const where = lent(several);
    const refused = await run('publish', '--count', where, ...NOTATION, '--out', `${where}.html`);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.said).toContain('alle.csv, rij 2: hier staat niet wie inleent');
    expect(refused.said).toContain('{"Loonheffingennummer inlener": "KOP IN UW BESTAND"}');
    const map = mapOf({ lhnrInlener: 'LHNR inlenende werkgever' });
    expect((await publishCount(where, ...map)).jobs.inleen.totaal).toBe(40);
    expect((await publishCount(lent(several.slice(2)), ...map)).jobs.inleen.totaal).toBeNull();
    // Of two columns nothing says which it is.
    const two = lent(several);
    const file = join(two, 'alle.csv');
    const lines = readFileSync(file, 'utf8').replace('LHNR inlenende werkgever', 'LHN inlener').split('\r\n');
    const beside = ['LHnrInlener', ...lines.slice(1).map((line) => (line === '' ? '' : several[0]))];
    writeFileSync(
      file,
      lines.map((line, i) => (line === '' ? '' : `${line};${beside[i] ?? ''}`)).join('\r\n'),
    );
    const doubted = await run('publish', '--count', two, ...NOTATION, '--out', `${two}.html`);
    expect([doubted.code, doubted.said]).toEqual([
      2,
      expect.stringContaining('meer kolommen voor Loonheffingennummer inlener: LHN inlener, LHnrInlener'),
    ]);
    expect((await publishCount(two, ...mapOf({ lhnrInlener: 'LHN inlener' }))).jobs.inleen.totaal).toBe(40);
    // A column without numbers says no more than none.
    const empty = await run('publish', '--count', lent(['']), ...NOTATION, ...map, '--out', `${where}.html`);
    expect(empty).toMatchObject({ code: 2 });
  });

  test('a row that counts and does not say whose it is stops it, with its place', async () => {
    const rows = population(3, 6, 20);
    const unknown = rows.map((row, i) => (i === 2 ? { ...row, lhnr: '123456789L01' } : row));
    const where = writeBoards(unknown);
    const { code, said } = await run('publish', '--count', where, ...NOTATION, '--out', `${where}.html`);
    expect(code).toBe(2);
    expect(said).toContain('bestuur-0.csv, rij 4: hier staat geen geldig loonheffingennummer');
  });

  describe('as a file', () => {
    const map = join(folder, 'kolommen.json');
    const published = async (form: string) => {
      const where = writeBoards(population(4, 12, 25));
      writeFileSync(map, JSON.stringify({ organisatie: 'Bestuur' }));
      const out = join(folder, `publicatie.${form}`);
      const made = ['--columns', map, '--out', out, '--force', '--anyway'];
      expect(await run('publish', '--count', where, ...NOTATION, ...made)).toMatchObject({ code: 0 });
      return { where, out };
    };
    const verify = (out: string, where: string, ...more: readonly string[]) =>
      run('verify', out, where, '--temp', folder, ...more);

    inLongRun.each(['html', 'csv', 'xlsx', 'json'])(
      '%s is made again of what it was made of',
      async (form) => {
        const { where, out } = await published(form);
        expect((await verify(out, where)).said).toContain('--columns');
        expect(await verify(out, where, '--columns', map)).toMatchObject({ code: 0 });
      },
    );

    inLongRun.each(['html', 'csv', 'json'])(
      '%s names no file, no column and nothing of them',
      async (form) => {
        const { where, out } = await published(form);
        const text = readFileSync(out, 'utf8');
        const content = sha256OfText(readFileSync(join(where, 'bestuur-0.csv'), 'utf8'));
        for (const each of ['bestuur-0', content, `${basename(where)}/`]) expect(text).not.toContain(each);
        expect(text).not.toMatch(/\bBestuur\b/);
      },
    );

    inLongRun('of which a file is gone is told from it', async () => {
      const { where, out } = await published('json');
      rmSync(join(where, 'bestuur-0.csv'));
      expect(await verify(out, where, '--columns', map)).toMatchObject({ code: 1 });
    });
  });
});

type Shown = Readonly<Record<string, number>>;

function shownIn(table: PublishedTable): Shown {
  return Object.fromEntries(
    Object.entries(table).flatMap(([form, row]) =>
      Object.entries(row).flatMap(([sector, figure]) =>
        figure === null ? [] : [[`${form} ${sector}`, figure] as const],
      ),
    ),
  );
}

const linesIn = ({ lines }: PublishedList): Shown =>
  Object.fromEntries(lines.map(({ key, jobs }) => [key, jobs]));
