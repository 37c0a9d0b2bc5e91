import { columnById, type ColumnId } from '../form/columns';
import { codeIndex, type ColumnData, type MetingSheet, type Values } from '../form/records';
import { outOfStep, type OutOfStep } from './out-of-step';

type Cell = string | number | null;

const MONTH = 1331 / 12;
const NORMS = Float64Array.from([NaN, MONTH, 102, 1331 / 2, 1331]);

function columnOf(id: ColumnId, cells: readonly Cell[], index: number): ColumnData {
  const column = columnById(id);
  const dictionary = ['', ...new Set(cells.filter((each) => typeof each === 'string'))];
  const valueOf = (cell: Cell): number => {
    if (cell === null || cell === '!') return column.type === 'number' || column.type === 'integer' ? NaN : 0;
    if (typeof cell === 'number') return column.codes ? codeIndex(column, String(cell)) : cell;
    return column.codes ? codeIndex(column, cell) : dictionary.indexOf(cell);
  };
  const values: Values = Float64Array.from(cells, valueOf);
  const problems = new Map(
    cells.flatMap((cell, i) =>
      cell === '!' ? [[i, { problem: 'unreadable' as const, text: '!' }] as const] : [],
    ),
  );
  return {
    column,
    index,
    heading: column.nl,
    values: column.type === 'number' || column.type === 'integer' ? values : Int32Array.from(values),
    dictionary,
    problems,
    doubts: null,
    suspicion: null,
    converted: new Uint32Array(),
    spoilt: new Map(),
  };
}

function sheetOf(cells: Partial<Record<ColumnId, readonly Cell[]>>): MetingSheet {
  const ids = Object.keys(cells) as ColumnId[];
  const count = cells[ids[0] as ColumnId]?.length ?? 0;
  return {
    sheet: 'Meting',
    headerRow: 1,
    count,
    rows: Uint32Array.from({ length: count }, (_, i) => i + 2),
    columns: new Map(ids.map((id, i) => [id, columnOf(id, cells[id] ?? [], i + 1)])),
  };
}

const found = (cells: Partial<Record<ColumnId, readonly Cell[]>>): OutOfStep | null =>
  outOfStep(sheetOf(cells), NORMS);

const HOURS = [139, 96, 111, 87, 122, 70, 104, 131, 55, 63];
const COUNT = HOURS.length;
const jobsOf = (hours: readonly Cell[], norm = MONTH) =>
  hours.map((each) => (each === null ? null : Math.round((Number(each) / norm) * 10_000) / 10_000));
const months = Array<string>(COUNT).fill('MND');
const inserted = <T>(cells: readonly T[], at: number, n = 1): (T | null)[] => [
  ...cells.slice(0, at),
  ...Array<null>(n).fill(null),
  ...cells.slice(at, cells.length - n),
];
const removed = <T>(cells: readonly T[], at: number, n = 1): (T | null)[] => [
  ...cells.slice(0, at),
  ...cells.slice(at + n),
  ...Array<null>(n).fill(null),
];
/** Cells below the last row: all empty. */
const below = (cells: readonly Cell[], n = 1): Cell[] => [...cells, ...Array<null>(n).fill(null)];
const pushed = (cells: readonly Cell[], at: number, n = 1): Cell[] => [
  ...cells.slice(0, at),
  ...Array<null>(n).fill(null),
  ...cells.slice(at),
];

describe('hours and jobs', () => {
  const jobs = jobsOf(HOURS);
  const rows = (verloondeUren: readonly Cell[], banen: readonly Cell[] = jobs, tijdvakType = months) =>
    found({ verloondeUren, banen, tijdvakType });

  test('that agree are in step', () => {
    expect(rows(HOURS)).toBeNull();
  });

  test.each([1, 2, 5])('%d cells inserted into the hours', (by) => {
    expect(rows(inserted(HOURS, 3, by))).toEqual({
      kind: 'inserted',
      columns: ['verloondeUren'],
      from: 3,
      to: COUNT - 1,
      by,
    });
  });

  test('more cells than someone inserts by accident are just empty', () => {
    const many = [...HOURS, ...HOURS.map((each) => each + 1)];
    expect(
      found({
        verloondeUren: inserted(many, 3, 6),
        banen: jobsOf(many),
        tijdvakType: [...months, ...months],
      }),
    ).toBeNull();
  });

  test.each([1, 2, 5])('%d cells removed from the hours, as far as rows tell', (by) => {
    expect(rows(removed(HOURS, 2, by))).toEqual({
      kind: 'removed',
      columns: ['verloondeUren'],
      from: 2,
      to: COUNT - 1,
      by,
    });
  });

  test('a cell removed from the jobs, and one inserted', () => {
    expect(rows(HOURS, removed(jobs, 4))).toMatchObject({ kind: 'removed', columns: ['banen'], from: 4 });
    expect(rows(HOURS, inserted(jobs, 4))).toMatchObject({ kind: 'inserted', columns: ['banen'], from: 4 });
  });

  test('a cell that could not be read is not empty', () => {
    expect(rows([...removed(HOURS, 2).slice(0, -1), '!'])).toBeNull();
  });

  test('a second empty cell elsewhere, or one row that differs, is no column that moved', () => {
    const twice = inserted(HOURS, 3);
    twice[COUNT - 1] = null;
    expect(rows(twice)).toBeNull();
    expect(rows([...HOURS.slice(0, -1), null], [...jobs.slice(0, 4), 0.2, ...jobs.slice(5)])).toBeNull();
  });

  test('rows that still contradict themselves after moving back say something else', () => {
    const cells = inserted(HOURS, 3);
    cells[7] = 12;
    expect(rows(cells)).toBeNull();
    const up = removed(HOURS, 3);
    up[7] = 12;
    expect(rows(up)).toBeNull();
  });

  test('nothing is said of a year without a norm', () => {
    expect(
      outOfStep(
        sheetOf({ verloondeUren: inserted(HOURS, 3), banen: jobs, tijdvakType: months }),
        new Float64Array(),
      ),
    ).toBeNull();
  });

  test('of a column without its counterpart nothing is said', () => {
    expect(found({ verloondeUren: inserted(HOURS, 3), tijdvakType: months })).toBeNull();
    expect(found({ verloondeUren: inserted(HOURS, 3), banen: jobs })).toBeNull();
  });

  test('hours sorted, up and down', () => {
    const up = [...HOURS].sort((a, b) => a - b);
    const told = { kind: 'reordered', columns: ['verloondeUren'], from: 0, to: COUNT - 1, by: 0 };
    expect(rows(up)).toEqual(told);
    expect(rows([...up].reverse())).toEqual(told);
  });

  test('jobs sorted, up and down', () => {
    const up = [...jobs].sort((a, b) => Number(a) - Number(b));
    expect(rows(HOURS, up)).toMatchObject({ kind: 'reordered', columns: ['banen'] });
    expect(rows(HOURS, [...up].reverse())).toMatchObject({ kind: 'reordered', columns: ['banen'] });
  });

  test('hours in another order that is none, are hours of other rows as well', () => {
    expect(rows([...HOURS.slice(3), ...HOURS.slice(0, 3)])).toMatchObject({ columns: ['verloondeUren'] });
  });

  test('of different kinds of period the kind tells which column moved', () => {
    const kinds = HOURS.map((_, i) => (i % 3 === 0 ? '4WK' : 'MND'));
    const own = HOURS.map((each, i) => jobsOf([each], kinds[i] === '4WK' ? 102 : MONTH)[0] ?? null);
    const turned = <T>(cells: readonly T[]) => [...cells.slice(4), ...cells.slice(0, 4)];
    expect(rows(turned(HOURS), own, kinds)).toMatchObject({ columns: ['verloondeUren'] });
    expect(rows(HOURS, turned(own), kinds)).toMatchObject({ columns: ['banen'] });
  });

  test('other hours, fewer rows than four of ten, or fewer than five are no order', () => {
    const other = [...HOURS].sort((a, b) => a - b).map((each, i) => (i === 5 ? each + 1 : each));
    expect(rows(other)).toBeNull();
    const few = [...HOURS];
    [few[0], few[1]] = [96, 139];
    expect(rows(few)).toBeNull();
    const long = Array.from({ length: 40 }, (_, i) => 40 + 3 * i);
    const part = [...long.slice(0, 30), ...long.slice(30).reverse()];
    const sheet = (hours: readonly Cell[]) => ({
      verloondeUren: hours,
      banen: jobsOf(long),
      tijdvakType: Array<string>(40).fill('MND'),
    });
    expect(found(sheet(part))).toMatchObject({ kind: 'reordered' });
    expect(found(sheet([...long.slice(0, 34), ...long.slice(34).reverse()]))).toBeNull();
  });
});

describe('cells below the last row', () => {
  const bsn = Array.from({ length: 6 }, (_, i) => 111_222_333 + i);
  const hours = HOURS.slice(0, 6);
  const sector = Array<string>(6).fill('markt');

  test.each([1, 3])('%d cells pushed out of one column', (by) => {
    expect(
      found({
        bsn: pushed(bsn, 2, by),
        verloondeUren: below(hours, by),
        sector: below(sector, by),
      }),
    ).toEqual({ kind: 'inserted', columns: ['bsn'], from: 2, to: 5 + by, by });
  });

  test('two columns of five', () => {
    expect(
      found({
        bsn: pushed(bsn, 2),
        lhnr: pushed(Array<string>(6).fill('123456782L01'), 2),
        verloondeUren: below(hours),
        sector: below(sector),
        jaar: below(Array<number>(6).fill(2024)),
      }),
    ).toMatchObject({ kind: 'inserted', columns: ['bsn', 'lhnr'], from: 2, to: 6 });
  });

  test('a row in which as much is filled as is empty is a row', () => {
    expect(found({ bsn: pushed(bsn, 2), verloondeUren: below(hours) })).toBeNull();
  });

  test('three empty cells in two rows that are filled for the rest are no column that moved', () => {
    const rest = { bsn: [...bsn, 111_222_399], sector: Array<string>(7).fill('markt') };
    expect(
      found({ ...rest, verloondeUren: pushed(hours, 2), regio: below(sector), lhnr: below(sector) }),
    ).toBeNull();
    // Nor where the last row is filled in no further than half.
    expect(
      found({
        ...rest,
        verloondeUren: pushed(hours, 2),
        lhnrInlener: below(sector),
        regio: below(sector),
        lhnr: below(sector),
        jaar: below(Array<number>(6).fill(2024)),
      }),
    ).toBeNull();
  });

  test('of a row that is empty, a column that was derived may be filled', () => {
    const cells = {
      cdAard: pushed(Array<number>(6).fill(1), 2),
      vorm: Array<string>(7).fill('formeel'),
      bsn: below(bsn),
      sector: below(sector),
    };
    expect(found(cells)).toBeNull();
    const derived = [{ column: 'vorm', from: 'usual', rows: 7 }] as const;
    expect(outOfStep({ ...sheetOf(cells), derived }, NORMS)).toMatchObject({ columns: ['cdAard'] });
  });

  test('a cell without a gap above it, or with a gap of another size, was not pushed out', () => {
    const rest = { verloondeUren: below(hours), sector: below(sector) };
    expect(found({ bsn: [...bsn, 111_222_399], ...rest })).toBeNull();
    expect(
      found({
        bsn: pushed(bsn, 2, 2),
        verloondeUren: [...hours, 12, null],
        sector: [...sector, 'markt', null],
      }),
    ).toBeNull();
  });

  test('a gap that touches the end is no cell that was pushed out', () => {
    expect(
      found({ bsn: [...bsn, null, 111_222_399], verloondeUren: below(hours, 2), sector: below(sector, 2) }),
    ).toBeNull();
  });
});

describe('codes', () => {
  const vorm = ['formeel', 'inleen', 'formeel', 'formeel', 'inleen', 'formeel', 'inleen', 'formeel'];
  const cdAard = vorm.map((each) => (each === 'inleen' ? 11 : 1));
  const half = <T>(cells: readonly T[]) => [...cells].sort();

  test('a form or a code removed or inserted', () => {
    expect(found({ vorm: removed(vorm, 1), cdAard })).toMatchObject({ kind: 'removed', columns: ['vorm'] });
    expect(found({ vorm: inserted(vorm, 1), cdAard })).toMatchObject({
      kind: 'inserted',
      columns: ['vorm'],
      from: 1,
    });
    expect(found({ vorm, cdAard: inserted(cdAard, 2) })).toMatchObject({ columns: ['cdAard'], from: 2 });
  });

  test('forms or codes that lie together but go with other rows', () => {
    expect(found({ vorm: half(vorm), cdAard })).toMatchObject({ kind: 'reordered', columns: ['vorm'] });
    expect(found({ vorm, cdAard: [...cdAard].sort((a, b) => a - b) })).toMatchObject({
      kind: 'reordered',
      columns: ['cdAard'],
    });
    expect(found({ vorm, cdAard })).toBeNull();
  });

  test('one slip each way, or more one way than the other, is no order', () => {
    const slip = ['formeel', 'formeel', 'formeel', 'formeel', 'inleen', 'inleen', 'inleen'];
    const of = (codes: readonly number[]) => found({ vorm: slip, cdAard: codes });
    expect(of([1, 1, 1, 11, 1, 11, 11])).toBeNull();
    expect(of([1, 11, 11, 11, 1, 1, 11])).toBeNull();
    expect(of([1, 1, 11, 11, 1, 1, 11])).toMatchObject({ kind: 'reordered' });
    // A code that goes with either form may be the one that makes up for it.
    expect(of([82, 11, 11, 11, 1, 1, 11])).toMatchObject({ kind: 'reordered' });
  });

  test('slips in a sheet that was sorted as a whole are slips', () => {
    const forms = [...Array<string>(20).fill('formeel'), ...Array<string>(8).fill('inleen')];
    const codes = forms.map((each) => (each === 'inleen' ? 11 : 1));
    const slipped = codes.map((each, i) => (i < 2 ? 11 : i > 25 ? 1 : each));
    expect(found({ vorm: forms, cdAard: slipped })).toBeNull();
    // In a short one they may be as many as chance has it: another column then lies as the forms do.
    const few = { vorm: forms.slice(15, -3), cdAard: [11, 11, 1, 1, 1, 11, 11, 11, 1, 1] };
    const inlener = few.vorm.map((each) => (each === 'inleen' ? '357924691L01' : null));
    expect(found(few)).toMatchObject({ kind: 'reordered', columns: ['vorm'] });
    expect(found({ ...few, lhnrInlener: inlener })).toBeNull();
    expect(
      found({ ...few, lhnrInlener: inlener.map((_, i) => inlener[(i * 3) % 10] ?? null) }),
    ).toMatchObject({ columns: ['vorm'] });
    const derived = [{ column: 'lhnrInlener', from: 'vorm', rows: 5 }] as const;
    expect(outOfStep({ ...sheetOf({ ...few, lhnrInlener: inlener }), derived }, NORMS)).not.toBeNull();
  });

  test('all forms the same are in no order', () => {
    expect(found({ vorm: vorm.map(() => 'inleen'), cdAard })).toBeNull();
  });
});

describe('sectors', () => {
  const vorm = ['formeel', 'inleen', 'formeel', 'formeel', 'inleen', 'formeel', 'inleen', 'formeel'];
  const sector = ['markt', 'overheid', 'overheid', 'markt', 'markt', 'overheid', 'overheid', 'markt'];
  const sectorInlener = vorm.map((each, i) => (each === 'inleen' ? (sector[i] ?? null) : null));
  const sectorcode = sector.map((each) => (each === 'overheid' ? 61 : 1));
  const overheidssector = sector.map((each) => (each === 'overheid' ? 'gemeenten' : null));
  const lhnr = sector.map((each) => (each === 'overheid' ? '111222333L01' : '123456782L01'));
  const sorted = [...sector].sort();

  test.each([
    ['the sector of the inlener and the code', { vorm, sectorInlener, sectorcode }],
    ['the overheidssector and the code', { vorm: vorm.map(() => 'formeel'), overheidssector, sectorcode }],
    [
      'the overheidssector alone of some',
      { overheidssector, vorm: vorm.map((_, i) => (i < 3 ? 'inleen' : 'formeel')), sectorcode },
    ],
  ] as const)('sorted against %s', (_, rest) => {
    expect(found({ sector: sorted, ...rest })).toMatchObject({ kind: 'reordered', columns: ['sector'] });
    expect(found({ sector, ...rest })).toBeNull();
  });

  test('codes that were exchanged in a sheet sorted by sector are slips', () => {
    const sectors = [...Array<string>(12).fill('markt'), ...Array<string>(12).fill('overheid')];
    const codes = sectors.map((each, i) =>
      (each === 'overheid') === (i !== 3 && i !== 4 && i !== 20 && i !== 21) ? 61 : 1,
    );
    expect(found({ sector: sectors, vorm: sectors.map(() => 'formeel'), sectorcode: codes })).toBeNull();
  });

  test('the code of a supplier says nothing of who is hired', () => {
    const forms = vorm.map(() => 'inleen');
    expect(found({ sector: sorted, vorm: forms, sectorcode })).toBeNull();
  });

  test.each([
    ['the sector of the inlener and the code', { vorm, sectorInlener, sectorcode }],
    ['the employer', { vorm: vorm.map(() => 'formeel'), lhnr }],
    [
      'the employer of who is hired',
      { vorm: vorm.map(() => 'inleen'), lhnr: lhnr.map(() => '357924691L01'), lhnrInlener: lhnr },
    ],
  ] as const)('moved against %s', (_, rest) => {
    expect(found({ sector: inserted(sector, 2), ...rest })).toMatchObject({
      kind: 'inserted',
      columns: ['sector'],
      from: 2,
    });
    expect(found({ sector: removed(sector, 2), ...rest })).toMatchObject({ kind: 'removed' });
    expect(found({ sector: [...sector.slice(0, -1), null], ...rest })).toBeNull();
  });

  test('employers moved against the sectors', () => {
    expect(found({ sector, vorm: vorm.map(() => 'formeel'), lhnr: inserted(lhnr, 2) })).toMatchObject({
      kind: 'inserted',
      columns: ['lhnr'],
    });
  });

  test('sectors of the inlener that went to rows of one’s own people', () => {
    const own = ['markt', 'overheid', 'overheid', null, null, null, null, null];
    expect(found({ vorm, sectorInlener: own })).toMatchObject({
      kind: 'reordered',
      columns: ['sectorInlener'],
    });
    expect(found({ vorm, sectorInlener })).toBeNull();
    // Two are missing, and none went anywhere.
    expect(found({ vorm, sectorInlener: sectorInlener.map((each, i) => (i < 5 ? null : each)) })).toBeNull();
  });
});
